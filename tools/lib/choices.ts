import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sceneOf } from '../../src/debate/debate.ts';
import type { ChoiceId } from '../../src/debate/ids.ts';
import type { HistoricalRecord } from '../../src/debate/record.ts';
import type { Result } from '../../src/lib/result.ts';
import { type Act, actOf } from '../../src/narrative/tags.ts';
import type { Book } from '../../story/compile.ts';
import type { SourceLine } from '../../story/source.ts';
import { storyFolder } from './book.ts';
import { type Home, mapOf } from './book-map.ts';

/** One choice of the script: its words, what it does, and where it stands. */
export interface ChoiceEntry {
  readonly act: Act;
  readonly words: string;
  readonly sitting: Home;
  readonly at: SourceLine;
}

/** The sitting in which a line is told; a rejoinder belongs to the first that leads to it, which is the earliest too. */
export const sittingOf = (book: Book, at: Pick<SourceLine, 'file' | 'knot'>): Home =>
  mapOf(book).homesOf(at)[0] ?? 'delegates';

/** The table of all choices with their moves: enough to score a run without telling it. Faulty choices are left to the check. */
export function tableOfChoices(book: Book, record: HistoricalRecord): readonly ChoiceEntry[] {
  return book.lines.flatMap((at): readonly ChoiceEntry[] => {
    if (at.kind !== 'choice') return [];
    const act = actAt(book, record, at);
    const sitting = sittingOf(book, at);
    return act.ok ? [{ act: act.value, words: at.text.replace(/^"|"$/g, ''), sitting, at }] : [];
  });
}

/** What the choice of a source line does, or what its author must mend. */
export function actAt(book: Book, record: HistoricalRecord, at: SourceLine): Result<Act, string> {
  const id = sittingOf(book, at);
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
