import { expect, test } from 'vitest';
import type { MotionId, SittingId } from '../../src/debate/ids.ts';
import type { Moment } from '../../src/session/moment.ts';
import { committee, pictureOf } from '../../src/stage/picture.ts';
import type { Size } from '../../src/stage/view.ts';
import { theRecord } from '../kit/record.ts';
import { aDivision, aLean, aMoment, aRecord, knows, roll } from './kit.ts';

const record = aRecord();
const sizes = [
  { width: 1366, height: 480 },
  { width: 860, height: 415 },
  { width: 1366, height: 180 },
  { width: 390, height: 96 },
  { width: 1920, height: 600 },
  { width: 600, height: 500 },
] as const;
const shown = (moment: Moment, size: Size = sizes[0]) => pictureOf(moment, record, size, knows);
const bust = (moment: Moment, id: string, size?: Size) => shown(moment, size).busts.find((one) => one.id === id);

test('the fifteen voters sit in the order of the alphabet, the chair in their middle', () => {
  const people = committee(aMoment(), record);
  expect(people).toHaveLength(15);
  expect(people[7]).toBe('sverdlov');
  expect(people.filter((person) => person !== 'sverdlov')).toEqual(
    roll
      .map(([person]) => person)
      .filter((person) => person !== 'sverdlov')
      .toSorted(),
  );
});

test.each(sizes)('at $width by $height every head is inside the picture, whoever speaks', (size) => {
  for (const speaker of [null, 'you', ...roll.map(([person]) => person)]) {
    const moment = aMoment(speaker === null ? {} : { speaker });
    for (const { seat, id } of shown(moment, size).busts) {
      // The head spans the middle 42 hundredths of the drawing, and its top lies at a tenth.
      expect(seat.x - seat.width * 0.21, `${id} left`).toBeGreaterThanOrEqual(-1);
      expect(seat.x + seat.width * 0.21, `${id} right`).toBeLessThanOrEqual(size.width + 1);
      expect(seat.y - seat.width * (560 / 480) * 0.92, `${id} top`).toBeGreaterThanOrEqual(-1);
      expect(seat.y - seat.width * 0.4, `${id} chin`).toBeLessThanOrEqual(size.height);
    }
  }
});

test.each(sizes)(
  'at $width by $height whoever has the floor is the largest of the row, and alone in the light',
  (size) => {
    const { busts } = shown(aMoment({ speaker: 'trotsky' }), size);
    const others = busts.filter((one) => one.id !== 'trotsky');
    const trotsky = busts.find((one) => one.id === 'trotsky');
    expect(trotsky?.light).toBe('lit');
    expect(others.every((one) => one.light === 'dim')).toBe(true);
    expect(busts.at(-1)?.id).toBe('trotsky');
    expect(trotsky?.seat.width).toBeGreaterThan(Math.max(...others.map((one) => one.seat.width)));
  },
);

test.each([
  { mood: 'vehement', tilt: -3 },
  { mood: 'neutral', tilt: 0 },
  { mood: 'weary', tilt: 3 },
])('a $mood speaker is drawn so, and tilted by $tilt degrees', ({ mood, tilt }) => {
  const lenin = bust(aMoment({ speaker: 'lenin', mood }), 'lenin');
  expect(lenin?.likeness).toEqual({ kind: 'drawing', slug: 'lenin', mood });
  expect(lenin?.tilt).toBe(tilt);
});

test('the player stands at the near edge, before everybody, as the chosen delegate', () => {
  const you = shown(aMoment({ speaker: 'you' })).busts.at(-1);
  expect(you?.id).toBe('you');
  expect(you?.likeness).toEqual({ kind: 'drawing', slug: 'metalworker', mood: 'neutral' });
  expect(shown(aMoment({ speaker: 'you' })).busts).toHaveLength(16);
});

test('whoever has no drawing stands as a monogram', () => {
  expect(bust(aMoment({ speaker: 'smith' }), 'smith')?.likeness).toEqual({ kind: 'monogram', letters: 'Sm' });
});

test('a place without a table has no seats, and shows nobody who was never drawn', () => {
  expect(shown(aMoment({ place: 'street' })).busts).toEqual([]);
  expect(shown(aMoment({ place: 'telegraph', speaker: 'smith' })).busts).toEqual([]);
  expect(shown(aMoment({ place: 'telegraph', speaker: 'lenin' })).busts.map((one) => one.id)).toEqual(['lenin']);
});

test('those being won lean to the lamp, those hardening lean back, and only the first show a slip', () => {
  const leaning = [aLean('dzerzhinsky', 'against', 0.8), aLean('trotsky', 'for', -0.4), aLean('joffe', 'for', 0.02)];
  const moment = aMoment({ speaker: 'you', leaning });
  expect(bust(moment, 'dzerzhinsky')?.tilt).toBe(4);
  expect(bust(moment, 'trotsky')?.tilt).toBe(4);
  expect(shown(moment).marks).toMatchObject([{ id: 'dzerzhinsky/slip', kind: 'slip', side: 'against', unlike: false }]);
});

test('where no vote has all its names, everybody who was there sits at the table', () => {
  const at = (sitting: string) => committee(aMoment({ sitting: sitting as SittingId }), theRecord()).length;
  expect([at('1918-01-24'), at('1918-02-22'), at('1918-02-23')]).toEqual([14, 8, 15]);
});

test('a roll being called shows the cards of those called, and the last of them framed and lit', () => {
  const moment = aMoment({ speaker: 'sverdlov', division: aDivision(13, { krestinsky: 'for' }) });
  const { marks, busts } = shown(moment);
  expect(marks.filter((mark) => mark.kind === 'card')).toHaveLength(12);
  expect(marks.filter((mark) => mark.kind === 'laid').map((mark) => mark.id)).toEqual(['trotsky/card']);
  expect(marks.filter((mark) => mark.kind === 'frame').map((mark) => mark.id)).toEqual(['krestinsky/frame']);
  expect(marks.find((mark) => mark.id === 'krestinsky/card')).toMatchObject({ side: 'for', unlike: true });
  expect(busts.filter((one) => one.light === 'lit').map((one) => one.id)).toEqual(['krestinsky']);
  expect(
    busts
      .filter((one) => one.light === 'dim')
      .map((one) => one.id)
      .toSorted(),
  ).toEqual(['dzerzhinsky', 'joffe']);
});

test.each([
  { called: 0, cards: 0 },
  { called: 1, cards: 1 },
  { called: 15, cards: 15 },
])('after $called names there are $cards cards', ({ called, cards }) => {
  const { marks } = shown(aMoment({ division: aDivision(called) }));
  expect(marks.filter((mark) => mark.kind !== 'frame')).toHaveLength(cards);
});

test('where only totals survive, no card is invented', () => {
  const tally = { motion: 'v13c-poll' as MotionId, counts: [], hands: [], byName: false, shifts: [], carried: true };
  const division = { motion: tally.motion, tally, called: 0, complete: true };
  expect(shown(aMoment({ division })).marks).toEqual([]);
});

test.each(sizes)('at $width by $height no card covers a face', (size) => {
  const { marks, busts } = shown(aMoment({ division: aDivision(15) }), size);
  for (const card of marks.filter((mark) => mark.kind !== 'frame')) {
    for (const { seat, id } of busts) {
      // The face proper, from brow to chin: the inner third of the drawing's width, of a third of its height.
      const across = Math.abs(card.x - seat.x) - card.width / 2 - seat.width * 0.13;
      const down = Math.abs(card.y - (seat.y - seat.width * 0.72)) - card.height / 2 - seat.width * 0.17;
      expect(Math.max(across, down), `${card.id} and ${id}`).toBeGreaterThanOrEqual(-seat.width * 0.02);
    }
  }
});

test('the same moment gives the same picture', () => {
  expect(shown(aMoment({ speaker: 'joffe', mood: 'weary' }))).toEqual(
    shown(aMoment({ speaker: 'joffe', mood: 'weary' })),
  );
});
