import { expect, test } from 'vitest';
import { consistencyScore } from '../../src/debate/consistency.ts';
import type { Move } from '../../src/debate/debate.ts';
import { aDebate, aSpeech, debateOf, spoken } from '../kit/debate.ts';
import { theRecord } from '../kit/record.ts';

const record = theRecord();

/** A peace argument, and two of the war party that attack it. */
const before = 'no-greater-blow';
const attackers = [...record.edges]
  .filter(({ target, kind }) => target === before && kind !== 'supports')
  .map(({ attacker }) => attacker)
  .filter((one, i, all) => all.indexOf(one) === i)
  .slice(0, 2);
const [first = '', second = ''] = attackers;

test('who changed aloud pays nothing for going on in the new line', () => {
  const changed = aSpeech(first, { owns: ['change'] });
  expect(attackers).toHaveLength(2);
  expect(consistencyScore(spoken([aSpeech(before), aSpeech(first), aSpeech(second)]), record)).toBe(2);
  expect(consistencyScore(spoken([aSpeech(before), changed, aSpeech(second)]), record)).toBe(4);
});

test('who goes back afterwards without a word pays for it', () => {
  const changed = aSpeech(first, { owns: ['change'] });
  expect(consistencyScore(spoken([aSpeech(before), changed, aSpeech(before)]), record)).toBe(3);
});

const vote = (option: string, owns: readonly string[] = []) => ({
  date: '1918-02-23',
  votes: { motion: 'v13a-accept', option },
  owns,
});
const aloud = { date: '1918-02-23', argues: 'others-take-the-banner', as: 'speech', owns: ['change'] };

test.each([
  { name: 'no reason at all', moves: [vote('for'), vote('against')], score: 3.5 },
  { name: 'the reason given with the hand', moves: [vote('for'), vote('against', ['change'])], score: 4 },
  { name: 'the reason given aloud between the votes', moves: [vote('for'), aloud, vote('against')], score: 4 },
  { name: 'a reason given before the first of the two', moves: [aloud, vote('for'), vote('against')], score: 3.5 },
  { name: 'one reason, and two swings', moves: [vote('for'), aloud, vote('against'), vote('for')], score: 3.5 },
])('a swing between votes, $name: $score', ({ moves, score }) =>
  expect(consistencyScore(aDebate(moves, record), record)).toBe(score),
);

test('a reason given with the hand leaves what was said before it', () => {
  const said = (argument: string): Move => ({ kind: 'say', said: aSpeech(argument) });
  const [hand] = aDebate([vote('abstain', ['change'])], record).hands;
  if (!hand) throw new Error('A hand goes up.');
  const all: readonly Move[] = [said(before), { kind: 'vote', hand }, said(first)];
  expect(consistencyScore(debateOf(all), record)).toBe(4);
  expect(consistencyScore(debateOf(all.filter(({ kind }) => kind === 'say')), record)).toBe(3);
});
