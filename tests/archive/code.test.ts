import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbered } from '../../src/archive/choice-numbers.ts';
import { readCode, writeCode } from '../../src/archive/code.ts';
import { checkOf } from '../../src/archive/code-bits.ts';
import type { ChoiceId, SittingId } from '../../src/debate/ids.ts';
import { dice } from '../../src/lib/chance.ts';
import type { Run } from '../../src/session/run.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
// Twelve sittings of a hundred choices each, numbered as they were written: by turns.
const numbers = Array.from({ length: 1200 }, (_, i) => `s${i % 12}-c${i}` as ChoiceId);
const sittings = numbered.slice(1) as unknown as SittingId[];

const aRun = (seed: number, choices: readonly number[], editions: Run['editions'] = {}): Run => ({
  seed,
  start: sittings[seed % sittings.length] as SittingId,
  path: choices.map((n) => numbers[n] as ChoiceId),
  ahead: [],
  onward: false,
  reached: 0,
  editions,
});
const editions = fc.dictionary(fc.constantFrom(...numbered), fc.nat(40));
const runs = fc
  .tuple(fc.nat(2 ** 32 - 1), fc.array(fc.nat(1199), { maxLength: 150 }), editions)
  .map(([seed, choices, each]) => aRun(seed, choices, { ...each }));
const codeOf = (run: Run): string => writeCode(run, numbers) ?? '';

/** A campaign of so many choices, ten in each sitting, told forward with a step back now and then. */
const campaign = (choices: number): Run => {
  const path = Array.from({ length: choices }, (_, i) => 12 * (5 + 9 * (i % 10) + ((i * 7) % 15)) + Math.floor(i / 10));
  return aRun(2 ** 32 - 1, path, Object.fromEntries(numbered.map((id) => [id, 3])));
};

describe('a run as a code', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(runs, (run) => {
        expect(readCode(codeOf(run), numbers)).toEqual({ ok: true, value: run });
      }),
      { numRuns: 500 },
    );
  });

  test('does without what was gone back over, and without where the reader was', () => {
    const run = { ...aRun(7, [12, 24]), ahead: numbers.slice(3, 5), onward: true, reached: 4 };
    expect(readCode(codeOf(run), numbers)).toEqual({ ok: true, value: aRun(7, [12, 24]) });
  });

  test('of a whole campaign stays under 200 characters', () => {
    expect(codeOf(campaign(120)).length).toBeLessThan(200);
  });

  test('keeps its meaning when choices are added to the list', () => {
    const grown = [...numbers, 'new-1', 's3-new', 's0-new'] as ChoiceId[];
    fc.assert(
      fc.property(runs, (run) => {
        expect(readCode(codeOf(run), grown)).toEqual({ ok: true, value: run });
      }),
    );
  });

  test('is not made of a choice without a number', () => {
    expect(writeCode({ ...aRun(7, [1]), path: ['s1-none' as ChoiceId] }, numbers)).toBeNull();
  });
});

describe('a mistyped code', () => {
  test('with any one character changed is refused, at every place and for every character', () => {
    fc.assert(
      fc.property(runs, (run) => {
        const code = codeOf(run);
        for (let at = 0; at < code.length; at++)
          for (const wrong of `${alphabet}. %`) {
            if (wrong === code[at]) continue;
            const read = readCode(code.slice(0, at) + wrong + code.slice(at + 1), numbers);
            // White space about a code is nobody's mistake, and what is left then is a code without its end.
            if (read.ok) throw new Error(`"${wrong}" at ${at} of ${code} was taken`);
          }
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  test('with two characters changed, one lost, one twice or two swapped is refused', () => {
    const roll = dice('mistyped');
    const code = codeOf(campaign(110));
    const any = (n: number) => Math.floor(roll() * n);
    for (let n = 0; n < 20_000; n++) {
      const [one, two] = [any(code.length), any(code.length)];
      const changed = [...code].with(one, alphabet[any(64)] ?? 'A').with(two, alphabet[any(64)] ?? 'A');
      if (changed.join('') !== code) expect(readCode(changed.join(''), numbers).ok, changed.join('')).toBe(false);
    }
    for (let at = 1; at < code.length; at++) {
      expect(readCode(code.slice(0, at) + code.slice(at + 1), numbers).ok, `without ${at}`).toBe(false);
      expect(readCode(code.slice(0, at) + code[at] + code.slice(at), numbers).ok, `twice ${at}`).toBe(false);
      const swapped = code.slice(0, at - 1) + code[at] + code[at - 1] + code.slice(at + 1);
      if (swapped !== code) expect(readCode(swapped, numbers).ok, `swapped ${at}`).toBe(false);
    }
  });

  test.each([
    '',
    'C',
    'D',
    'C0.',
    'hello',
    'C3.AAAA',
    '<script>',
    'C9999999.AAAAAAAAAAAA',
    'B0.AAAAAAAAA',
    'DAAAAAAAAAAAA',
  ])('"%s" is no code, and the reader is told what to do', (text) => {
    const read = readCode(text, numbers);
    expect(read.ok ? '' : read.error.message).toContain('missing or mistyped');
    expect(read.ok ? '' : read.error.advice).toContain('Copy the whole code');
  });
});

describe('a code of another edition', () => {
  test('of a form before this one is read still', () => {
    // Written by the version before: 23 February, edition 1, seed 4294967295, the choices 12, 24, 7 and 0.
    const form = [...'C4.'].join('') + formC();
    expect(readCode(form, numbers)).toEqual({
      ok: true,
      value: { ...aRun(0, [12, 24, 7, 0]), seed: 2 ** 32 - 1, start: '1918-02-23', editions: { '1918-02-23': 1 } },
    });
  });

  test('that names a choice not known here yet says so, and never gives another', () => {
    const grown = [...numbers, ...Array.from({ length: 40 }, (_, i) => `s3-later${i}` as ChoiceId)];
    const code = writeCode({ ...aRun(7, [3]), path: [grown.at(-1) as ChoiceId] }, grown) ?? '';
    const read = readCode(code, numbers);
    expect(read.ok ? '' : read.error.message).toContain('later edition');
  });
});

test('100,000 mutated codes are refused or give a run, and never break', () => {
  const roll = dice('mutated codes');
  const any = (n: number) => Math.floor(roll() * n);
  const codes = [3, 40, 118].map((choices) => codeOf(campaign(choices)));
  const known = new Set(numbers);
  let taken = 0;
  for (let n = 0; n < 100_000; n++) {
    const characters = [...(codes[n % codes.length] ?? '')];
    for (let times = 1 + any(4); times > 0; times--)
      characters.splice(
        any(characters.length),
        any(3),
        ...Array.from({ length: any(3) }, () => alphabet[any(64)] ?? ''),
      );
    // Half of them with a check that holds, so that what lies behind it meets them too.
    const text = characters.join('');
    const read = readCode(n % 2 === 0 ? text : `D${text.slice(1)}${checkOf(`D${text.slice(1)}`)}`, numbers);
    if (!read.ok && read.error.code !== 'run/unreadable') throw read.error;
    if (!read.ok) continue;
    taken += 1;
    expect(read.value.path.every((id) => known.has(id))).toBe(true);
  }
  expect(taken).toBeGreaterThan(0);
});

/** The body and check of a code of form C, bit by bit. */
function formC(): string {
  const bits = [
    [7, 6], // 23 February among the sittings
    [1, 6],
    [2 ** 32 - 1, 32],
    ...[0, 2, 2].map((value, i) => [value, [5, 4, 6][i] ?? 0]), // s0, two bits wide, two choices: 12 and 24
    ...[1, 2].map((value) => [value, 2]),
    ...[7, 1, 1].map((value, i) => [value, [5, 4, 6][i] ?? 0]), // s7
    [0, 1],
    ...[0, 1, 1].map((value, i) => [value, [5, 4, 6][i] ?? 0]), // s0 again
    [0, 1],
  ]
    .map(([value = 0, width = 0]) => value.toString(2).padStart(width, '0'))
    .join('');
  const body = (bits.match(/.{1,6}/g) ?? []).map((six) => alphabet[Number.parseInt(six.padEnd(6, '0'), 2)]).join('');
  let sum = 7;
  for (const character of body) sum = (sum * 33 + alphabet.indexOf(character) + 1) % 4093;
  return `${body}${alphabet[sum % 64]}`;
}
