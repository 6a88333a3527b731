import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeCode } from '../../src/archive/code.ts';
import { type Handed, readHanded, writeHanded } from '../../src/archive/handed.ts';
import type { Lesson } from '../../src/archive/lesson.ts';
import type { Run } from '../../src/session/run.ts';
import { readLock } from '../../tools/lib/choices.ts';

const lesson = { sitting: '1918-02-23', as: null, minutes: 10, scores: false, hindsight: true, seed: 4711 } as Lesson;
const numbers = readLock();
let runs: fc.Arbitrary<Run>;

beforeAll(() => {
  runs = fc
    .record({
      seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
      path: fc.array(fc.constantFrom(...numbers), { maxLength: 30 }),
    })
    .map(({ seed, path }) => ({
      seed,
      start: '1918-02-23' as Run['start'],
      path,
      ahead: [],
      onward: false,
      reached: 0,
      editions: { delegates: 1, '1918-02-23': 3 },
    }));
});

const textOf = fc.string({ unit: 'grapheme', maxLength: 300 });

describe('a result', () => {
  test('is one line that a link takes, and is read back with its name in any script', () => {
    fc.assert(
      fc.property(runs, fc.option(runs), textOf, textOf, fc.boolean(), (run, other, name, words, within) => {
        const handed: Handed = { lesson: within ? lesson : null, name, run, other, words };
        const code = writeHanded(handed, numbers) ?? '';
        expect(code).toMatch(/^H\.[\w.-]+$/);
        expect(readHanded(`\n ${code} `, numbers)).toEqual({ ok: true, value: handed });
      }),
      { numRuns: 60 },
    );
  });

  test('one character lost or changed anywhere is noticed', () => {
    fc.assert(
      fc.property(runs, textOf, fc.nat(), fc.constantFrom(...'Az0-_.'), (run, name, place, wrong) => {
        const code = writeHanded({ lesson, name, run, other: null, words: 'Ja.' }, numbers) ?? '';
        const at = place % code.length;
        expect(readHanded(code.slice(0, at) + code.slice(at + 1), numbers).ok).toBe(false);
        const changed = code.slice(0, at) + wrong + code.slice(at + 1);
        if (changed !== code) expect(readHanded(changed, numbers).ok).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  test('a plain code of a run is a result without lesson, name and words', () => {
    fc.assert(
      fc.property(runs, (run) => {
        const read = readHanded(writeCode(run, numbers) ?? '', numbers);
        expect(read).toEqual({ ok: true, value: { lesson: null, name: '', run, other: null, words: '' } });
      }),
      { numRuns: 20 },
    );
  });

  test('a run with a choice that has no number makes no result', () => {
    const run = { seed: 1, start: '1918-02-23', path: ['not-in-the-lock'], editions: {} } as unknown as Run;
    expect(writeHanded({ lesson, name: '', run, other: null, words: '' }, numbers)).toBeNull();
  });

  test.each(['', 'H', 'H.', 'H......', 'H.a.b.c.d.e.f', 'Hello'])('%j is none, and says so', (text) => {
    expect(readHanded(text, numbers).ok).toBe(false);
  });
});
