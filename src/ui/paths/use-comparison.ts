import { useEffect, useState } from 'preact/hooks';
import { type Comparison, compare } from '../../archive/comparison.ts';
import type { HistoricalRecord } from '../../debate/record.ts';
import { GameError } from '../../lib/game-error.ts';
import type { CompareDeps, Side } from './compare-needs.ts';
import type { Picked } from './compare-picks.ts';
import { tellBoth } from './compare-told.ts';

export interface Compared {
  readonly record: HistoricalRecord;
  readonly comparison: Comparison;
  readonly sides: { readonly a: Side; readonly b: Side };
}

/** Both runs told and compared; null while that is on its way, or one isn't chosen. Where it fails the notices say so. */
export function useComparison(deps: CompareDeps, a: Picked | null, b: Picked | null): Compared | null {
  const [found, setFound] = useState<(Compared & { readonly of: string }) | null>(null);
  const { openHidden, record, loadWhole, notices } = deps;
  const of = `${named(a)} ${named(b)}`;
  // By what the runs are, and not by which objects hold them: a run that was told stays told until it has other choices.
  useEffect(() => {
    if (!a || !b) return undefined;
    let wanted = true;
    const load = async (): Promise<void> => {
      const [sides, whole] = await Promise.all([tellBoth({ openHidden, record }, a, b), loadWhole()]);
      if (wanted) setFound({ of, sides, record: whole, comparison: compare(sides.a.moment, sides.b.moment, whole) });
    };
    load().catch((cause: unknown) => {
      notices.value =
        cause instanceof GameError
          ? cause
          : 'The runs could not be laid side by side. Check the connection, then open it once more; both are kept.';
    });
    return () => {
      wanted = false;
    };
  }, [of, openHidden, record, loadWhole, notices]);
  return found?.of === of ? found : null;
}

/** A run by its choices: what is only read on or renamed is the same run. */
const named = (picked: Picked | null): string =>
  picked?.kind === 'run' ? `${picked.key}/${picked.kept.run.seed}/${picked.kept.run.path.join()}` : (picked?.key ?? '');
