import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ArgumentId } from '../src/debate/ids.ts';
import { loadRecordFiles } from '../story/cut.ts';
import { loadBook, loadRecord, root } from './lib/book.ts';
import { tableOfChoices } from './lib/choices.ts';
import { fairness } from './lib/fair/fairness.ts';
import { pageOf } from './lib/fair/page.ts';
import { cardsOf, neededAgreement, readCoded, sheetOf } from './lib/fair/sheet.ts';
import { type Args, readArgs, say } from './lib/output.ts';

/** The published results, written with `--write`; a test holds that they are what the command computes. */
export const fairnessPage = path.join(root, 'docs/fairness.md');

/**
 * `npm run story:fair`: the tests before trusting the score (rubric.md 4) that a program can run. `-- --write` writes
 * them down; `-- --sheet 40 --seed 7` draws a coding sheet for a historian (`--to FILE`); `-- --coded FILE` reads it.
 */
export async function main(words: readonly string[]): Promise<number> {
  const args = readArgs(words);
  if (args.has('sheet')) return drawSheet(args);
  if (args.has('coded')) return readSheet(args);
  const found = fairness(loadRecord(), strengths());
  const page = pageOf(found);
  if (args.has('write')) writeFileSync(fairnessPage, page);
  return say(args, found, [page, ...found.faults], found.faults.length === 0);
}

/** The catalogue's words on how strong each argument was: only the reading half of the record has them. */
export const strengths = (): ReadonlyMap<ArgumentId, string> =>
  new Map(loadRecordFiles().arguments.arguments.map(({ id, strength }) => [id, strength]));

const cards = () => {
  const record = loadRecord();
  return cardsOf(tableOfChoices(loadBook(), record), record);
};

function drawSheet(args: Args): number {
  const [count, seed] = [args.number('sheet', 40), args.number('seed', 7)];
  const file = args.text('to', `coding-sheet-${seed}.csv`);
  const all = cards();
  writeFileSync(file, sheetOf(all, count, seed));
  const drawn = Math.min(count, all.length);
  return say(args, { file, cards: drawn, of: all.length }, [`${drawn} of ${all.length} cards are in ${file}.`], true);
}

function readSheet(args: Args): number {
  const read = readCoded(readFileSync(args.text('coded', ''), 'utf8'), cards());
  if (!read.ok) throw new Error(read.error);
  const { coded, position, ground, disagreements } = read.value;
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const ok = position >= neededAgreement && ground >= neededAgreement;
  return say(
    args,
    { ...read.value, needed: neededAgreement, ok },
    [
      `${coded} cards coded. Position agrees in ${percent(position)}, ground in ${percent(ground)}; ${percent(neededAgreement)} is needed in both.`,
      ...disagreements.map(
        ({ words, on, script, historian }) => `${on}: script ${script}, historian ${historian}: ${words}`,
      ),
    ],
    ok,
  );
}
