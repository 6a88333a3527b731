import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { silence } from '../../src/debate/debate.ts';
import { figuresFor, hallScale, peopleEach, shareOut } from '../../src/debate/hall-scale.ts';
import type { ArgumentId, MotionId, SittingId } from '../../src/debate/ids.ts';
import { type Tally, tallyOf } from '../../src/debate/votes.ts';
import type { Card } from '../../src/narrative/turn.ts';
import { blocLeans } from '../../src/session/bloc-leans.ts';
import type { Moment } from '../../src/session/moment.ts';
import { shapeOf, wedges } from '../../src/stage/hall.ts';
import { figureTall, taurideRows } from '../../src/stage/hall-rows.ts';
import { movement } from '../../src/stage/movement.ts';
import { pictureOf } from '../../src/stage/picture.ts';
import { aSpeech, spoken } from '../kit/debate.ts';
import { theRecord } from '../kit/record.ts';
import { aMoment, knows } from './kit.ts';

const record = theRecord();
const motions = [...record.motions.values()];
const totalOf = (counts: Tally['counts']) => counts.reduce((sum, { count }) => sum + (count ?? 0), 0);
const asRecorded = (id: MotionId) => tallyOf(silence, record, null, id);

/** The halls and the stage's size at 1366×768, 1366×600, 390×844, 1920×1080: in a turn, and while hands are counted. */
const halls = [
  { sitting: '1918-01-21', place: 'smolny', motion: 'v01-activists', figures: 63 },
  { sitting: '1918-02-24', place: 'tauride', motion: 'v15-vtsik', figures: 114 },
  { sitting: '1918-02-24', place: 'tauride-night', motion: 'v15-vtsik', figures: 114 },
  { sitting: '1918-03-08', place: 'tauride', motion: 'v19a-congress', figures: 46 },
  { sitting: '1918-03-08', place: 'tauride', motion: 'v19b-left', figures: 46 },
  { sitting: '1918-03-15', place: 'noble', motion: 'v21-ratify', figures: 116 },
] as const;
const sizes = [
  [820, 400],
  [621, 320],
  [390, 96],
  [1152, 585],
  [810, 234],
  [810, 147],
  [1177, 368],
  [1366, 180],
  [500, 500],
] as const;
const seen = halls.flatMap((hall) => sizes.map(([width, height]) => ({ ...hall, width, height })));

interface Seen {
  readonly sitting: string;
  readonly place: string;
  readonly motion: string;
}

const inHall = ({ sitting, place, motion }: Seen, parts: Parameters<typeof aMoment>[0] = {}): Moment =>
  aMoment({ sitting: sitting as SittingId, place, motion: motion as MotionId, debate: silence, ...parts });
const counted = (hall: Seen): Moment => {
  const tally = asRecorded(hall.motion as MotionId);
  return inHall(hall, { division: { motion: tally.motion, tally, called: 0, complete: true } });
};
const shown = (moment: Moment, width = 820, height = 400) => pictureOf(moment, record, { width, height }, knows);

test.each(motions.map((motion) => ({ id: motion.id, motion })))('figures add up for $id', ({ motion }) => {
  const { counts } = asRecorded(motion.id);
  const total = totalOf(counts);
  const each = peopleEach(total);
  const shares = shareOut(
    counts.map(({ count }) => count ?? 0),
    each,
  );
  expect(shares.reduce((sum, share) => sum + share, 0)).toBe(figuresFor(total, each));
  expect(figuresFor(total, each)).toBeLessThanOrEqual(120);
  shares.forEach((share, i) => {
    expect(Math.abs(share - (counts[i]?.count ?? 0) / each)).toBeLessThan(1);
    if (each === 1) expect(share).toBe(counts[i]?.count ?? 0);
  });
});

test.each(motions.map((motion) => ({ id: motion.id, motion })))(
  'the wedges of $id lie side by side, for to against',
  ({ motion }) => {
    const tally = asRecorded(motion.id);
    const each = peopleEach(totalOf(tally.counts));
    const idle = 3;
    const places = wedges(tally, motion, figuresFor(totalOf(tally.counts), each) + idle, each);
    const runs = places.filter((option, i) => i === 0 || option !== places[i - 1]);
    expect(new Set(runs).size).toBe(runs.length);
    expect(places.filter((option) => option === null)).toHaveLength(idle);
    if (places.includes('for' as never)) expect(places[0]).toBe('for');
    if (places.includes('against' as never)) expect(places.at(-1)).toBe('against');
  },
);

test('the three lines of the straw vote are shown by their shapes, sides by their signs', () => {
  const shapes = (id: string) => {
    const motion = record.motions.get(id as MotionId);
    return motion?.options.map((option) => shapeOf(option.id, motion));
  };
  expect(shapes('v01-activists')).toEqual(['accept', 'neither', 'war']);
  expect(shapes('v15-vtsik')).toEqual(['for', 'against', 'abstain']);
});

test.each(seen)('at $width by $height everybody in $place ($motion) is in the picture', (hall) => {
  const { width, height } = hall;
  for (const moment of [inHall(hall), inHall(hall, { speaker: 'lenin' }), counted(hall)]) {
    const { hall: crowd, busts } = shown(moment, width, height);
    expect(crowd?.tokens).toHaveLength(hall.figures);
    for (const token of crowd?.tokens ?? []) {
      const name = `figure ${token.id}`;
      expect(token.x - token.width * 0.4, `${name} left`).toBeGreaterThanOrEqual(0);
      expect(token.x + token.width * 0.4, `${name} right`).toBeLessThanOrEqual(width);
      expect(token.y - token.width * figureTall, `${name} top`).toBeGreaterThanOrEqual(0);
      expect(token.y - token.width * figureTall * 0.5, `${name} chin`).toBeLessThanOrEqual(height);
      expect(token.width, name).toBeGreaterThanOrEqual(9);
      if (!token.sign) continue;
      expect(token.sign.x + token.sign.width / 2, `${name} card right`).toBeLessThanOrEqual(width);
      expect(token.sign.y - token.sign.height / 2, `${name} card top`).toBeGreaterThanOrEqual(0);
      expect(token.sign.y + token.sign.height / 2, `${name} card foot`).toBeLessThanOrEqual(height);
    }
    for (const { seat } of busts) {
      expect(seat.y - seat.width * (560 / 480) * 0.92).toBeGreaterThanOrEqual(-1);
      expect(seat.x + seat.width * 0.21).toBeLessThanOrEqual(width + 1);
    }
  }
});

test.each(halls)('$motion raises as many cards as the count has, and no more', (hall) => {
  const tally = asRecorded(hall.motion as MotionId);
  const motion = record.motions.get(hall.motion as MotionId);
  const sitting = record.sittings.get(hall.sitting as SittingId);
  const scale = sitting && hallScale(sitting, record);
  const tokens = shown(counted(hall)).hall?.tokens ?? [];
  const shares = shareOut(
    tally.counts.map(({ count }) => count ?? 0),
    scale?.each ?? 0,
  );
  tally.counts.forEach(({ option }, i) => {
    const shape = motion && shapeOf(option, motion);
    const cards = tokens.filter(({ sign }) => sign?.shape === shape);
    expect(cards).toHaveLength(shares[i] ?? -1);
    expect(cards.every(({ sign }) => (sign?.kind === 'laid') === (shape === 'abstain'))).toBe(true);
  });
});

test.each(halls)('the same moment of $motion gives the same picture', (hall) => {
  expect(shown(counted(hall))).toEqual(shown(counted(hall)));
  expect(shown(inHall(hall, { speaker: 'lenin' }))).toEqual(shown(inHall(hall, { speaker: 'lenin' })));
});

test('at a table and out of the hall there is no crowd', () => {
  const [smolny] = halls;
  expect(shown(inHall({ ...smolny, place: 'street' })).hall).toBeNull();
  expect(shown(aMoment()).hall).toBeNull();
  // At noon of 18 February a corridor of Smolny is seen; the committee sits elsewhere.
  expect(shown(inHall({ sitting: '1918-02-18', place: 'smolny', motion: 'v08-morning' })).hall).toBeNull();
});

test('the benches of the Tauride Palace go through the seats of the drawing', () => {
  const svg = readFileSync('assets/backdrops/tauride.svg', 'utf8');
  const group = svg.slice(svg.indexOf('id="tauride-seats"'));
  const seats = [...group.matchAll(/cx="(\d+)" cy="(\d+)" r="(\d+)" data-row="(\d)"/g)];
  expect(seats.length).toBeGreaterThan(70);
  for (const [, x, y, r, row] of seats) {
    const bench = taurideRows[Number(row) - 1];
    const across = (Number(x) - (bench?.cx ?? 0)) / (bench?.rx ?? 1);
    const foot = (bench?.cy ?? 0) + (bench?.ry ?? 0) * Math.sqrt(1 - across ** 2);
    expect(Math.abs(foot - Number(y)), `row ${row} at ${x}`).toBeLessThanOrEqual(3);
    expect(bench?.weight).toBe(Number(r));
  }
});

/** A speech to the Fourth Congress on each argument until one moves a bloc. */
const moved = (): Moment => {
  const hall = halls[5];
  for (const argument of record.arguments.keys()) {
    const speech = aSpeech(argument as ArgumentId, {
      sitting: hall.sitting as SittingId,
      date: '1918-03-15' as never,
      audiences: [...(record.sittings.get(hall.sitting as SittingId)?.audiences ?? [])],
    });
    const told = [{ chosen: { move: { kind: 'say' } }, cards: [] }] as unknown as Moment['told'];
    const moment = inHall(hall, { debate: spoken([speech]), told });
    if (blocLeans(moment, record).length > 0) return moment;
  }
  throw new Error('no argument moves the congress');
};

test('after words that moved a bloc as many lean as went, with a badge, towards the tribune', () => {
  const moment = moved();
  const people = blocLeans(moment, record).reduce((sum, { count }) => sum + count, 0);
  const { hall } = shown(moment);
  const leaning = hall?.tokens.filter(({ tilt }) => tilt !== 0) ?? [];
  expect(leaning.length).toBeGreaterThanOrEqual(1);
  expect(leaning.length).toBeLessThanOrEqual(Math.max(blocLeans(moment, record).length, Math.ceil(people / 10) + 1));
  expect(leaning.every(({ tilt, sign }) => Math.abs(tilt) === 4 && sign?.kind === 'slip')).toBe(true);
  expect(hall?.tokens.filter(({ sign }) => sign)).toHaveLength(leaning.length);
});

test('nobody leans after a document, before anything was said, or while hands are counted', () => {
  const moment = moved();
  const told = [{ chosen: { move: { kind: 'show' } }, cards: [] }] as unknown as Moment['told'];
  expect(blocLeans({ ...moment, told }, record)).toEqual([]);
  expect(blocLeans({ ...moment, told: [] }, record)).toEqual([]);
  expect(blocLeans({ ...moment, division: counted(halls[5]).division }, record)).toEqual([]);
});

const murmuring = (hall: Seen, reached: number) => {
  const card = { voice: null, lines: [{ voice: null, text: '', tags: { cues: ['murmur'] } }] } as unknown as Card;
  return inHall(hall, { card, reached });
};

test('a murmur moves a few there and back, once, and nothing moves where nothing happened', () => {
  const hall = halls[5];
  const [before, after] = [shown(inHall(hall)), shown(murmuring(hall, 1))];
  const moves = movement(before, after, false).filter(({ who }) => who.kind === 'token');
  expect(moves.length).toBeGreaterThan(2);
  expect(moves.length).toBeLessThan(hall.figures / 4);
  expect(moves.every(({ back }) => back)).toBe(true);
  expect(after.hall?.tokens).toEqual(before.hall?.tokens);
  expect(movement(after, shown(murmuring(hall, 1)), false)).toEqual([]);
  expect(movement(before, after, true)).toEqual([]);
});

test.each(halls)('the hall of $motion fills in order, within three seconds, or at once', (hall) => {
  const [before, after] = [shown(inHall(hall)), shown(counted(hall))];
  const moves = movement(before, after, false).filter(({ who }) => who.kind === 'sign');
  const order = moves.map(({ who }) => after.hall?.tokens.find(({ id }) => id === who.id)?.sign?.turn ?? -1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(moves).toHaveLength(after.hall?.tokens.filter(({ sign }) => sign).length ?? -1);
  expect(Math.max(...moves.map(({ delay, ms }) => delay + ms))).toBeLessThanOrEqual(3000);
  expect(movement(before, after, true)).toEqual([]);
});
