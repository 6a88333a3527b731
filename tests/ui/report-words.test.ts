import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/debate/report.ts';
import { dealersOf, nameBeside, placeAt } from '../../src/ui/report/dealings-plan.ts';
import {
  groundsSentence,
  kinSentence,
  partOf,
  rangeWords,
  shareWord,
  stepWord,
} from '../../src/ui/report/report-words.ts';
import { benchesOf, marksOf, placeOf, spansOf, stopsOf } from '../../src/ui/report/triangle-plan.ts';
import { theRecord } from '../kit/record.ts';
import { aReport } from './report-sample.ts';

describe('in words', () => {
  test.each([
    [0, 'not at all'],
    [0.05, 'hardly'],
    [0.2, 'partly'],
    [0.4, 'largely'],
    [0.8, 'mostly'],
  ])('a share of %d is %s', (share, word) => expect(shareWord(share)).toBe(word));

  test('grounds are compared without a figure', () => {
    expect(groundsSentence(aReport)).toBe(
      'You argued mostly on what the army could do, partly on where a policy leads and partly on what would happen abroad.',
    );
  });

  test('a range that is no range is one number', () => {
    expect(rangeWords([0.8, 0.8])).toBe('80');
    expect(rangeWords([0.89, 0.8])).toBe('80 to 89');
  });

  test('kin are counted by name', () => {
    const kin = [
      { person: 'lenin', shared: ['a', 'b'] },
      { person: null, shared: ['c'] },
    ] as unknown as Report['kin'];
    expect(kinSentence(kin, (one) => (one.person ? 'Lenin’s' : 'nobody’s'))).toBe('Two were Lenin’s and one nobody’s.');
  });

  test('parts and steps have names', () => {
    expect(partOf(3 / 18)).toBe('a small part');
    expect(stepWord(2.44)).toBe('only what we cannot avoid');
  });
});

describe('the drawing', () => {
  test('war is above, neither to the left, accept to the right, and the middle in the middle', () => {
    expect(placeOf([0, 0, 1]).y).toBeLessThan(placeOf([1, 0, 0]).y);
    expect(placeOf([0, 1, 0]).x).toBeLessThan(placeOf([1, 0, 0]).x);
    expect(placeOf([1 / 3, 1 / 3, 1 / 3]).x).toBeCloseTo(220);
  });

  test('of 23 February: two corners by their votes, and the four who abstained by judgement', () => {
    const marks = marksOf(theRecord(), '1918-02-23' as never).map(({ by, people }) => [by, people.join(' ')]);
    expect(marks).toEqual([
      ['vote', 'lenin stasova zinoviev sverdlov stalin sokolnikov smilga'],
      ['vote', 'bubnov uritsky bukharin lomov'],
      ['stance', 'trotsky'],
      ['stance', 'dzerzhinsky'],
      ['stance', 'krestinsky joffe'],
    ]);
  });

  test('the names of the square stand apart', () => {
    const dealers = dealersOf(theRecord());
    const boxes = dealers.map((one) => {
      const { x, y } = placeAt(one.peace, one.entente);
      const { dx, dy, anchor } = nameBeside(one, dealers);
      const wide = 8 * one.people.join(', ').length;
      const left = x + dx - { start: 0, middle: wide / 2, end: wide }[anchor];
      return { left, right: left + wide, top: y + dy - 12, bottom: y + dy + 3 };
    });
    for (const [i, one] of boxes.entries())
      for (const other of boxes.slice(i + 1))
        expect(
          one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top,
        ).toBe(true);
  });

  test('numbers that follow one another are a span', () => {
    expect(spansOf([1, 2, 3, 5, 7, 8])).toBe('1–3, 5, 7–8');
    expect(spansOf([4])).toBe('4');
    expect(spansOf([])).toBe('');
  });

  test('no two signs on the way of a run hide one another, and none is lost', () => {
    const point = fc.tuple(
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
    );
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 14 }), (points) => {
        const stops = stopsOf(
          points.map(([a, n, w], i) => ({ point: [a / (a + n + w), n / (a + n + w), w / (a + n + w)], number: i + 1 })),
        );
        for (const [i, one] of stops.entries())
          for (const other of stops.slice(i + 1))
            expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(22);
        const numbers = stops.flatMap(({ label }) =>
          label.split(', ').flatMap((span) => {
            const [from = 0, to = from] = span.split('–').map(Number);
            return Array.from({ length: to - from + 1 }, (_, n) => from + n);
          }),
        );
        expect(numbers.toSorted((a, b) => a - b)).toEqual(points.map((_, i) => i + 1));
      }),
    );
  });

  test('the benches of 23 February are seven, four and four', () => {
    const benches = benchesOf(theRecord(), '1918-02-23' as never);
    expect(benches.map(({ people, point }) => [people.length, point !== null])).toEqual([
      [7, true],
      [4, true],
      [4, false],
    ]);
  });
});
