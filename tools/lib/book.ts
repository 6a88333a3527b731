import path from 'node:path';
import type { SittingId } from '../../src/debate/ids.ts';
import { type HistoricalRecord, readRecord } from '../../src/debate/record.ts';
import { openSession, type Session } from '../../src/session/session.ts';
import { type Book, compileBook } from '../../story/compile.ts';
import { cutRules, loadRecordFiles } from '../../story/cut.ts';

/** The project folder, absolute. */
export const root = path.resolve(import.meta.dirname, '../..');
export const storyFolder = path.join(root, 'story');

/** The record as the game has it, read from `story/record`. */
export const loadRecord = (): HistoricalRecord =>
  readRecord(cutRules(loadRecordFiles(path.join(storyFolder, 'record'))));

/** The compiled book. @throws Error with the first faults, for commands that need a story without any */
export function loadBook(only: SittingId | null = null): Book {
  const book = compileBook(storyFolder, only);
  const faults = book.issues.filter((issue) => issue.severity === 'error');
  if (faults.length > 0) throw new Error(faults.map((f) => `${f.file}:${f.line}: ${f.message}`).join('\n'));
  return book;
}

/** A session over the compiled book, as the browser has it over the network. */
export function sessionOver(book: Book, record: HistoricalRecord): Session {
  return openSession(record, {
    has: (id) => book.scripts.some((one) => one.id === id),
    async load(id) {
      const script = book.scripts.find((one) => one.id === id);
      if (!script) throw new Error(`There is no sitting called "${id}".`);
      return script;
    },
  });
}

/** How many words a text has, as a reader counts them. */
export const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
