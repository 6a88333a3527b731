import type { ArgumentId, ChoiceId, PersonId } from './ids.ts';
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

/** Somebody's better handling: the argument, and the first who put it. */
export interface Better {
  readonly better: ArgumentId | null;
  readonly betterBy: PersonId | null;
}

/** The first of some arguments that somebody is known to have put; else the first of all. */
export function betterOf(candidates: readonly Argument[]): Better {
  const found = candidates.find(({ speakers }) => speakers.length > 0) ?? candidates[0];
  return { better: found?.id ?? null, betterBy: found?.speakers[0] ?? null };
}

export const nobodyBetter: Better = { better: null, betterBy: null };

/** A bar for which there was nothing to judge. */
export const emptyBar = (because: string, next: string): BarResult => ({
  score: null,
  word: null,
  because,
  moves: [],
  ...nobodyBetter,
  next,
});
