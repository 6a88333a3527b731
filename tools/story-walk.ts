import type { SittingId } from '../src/debate/ids.ts';
import { courses } from '../src/debate/record.ts';
import { loadBook, loadRecord } from './lib/book.ts';
import { lastPages } from './lib/endings.ts';
import { readArgs, say, table } from './lib/output.ts';
import { choicesOf, walkBook } from './lib/walked.ts';

/**
 * `npm run story:walk -- --runs 500 --seed 1`: seeded walkers over the real session, the same on bare ink, and what their
 * runs show: choices that nobody answers (`hollow`), places that an earlier sitting's choice opens (`echoes`), and how much
 * two runs have in common (`overlap`). `--sitting ID` walks one sitting alone.
 */
export async function main(words: readonly string[]): Promise<number> {
  const args = readArgs(words);
  const runs = args.number('runs', 500);
  const seed = args.number('seed', 1);
  const record = loadRecord();
  const only = (args.text('sitting', '') || null) as SittingId | null;
  const book = loadBook(only);
  const walked = await walkBook(book, record, runs, seed, only);
  const { turns, seconds, pace, never, endings, errors, hollow, echoes, overlap, minutes } = walked;
  const last = new Set(lastPages(book));
  const total = choicesOf(book, record, only).length;
  const result = {
    runs,
    turns,
    seconds: round(seconds),
    turnsPerSecond: Math.round(pace.game),
    bareTurnsPerSecond: Math.round(pace.bare),
    ofBare: pace.bare > 0 ? round(pace.game / pace.bare) : null,
    choices: { total, taken: total - never.length, never },
    endings: pick(endings, (name) => last.has(name)),
    ends: pick(endings, (name) => !last.has(name)),
    errors,
    hollow,
    echoes: echoes.length,
    overlap,
    minutes,
  };
  const lines = [
    `${runs} runs, ${turns} turns in ${result.seconds} s, with what the walkers thought`,
    `the game alone: ${result.turnsPerSecond} turns a second; inkjs alone over the same choices: ${result.bareTurnsPerSecond}${result.ofBare === null ? '' : ` (${percent(result.ofBare)} of its speed)`}`,
    `choices: ${result.choices.taken} of ${total} taken${never.length > 0 ? `; never: ${never.join(', ')}` : ''}`,
    `hollow: ${hollow.length > 0 ? hollow.join(', ') : 'none'}`,
    `echoes of an earlier sitting: ${echoes.length}${echoes.map((place) => `\n  ${place}`).join('')}`,
    `lines in common: ${percent(overlap.otherCourse)} on another course, ${percent(overlap.otherDelegate)} as another delegate`,
    'minutes of a sitting within a run, on each course:',
    ...table([
      ...minutes.map(({ id, accept, neither, war }) => [id, accept, neither, war]),
      ['together', ...courses.map((course) => round(minutes.reduce((sum, one) => sum + one[course], 0)))],
    ]),
    'endings, and the ends of sittings:',
    ...table(Object.entries({ ...result.endings, ...result.ends })),
    ...errors,
  ];
  return say(args, result, lines, errors.length === 0 && never.length === 0 && hollow.length === 0);
}

const pick = (all: Readonly<Record<string, number>>, fits: (name: string) => boolean) =>
  Object.fromEntries(Object.entries(all).filter(([name]) => fits(name)));
const round = (n: number): number => Math.round(n * 100) / 100;
const percent = (share: number | null): string =>
  share === null ? 'nothing to compare' : `${Math.round(share * 100)} %`;
