import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { silence } from '../../src/debate/debate.ts';
import type { MotionId, PersonId, SittingId } from '../../src/debate/ids.ts';
import { tallyOf } from '../../src/debate/votes.ts';
import type { Card, Turn } from '../../src/narrative/turn.ts';
import type { Moment } from '../../src/session/moment.ts';
import { type Cap, capOf, capped, capShift } from '../../src/stage/caps.ts';
import { listening } from '../../src/stage/hall.ts';
import { movement } from '../../src/stage/movement.ts';
import { pictureOf } from '../../src/stage/picture.ts';
import { theRecord } from '../kit/record.ts';
import { aMoment, knows } from './kit.ts';

const record = theRecord();
const motion = 'v21-ratify' as MotionId;
const sitting = '1918-03-15' as SittingId;
const inHall = (parts: Partial<Moment> = {}): Moment =>
  aMoment({ sitting, place: 'noble', motion, debate: silence, ...parts });
const cued = (cue: string): Card =>
  ({ voice: null, lines: [{ voice: null, text: '', tags: { cues: [cue] } }] }) as unknown as Card;

const tally = tallyOf(silence, record, null, motion);
const division = { motion, tally, called: 0, complete: true };
const last = { sitting, cards: [], offers: [], ending: 'ratified', next: null } as unknown as Turn;
const steps = [{ kind: 'call', motion, called: 0 }, { kind: 'card' }] as unknown as Moment['steps'];
const entering = inHall({ motion: null });
const voting = inHall({ turn: last, steps, reached: 0, division });
const leaving = inHall({ turn: last, steps, reached: 1 });

const places = [...Array(60).keys()];
const caps = (moment: Moment): ReadonlySet<Cap | null> => new Set(places.map((i) => capOf(moment, 0, i)));

test.each([
  { when: 'as they come in', moment: entering, seen: ['worn'] },
  { when: 'while a question is debated', moment: inHall(), seen: ['worn', 'held'] },
  { when: 'at grave news', moment: inHall({ card: cued('tense') }), seen: ['held'] },
  { when: 'at a murmur, as before', moment: inHall({ card: cued('murmur') }), seen: ['worn', 'held'] },
  { when: 'while votes are counted', moment: voting, seen: ['held'] },
  {
    when: 'before the last vote',
    moment: inHall({ turn: last, steps: steps.toReversed(), reached: 0 }),
    seen: ['worn', 'held'],
  },
  { when: 'as they leave', moment: leaving, seen: ['worn'] },
  { when: 'as they leave, long after the vote', moment: inHall({ turn: last }), seen: ['worn'] },
])('caps $when: $seen', ({ moment, seen }) => {
  expect(caps(moment)).toEqual(new Set(seen));
  for (const figure of [1, 3, 4, 5, 6, 8]) expect(capOf(moment, figure, 0)).toBeNull();
});

test('every figure that can bare its head has a cap drawn for it', () => {
  const source = readFileSync('src/stage/crowd.ts', 'utf8');
  const list = (name: string) =>
    (new RegExp(`const ${name} = \\[([^\\]]*)\\]`).exec(source)?.[1] ?? '').split(',').map((one) => one.trim());
  const drawings = list('drawings');
  const named = capped.map((figure) => `cap${(drawings[figure] ?? '').replace(/^./, (c) => c.toUpperCase())}`);
  expect(list('caps')).toEqual(named);
});

const size = { width: 820, height: 400 };
const shown = (moment: Moment) => pictureOf(moment, record, size, knows);
const ofCaps = (before: Moment, after: Moment) =>
  movement(shown(before), shown(after), false).filter(({ who }) => who.kind === 'cap');

test('caps go from where they were to where they are, each once, and come to rest within three seconds', () => {
  const [before, after] = [shown(entering).hall, shown(voting).hall];
  const moves = ofCaps(entering, voting);
  const hatted = after?.tokens.filter(({ cap }) => cap !== null) ?? [];
  expect(hatted.length).toBeGreaterThan(20);
  expect(moves.map(({ who }) => who.id).toSorted()).toEqual(hatted.map(({ id }) => id).toSorted());
  for (const { who, from, delay, ms } of moves) {
    const token = hatted.find(({ id }) => id === who.id);
    const was = before?.tokens.find(({ id }) => id === who.id);
    if (!token || !was) throw new Error(`no figure ${who.id}`);
    expect((from.y ?? 0) + capShift(token).y).toBeCloseTo(capShift(was).y);
    expect(delay + ms).toBeLessThanOrEqual(3000);
  }
  expect(movement(shown(entering), shown(voting), true)).toEqual([]);
  expect(ofCaps(voting, voting)).toEqual([]);
});

test('a head that stirs takes its cap along', () => {
  const [before, after] = [inHall(), inHall({ card: cued('applause_big'), reached: 1 })];
  const heads = movement(shown(before), shown(after), false).filter(({ who }) => who.kind === 'token');
  const caps = new Map(ofCaps(before, after).map((move) => [move.who.id, move]));
  const withCap = heads.filter(({ who }) => shown(after).hall?.tokens.some(({ id, cap }) => id === who.id && cap));
  expect(withCap.length).toBeGreaterThan(0);
  for (const head of withCap) expect(caps.get(head.who.id)).toEqual({ ...head, who: { kind: 'cap', id: head.who.id } });
});

test('a hall turns to whoever has the floor, and back, and nobody is counted as leaning', () => {
  const [silent, spoken] = [inHall(), inHall({ floor: { person: 'lenin' as PersonId, mood: 'neutral' } })];
  const tokens = shown(spoken).hall?.tokens ?? [];
  const tribune = shown(spoken).busts[0]?.seat.x ?? 0;
  expect(shown(silent).hall?.tokens.every(({ tilt }) => tilt === 0)).toBe(true);
  expect(tokens.filter(({ tilt }) => tilt !== 0).length).toBeGreaterThan(tokens.length / 2);
  for (const { tilt, x, sign } of tokens) {
    expect([0, listening * Math.sign(tribune - x)]).toContain(tilt);
    expect(sign).toBeNull();
  }
  const ways = movement(shown(silent), shown(spoken), false).filter(({ who }) => who.kind === 'token');
  expect(ways).toHaveLength(tokens.filter(({ tilt }) => tilt !== 0).length);
  expect(movement(shown(silent), shown(spoken), true)).toEqual([]);
  expect(shown({ ...spoken, division }).hall?.tokens.every(({ tilt }) => tilt === 0)).toBe(true);
});
