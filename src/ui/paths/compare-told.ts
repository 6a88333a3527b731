import type { SittingId } from '../../debate/ids.ts';
import { lineRun } from '../../session/line-run.ts';
import type { CompareDeps, Letter, Side } from './compare-needs.ts';
import type { Picked } from './compare-picks.ts';
import { tellWhole } from './told.ts';

type Needs = Pick<CompareDeps, 'openHidden' | 'record'>;

/**
 * Tells both. A historical line is told through the same sittings as the run beside it, so that like stands beside like;
 * beside another line, from the first sitting to the last.
 * @throws GameError `story/missing` where a script could not be loaded
 */
export async function tellBoth(deps: Needs, a: Picked, b: Picked): Promise<{ readonly a: Side; readonly b: Side }> {
  const one = a.kind === 'run' ? await tellKept(deps, a, 'A') : null;
  const other = b.kind === 'run' ? await tellKept(deps, b, 'B') : null;
  const first = [...deps.record.sittings.keys()][0];
  const along = (beside: Side | null, run: Picked): Span => ({
    start: run.kind === 'run' ? run.kept.run.start : (first ?? ('' as SittingId)),
    until: beside && beside.moment.sitting !== 'delegates' ? beside.moment.sitting : null,
  });
  return {
    a: one ?? (await tellLine(deps, a, 'A', along(other, b))),
    b: other ?? (await tellLine(deps, b, 'B', along(one, a))),
  };
}

interface Span {
  readonly start: SittingId;
  /** The last sitting that is told; null to the end. */
  readonly until: SittingId | null;
}

async function tellKept(deps: Needs, picked: Picked & { kind: 'run' }, letter: Letter): Promise<Side> {
  // Choices that the player has only gone back over are still the run's.
  const { run } = picked.kept;
  const { moment, parted } = await tellWhole(deps, { ...run, path: [...run.path, ...run.ahead], ahead: [] });
  return { letter, picked, moment, parted };
}

async function tellLine(deps: Needs, picked: Picked, letter: Letter, span: Span): Promise<Side> {
  if (picked.kind !== 'line') throw new Error('only a line is told by its person');
  const session = deps.openHidden();
  await lineRun(session, picked.line, span.start, span.until, deps.record);
  if (!session.moment) throw new Error('a line was told without a moment');
  return { letter, picked, moment: session.moment, parted: null };
}
