import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, type Debate, type Said, silence } from '../../src/debate/debate.ts';
import type { MotionId, OptionId, PersonId, SittingId } from '../../src/debate/ids.ts';
import { firmnessOf } from '../../src/debate/persuasion.ts';
import { pulls } from '../../src/debate/pulls.ts';
import { pushes } from '../../src/debate/pushes.ts';
import { leaning, tallyOf } from '../../src/debate/votes.ts';
import { aSpeech, debateOf, spoken } from '../kit/debate.ts';
import { theRecord } from '../kit/record.ts';

const record = theRecord();
const sitting = '1918-02-23' as SittingId;
const accept = 'v13a-accept' as MotionId;
const openThen = [...record.arguments.values()].filter((one) => one.earliest <= '1918-02-23' && !one.afterEvent);
const counts = (debate: Debate, motion: MotionId = accept) =>
  tallyOf(debate, record, sitting, motion).counts.map(({ count }) => count);
const handOf = (debate: Debate, person: string) =>
  tallyOf(debate, record, sitting, accept).hands.find((hand) => hand.person === person);

/** Things said at one sitting, of every craft and kind. */
const anySaid: fc.Arbitrary<Said> = fc
  .record({
    argument: fc.constantFrom(...openThen.map(({ id }) => id)),
    against: fc.option(fc.constantFrom(...openThen.map(({ id }) => id)), { nil: null }),
    as: fc.constantFrom('speech' as const, 'reply' as const),
    cites: fc.constantFrom<Said['cites']>([], ['own']),
    owns: fc.subarray<Said['owns'][number]>(['warrant', 'limit', 'change', 'concession', 'slip', 'person']),
  })
  .map(({ argument, ...rest }) => aSpeech(argument, rest));
const anyDebate = fc
  .array(anySaid, { maxLength: 8 })
  .chain((said) => fc.constantFrom(null, 'metalworker').map((who) => spoken(said, who)));

describe('with a silent player', () => {
  test('the Committee accepts the terms by 7 to 4, with 4 abstaining, each by name', () => {
    const tally = tallyOf(silence, record, sitting, accept);
    expect(tally.counts.map(({ count }) => count)).toEqual([7, 4, 4]);
    expect(tally.carried).toBe(true);
    const named = (option: string) => tally.hands.filter((hand) => hand.option === option).map(({ person }) => person);
    expect(named('for')).toEqual(['lenin', 'stasova', 'zinoviev', 'sverdlov', 'stalin', 'sokolnikov', 'smilga']);
    expect(named('against')).toEqual(['bubnov', 'uritsky', 'bukharin', 'lomov']);
    expect(named('abstain')).toEqual(['trotsky', 'krestinsky', 'dzerzhinsky', 'joffe']);
  });

  test.each([...record.motions.values()].map(({ id }) => id))('%s goes as recorded', (id) => {
    const tally = tallyOf(silence, record, null, id);
    for (const { count, record: recorded } of tally.counts) expect(count).toBe(recorded);
    expect(tally.hands.every(({ changed, sum }) => !changed && sum === 0)).toBe(true);
  });

  test.each([
    ['v02c-trotsky', true],
    ['v06-signnow', false],
    ['v07a-offer', false],
    ['v08-morning', false],
    ['v09-evening', true],
    ['v12-aid', true],
    ['v15-vtsik', true],
    ['v19b-left', false],
    ['v21-ratify', true],
  ])('%s carried: %s', (id, carried) => expect(tallyOf(silence, record, null, id as MotionId).carried).toBe(carried));

  test('where the record has totals only, nobody is named', () => {
    expect(tallyOf(silence, record, null, 'v15-vtsik' as MotionId).hands).toEqual([]);
  });
});

describe('what is said can turn the torn and the open', () => {
  test('two full party arguments bring over Dzerzhinsky, who abstained', () => {
    const debate = spoken([aSpeech('lenin-ultimatum'), aSpeech('third-duma-1907')]);
    expect(handOf(debate, 'dzerzhinsky')).toMatchObject({ option: 'for', changed: true, sum: 1, need: 0.75 });
    expect(counts(debate)).toEqual([11, 4, 0]);
  });

  test('a delegate he trusts moves him with less', () => {
    const half = (argument: string) => aSpeech(argument, { owns: ['warrant'] });
    const said = [half('lenin-ultimatum'), half('third-duma-1907')];
    const stranger = handOf(spoken(said), 'krestinsky')?.sum ?? 0;
    const trusted = handOf(spoken(said, 'metalworker'), 'dzerzhinsky')?.sum ?? 0;
    expect(trusted).toBeGreaterThan(stranger);
  });

  test('three of those who abstained, brought to the Left, make it 7 to 7 and no majority', () => {
    const debate = spoken([aSpeech('our-word-of-1915'), aSpeech('organisations-voted-against')]);
    expect(handOf(debate, 'joffe')?.option).toBe('against');
    expect(counts(debate)).toEqual([7, 8, 0]);
    expect(tallyOf(debate, record, sitting, accept).carried).toBe(false);
  });

  test('arguments in opposite directions undo one another', () => {
    const debate = spoken([
      aSpeech('lenin-ultimatum'),
      aSpeech('third-duma-1907'),
      aSpeech('our-word-of-1915', { owns: ['warrant', 'limit', 'change'] }),
    ]);
    expect(handOf(debate, 'krestinsky')).toMatchObject({ option: 'abstain', sum: 0.5 });
  });

  test('an argument for abstaining holds those who abstain, and calls the others to them', () => {
    const unity = aSpeech('unity-before-vote');
    expect(handOf(spoken([unity]), 'krestinsky')).toMatchObject({ option: 'abstain', towards: null });
    expect(handOf(spoken([unity]), 'stasova')).toMatchObject({ option: 'for', towards: 'abstain' });
  });

  test('who voted on the other side goes to abstaining first', () => {
    const war = [
      'our-word-of-1915',
      'organisations-voted-against',
      'revolution-survives-lenin',
      'october-doubters-again',
    ];
    const debate = spoken(
      war.map((id) => aSpeech(id, { owns: ['warrant', 'limit', 'change'] })),
      'metalworker',
    );
    expect(handOf(debate, 'stasova')).toMatchObject({ option: 'abstain', sum: 1, need: 1 });
  });

  test('what is said after the player’s hand went up comes too late', () => {
    const scene = aSpeech('lenin-ultimatum');
    const hand = { ...scene, choice: scene.choice, motion: accept, option: 'for' as OptionId, owns: [] };
    const debate = debateOf([
      { kind: 'vote', hand },
      { kind: 'say', said: scene },
      { kind: 'say', said: aSpeech('third-duma-1907') },
    ]);
    expect(counts(debate)).toEqual([7, 4, 4]);
  });

  test('an earlier sitting counts half, and a later one not at all', () => {
    const on = (date: string, argument: string) => aSpeech(argument, { date: date as Said['date'], sitting: null });
    const sum = (date: string) =>
      handOf(spoken([on(date, 'lenin-ultimatum'), on(date, 'third-duma-1907')]), 'dzerzhinsky')?.sum;
    expect(sum('1918-02-23')).toBe(1);
    expect(sum('1918-03-08')).toBe(0);
    // The ultimatum was not yet made on the 18th, so what it rests on did not exist: a quarter of the craft.
    expect(sum('1918-02-18')).toBeLessThan(0.5);
  });

  test.each([
    ['army-cannot-fight', 'for'],
    ['no-dealings-on-principle', 'against'],
    ['drag-to-ultimatum', 'for'],
    ['bridge-between-wings', 'against'],
    ['arms-from-anyone-freely', null],
    ['constituent-assembly-only', null],
    ['unity-before-vote', 'abstain'],
    ['no-war-with-split-party', 'abstain'],
  ] as const)('%s pulls towards %s', (id, option) => {
    const argument = [...record.arguments.values()].find((one) => one.id === id);
    const motion = record.motions.get(accept);
    expect(argument && motion && pulls(argument, motion)).toBe(option);
  });

  test.each([
    ['v05-principle', 'no-dealings-on-principle', 'no'],
    ['v05-principle', 'fly-to-the-moon', 'yes'],
    ['v05-principle', 'imperialist-bargain', 'yes'],
    ['v05-principle', 'army-cannot-fight', null],
    ['v12-aid', 'kalyaev-revolver', 'for'],
    ['v12-aid', 'no-bread-from-bandits', 'against'],
    ['v12-aid', 'army-cannot-fight', null],
    ['v06-signnow', 'exit-by-declaration', 'no'],
    ['v09-evening', 'ask-berlin-first', 'against'],
    ['v02c-trotsky', 'drag-to-ultimatum', null],
  ])('on %s, %s pulls towards %s', (vote, id, option) => {
    const argument = [...record.arguments.values()].find((one) => one.id === id);
    const motion = record.motions.get(vote as MotionId);
    expect(argument && motion && pulls(argument, motion)).toBe(option);
  });

  test('at most two lean, those moved most, and a fixed listener never', () => {
    const debate = spoken([aSpeech('no-greater-blow')]);
    const people = leaning(debate, record, sitting, accept).map(({ person }) => person);
    expect(people).toEqual(['trotsky', 'joffe']);
  });
});

describe('whatever is said', () => {
  test('a tally sums to those present', () => {
    fc.assert(
      fc.property(anyDebate, (debate) => {
        expect(counts(debate).reduce((sum: number, count) => sum + (count ?? 0), 0)).toBe(15);
      }),
    );
  });

  test('a vote changes exactly when the sum reaches the need', () => {
    fc.assert(
      fc.property(anyDebate, (debate) => {
        for (const { sum, need, changed, option, recorded, towards } of tallyOf(debate, record, sitting, accept)
          .hands) {
          expect(changed).toBe(option !== recorded);
          expect(changed).toBe(sum >= need - 1e-9);
          if (changed) expect(option).toBe(towards);
        }
      }),
    );
  });

  test('the firm and the fixed keep their vote in one sitting', () => {
    const steady = (record.motions.get(accept)?.roll ?? []).filter(({ person }) =>
      ['firm', 'fixed'].includes(firmnessOf(record, person, accept)),
    );
    expect(steady.map(({ person }) => person)).toEqual(expect.arrayContaining(['lenin', 'bukharin', 'zinoviev']));
    fc.assert(
      fc.property(anyDebate, (debate) => {
        for (const { person } of steady) expect(handOf(debate, person)?.changed).toBe(false);
      }),
    );
  });

  test('nobody is pushed on a ground where nothing is on record', () => {
    fc.assert(
      fc.property(anyDebate, (debate) => {
        for (const { listener } of pushes(debate, record, sitting, accept))
          expect(['sokolnikov', 'bubnov']).not.toContain(listener);
      }),
    );
  });

  test('an exchange counts at most 0.5, and a sitting at most 1', () => {
    fc.assert(
      fc.property(anyDebate, (debate) => {
        for (const { amount } of pushes(debate, record, sitting, accept))
          expect(Math.abs(amount)).toBeLessThanOrEqual(0.5);
        for (const { sum } of tallyOf(debate, record, sitting, accept).hands) expect(sum).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('a vote that was taken stays as it was', () => {
  const early = '1918-02-03';
  const late = (argument: string) => aSpeech(argument, { owns: [] });
  const onSheet = (argument: string) =>
    aSpeech(argument, { sitting: early as SittingId, date: early as Said['date'], owns: ['warrant'] });
  const scene = (sitting: string) => ({ sitting: sitting as SittingId, date: sitting as Said['date'], audiences: [] });
  const sums = (debate: Debate) =>
    tallyOf(debate, record, early as SittingId, 'v06-signnow' as MotionId).hands.map(({ sum }) => sum);
  const base = spoken([onSheet('third-duma-1907'), onSheet('promise-was-to-prepare')]);

  test('whatever is said or contradicted at a later sitting', () => {
    expect(sums(base).some((sum) => sum > 0)).toBe(true);
    const after = spoken([...base.said, late('october-doubters-again'), late('our-word-of-1915'), late('like-1792')]);
    expect(sums(after)).toEqual(sums(base));
  });

  test('and whoever’s trust is won or lost later; at the sitting itself it counts', () => {
    const trusting = (sitting: string) =>
      apply(base, { kind: 'home', trust: [{ ...scene(sitting), who: 'krestinsky' as PersonId, gained: true }] });
    expect(sums(trusting('1918-02-23'))).toEqual(sums(base));
    expect(sums(trusting(early))).not.toEqual(sums(base));
  });
});
