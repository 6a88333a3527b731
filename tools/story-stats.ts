import type { SittingId } from '../src/debate/ids.ts';
import { courses, type HistoricalRecord } from '../src/debate/record.ts';
import type { Book } from '../story/compile.ts';
import { loadBook, loadRecord, wordsIn } from './lib/book.ts';
import { sittingOf, tableOfChoices } from './lib/choices.ts';
import { lastPages } from './lib/endings.ts';
import { allWords } from './lib/ink-text.ts';
import { readArgs, say, table } from './lib/output.ts';
import { readingTime } from './lib/reading-time.ts';
import { speechesIn } from './lib/speeches.ts';

/** `npm run story:stats`: how long the script is, how long a sitting takes, what each speech offers, which arguments are voiced; `--sitting ID`: of one sitting. */
export async function main(words: readonly string[]): Promise<number> {
  const args = readArgs(words);
  const result = statsOf(loadBook((args.text('sitting', '') || null) as SittingId | null), loadRecord());
  const { sittings, speeches } = result;
  const { total, playable, voiced, absent } = result.arguments;
  const lines = [
    `${result.words} words, ${result.knots} knots, ${result.choices} choices, ${result.endings} endings`,
    ...table([
      ['sitting', 'words', 'choices', 'minutes', ...courses],
      ...sittings.map((s) => [s.id, s.words, s.choices, s.minutes, ...courses.map((c) => s.minutesByCourse[c])]),
    ]),
    '',
    ...table([
      ['speech', 'knot', 'line', ...courses, 'grounds'],
      ...speeches.map((s) => [s.sitting, s.knot, s.line, ...courses.map((c) => s[c]), s.grounds.join(' ')]),
    ]),
    '',
    `arguments: ${total}; ${playable} playable, ${voiced} voiced, ${absent.length} absent`,
  ];
  return say(args, result, lines, true);
}

/** All figures of a book. */
export function statsOf(book: Book, record: HistoricalRecord) {
  const entries = tableOfChoices(book, record);
  const text = book.lines.filter((line) => line.kind === 'line' || line.kind === 'choice');
  const count = (list: typeof text): number => list.reduce((sum, line) => sum + wordsIn(allWords(line.text)), 0);
  const timeOf = readingTime(book, record);
  const sittings = book.scripts.flatMap(({ id }) =>
    id === 'delegates'
      ? []
      : [
          {
            id,
            words: count(text.filter((line) => sittingOf(book, line) === id)),
            choices: entries.filter((entry) => entry.sitting === id).length,
            ...timeOf(id),
          },
        ],
  );
  const playable = new Set(
    entries.flatMap(({ act }) => (act.move.kind === 'say' && act.move.said.argument ? [act.move.said.argument] : [])),
  );
  const voiced = new Set(
    book.lines.flatMap((line) => line.tags.flatMap((tag) => /^(?:puts|objects): (\S+)$/.exec(tag)?.[1] ?? [])),
  );
  const absent = [...record.arguments.keys()].filter((id) => !playable.has(id) && !voiced.has(id));
  return {
    words: count(text),
    knots: book.lines.filter((line) => line.kind === 'knot').length,
    choices: entries.length,
    endings: lastPages(book).length,
    sittings,
    speeches: speechesIn(entries, record),
    arguments: { total: record.arguments.size, playable: playable.size, voiced: voiced.size, absent },
  };
}
