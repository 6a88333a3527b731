import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { silence } from '../../src/debate/debate.ts';
import { course, courseAt, position } from '../../src/debate/position.ts';
import { courses, type Point } from '../../src/debate/record.ts';
import { corners, distance, straight } from '../../src/debate/triangle.ts';
import { aDebate, aSpeech, spoken } from '../kit/debate.ts';
import { theRecord } from '../kit/record.ts';

const record = theRecord();
const anyArgument = fc.constantFrom(...record.arguments.keys());
const anyVote = fc
  .constantFrom(...record.motions.values())
  .chain(({ id, date, options }) =>
    fc.constantFrom(...options).map((option) => ({ date, votes: { motion: id, option: option.id } })),
  );
const anyMove = fc.oneof(
  anyVote,
  fc.record({ date: fc.constant('1918-02-23'), argues: anyArgument, as: fc.constantFrom('speech', 'reply') }),
);
const anyDebate = fc.array(anyMove, { maxLength: 12 }).map((moves) => aDebate(moves, record));
const anyPoint = fc
  .tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000))
  .filter(([a, n, w]) => a + n + w > 0)
  .map(([a, n, w]): Point => [a / (a + n + w), n / (a + n + w), w / (a + n + w)]);

describe('where one stood', () => {
  test('the three shares sum to 1 once anything was said inside the triangle', () => {
    fc.assert(
      fc.property(anyDebate, (debate) => {
        const { accept, neither, war, trail } = position(debate, record);
        expect(accept + neither + war).toBeCloseTo(trail.length > 0 ? 1 : 0, 9);
        for (const { point } of trail) expect(point[0] + point[1] + point[2]).toBeCloseTo(1, 9);
        if (trail.length > 0) expect(trail.at(-1)?.point).toEqual([accept, neither, war]);
      }),
    );
  });

  test('a range holds the share between its ends', () => {
    fc.assert(
      fc.property(anyDebate, (debate) => {
        const stood = position(debate, record);
        for (const name of courses) {
          const [low, high] = stood.range[name];
          expect(low).toBeLessThanOrEqual(stood[name]);
          expect(high).toBeGreaterThanOrEqual(stood[name]);
        }
      }),
    );
  });

  test('city block and Euclid always rank the corners alike, so one of them is enough', () => {
    fc.assert(
      fc.property(anyPoint, (point) => {
        const ranks = (far: typeof distance) =>
          courses.map((name) =>
            courses.filter((other) => far(point, corners[other]) < far(point, corners[name]) - 1e-9),
          );
        expect(ranks(straight).map(String)).toEqual(ranks(distance).map(String));
      }),
    );
  });

  test('nothing said is nowhere', () => {
    expect(position(silence, record)).toMatchObject({
      accept: 0,
      neither: 0,
      war: 0,
      outside: 0,
      abstention: 0,
      trail: [],
    });
    expect(course(silence, record)).toBe('open');
  });

  test('what lies outside the triangle is told apart from it', () => {
    const debate = spoken([aSpeech('constituent-assembly-only'), aSpeech('no-middle-course')]);
    expect(position(debate, record)).toMatchObject({ accept: 1, outside: 0.5 });
    expect(course(spoken([aSpeech('constituent-assembly-only')]), record)).toBe('open');
  });

  test('an abstention is told in words and has no place', () => {
    const abstained = aDebate([{ date: '1918-02-23', votes: { motion: 'v13a-accept', option: 'abstain' } }], record);
    expect(position(abstained, record)).toMatchObject({ accept: 0, neither: 0, war: 0, abstention: 1, trail: [] });
  });

  test('a No to the formula is a vote for signing, once war was refused', () => {
    const formula = { date: '1918-01-24', votes: { motion: 'v02c-trotsky', option: 'against' } };
    const noWar = { date: '1918-01-24', votes: { motion: 'v02a-revwar', option: 'against' } };
    expect(position(aDebate([formula], record), record)).toMatchObject({ accept: 0.5, war: 0.5 });
    expect(position(aDebate([noWar, formula], record), record)).toMatchObject({ accept: 0.75, neither: 0.25, war: 0 });
  });

  test.each([
    { point: [0.52, 0.48, 0], held: 'open' },
    { point: [0.525, 0.475, 0], held: 'accept' },
    { point: [0, 0.3, 0.7], held: 'war' },
    { point: [0.2, 0.6, 0.2], held: 'neither' },
  ] as const)('at $point the course is $held', ({ point, held }) => expect(courseAt(point)).toBe(held));
});
