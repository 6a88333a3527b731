import { openSession, type Session } from '../../src/session/session.ts';
import { type Book, compileBook } from '../../story/compile.ts';
import { storyFolder } from '../../tools/lib/book.ts';
import { theRecord } from './record.ts';

let compiled: Book | null = null;

/** The whole book, compiled once for all tests of a file. */
export function theBook(): Book {
  compiled ??= compileBook(storyFolder);
  return compiled;
}

/** A session over the real script and the real record. */
export function aSession(): Session {
  return openSession(theRecord(), {
    has: (id) => theBook().scripts.some((one) => one.id === id),
    async load(id) {
      const script = theBook().scripts.find((one) => one.id === id);
      if (!script) throw new Error(`no sitting is called "${id}"`);
      return script;
    },
  });
}

/** Reads to the open choices, calling every name on the way. */
export function readToTheChoices(session: Session): void {
  for (let n = 0; n < 200 && session.moment && !session.moment.open; n++) session.advance();
}
