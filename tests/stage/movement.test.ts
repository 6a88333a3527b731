import { expect, test } from 'vitest';
import type { Moment } from '../../src/session/moment.ts';
import { movement } from '../../src/stage/movement.ts';
import { pictureOf } from '../../src/stage/picture.ts';
import { times } from '../../src/stage/times.ts';
import { aDivision, aLean, aMoment, aRecord, knows } from './kit.ts';

const record = aRecord();
const size = { width: 860, height: 415 };
const picture = (moment: Moment, at = size) => pictureOf(moment, record, at, knows);
const moves = (before: Moment, after: Moment, still = false) => movement(picture(before), picture(after), still);
const of = (list: ReturnType<typeof moves>, kind: string, id: string) =>
  list.filter((move) => move.who.kind === kind && move.who.id === id);

const quiet = aMoment({ speaker: 'lenin' });
const bukharin = aMoment({ speaker: 'bukharin', mood: 'vehement' });

test.each([
  { name: 'the first picture', list: movement(null, picture(quiet), false) },
  { name: 'reduced motion', list: moves(quiet, bukharin, true) },
  { name: 'another place', list: moves(quiet, aMoment({ place: 'street' })) },
  { name: 'another size', list: movement(picture(quiet), picture(bukharin, { width: 390, height: 96 }), false) },
  { name: 'the same moment again', list: moves(quiet, quiet) },
])('$name is a cut', ({ list }) => expect(list).toEqual([]));

test('a new speaker rises, the last one sits down, and both are where they belong at the end', () => {
  const list = moves(quiet, bukharin);
  expect(of(list, 'bust', 'bukharin')[0]).toMatchObject({ ms: times.slide, ease: 'slide' });
  expect(of(list, 'bust', 'bukharin')[0]?.from.size).toBeLessThan(1);
  expect(of(list, 'bust', 'lenin')[0]?.from.size).toBeGreaterThan(1);
});

test('a change of mood is a stamp: the face is cut, the tilt takes 120 ms', () => {
  const list = moves(aMoment({ speaker: 'bukharin' }), bukharin);
  expect(of(list, 'bust', 'bukharin')).toEqual([
    { who: { kind: 'bust', id: 'bukharin' }, from: { tilt: 3 }, ms: times.press, delay: 0, ease: 'press' },
  ]);
});

test('the player steps up to the near edge from below', () => {
  const [step] = of(moves(quiet, aMoment({ speaker: 'you' })), 'bust', 'you');
  expect(step?.from.y).toBeGreaterThan(0);
});

test('a slip shows after the lean that it explains', () => {
  const list = moves(quiet, aMoment({ speaker: 'lenin', leaning: [aLean('joffe', 'for', 0.5)] }));
  const lean = of(list, 'bust', 'joffe')[0];
  const slip = of(list, 'mark', 'joffe/slip')[0];
  expect(slip?.delay).toBeGreaterThanOrEqual((lean?.ms ?? 0) + (lean?.delay ?? 0));
});

test('each name called raises one card, and the cards already up stay still', () => {
  const list = moves(aMoment({ division: aDivision(4) }), aMoment({ division: aDivision(5) }));
  expect(list.filter((move) => move.who.kind === 'mark').map((move) => move.who.id)).toEqual(['stalin/card']);
});

test('of a count without names every card goes up, also where one vote follows another', () => {
  const counted = (motion: string) => {
    const counts = [['for', 3] as const, ['against', 2] as const].map(([option, count]) => ({
      option: option as never,
      count,
      record: count,
    }));
    const tally = { ...aDivision(0).tally, motion: motion as never, counts, byName: false };
    return aMoment({ division: { motion: tally.motion, tally, called: 0, complete: true } });
  };
  const cards = (list: ReturnType<typeof moves>) => list.filter(({ who }) => who.kind === 'mark');
  expect(cards(moves(aMoment(), counted('v02a-revwar')))).toHaveLength(5);
  expect(cards(moves(counted('v02a-revwar'), counted('v02b-delay')))).toHaveLength(5);
  expect(cards(moves(counted('v02a-revwar'), counted('v02a-revwar')))).toHaveLength(0);
});

test('a vote unlike the record has its own beat', () => {
  const otherwise = { krestinsky: 'for' };
  const list = moves(aMoment({ division: aDivision(12, otherwise) }), aMoment({ division: aDivision(13, otherwise) }));
  expect(of(list, 'mark', 'krestinsky/card').map((move) => move.delay)).toEqual([0, times.press]);
});

test('everything rests within three seconds', () => {
  const full = { speaker: 'you', leaning: [aLean('joffe', 'for', 0.5)], division: aDivision(15, { joffe: 'for' }) };
  const all = [...moves(quiet, aMoment(full)), ...moves(quiet, bukharin), ...moves(quiet, aMoment({ speaker: 'you' }))];
  expect(Math.max(...all.map((move) => move.delay + move.ms))).toBeLessThanOrEqual(3000);
});
