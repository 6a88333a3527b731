import type { ChoiceId, SittingId } from '../../src/debate/ids.ts';
import { type Book, compileBook } from '../../story/compile.ts';
import type { Slip } from './calendar.ts';
import { slipsIn } from './calendar.ts';
import { checkAsked } from './check-asked.ts';
import { checkChoices } from './check-choices.ts';
import { checkLines, type Known } from './check-lines.ts';
import { checkRooms } from './check-room.ts';
import { checkShape } from './check-shape.ts';
import { checkWalked } from './check-walked.ts';
import { tableOfChoices } from './choices.ts';
import { byPlace, type Finding, fault } from './findings.ts';

export interface Checked {
  readonly book: Book;
  /** In the order of the files, each once. */
  readonly findings: readonly Finding[];
  readonly choices: number;
  /** The choices laid as traps, each with the word or argument that comes too early. */
  readonly slips: readonly Slip[];
}

/**
 * Everything that can be found wrong in a story folder.
 * @param lock the permanent numbers given so far; null where they aren't looked at
 * @param only one sitting, for its author; what the others lead to and open is left to the check of all
 * @param runs the most that is walked from one beginning; 0 reads without walking
 */
export function checkStory(
  folder: string,
  known: Known,
  lock: readonly ChoiceId[] | null,
  runs: number,
  only: SittingId | null = null,
): Checked {
  const book = compileBook(folder, only);
  const entries = tableOfChoices(book, known.record);
  // What doesn't compile can't be walked; the others can.
  const told = new Set<string>(book.scripts.map(({ id }) => id));
  const walkable = entries.filter(({ sitting }) => told.has(sitting));
  const found: readonly Finding[] = [
    ...book.issues.map((issue) => fault(issue, `${issue.severity}: ${issue.message}`)),
    ...checkLines(book, known),
    ...checkRooms(book, known),
    ...checkChoices(book, entries, known.record, lock ?? entries.map(({ act }) => act.id), known.calendar),
    ...checkAsked(folder, known.record, only ? tableOfChoices(compileBook(folder), known.record) : entries, null),
    ...checkShape(folder),
    ...(runs > 0 ? checkWalked(book, known.record, walkable, runs) : []),
  ];
  const files = new Set(book.lines.map(({ file }) => file));
  const seen = only
    ? found.filter(({ file, message }) => files.has(file) && !/^nothing leads|^no run comes to take/.test(message))
    : found;
  const once = new Map(seen.toSorted(byPlace).map((one) => [`${one.file}:${one.line}:${one.message}`, one]));
  return {
    book,
    findings: [...once.values()],
    choices: entries.length,
    slips: slipsIn(entries, known.record, known.calendar),
  };
}
