import { describe, expect, test } from 'vitest';
import { type Debate, type Said, silence } from '../../src/debate/debate.ts';
import type { MotionId, PersonId, SittingId } from '../../src/debate/ids.ts';
import { pulls } from '../../src/debate/pulls.ts';
import { type Course, courses, type Sitting } from '../../src/debate/record.ts';
import { serves, wasOpen } from '../../src/debate/triangle.ts';
import { type Tally, tallyOf } from '../../src/debate/votes.ts';
import { aSpeech, spoken } from '../kit/debate.ts';
import { theRecord } from '../kit/record.ts';

const record = theRecord();

/**
 * The best a delegate of one course can do for one option: as many speeches as the chair gives, all of full craft, each
 * chosen for what it adds. Nobody trusts this delegate more than a stranger.
 */
function bestFor(held: Course, option: string, sitting: Sitting, id: MotionId, friend: string | null = null): Tally {
  const motion = record.motions.get(id);
  const open = [...record.arguments.values()].filter(
    (one) => motion && wasOpen(one, sitting.dateNS) && serves(one, held) && pulls(one, motion) === option,
  );
  const scene = { sitting: sitting.id, date: sitting.dateNS, audiences: sitting.audiences };
  const trust = friend === null ? [] : [{ ...scene, who: friend as PersonId, gained: true }];
  const tally = (debate: Debate) =>
    tallyOf(
      { ...debate, trust, order: [...trust.map(() => 'trust' as const), ...debate.order] },
      record,
      sitting.id,
      id,
    );
  const progress = ({ counts, hands }: Tally) =>
    100 * (counts.find((one) => one.option === option)?.count ?? 0) +
    hands.reduce((sum, hand) => sum + (hand.towards ? Math.min(1, hand.sum / hand.need) : 0), 0);
  let said: readonly Said[] = [];
  for (let floor = 0; floor < sitting.floors; floor++) {
    const tries = open
      .filter((one) => said.every(({ argument }) => argument !== one.id))
      .map((one) => {
        return [...said, aSpeech(one.id, { ...scene, owns: ['warrant', 'limit', 'change'] })];
      });
    said = tries.reduce((a, b) => (progress(tally(spoken(b))) > progress(tally(spoken(a))) ? b : a), tries[0] ?? said);
  }
  return tally(spoken(said));
}

/** The courses that can make a vote end otherwise than in the record, from a stranger's mouth alone. */
const turnedBy = (sitting: Sitting, id: MotionId): readonly Course[] => {
  const recorded = tallyOf(silence, record, sitting.id, id);
  return courses.filter((held) =>
    recorded.counts.some(({ option }) => bestFor(held, option, sitting, id).carried !== recorded.carried),
  );
};

const vote = (sitting: string, motion: string) => {
  const found = record.sittings.get(sitting as SittingId);
  if (!found) throw new Error(`no sitting ${sitting}`);
  return { sitting: found, motion: motion as MotionId };
};

describe('what is within reach (design.md 1)', () => {
  test.each([
    ['1918-01-24', 'v02c-trotsky', ['accept', 'war']],
    ['1918-02-18', 'v07a-offer', ['accept']],
    ['1918-02-18', 'v07b-wait', ['war']],
    ['1918-02-18', 'v08-morning', ['accept']],
    ['1918-02-18', 'v09-evening', []],
    ['1918-02-22', 'v12-aid', ['war']],
    ['1918-02-23', 'v13a-accept', ['neither', 'war']],
  ])('%s: %s can be turned by %s', (at, id, by) => {
    const { sitting, motion } = vote(at, id);
    expect(turnedBy(sitting, motion)).toEqual(by);
  });

  test('the evening of 18 February can be turned by war alone, and only where Stasova was won in the corridor', () => {
    const { sitting, motion } = vote('1918-02-18', 'v09-evening');
    const carried = (held: Course) => bestFor(held, 'against', sitting, motion, 'stasova').carried;
    expect(courses.filter((held) => !carried(held))).toEqual(['war']);
  });

  test.each([
    ['1918-02-03', 'v05-principle'],
    ['1918-02-03', 'v06-signnow'],
    ['1918-02-24', 'v15-vtsik'],
    ['1918-03-08', 'v19a-congress'],
    ['1918-03-08', 'v19b-left'],
    ['1918-03-15', 'v21-ratify'],
  ])('%s: %s can be shifted, and not turned', (at, id) => {
    const { sitting, motion } = vote(at, id);
    expect(turnedBy(sitting, motion)).toEqual([]);
  });

  test('in the straw vote of 21 January every line can grow, and revolutionary war stays the largest', () => {
    const { sitting, motion } = vote('1918-01-21', 'v01-activists');
    const lines = { accept: 'separate-peace', neither: 'no-war-no-peace', war: 'revolutionary-war' } as const;
    for (const held of courses) {
      const { counts } = bestFor(held, lines[held], sitting, motion);
      const of = (option: string) => counts.find((one) => one.option === option);
      expect(of(lines[held])?.count).toBeGreaterThan(of(lines[held])?.record ?? Number.NaN);
      expect(Math.max(...counts.map(({ count }) => count ?? 0))).toBe(of(lines.war)?.count);
    }
  });

  test.each([
    ['1918-02-24', 'v15-vtsik', 'accept', 'for'],
    ['1918-02-24', 'v15-vtsik', 'war', 'against'],
    ['1918-03-08', 'v19a-congress', 'war', 'against'],
    ['1918-03-15', 'v21-ratify', 'accept', 'for'],
    ['1918-03-15', 'v21-ratify', 'war', 'against'],
  ] as const)('%s: %s moves in numbers for %s, and names nobody', (at, id, held, option) => {
    const { sitting, motion } = vote(at, id);
    const { counts, hands, shifts } = bestFor(held, option, sitting, motion);
    const one = counts.find((count) => count.option === option);
    expect(one?.count).toBeGreaterThan(one?.record ?? Number.NaN);
    expect(hands).toEqual([]);
    expect(shifts.length).toBeGreaterThan(0);
  });
});
