import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCode, writeCode } from '../../src/archive/code.ts';
import { checkOf } from '../../src/archive/code-bits.ts';
import { readFile, writeFile } from '../../src/archive/file.ts';
import { type Handed, readHanded, writeHanded } from '../../src/archive/handed.ts';
import { readKept } from '../../src/archive/kept-text.ts';
import { readLesson, writeLesson } from '../../src/archive/lesson.ts';
import { openReadBefore } from '../../src/archive/read-before.ts';
import { readRun, writeRun } from '../../src/archive/run-text.ts';
import { openRunShelf, type Store } from '../../src/archive/shelf.ts';
import type { GameError } from '../../src/lib/game-error.ts';
import type { Result } from '../../src/lib/result.ts';
import { readLock } from '../../tools/lib/choices.ts';
import { anyText, mutated, sane } from '../kit/fuzz.ts';
import { aKept } from './archive-kit.ts';

const numbers = readLock();
const runs = aKept.map(({ run }) => ({ ...run, path: [...numbers].slice(0, run.path.length) }));
const handed: Handed = {
  lesson: null,
  name: 'Zoë',
  run: {
    seed: 7,
    start: '1918-02-23' as Handed['run']['start'],
    path: numbers.slice(0, 9),
    ahead: [],
    onward: false,
    reached: 0,
    editions: {},
  },
  other: null,
  words: 'One. Two.',
};
const lesson = writeLesson({
  sitting: '1918-02-23' as Handed['run']['start'],
  as: null,
  minutes: 10,
  scores: false,
  hindsight: true,
  seed: 4711,
});
const valid = {
  run: writeCode(handed.run, numbers) ?? '',
  handed: writeHanded(handed, numbers) ?? '',
  lesson,
};
const readers: Readonly<Record<string, (text: string) => Result<unknown, GameError>>> = {
  run: (text) => readCode(text, numbers),
  handed: (text) => readHanded(text, numbers),
  lesson: readLesson,
};

/** Anything that goes into a reader comes out as a value, or as a sentence with what to do next. */
function answers(result: Result<unknown, GameError>): void {
  if (!result.ok) sane(result.error);
}

describe.each(Object.keys(readers))('the code of a %s', (kind) => {
  const read = (text: string) => readers[kind]?.(text) as Result<unknown, GameError>;
  const own = valid[kind as keyof typeof valid];

  test('any text is answered', () => {
    fc.assert(
      fc.property(anyText, (text) => answers(read(text))),
      { numRuns: 500 },
    );
  });

  test('a valid one that was cut, doubled, swapped, flipped or filled is answered', () => {
    fc.assert(
      fc.property(mutated(own), (text) => answers(read(text))),
      { numRuns: 2000 },
    );
  });

  test('so is one with a check that holds over a body that does not', () => {
    fc.assert(
      fc.property(mutated(own.slice(0, -3)), (text) => answers(read(`${text}${checkOf(text)}`))),
      { numRuns: 2000 },
    );
  });

  test('one that never ends is answered at once', () => {
    for (const sign of ['A', '_', '.', ' ', own, '\u{1f3af}', 'H.'])
      for (const head of ['', own[0] ?? '']) {
        const body = head + sign.repeat(Math.ceil(200_000 / sign.length));
        answers(read(body));
        answers(read(`${body}${checkOf(body)}`));
      }
  });
});

test('a result holds words of any length and any beginning', () => {
  for (const words of ['x'.repeat(400_000), '\uFEFFa mark', '\u0000', '🎯'.repeat(9)]) {
    const code = writeHanded({ ...handed, words, name: words.slice(0, 80) }, numbers) ?? '';
    expect(readHanded(code, numbers)).toEqual({ ok: true, value: { ...handed, words, name: words.slice(0, 80) } });
  }
});

describe('texts of this device and of files', () => {
  const kinds: Readonly<Record<string, (text: string) => Result<unknown, GameError>>> = {
    'a run': readRun,
    'a file of runs': readFile,
  };
  test.each(Object.keys(kinds))('%s: any text and any JSON is answered', (kind) => {
    const read = kinds[kind] as (text: string) => Result<unknown, GameError>;
    fc.assert(
      fc.property(anyText, (text) => answers(read(text))),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.json(), (text) => answers(read(text))),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(
        runs.chain((run) => mutated(kind === 'a run' ? writeRun(run) : `{"runs":[${writeRun(run)}]}`)),
        (text) => answers(read(text)),
      ),
      { numRuns: 500 },
    );
  });

  test('a kept run of any shape is read, or said to be torn; what is read can be kept again', () => {
    fc.assert(
      fc.property(
        aKept,
        fc.constantFrom('id', 'run', 'trace', 'name', 'began', 'from', 'pair'),
        fc.jsonValue(),
        (kept, part, strange) => {
          const read = readKept({ ...kept, [part]: strange });
          if (!read.ok) return sane(read.error);
          const again = readFile(writeFile([read.value]));
          expect(again).toEqual({ ok: true, value: { runs: [read.value], torn: 0 } });
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a file with a mark before it is a file; one within many brackets is none', () => {
    const file = writeFile(fc.sample(aKept, 2));
    expect(readFile(`\uFEFF${file}`)).toEqual(readFile(file));
    answers(readFile('['.repeat(100_000)));
    answers(readFile(`${'{"runs":'.repeat(5_000)}1${'}'.repeat(5_000)}`));
  });
});

describe('the shelf of the run in play', () => {
  test('whatever lies there is told as it was, or set aside whole', () => {
    const texts = fc.oneof(
      anyText,
      fc.json(),
      runs.map(writeRun),
      runs.chain((run) => mutated(writeRun(run))),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const kept = new Map([['breathing-space/run', text]]);
        const shelf = openRunShelf(storeOver(kept));
        const found = shelf.kept();
        if (found.ok) expect(kept.get('breathing-space/run')).toBe(text);
        else {
          sane(found.error);
          expect([...kept.values()]).toContain(text);
        }
        // Next time it is quiet, and the text is still there.
        expect(openRunShelf(storeOver(kept)).kept().ok).toBe(true);
        expect([...kept.values()]).toContain(text);
      }),
      { numRuns: 500 },
    );
  });

  test('cards read before: any text is a list of cards, if of none', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = openReadBefore(storeOver(new Map([['breathing-space/read', text]])));
        read.add({ voice: null, lines: [{ text: 'Hats off.' }] } as unknown as Parameters<typeof read.add>[0]);
        read.keep();
      }),
    );
  });
});

const storeOver = (kept: Map<string, string>): Store => ({
  getItem: (key) => kept.get(key) ?? null,
  setItem: (key, value) => void kept.set(key, value),
  removeItem: (key) => void kept.delete(key),
});
