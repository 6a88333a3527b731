import { expect, test } from 'vitest';
import { apply, silence } from '../../src/debate/debate.ts';
import type { MotionId, OptionId, SittingId } from '../../src/debate/ids.ts';
import { course as courseHeld } from '../../src/debate/position.ts';
import { type Course, courses } from '../../src/debate/record.ts';
import { sitsAt } from '../../src/debate/sits-at.ts';
import { tallyOf } from '../../src/debate/votes.ts';
import { dice } from '../../src/lib/chance.ts';
import { openTeller } from '../../tools/lib/teller.ts';
import { type Aim, pickTowards } from '../../tools/lib/turner.ts';
import { pick } from '../../tools/lib/walk.ts';
import { theRecord } from '../kit/record.ts';
import { theBook } from '../kit/session.ts';

const record = theRecord();
const tell = openTeller(theBook(), record);
const delegates = [...record.delegates.keys()];
/** How often each tries: an advocate chooses by lot among equals. */
const tries = [0, 1, 2];

/** Whether somebody who holds to a course all the way, and to the vote itself, makes it fall otherwise than it fell. */
function turns(aim: Aim, held: Course, start: SittingId, seed: number): boolean {
  const roll = dice(`turned/${seed}/${aim.motion}/${aim.delegate}/${held}`);
  const manner = { kind: 'advocate', course: held, skilled: true, delegate: aim.delegate } as const;
  let debate = silence;
  let sitting = '';
  let turned = false;
  const voted = () => debate.hands.some(({ motion }) => motion === aim.motion);
  const tally = (of: typeof debate) => tallyOf(of, record, aim.sitting, aim.motion).carried;
  tell({
    start,
    seed,
    onward: start !== aim.sitting,
    look: (stand) => {
      debate = stand.debate;
      sitting = stand.turn.sitting;
      if (voted()) turned ||= tally(debate) !== tally(silence) && courseHeld(debate, record) === held;
    },
    pick: (offers) => {
      if (voted()) return undefined;
      const advocate = (some: typeof offers) => pick(some, manner, record, new Map(), roll);
      if (sitting !== aim.sitting) return advocate(offers);
      const kept = offers.filter(({ move }) => [held, 'open'].includes(courseHeld(apply(debate, move), record)));
      return pickTowards(aim, kept.length > 0 ? kept : offers, debate, record, advocate);
    },
  });
  return turned;
}

// design.md 1: each course can turn at least two of these, and must lose others.
test.each([
  { at: '1918-02-18', motion: 'v07a-offer', option: 'for', by: ['accept'] },
  { at: '1918-02-18', motion: 'v08-morning', option: 'for', by: ['accept'] },
  { at: '1918-02-18', motion: 'v09-evening', option: 'against', by: ['neither', 'war'] },
  { at: '1918-02-22', motion: 'v12-aid', option: 'against', by: ['war'] },
  { at: '1918-02-23', motion: 'v13a-accept', option: 'against', by: ['neither', 'war'] },
])(
  '$motion is turned, in the story as it is told, by those who hold $by',
  ({ at, motion, option, by }) => {
    const sitting = at as SittingId;
    const seats = delegates.filter((delegate) => sitsAt(record, sitting, delegate));
    const can = courses.filter((held) =>
      tries.some((seed) =>
        seats.some((delegate) => {
          const aim = { sitting, motion: motion as MotionId, option: option as OptionId, delegate };
          return [sitting, 'prologue' as SittingId].some((start) => turns(aim, held, start, seed));
        }),
      ),
    );
    expect(can).toEqual(by);
  },
  120_000,
);
