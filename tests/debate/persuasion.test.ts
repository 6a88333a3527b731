import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Debate, Said } from '../../src/debate/debate.ts';
import type { MotionId, OptionId, PersonId, SittingId } from '../../src/debate/ids.ts';
import { firmnessBySign, firmnessNames, firmnessOf, needs, persuasion } from '../../src/debate/persuasion.ts';
import { waysFrom } from '../../src/debate/roll-call.ts';
import { tallyOf } from '../../src/debate/votes.ts';
import { aSpeech, spoken } from '../kit/debate.ts';
import { theRecord } from '../kit/record.ts';

const record = theRecord();

describe('firmness', () => {
  test.each([
    ['same-before-and-after', 'fixed'],
    ['left-the-meeting', 'fixed'],
    ['unanimous', 'fixed'],
    ['change-over-time', 'firm'],
    ['one-answer-only', 'firm'],
    ['asked-once', 'firm'],
    ['change-within-five-days', 'open'],
    ['spoke-otherwise', 'open'],
    ['said-doubt-or-unity', 'torn'],
  ] as const)('by the sign %s is %s', (sign, firmness) => expect(firmnessBySign[sign]).toBe(firmness));

  test('has no other sign than these nine, and each of the four has one', () => {
    expect(Object.keys(firmnessBySign)).toHaveLength(9);
    expect(new Set(Object.values(firmnessBySign))).toEqual(new Set(firmnessNames));
  });

  test('grows with the need, and firm is beyond one sitting', () => {
    const inOrder = firmnessNames.map((name) => needs[name]);
    expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
    expect(needs.open).toBeLessThanOrEqual(persuasion.sittingCap);
    expect(needs.firm).toBeGreaterThan(persuasion.sittingCap);
    expect(needs.fixed).toBe(Number.POSITIVE_INFINITY);
  });

  test('is fixed where nothing is on record', () => {
    expect(firmnessOf(record, 'kollontai' as PersonId, 'v13a-accept' as MotionId)).toBe('fixed');
  });

  test.each([
    ['trotsky', 'v08-morning', 'open'],
    ['trotsky', 'v13a-accept', 'torn'],
    ['krestinsky', 'v06-signnow', 'firm'],
    ['krestinsky', 'v09-evening', 'open'],
    ['krestinsky', 'v13a-accept', 'torn'],
    ['lomov', 'v09-evening', 'fixed'],
    ['stasova', 'v13a-accept', 'open'],
    ['stalin', 'v13a-accept', 'open'],
    ['bukharin', 'v06-signnow', 'fixed'],
  ])('of %s on %s is %s', (person, motion, firmness) =>
    expect(firmnessOf(record, person as PersonId, motion as MotionId)).toBe(firmness),
  );
});

describe('no single speech', () => {
  const divisions = [
    ['1918-02-03', 'v06-signnow'],
    ['1918-02-18', 'v07a-offer'],
    ['1918-02-18', 'v07d-contingent'],
    ['1918-02-18', 'v09-evening'],
    ['1918-02-23', 'v13a-accept'],
  ] as const;
  const openThen = [...record.arguments.values()].filter(
    (one) => one.earliest <= '1918-02-23' && !one.afterEvent && one.outside < 1,
  );

  /** Things said at any of the sittings up to the 23rd, well or badly. */
  const anySaid: fc.Arbitrary<Said> = fc
    .record({
      argument: fc.constantFrom(...openThen.map(({ id }) => id)),
      day: fc.constantFrom('1918-01-24', '1918-02-03', '1918-02-18', '1918-02-23'),
      as: fc.constantFrom('speech' as const, 'reply' as const),
      against: fc.option(fc.constantFrom(...openThen.map(({ id }) => id)), { nil: null }),
      owns: fc.subarray<Said['owns'][number]>(['warrant', 'limit', 'change', 'concession']),
    })
    .map(({ argument, day, ...rest }) =>
      aSpeech(argument, { ...rest, sitting: day as SittingId, date: day as Said['date'] }),
    );
  const inOrder = (said: readonly Said[]) => said.toSorted((a, b) => a.date.localeCompare(b.date));

  /** How far a hand has come from where the record has it, in steps, on each way. */
  const stepsOf = (debate: Debate, sitting: string, id: string): ReadonlyMap<PersonId, number> => {
    const motion = record.motions.get(id as MotionId);
    const { hands } = tallyOf(debate, record, sitting as SittingId, id as MotionId);
    const steps = (from: OptionId, to: OptionId) => {
      const way = motion && waysFrom(from, motion, 1).find((one) => one.to === to);
      return from === to ? 0 : (way?.need ?? Number.NaN);
    };
    return new Map(hands.map(({ person, recorded, option }) => [person, steps(recorded, option)]));
  };

  test('moves a named person by more than one step', () => {
    fc.assert(
      fc.property(
        fc.array(anySaid, { maxLength: 10 }).map(inOrder),
        anySaid,
        fc.constantFrom(...divisions),
        fc.constantFrom(null, 'metalworker'),
        (said, more, [sitting, motion], who) => {
          const without = stepsOf(spoken(said, who), sitting, motion);
          const withIt = stepsOf(spoken(inOrder([...said, { ...more, as: 'speech' }]), who), sitting, motion);
          for (const [person, before] of without)
            expect(Math.abs((withIt.get(person) ?? Number.NaN) - before)).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('moves anybody, if nothing else was said', () => {
    fc.assert(
      fc.property(anySaid, fc.constantFrom(...divisions), (said, [sitting, motion]) => {
        const debate = spoken([said], 'metalworker');
        for (const hand of tallyOf(debate, record, sitting as SittingId, motion as MotionId).hands)
          expect(hand.changed).toBe(false);
      }),
    );
  });

  test('and yet two can turn the torn: the property above is not empty', () => {
    const debate = spoken([aSpeech('lenin-ultimatum'), aSpeech('third-duma-1907')]);
    expect(stepsOf(debate, '1918-02-23', 'v13a-accept').get('krestinsky' as PersonId)).toBe(1);
  });
});
