import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, type Hand, type Move, sameMeeting, silence, standingBefore } from '../../src/debate/debate.ts';
import type { ChoiceId, DelegateId, MotionId, OptionId } from '../../src/debate/ids.ts';
import { reportOn } from '../../src/debate/report.ts';
import { aSpeech, debateOf } from '../kit/debate.ts';
import { theRecord } from '../kit/record.ts';

const says = (argument: string): Move => ({ kind: 'say', said: aSpeech(argument) });
const hand: Hand = {
  ...aSpeech('lenin-ultimatum'),
  choice: 'hand' as ChoiceId,
  motion: 'v13a-accept' as MotionId,
  option: 'for' as OptionId,
  owns: [],
};

describe('a debate is a fold over its moves', () => {
  test('however often one lets it pass, that is silence', () => {
    const passes = fc.array(fc.constant<Move>({ kind: 'pass' }), { maxLength: 20 });
    fc.assert(
      fc.property(passes, (moves) => {
        expect(debateOf(moves)).toEqual(silence);
      }),
    );
    expect(reportOn(debateOf([{ kind: 'pass' }]), theRecord())).toEqual(reportOn(silence, theRecord()));
  });

  test('a document belongs to the speech just made, not to the reply after it', () => {
    const reply = aSpeech('third-duma-1907', { as: 'reply', cites: [] });
    const debate = debateOf([
      { kind: 'say', said: aSpeech('lenin-ultimatum', { cites: [], owns: [] }) },
      { kind: 'say', said: reply },
      { kind: 'lay', laid: { ...reply, cites: ['own'], owns: ['warrant'] } },
    ]);
    expect(debate.said.map(({ cites }) => cites)).toEqual([['own'], []]);
    expect(debate.said[0]?.owns).toEqual(['warrant']);
  });

  test('a role is taken once and moves nothing else', () => {
    expect(apply(silence, { kind: 'role', delegate: 'metalworker' as DelegateId })).toEqual({
      ...silence,
      delegate: 'metalworker',
    });
  });

  test('it can be had as it stood before something was said, or before a hand went up', () => {
    const debate = debateOf([says('lenin-ultimatum'), { kind: 'vote', hand }, says('third-duma-1907')]);
    expect(standingBefore(debate, 'said', 1)).toEqual(debateOf([says('lenin-ultimatum'), { kind: 'vote', hand }]));
    expect(standingBefore(debate, 'hands', 0)).toEqual(debateOf([says('lenin-ultimatum')]));
    expect(standingBefore(debate, 'hands', 1)).toEqual(debate);
  });

  test('scenes without a sitting are told apart by their day', () => {
    const scene = aSpeech('lenin-ultimatum', { sitting: null });
    expect(sameMeeting(scene, { ...scene })).toBe(true);
    expect(sameMeeting(scene, { ...scene, date: '1918-02-22' as Hand['date'] })).toBe(false);
  });
});
