import { describe, expect, test } from 'vitest';
import { apply, type Debate, silence } from '../../src/debate/debate.ts';
import { lineOf } from '../../src/debate/figures.ts';
import type { SittingId } from '../../src/debate/ids.ts';
import { kin } from '../../src/debate/kin.ts';
import { nearest, votePoint } from '../../src/debate/nearest.ts';
import { tallyOf } from '../../src/debate/votes.ts';
import type { Offer } from '../../src/narrative/turn.ts';
import { asRecorded, changedLine, type RecordedLine, recordedLines } from '../../src/session/as-recorded.ts';
import { openTeller, type Stand } from '../../tools/lib/teller.ts';
import { theRecord } from '../kit/record.ts';
import { theBook } from '../kit/session.ts';

const record = theRecord();

/** The whole campaign as somebody argued and voted it. */
function told(line: RecordedLine) {
  const follow = asRecorded(line, record);
  const made: Offer[] = [];
  const stands: Stand[] = [];
  const { error } = openTeller(
    theBook(),
    record,
  )({
    start: 'prologue' as SittingId,
    seed: 1,
    onward: true,
    pick: (offers) => {
      const offer = follow.pick(offers, stands.at(-1)?.debate ?? silence);
      if (offer) made.push(offer);
      return offer;
    },
    look: (stand) => stands.push(stand),
  });
  const debate: Debate = made.reduce((so, { move }) => apply(so, move), silence);
  return { error, made, debate, last: stands.at(-1)?.turn };
}

describe.each(recordedLines.map((line) => [line.person, line] as const))(
  'the campaign as %s argued it',
  (who, line) => {
    const run = told(line);
    const own = lineOf(who, record);

    test('is told to the end of April', () => {
      expect(run.error).toBeNull();
      expect([run.last?.sitting, run.last?.next]).toEqual(['epilogue', null]);
      for (const deed of line.deeds) expect(run.made.map(({ id }) => id)).toContain(deed);
    });

    test('has every vote of his that is on record, and leaves all counts as they fell', () => {
      const asked = new Set(run.debate.hands.map(({ motion }) => motion));
      for (const { motion, option } of own.hands.filter((hand) => asked.has(hand.motion)))
        expect([motion, run.debate.hands.findLast((hand) => hand.motion === motion)?.option]).toEqual([motion, option]);
      for (const { id, motions } of record.sittings.values())
        for (const motion of motions)
          for (const { option, count, record: then } of tallyOf(run.debate, record, id, motion).counts)
            expect([motion, option, count]).toEqual([motion, option, then]);
    });

    test('stands at every stage nearest to him, or to those who voted as he did', () => {
      let stages = 0;
      for (const stage of record.stages) {
        const hands = run.debate.hands.filter(({ motion }) => stage.votes.includes(motion));
        const alone: Debate = { ...silence, hands, order: hands.map(() => 'hands' as const) };
        if (!votePoint(stage, own, record) || !votePoint(stage, alone, record)) continue;
        stages++;
        const [first] = nearest(alone, record).filter(({ by }) => by === 'vote');
        expect([stage.id, first?.people]).toEqual([stage.id, expect.arrayContaining([who])]);
      }
      expect(stages).toBeGreaterThanOrEqual(3);
    });

    test('has most arguments in common with him', () => {
      const [first, second] = kin(run.debate, record);
      expect(first?.person).toBe(who);
      expect(first?.shared.length).toBeGreaterThan(second?.shared.length ?? 0);
    });
  },
);

describe('the campaign of a Left Communist who changed his mind', () => {
  const run = told(changedLine);
  const said = run.made.flatMap(({ move }) => (move.kind === 'say' ? [move.said] : []));

  test('is told to the end, with the words that are on record', () => {
    expect(run.error).toBeNull();
    expect([run.last?.sitting, run.last?.next]).toEqual(['epilogue', null]);
    for (const deed of changedLine.deeds) expect(run.made.map(({ id }) => id)).toContain(deed);
  });

  test('holds to war until March, and changes aloud at the Seventh Congress and not before', () => {
    const turns = said.filter(({ owns }) => owns.includes('change'));
    expect(turns.map(({ date }) => date.slice(0, 7))).toEqual(['1918-03']);
    expect(said.filter(({ date }) => date < '1918-03').length).toBeGreaterThan(10);
  });

  test('leaves every count as it fell', () => {
    for (const { id, motions } of record.sittings.values())
      for (const motion of motions)
        for (const { option, count, record: then } of tallyOf(run.debate, record, id, motion).counts)
          expect([motion, option, count]).toEqual([motion, option, then]);
  });
});
