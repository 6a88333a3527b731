import { Story } from 'inkjs';
import type { SittingId } from '../src/debate/ids.ts';
import { courses } from '../src/debate/record.ts';
import { dice } from '../src/lib/chance.ts';
import type { Script } from '../src/narrative/script.ts';
import type { Book } from '../story/compile.ts';
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
  const { turns, seconds, never, endings, errors, hollow, echoes, overlap, minutes } = walked;
  const last = new Set(lastPages(book));
  const start = only ?? book.scripts.find(({ id }) => id !== 'delegates')?.id ?? 'delegates';
  const total = choicesOf(book, record, only).length;
  const result = {
    runs,
    turns,
    seconds: round(seconds),
    turnsPerSecond: Math.round(turns / seconds),
    bareTurnsPerSecond: Math.round(bareWalk(book, start, Math.min(runs, 200), seed)),
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
    `${runs} runs, ${turns} turns in ${result.seconds} s: ${result.turnsPerSecond} turns a second (bare ink: ${result.bareTurnsPerSecond})`,
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

/** The floor: the same sitting on inkjs alone, with the script's own stand-ins for the questions it asks. */
function bareWalk(book: Book, start: Script['id'], runs: number, seed: number): number {
  const script: Script | undefined = book.scripts.find((one) => one.id === start);
  if (!script) return 0;
  const story = new Story(script.ink);
  story.allowExternalFunctionFallbacks = true;
  const roll = dice(`bare/${seed}`);
  let turns = 0;
  const began = performance.now();
  for (let n = 0; n < runs; n++) {
    story.ResetState();
    story.state.storySeed = n;
    do {
      while (story.canContinue) story.Continue();
      turns++;
      if (story.currentChoices.length > 0) story.ChooseChoiceIndex(Math.floor(roll() * story.currentChoices.length));
    } while (story.canContinue);
  }
  return (turns * 1000) / (performance.now() - began);
}
