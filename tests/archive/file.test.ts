import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFile, toTakeIn, writeFile } from '../../src/archive/file.ts';
import type { RunId } from '../../src/archive/kept.ts';
import { readKept, writeKept } from '../../src/archive/kept-text.ts';
import { dice } from '../../src/lib/chance.ts';
import { aKept, keptOf } from './archive-kit.ts';

const heldIn = (text: string) => {
  const file = readFile(text);
  return file.ok ? file.value : null;
};

describe('a file of runs', () => {
  test('holds what was put in', () =>
    fc.assert(
      fc.property(fc.array(aKept, { maxLength: 5 }), (runs) => {
        expect(heldIn(writeFile(runs))).toEqual({ runs, torn: 0 });
      }),
    ));

  test('taken in twice changes nothing', () =>
    fc.assert(
      fc.property(fc.uniqueArray(aKept, { maxLength: 5, selector: ({ id }) => id }), (runs) => {
        expect(toTakeIn(runs, [])).toEqual(runs);
        expect(toTakeIn(runs, runs)).toEqual([]);
      }),
    ));

  test.each([
    { what: 'further in the file', there: 'a b c', touched: 1, taken: 1 },
    { what: 'further here', there: 'a', touched: 1, taken: 0 },
    { what: 'another way in the file', there: 'a x', touched: 1, taken: 1 },
  ])('a run that went $what, whatever the clocks say', ({ there, touched, taken }) => {
    const here = keptOf('raaaaaaaaaaa', 'a b', { touched: 50 });
    expect(toTakeIn([keptOf('raaaaaaaaaaa', there, { touched })], [here])).toHaveLength(taken);
  });

  test('the other way of a run is not taken in where it is kept under another name', () => {
    const here = [keptOf('raaaaaaaaaaa', 'a b'), keptOf('rbbbbbbbbbbb', 'a x')];
    const file = [keptOf('raaaaaaaaaaa', 'a x', { touched: 9e9 })];
    expect(toTakeIn(file, here)).toEqual([]);
    expect(toTakeIn(file, here.slice(0, 1))).toEqual(file);
  });

  test('a run deleted here comes back', () => {
    const kept = keptOf('raaaaaaaaaaa', 'a b');
    expect(toTakeIn([kept], [{ ...kept, deleted: 5 }])).toEqual([kept]);
  });

  test('leaves out what is torn, and keeps the rest', () => {
    const text = writeFile([keptOf('raaaaaaaaaaa', 'a b'), keptOf('rbbbbbbbbbbb', 'a c')]);
    const read = heldIn(text.replace('"seed": 7', '"seed": "?"'));
    expect(read?.runs.map(({ id }) => id)).toEqual(['rbbbbbbbbbbb']);
    expect(read?.torn).toBe(1);
  });

  test.each(['', '{', 'null', '[]', '{"runs":[]}', '{"kind":"breathing-space/runs"}', '{"kind":"x","runs":[]}'])(
    '%s is said to be none',
    (text) => {
      const read = readFile(text);
      expect(read.ok ? '' : read.error.code).toBe('run/unreadable');
    },
  );

  test('a run of an older or a newer edition is a run like any other', () => {
    const run = { ...keptOf('raaaaaaaaaaa', 'a b').run, editions: { delegates: 99, '1918-01-21': 0 } };
    const kept = { ...keptOf('raaaaaaaaaaa', 'a b'), run };
    expect(heldIn(writeFile([kept]))?.runs).toEqual([kept]);
  });
});

test('a strange name, date or trace does not cost the run', () => {
  const kept = keptOf('raaaaaaaaaaa', 'a b');
  const read = readKept({
    ...writeKept(kept),
    name: 7,
    star: 'yes',
    began: -1,
    trace: { decisions: 'none' },
    from: [],
  });
  expect(read.ok && read.value.run).toEqual(kept.run);
  expect(read.ok && read.value.trace).toEqual({ decisions: [], endings: [], open: [] });
});

/** Any value may turn up anywhere in a record that was torn, or edited by hand. */
const strange: readonly unknown[] = [
  null,
  undefined,
  -1,
  1.5,
  2 ** 60,
  Number.NaN,
  '',
  '<b>',
  'r',
  '\ud800',
  [],
  {},
  [null],
  { run: {} },
  true,
];

test('100,000 mutated records and files raise no error, and what is read is whole', { timeout: 120_000 }, () => {
  const roll = dice('torn');
  const whole = keptOf('raaaaaaaaaaa', 'a b c', { from: { run: 'rbbbbbbbbbbb' as RunId, choices: 2 } });
  const text = writeFile([whole, keptOf('rcccccccccccc'.slice(0, 12), 'a d')]);
  for (let n = 0; n < 50_000; n++) {
    const read = readKept(bent(writeKept(whole), roll));
    if (read.ok) expectWhole(read.value);
    const file = readFile(torn(text, roll));
    if (file.ok) file.value.runs.forEach(expectWhole);
  }
});

/** A copy with one value, anywhere in it, replaced, or taken away. */
function bent(value: unknown, roll: () => number): unknown {
  const one = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)] as T;
  if (typeof value !== 'object' || value === null || roll() < 0.2) return one(strange);
  const keys = Object.keys(value);
  if (keys.length === 0) return one(strange);
  const key = one(keys);
  const copy: Record<string, unknown> = Array.isArray(value)
    ? ([...value] as unknown as Record<string, unknown>)
    : { ...value };
  if (roll() < 0.1) delete copy[key];
  else copy[key] = bent(copy[key], roll);
  return copy;
}

/** A text cut off, with a piece missing, or with one character changed. */
function torn(text: string, roll: () => number): string {
  const at = Math.floor(roll() * text.length);
  const way = roll();
  if (way < 0.2) return text.slice(0, at);
  if (way < 0.5) return text.slice(0, at) + text.slice(at + 1 + Math.floor(roll() * 9));
  return text.slice(0, at) + String.fromCharCode(32 + Math.floor(roll() * 95)) + text.slice(at + 1);
}

/** Whatever is read can be written and read again to the same. */
function expectWhole(kept: ReturnType<typeof keptOf>): void {
  const again = readKept(JSON.parse(JSON.stringify(writeKept(kept))));
  if (!again.ok || JSON.stringify(again.value) !== JSON.stringify(kept)) throw new Error(JSON.stringify(kept));
}
