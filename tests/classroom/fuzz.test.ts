import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Store } from '../../src/archive/shelf.ts';
import { readAssembly, readShelf, writeShelf } from '../../src/classroom/assembly/assembly-text.ts';
import { openClassStore } from '../../src/classroom/class/class-store.ts';
import { codeReader } from '../../src/classroom/class/results.ts';
import { scan } from '../../src/classroom/class/scan.ts';
import type { Lessons } from '../../src/classroom/lesson/lesson-state.ts';
import { isTorn, readLessons, writeLessons } from '../../src/classroom/lesson/lesson-text.ts';
import { readDraft } from '../../src/classroom/lesson/maker-state.ts';
import { readKept, setIn, writeKept } from '../../src/classroom/scorm/kept-lesson.ts';
import { readSettings, writeSettings } from '../../src/ui/settings.ts';
import { anyText, mutated, sane } from '../kit/fuzz.ts';
import { theRecord } from '../kit/record.ts';
import { numbers } from './class-kit.ts';

const record = theRecord();
/** Any text, any JSON, and a valid text after something has happened to it. */
const textsLike = (valid: string) => fc.oneof(anyText, fc.json(), mutated(valid));
const storeOver = (kept: Map<string, string>): Store => ({
  getItem: (key) => kept.get(key) ?? null,
  setItem: (key, value) => void kept.set(key, value),
  removeItem: (key) => void kept.delete(key),
});

const lessons = {
  now: {
    id: 'p1',
    code: 'LQEpAAASZw_30',
    name: 'Zoë',
    began: 7,
    clock: true,
    first: { run: null, path: ['anna'], editions: { '1918-02-23': 1 }, done: true },
    other: null,
    words: { argued: 'a', against: 'b', now: 'c' },
    handed: null,
    legs: 0,
  },
  others: [],
} as unknown as Lessons;

describe('the lessons of a device', () => {
  const text = writeLessons(lessons);
  test('are read as they were, and nothing of them is torn', () => {
    expect(readLessons(text)).toEqual(lessons);
    expect(isTorn(text)).toBe(false);
  });

  test('any text is read, if as none; what is lost in reading is called torn', () => {
    fc.assert(
      fc.property(textsLike(text), (strange) => {
        const read = readLessons(strange);
        // What was read is written and read again as it is.
        expect(readLessons(writeLessons(read))).toEqual(read);
        if (read.now === null && read.others.length === 0 && /"code"/.test(strange)) expect(isTorn(strange)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('a draft of a lesson and a platform’s launch data of any kind are read', () => {
    fc.assert(
      fc.property(textsLike('{"sitting":"1918-02-23","as":null,"minutes":10,"seed":7}'), (strange) => {
        readDraft(strange, record);
        setIn(strange, `?${strange}`);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a class of a device', () => {
  const held = {
    results: [{ id: 'a', code: 'D1', name: 'Anna', mark: '7', note: '' }],
    torn: [{ id: 't', text: 'x', from: null, reason: 'r', likely: true }],
    aside: [{ id: 's', code: 'D2', name: 'B', why: 'w' }],
  };
  test('a list of classes that cannot be read is set aside whole', () => {
    fc.assert(
      fc.property(textsLike('{"current":"c1","classes":[{"id":"c1","name":"10 B"}]}'), (strange) => {
        const kept = new Map([['breathing-space/class', strange]]);
        const store = openClassStore(storeOver(kept));
        const { index, namesLost } = store.index();
        expect(index.classes.map(({ id }) => id)).toContain(index.current);
        const known = index.classes.every(({ name }) => strange.includes(JSON.stringify(name).slice(1, -1)));
        store.keepIndex({ current: 'c1', classes: [{ id: 'c1', name: 'new' }] });
        if (!known) expect([...kept.values()]).toContain(strange);
        if (!known) expect(namesLost).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('a class of any shape is read; each of its results is there, or its text is', () => {
    const shape = fc.record({
      results: fc.array(fc.oneof(fc.constant(held.results[0]), fc.jsonValue())),
      torn: fc.oneof(fc.constant(held.torn), fc.jsonValue()),
      aside: fc.oneof(fc.constant(held.aside), fc.jsonValue()),
    });
    fc.assert(
      fc.property(shape, (strange) => {
        const store = openClassStore(storeOver(new Map([['breathing-space/class/c1', JSON.stringify(strange)]])));
        const read = store.held('c1');
        const lists = [strange.results, strange.torn, strange.aside].flatMap((list) =>
          Array.isArray(list) ? list : [],
        );
        expect(read.results.length + read.torn.length + read.aside.length).toBe(lists.length);
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(textsLike(JSON.stringify(held)), (strange) => {
        const read = openClassStore(storeOver(new Map([['breathing-space/class/c1', strange]]))).held('c1');
        expect(read.results.length + read.torn.length + read.aside.length).toBeGreaterThan(-1);
      }),
      { numRuns: 500 },
    );
  });

  test('a line without an end is taken in at once', () => {
    const read = codeReader(numbers);
    for (const sign of ['!', ' ', 'D', 'A ', '{', '{\n', '%23', '#run/', 'H.', '>', '"', '.'])
      for (const end of ['', 'a', '\n'])
        expect(scan({ from: null, text: sign.repeat(5_000) + end }, read, numbers).length).toBeGreaterThan(-1);
  });
});

describe('an assembly', () => {
  const one = {
    id: 'a1',
    began: 7,
    setup: { name: '10 B', sitting: '1918-02-23', roll: [], agenda: [{ kind: 'opening' }], minutes: 2 },
    events: [],
    clock: { left: 120, seen: null, lapsed: false },
  } as unknown as Parameters<typeof writeShelf>[0]['assemblies'][number];

  test('of any text or JSON is read, or counted as torn; of a file, said in a sentence', () => {
    const text = writeShelf({ assemblies: [one], open: 'a1' });
    expect(readShelf(text)).toMatchObject({ assemblies: [one], open: 'a1', torn: 0 });
    fc.assert(
      fc.property(textsLike(text), (strange) => {
        const shelf = readShelf(strange);
        expect(readShelf(writeShelf(shelf))).toEqual({ ...shelf, torn: 0 });
        const file = readAssembly(strange);
        if (!file.ok) sane(file.error);
      }),
      { numRuns: 1000 },
    );
  });
});

test('what a platform kept is read, or begins anew; where the reader was is a place or none', () => {
  const run = {
    seed: 7,
    start: '1918-02-23',
    path: numbers.slice(0, 3),
    ahead: [],
    onward: false,
    reached: 2,
    editions: {},
  };
  const text =
    writeKept({ lesson: null, run: run as unknown as Parameters<typeof writeKept>[0]['run'] }, numbers) ?? '';
  expect(readKept(text, numbers)?.run.reached).toBe(2);
  const ends = fc.constantFrom('', '-1', '1.5', 'Infinity', '1e9', 'NaN', '0x10', '99999999999999999999', '4');
  fc.assert(
    fc.property(
      fc.oneof(
        textsLike(text),
        ends.map((end) => text.replace(/[^.]*$/, end)),
      ),
      (strange) => {
        const reached = readKept(strange, numbers)?.run.reached ?? 0;
        expect(Number.isSafeInteger(reached) && reached >= 0).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});

test('settings of any kind are settings', () => {
  fc.assert(
    fc.property(textsLike(writeSettings(readSettings(null))), (strange) => {
      const read = readSettings(strange);
      expect(readSettings(writeSettings(read))).toEqual(read);
    }),
    { numRuns: 500 },
  );
});
