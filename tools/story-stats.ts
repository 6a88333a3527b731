import type { SittingId } from '../src/debate/ids.ts';
import { type Course, courses } from '../src/debate/record.ts';
import type { Moment } from '../src/session/moment.ts';
import { loadBook, loadRecord, sessionOver, wordsIn } from './lib/book.ts';
import { sittingOf, tableOfChoices } from './lib/choices.ts';
import { readArgs, say, table } from './lib/output.ts';
import { walk } from './lib/walk.ts';

/** The published rule of reading time: 220 words a minute for everything read, the cards included, and 6 seconds a choice. */
const WORDS_A_MINUTE = 220;
const SECONDS_A_CHOICE = 6;
/** Advocates walked for each course; the time of a course is their mean. */
const WALKERS = 12;

/** `npm run story:stats`: how long the script is, how long a run takes, which arguments it voices and offers. */
export async function main(words: readonly string[]): Promise<number> {
  const args = readArgs(words);
  const record = loadRecord();
  const book = loadBook();
  const entries = tableOfChoices(book, record);
  const session = sessionOver(book, record);
  const text = book.lines.filter((line) => line.kind === 'line' || line.kind === 'choice');
  const sittings = [];
  for (const { id } of book.scripts) {
    if (id === 'delegates') continue;
    const own = text.filter((line) => sittingOf(book, line.file) === id);
    const perCourse: Partial<Record<Course, number>> = {};
    for (const course of courses) perCourse[course] = await minutes(id, course);
    sittings.push({
      id,
      words: own.reduce((sum, line) => sum + wordsIn(line.text), 0),
      choices: entries.filter((entry) => entry.sitting === id).length,
      minutes: tenth(Object.values(perCourse).reduce((a, b) => a + b, 0) / courses.length),
      minutesByCourse: perCourse,
    });
  }
  const playable = new Set(
    entries.flatMap(({ act }) => (act.move.kind === 'say' && act.move.said.argument ? [act.move.said.argument] : [])),
  );
  const voiced = new Set(
    book.lines.flatMap((line) => line.tags.flatMap((tag) => /^(?:puts|objects): (\S+)$/.exec(tag)?.[1] ?? [])),
  );
  const absent = [...record.arguments.keys()].filter((id) => !playable.has(id) && !voiced.has(id));
  const result = {
    words: text.reduce((sum, line) => sum + wordsIn(line.text), 0),
    knots: book.lines.filter((line) => line.kind === 'knot').length,
    choices: entries.length,
    endings: book.scripts
      .filter(({ id }) => id !== 'delegates')
      .reduce((sum, script) => sum + script.endings.length, 0),
    sittings,
    arguments: { total: record.arguments.size, playable: playable.size, voiced: voiced.size, absent },
  };
  const lines = [
    `${result.words} words, ${result.knots} knots, ${result.choices} choices, ${result.endings} endings`,
    ...table([
      ['sitting', 'words', 'choices', 'minutes', ...courses],
      ...sittings.map((s) => [s.id, s.words, s.choices, s.minutes, ...courses.map((c) => s.minutesByCourse[c] ?? 0)]),
    ]),
    `arguments: ${record.arguments.size}; ${playable.size} playable, ${voiced.size} voiced, ${absent.length} absent`,
  ];
  return say(args, result, lines, true);

  async function minutes(id: SittingId, course: Course): Promise<number> {
    let total = 0;
    for (let seed = 0; seed < WALKERS; seed++) {
      let read = 0;
      const run = await walk(
        session,
        record,
        id,
        seed,
        { kind: 'advocate', course, skilled: true },
        new Map(),
        (moment) => {
          read += wordsShown(moment);
        },
      );
      total += read / WORDS_A_MINUTE + (run.path.length * SECONDS_A_CHOICE) / 60;
    }
    return tenth(total / WALKERS);
  }
}

/** All words on the page in one turn: what is said, and the cards. */
const wordsShown = (moment: Moment): number =>
  moment.turn.cards.reduce((sum, card) => sum + card.lines.reduce((n, line) => n + wordsIn(line.text), 0), 0) +
  moment.offers.reduce((sum, offer) => sum + wordsIn(offer.words), 0);

const tenth = (n: number): number => Math.round(n * 10) / 10;
