import { describe, expect, test } from 'vitest';
import type { Debate } from '../../src/debate/debate.ts';
import type { DelegateId, MotionId } from '../../src/debate/ids.ts';
import { placedMoves } from '../../src/debate/placed.ts';
import { position } from '../../src/debate/position.ts';
import type { HistoricalRecord } from '../../src/debate/record.ts';
import { aDebate } from '../kit/debate.ts';
import { theRecord } from '../kit/record.ts';

const record = theRecord();
const no = { date: '1918-02-24', votes: { motion: 'v15-vtsik', option: 'against' } };
const as = (delegate: string | null, seen: HistoricalRecord): Debate => ({
  ...aDebate([no], seen),
  delegate: delegate as DelegateId | null,
});

/** The record with the No of the VTsIK outside the triangle for these parties. */
function withOutside(parties: readonly string[]): HistoricalRecord {
  const id = 'v15-vtsik' as MotionId;
  const motion = record.motions.get(id);
  if (!motion) throw new Error('the vote of the VTsIK is not in the record');
  const options = motion.options.map((one) => (String(one.id) === 'against' ? { ...one, outsideFor: parties } : one));
  return { ...record, motions: new Map([...record.motions, [id, { ...motion, options }]]) };
}

describe('a vote that is outside the triangle for a party', () => {
  test.each([
    ['the ally', 'role-left-sr', true],
    ['a Bolshevik in a role', 'role-war', false],
    ['one of the five', 'sailor', false],
    ['nobody in particular', null, false],
  ])('is so for its own people: %s', (_, delegate, outside) => {
    const seen = withOutside(['menshevik', 'left-sr']);
    const [move] = placedMoves(as(delegate, seen), seen);
    expect(move).toMatchObject(
      outside ? { point: [0, 0, 0], outside: 1, abstained: false } : { point: [0, 0, 1], outside: 0 },
    );
    expect(position(as(delegate, seen), seen).outside).toBe(outside ? 1 : 0);
  });

  test('in 1918 a Left SR’s No stood with the Left’s: only Mensheviks, SRs and others to the side of them lie outside', () => {
    for (const id of ['v15-vtsik', 'v21-ratify'] as MotionId[]) {
      const option = record.motions.get(id)?.options.find((one) => String(one.id) === 'against');
      expect(option?.outsideFor).toContain('menshevik');
      expect(option?.outsideFor).not.toContain('left-sr');
    }
    expect(placedMoves(as('role-left-sr', record), record)).toMatchObject([{ point: [0, 0, 1], outside: 0 }]);
  });
});
