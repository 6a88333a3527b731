import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCode, writeCode } from '../../src/archive/code.ts';
import type { ChoiceId, SittingId } from '../../src/debate/ids.ts';
import type { Run } from '../../src/session/run.ts';

// Twelve sittings of a hundred choices each, numbered as they were written: by turns.
const numbers = Array.from({ length: 1200 }, (_, i) => `s${i % 12}-c${i}` as ChoiceId);
const sittings = ['1918-01-21', '1918-02-23'] as SittingId[];
const aRun = (seed: number, choices: readonly number[]): Run => ({
  seed,
  start: '1918-02-23' as SittingId,
  path: choices.map((n) => numbers[n] as ChoiceId),
  ahead: [],
  onward: false,
  reached: 0,
  editions: { '1918-02-23': 1 },
});
const runs = fc.record({ seed: fc.nat(2 ** 32 - 1), choices: fc.array(fc.nat(1199), { maxLength: 150 }) });

describe('a run as a code', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(runs, ({ seed, choices }) => {
        const run = aRun(seed, choices);
        expect(readCode(writeCode(run, numbers, sittings), numbers, sittings)).toEqual({ ok: true, value: run });
      }),
    );
  });

  test('of a whole campaign stays under 190 characters', () => {
    const campaign = Array.from({ length: 120 }, (_, i) => 12 * ((i * 37) % 100) + Math.floor(i / 10));
    expect(writeCode(aRun(2 ** 32 - 1, campaign), numbers, sittings).length).toBeLessThan(190);
  });

  test('with one wrong character is noticed nearly always, and never breaks', () => {
    fc.assert(
      fc.property(runs, fc.nat(), fc.constantFrom(...'abcXYZ019-_'), ({ seed, choices }, at, wrong) => {
        const code = writeCode(aRun(seed, choices), numbers, sittings);
        const i = at % code.length;
        const read = readCode(code.slice(0, i) + wrong + code.slice(i + 1), numbers, sittings);
        expect(read.ok || read.error.message.startsWith('This is not the code of a debate')).toBe(true);
      }),
    );
  });

  test.each(['', 'C', 'C0.', 'hello', 'C3.AAAA', '<script>', 'C9999999.AAAAAAAAAAAA', 'B0.AAAAAAAAA'])(
    '"%s" is no code',
    (text) => {
      const read = readCode(text, numbers, sittings);
      expect(read.ok).toBe(false);
      expect(read.ok ? '' : read.error.advice).toContain('Copy the whole code');
    },
  );
});
