import { Story } from 'inkjs';
import type { ChoiceId, SittingId } from '../src/debate/ids.ts';
import { dice } from '../src/lib/chance.ts';
import type { Script } from '../src/narrative/script.ts';
import type { Book } from '../story/compile.ts';
import { loadBook, loadRecord, sessionOver } from './lib/book.ts';
import { readArgs, say, table } from './lib/output.ts';
import { mannerOf, walk } from './lib/walk.ts';

/** `npm run story:walk -- --runs 500 --seed 1`: seeded walkers over the real session, and the same on bare ink. */
export async function main(words: readonly string[]): Promise<number> {
  const args = readArgs(words);
  const runs = args.number('runs', 500);
  const seed = args.number('seed', 1);
  const record = loadRecord();
  const book = loadBook();
  const sittings = book.scripts.flatMap((script) => (script.id === 'delegates' ? [] : [script.id]));
  const start = args.text('sitting', sittings[0] ?? '') as SittingId;
  const session = sessionOver(book, record);
  const taken = new Map<ChoiceId, number>();
  const endings: Record<string, number> = {};
  const errors: string[] = [];
  let turns = 0;
  const began = performance.now();
  for (let n = 0; n < runs; n++) {
    const run = await walk(session, record, start, seed * 100_003 + n, mannerOf(n), taken);
    turns += run.path.length + 1;
    if (run.error) errors.push(run.error);
    else endings[run.ending ?? 'none'] = (endings[run.ending ?? 'none'] ?? 0) + 1;
  }
  const seconds = (performance.now() - began) / 1000;
  const all = choicesOf(book);
  const never = all.filter((id) => !taken.has(id));
  const unreached = book.scripts
    .filter((script) => script.id === start)
    .flatMap((script) => script.endings)
    .filter((ending) => !(ending in endings));
  for (const ending of unreached) errors.push(`no run reaches ${ending}`);
  const result = {
    runs,
    turns,
    seconds: round(seconds),
    turnsPerSecond: Math.round(turns / seconds),
    bareTurnsPerSecond: Math.round(bareWalk(book, start, Math.min(runs, 200), seed)),
    choices: { total: all.length, taken: all.length - never.length, never },
    endings,
    errors: [...new Set(errors)],
  };
  const lines = [
    `${runs} runs, ${turns} turns in ${result.seconds} s: ${result.turnsPerSecond} turns a second (bare ink: ${result.bareTurnsPerSecond})`,
    `choices: ${result.choices.taken} of ${result.choices.total} taken${never.length > 0 ? `; never: ${never.join(', ')}` : ''}`,
    ...table(Object.entries(endings).map(([name, n]) => [name, n])),
    ...result.errors,
  ];
  return say(args, result, lines, result.errors.length === 0 && never.length === 0);
}

const round = (n: number): number => Math.round(n * 100) / 100;

const choicesOf = (book: Book): readonly ChoiceId[] => [
  ...new Set(
    book.lines
      .filter((line) => line.kind === 'choice')
      .flatMap((line) => line.tags.filter((tag) => tag.startsWith('id: ')).map((tag) => tag.slice(4) as ChoiceId)),
  ),
];

/** The floor: the same sitting on inkjs alone, with the script's own stand-ins for the questions it asks. */
function bareWalk(book: Book, start: SittingId, runs: number, seed: number): number {
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
