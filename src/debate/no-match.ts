import type { Debate, Said } from './debate.ts';

/**
 * Something was argued that the catalogue doesn't have (rubric.md 4.3: *no match* must be possible). It has no place in
 * the triangle, among the grounds or beside anybody, and earns evidence and answering like everything else.
 * A question or a word about the speaker argues nothing of its own, and silence isn't speech.
 */
export const isNoMatch = ({ argument, as, against, leaves, owns }: Said): boolean =>
  argument === null &&
  leaves === null &&
  (as === 'speech' || against !== null) &&
  !owns.includes('question') &&
  !owns.includes('person');

/** What the report says of it; null where all that was argued is in the catalogue. */
export function noMatchText(debate: Debate): string | null {
  const count = debate.said.filter(isNoMatch).length;
  if (count === 0) return null;
  const what =
    count === 1
      ? 'One thing you argued is not in the catalogue of 1918'
      : `${count} things you argued are not in the catalogue of 1918`;
  return `${what}: no place in the triangle, no ground and no company is counted for it. What it rests on counts all the same, and so does a question well put.`;
}
