import type { ChoiceId } from './ids.ts';
import type { Argument } from './record.ts';
import type { BarResult, Level } from './report.ts';
import { hair } from './triangle.ts';

/** One mark of 0 to 4, and the move it was given for. */
export interface Mark {
  readonly choice: ChoiceId;
  readonly mark: number;
}

/** The words of a score (rubric.md 2.3). */
export function levelOf(score: number): Level {
  if (score < 1 - hair) return 'not yet';
  if (score < 2 - hair) return 'beginning';
  if (score < 3 - hair) return 'sound';
  return score <= 3.5 + hair ? 'strong' : 'excellent';
}

export const mean = (marks: readonly number[]): number | null =>
  marks.length === 0 ? null : marks.reduce((a, b) => a + b, 0) / marks.length;

/** The very move that decided a bar: the weakest, as long as the bar isn't yet strong; after that the best. */
export function deciding<M extends Mark>(marks: readonly M[]): M | null {
  const score = mean(marks.map(({ mark }) => mark)) ?? 0;
  const strong = score >= 3 - hair;
  return marks.reduce<M | null>(
    (found, one) => (found === null || (strong ? one.mark > found.mark : one.mark < found.mark) ? one : found),
    null,
  );
}

/** The choices behind a bar, the deciding one first, each once. */
export const choicesOf = (first: Mark | null, marks: readonly Mark[]): readonly ChoiceId[] => [
  ...new Set([...(first ? [first] : []), ...marks].map(({ choice }) => choice)),
];

/** Somebody's better handling: the argument, who put it, and when. */
export type Better = Pick<BarResult, 'better' | 'betterBy' | 'betterOn'>;

/**
 * Of some arguments, best first, the first that somebody is known to have put by this day. Where nobody had put any of
 * them yet, the first that somebody put later: its day is told with it.
 */
export function betterOf(candidates: readonly Argument[], date: string): Better {
  const named = candidates.filter(({ speakers }) => speakers.length > 0);
  const found = named.find((one) => wasPut(one, date)) ?? named[0];
  const [by] = found?.speakers ?? [];
  return found && by ? { better: found.id, betterBy: by, betterOn: found.put ?? found.earliest } : nobodyBetter;
}

/** On record as put on this day or before it: many arguments could be used weeks before somebody is known to have. */
export const wasPut = (argument: Argument, date: string): boolean => (argument.put ?? argument.earliest) <= date;

export const nobodyBetter: Better = { better: null, betterBy: null, betterOn: null };

/** A bar for which there was nothing to judge. */
export const emptyBar = (because: string, next: string): BarResult => ({
  score: null,
  word: null,
  because,
  moves: [],
  ...nobodyBetter,
  next,
});
