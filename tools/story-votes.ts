import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readRecord } from '../src/debate/record.ts';
import { cutRules, loadRecordFiles } from '../story/cut.ts';
import type { RecordFiles } from '../story/schema.ts';
import { root, storyFolder } from './lib/book.ts';
import { readArgs, say, table } from './lib/output.ts';
import { byHand, type Predicted, pageOf } from './lib/predict/page.ts';
import { guessers, predictAll } from './lib/predict/predict.ts';
import { recordedChanges } from './lib/predict/ruler.ts';
import { shareRight, totalsOf } from './lib/predict/score.ts';
import { guesserWords } from './lib/predict/words.ts';

export const votesPage = path.join(root, 'docs/votes.md');

/**
 * `npm run story:votes`: leaves out one meeting at a time and predicts who would change there, beside two baselines; and
 * what each recorded change of mind would take in the game. `-- --write` writes docs/votes.md and keeps its last part.
 */
export async function main(words: readonly string[]): Promise<number> {
  const args = readArgs(words);
  const files = loadRecordFiles(path.join(storyFolder, 'record'));
  const found = predicted(files);
  if (args.has('write')) writeFileSync(votesPage, pageOf(found, files) + keptPart());
  const { documented, all } = found.totals;
  const percent = (share: number | null) => (share === null ? '' : `${Math.round(100 * share)} %`);
  return say(
    args,
    found,
    [
      'Right about who changes, by the minutes and with inferred names:',
      ...table(
        guessers.map((guesser) => [
          guesserWords[guesser],
          `${documented[guesser].changedTold} of ${documented[guesser].changed} changes`,
          percent(shareRight(documented[guesser])),
          percent(shareRight(all[guesser])),
        ]),
      ),
      args.has('write') ? 'docs/votes.md is written.' : 'The whole is in docs/votes.md.',
    ],
    true,
  );
}

/** All that the page shows, from the record alone. */
export function predicted(files: RecordFiles): Predicted {
  const votes = predictAll(files);
  return { votes, totals: totalsOf(votes), ruler: recordedChanges(files, readRecord(cutRules(files))) };
}

/** What was written by hand below the line. */
const keptPart = (): string =>
  existsSync(votesPage) ? (readFileSync(votesPage, 'utf8').split(`${byHand}\n`)[1] ?? '') : '';
