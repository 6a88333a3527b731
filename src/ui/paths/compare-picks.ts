import type { KeptRun, RunId } from '../../archive/kept.ts';
import type { PersonId } from '../../debate/ids.ts';
import { nameOf } from '../../debate/lookup.ts';
import type { HistoricalRecord } from '../../debate/record.ts';
import { changedLine, type RecordedLine, watchedLines } from '../../session/as-recorded.ts';
import { runNamesOf } from './tree-words.ts';

/** What can be compared: a kept run, or the line of somebody of the record. */
export type Picked =
  | { readonly kind: 'run'; readonly key: RunId; readonly name: string; readonly kept: KeptRun }
  | { readonly kind: 'line'; readonly key: PersonId; readonly name: string; readonly line: RecordedLine };

/** Kept runs, the one last played first; then the historical lines. */
export function picksOf(all: readonly KeptRun[], record: HistoricalRecord): readonly Picked[] {
  const runs = all.filter(({ deleted }) => deleted === null).toSorted((a, b) => b.touched - a.touched);
  const names = runNamesOf(runs);
  return [
    ...runs.map((kept): Picked => ({ kind: 'run', key: kept.id, name: names.get(kept.id) ?? kept.name, kept })),
    ...watchedLines.map(
      (line): Picked => ({
        kind: 'line',
        key: line.person,
        name: lineName(line, record),
        line,
      }),
    ),
  ];
}

/** Under the name of its person; few words of the one who changed his mind are on record, so that it is only after him. */
const lineName = (line: RecordedLine, record: HistoricalRecord): string =>
  line === changedLine
    ? `A Left Communist who changed his mind, after ${nameOf(record, line.person)}`
    : `As ${nameOf(record, line.person)} argued it`;

/**
 * The two that are laid side by side at first, where the address doesn't say: the run in play, and beside it the one it is
 * paired with, the one it was forked from, or else another of the same sitting.
 */
export function firstPicks(
  picks: readonly Picked[],
  current: RunId | null,
  asked: { readonly a: string | null; readonly b: string | null },
): { readonly a: Picked | null; readonly b: Picked | null } {
  const known = (key: string | null | undefined) => picks.find((one) => one.key === key) ?? null;
  const kept = picks.flatMap((one) => (one.kind === 'run' ? [one] : []));
  const a = known(asked.a) ?? known(current) ?? kept[0] ?? null;
  if (asked.b !== null || a?.kind !== 'run') return { a, b: known(asked.b) };
  const others = kept.filter((one) => one !== a);
  const forkedFromIt = others.find(({ kept: { from } }) => from?.run === a.key) ?? null;
  const alike = others.find(({ kept: { run } }) => run.start === a.kept.run.start) ?? null;
  return { a, b: known(a.kept.pair) ?? known(a.kept.from?.run) ?? forkedFromIt ?? alike ?? others[0] ?? null };
}
