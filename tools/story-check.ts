import path from 'node:path';
import type { SittingId } from '../src/debate/ids.ts';
import { readRecord } from '../src/debate/record.ts';
import { cues } from '../src/sound/cues.ts';
import { compileBook } from '../story/compile.ts';
import { cutRules, loadRecordFiles } from '../story/cut.ts';
import { storyFolder } from './lib/book.ts';
import { calendarOf } from './lib/calendar.ts';
import type { Known } from './lib/check-lines.ts';
import { checkStory } from './lib/check-story.ts';
import { growLock, readLock, tableOfChoices } from './lib/choices.ts';
import { told } from './lib/findings.ts';
import { readArgs, say } from './lib/output.ts';

/**
 * `npm run story:check`: compiles, then resolves every tag, id, date, document, reply and source, searches for what nobody
 * could say yet, and walks. `-- --lock` first gives new choices their permanent numbers; `-- --runs 0` only reads;
 * `-- --sitting ID` looks at one sitting alone.
 */
export async function main(words: readonly string[]): Promise<number> {
  const args = readArgs(words);
  const known = knownFrom(path.join(storyFolder, 'record'));
  if (args.has('lock')) growLock(tableOfChoices(compileBook(storyFolder), known.record).map((entry) => entry.act.id));
  const only = (args.text('sitting', '') || null) as SittingId | null;
  const { book, findings, choices, slips } = checkStory(storyFolder, known, readLock(), args.number('runs', 400), only);
  const errors = findings.map(told);
  const sittings = book.scripts.filter(({ id }) => id !== 'delegates').length;
  const count = `${book.lines.filter((line) => line.kind === 'line').length} lines, ${choices} choices, ${sittings} sitting(s)`;
  const lines =
    errors.length > 0 ? [...errors, `${errors.length} to mend (${count})`] : [`The script is whole: ${count}.`];
  return say(args, { ok: errors.length === 0, errors, choices, slips }, lines, errors.length === 0);
}

/** What the check knows of the record, read once from its files. */
function knownFrom(folder: string): Known {
  const files = loadRecordFiles(folder);
  return {
    record: readRecord(cutRules(files)),
    sources: new Set(files.sources.map(({ id }) => id)),
    cues: new Set(Object.keys(cues)),
    calendar: calendarOf(files),
  };
}
