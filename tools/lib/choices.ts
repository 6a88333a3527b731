import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sceneOf } from '../../src/debate/debate.ts';
import type { ChoiceId, SittingId } from '../../src/debate/ids.ts';
import type { HistoricalRecord } from '../../src/debate/record.ts';
import type { Result } from '../../src/lib/result.ts';
import { type Act, actOf } from '../../src/narrative/tags.ts';
import type { Book } from '../../story/compile.ts';
import type { SourceLine } from '../../story/source.ts';
import { storyFolder } from './book.ts';

/** One choice of the script: its words, what it does, and where it stands. */
export interface ChoiceEntry {
  readonly act: Act;
  readonly words: string;
  readonly sitting: SittingId | 'delegates';
  readonly at: SourceLine;
}

/** The sitting that a source file tells; rejoinders belong to the first that is compiled with them. */
export function sittingOf(book: Book, file: string): SittingId | 'delegates' {
  const tag = book.lines
    .filter((line) => line.file === file)
    .flatMap((line) => line.tags)
    .find((one) => one.startsWith('sitting: '));
  return (tag?.slice('sitting: '.length) ?? 'delegates') as SittingId | 'delegates';
}

/** The table of all choices with their moves: enough to score a run without telling it. Faulty choices are left to the check. */
export function tableOfChoices(book: Book, record: HistoricalRecord): readonly ChoiceEntry[] {
  const seen = new Set<string>();
  return book.lines.flatMap((at): readonly ChoiceEntry[] => {
    if (at.kind !== 'choice' || seen.has(`${at.file}:${at.line}`)) return [];
    seen.add(`${at.file}:${at.line}`);
    const act = actAt(book, record, at);
    const sitting = sittingOf(book, at.file);
    return act.ok ? [{ act: act.value, words: at.text.replace(/^"|"$/g, ''), sitting, at }] : [];
  });
}

/** What the choice of a source line does, or what its author must mend. */
export function actAt(book: Book, record: HistoricalRecord, at: SourceLine): Result<Act, string> {
  const id = sittingOf(book, at.file);
  const sitting = id === 'delegates' ? undefined : record.sittings.get(id);
  return actOf(at.tags, sitting ? sceneOf(sitting) : null);
}

const LOCK = path.join(storyFolder, 'choices.lock');

/** The permanent numbers of choices: the place of each id in `story/choices.lock`. */
export function readLock(): readonly ChoiceId[] {
  return readFileSync(LOCK, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('//')) as unknown as readonly ChoiceId[];
}

/** Adds new ids at the end; none is ever moved or taken out. @returns how many were added */
export function growLock(ids: readonly ChoiceId[]): number {
  const old = readLock();
  const fresh = ids.filter((id) => !old.includes(id));
  if (fresh.length > 0) writeFileSync(LOCK, `${readFileSync(LOCK, 'utf8').trimEnd()}\n${fresh.join('\n')}\n`);
  return fresh.length;
}
