import { describe, expect, test } from 'vitest';
import * as ask from '../../src/debate/asking.ts';
import { silence } from '../../src/debate/debate.ts';
import type { ArgumentId, MotionId, OptionId, PersonId, SittingId } from '../../src/debate/ids.ts';
import { aDebate, aSpeech, spoken } from '../kit/debate.ts';
import { theRecord } from '../kit/record.ts';

const record = theRecord();
const sitting = '1918-02-23' as SittingId;
const accept = 'v13a-accept' as MotionId;
const dzerzhinsky = 'dzerzhinsky' as PersonId;
const argument = (id: string) => id as ArgumentId;

describe('the script may ask', () => {
  const against = argument('no-coexistence');
  const debate = spoken(
    [aSpeech('lenin-ultimatum'), aSpeech('third-duma-1907'), aSpeech('space-for-time', { as: 'reply', against })],
    'metalworker',
  );

  test('what was put, and what was answered', () => {
    expect(ask.heard(debate, argument('lenin-ultimatum'))).toBe(true);
    expect(ask.heard(debate, argument('no-coexistence'))).toBe(false);
    expect(ask.met(debate, argument('no-coexistence'))).toBe(true);
    expect(ask.met(debate, argument('lenin-ultimatum'))).toBe(false);
  });

  test('how the player voted', () => {
    const voted = aDebate([{ date: sitting, votes: { motion: accept, option: 'for' } }], record);
    expect(ask.voted(voted, accept)).toBe('for');
    expect(ask.voted(silence, accept)).toBe('');
  });

  test('how the count stands, and where one person would go', () => {
    expect(ask.tally(silence, record, sitting, accept, 'abstain' as OptionId)).toBe(4);
    expect(ask.leans(silence, record, sitting, dzerzhinsky)).toBe('abstain');
    expect(ask.moved(silence, record, sitting, dzerzhinsky)).toBe(false);
    expect(ask.carried(debate, record, sitting, accept)).toBe(true);
    expect(ask.leans(debate, record, sitting, dzerzhinsky)).toBe('for');
    expect(ask.moved(debate, record, sitting, dzerzhinsky)).toBe(true);
    expect(ask.leans(debate, record, sitting, 'yakovleva' as PersonId)).toBe('');
  });

  test('which hand goes up on each of several motions of one sitting', () => {
    const day = '1918-02-18' as SittingId;
    const hand = (motion: string) => ask.hand(silence, record, day, motion as MotionId, 'trotsky' as PersonId);
    expect([hand('v07a-offer'), hand('v07d-contingent'), hand('v08-morning'), hand('v09-evening')]).toEqual([
      'against',
      'for',
      'against',
      'for',
    ]);
    expect(ask.hand(silence, record, day, 'v08-morning' as MotionId, 'kollontai' as PersonId)).toBe('');
  });

  test('whether a mind was changed aloud, in a word or with a hand', () => {
    expect(ask.changed(debate)).toBe(false);
    expect(ask.changed(spoken([aSpeech('tilsit', { as: 'reply', owns: ['change'] })], 'metalworker'))).toBe(true);
    const hands = aDebate([{ date: sitting, votes: { motion: accept, option: 'for' }, owns: ['change'] }], record);
    expect(ask.changed(hands)).toBe(true);
  });

  test('who the player is, what is left of the floor, and whether it all goes together', () => {
    expect(ask.delegate(debate)).toBe('metalworker');
    expect(ask.delegate(silence)).toBe('');
    const all = record.sittings.get(sitting)?.floors ?? 0;
    expect(ask.floorsLeft(silence, record, sitting)).toBe(all);
    expect(ask.floorsLeft(debate, record, sitting)).toBe(all - 2);
    expect(ask.consistent(debate, record)).toBe(true);
    expect(ask.consistent(spoken([aSpeech('no-greater-blow'), aSpeech('others-take-the-banner')]), record)).toBe(false);
  });
});
