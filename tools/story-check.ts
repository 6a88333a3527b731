import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cues } from '../src/sound/cues.ts';
import { compileBook } from '../story/compile.ts';
import { loadRecord, sessionOver, storyFolder } from './lib/book.ts';
import { checkChoices } from './lib/check-choices.ts';
import { checkLines } from './lib/check-lines.ts';
import { checkShape } from './lib/check-shape.ts';
import { checkWalked } from './lib/check-walked.ts';
import { growLock, readLock, tableOfChoices } from './lib/choices.ts';
import { byPlace, type Finding, fault, told } from './lib/findings.ts';
import { readArgs, say } from './lib/output.ts';

/**
 * `npm run story:check`: compiles, then resolves every tag, id, date, document, reply and source.
 * `-- --lock` first gives new choices their permanent numbers.
 */
export async function main(words: readonly string[]): Promise<number> {
  const args = readArgs(words);
  const record = loadRecord();
  const book = compileBook(storyFolder);
  const entries = tableOfChoices(book, record);
  if (args.has('lock')) growLock(entries.map((entry) => entry.act.id));
  const sources = new Set<string>(
    (JSON.parse(readFileSync(path.join(storyFolder, 'record/sources.json'), 'utf8')) as { id: string }[]).map(
      ({ id }) => id,
    ),
  );
  const known = { record, sources, cues: new Set(Object.keys(cues)) };
  const compiled = book.issues.map((issue) => fault(issue, `${issue.severity}: ${issue.message}`));
  const read: readonly Finding[] = [
    ...compiled,
    ...checkLines(book, known),
    ...checkChoices(book, entries, record, readLock()),
    ...checkShape(storyFolder),
  ];
  const sittings = book.scripts.flatMap(({ id, endings }) => (id === 'delegates' ? [] : [{ id, endings }]));
  const whole = book.issues.every((issue) => issue.severity !== 'error');
  const walked = whole
    ? await checkWalked(sessionOver(book, record), record, sittings, entries, args.number('runs', 400))
    : [];
  const errors = [...new Set([...read, ...walked].toSorted(byPlace).map(told))];
  const count = `${book.lines.filter((line) => line.kind === 'line').length} lines, ${entries.length} choices, ${sittings.length} sitting(s)`;
  const lines =
    errors.length > 0 ? [...errors, `${errors.length} to mend (${count})`] : [`The script is whole: ${count}.`];
  return say(args, { ok: errors.length === 0, errors, choices: entries.length }, lines, errors.length === 0);
}
