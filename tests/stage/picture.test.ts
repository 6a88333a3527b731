import { expect, test } from 'vitest';
import type { MotionId, OptionId, SittingId } from '../../src/debate/ids.ts';
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

test('a roll being called shows the cards of those heard, and frames and lights whoever is called now', () => {
  const moment = aMoment({ speaker: 'sverdlov', division: aDivision(13, { krestinsky: 'for' }) });
  const { marks, busts } = shown(moment);
  expect(marks.filter((mark) => mark.kind === 'card')).toHaveLength(12);
  expect(marks.filter((mark) => mark.kind === 'laid').map((mark) => mark.id)).toEqual(['trotsky/card']);
  expect(marks.filter((mark) => mark.kind === 'frame').map((mark) => mark.id)).toEqual(['dzerzhinsky/frame']);
  expect(marks.find((mark) => mark.id === 'krestinsky/card')).toMatchObject({ side: 'for', unlike: true });
  expect(busts.filter((one) => one.light === 'lit').map((one) => one.id)).toEqual(['dzerzhinsky']);
  expect(busts.filter((one) => one.light === 'dim').map((one) => one.id)).toEqual(['joffe']);
});

test('after the last name nobody is framed, and all are seen alike', () => {
  const { marks, busts } = shown(aMoment({ division: aDivision(15) }));
  expect(marks.some((mark) => mark.kind === 'frame')).toBe(false);
  expect(new Set(busts.map((one) => one.light))).toEqual(new Set(['half']));
});

test.each([
  { called: 0, cards: 0 },
  { called: 1, cards: 1 },
  { called: 15, cards: 15 },
])('after $called names there are $cards cards', ({ called, cards }) => {
  const { marks } = shown(aMoment({ division: aDivision(called) }));
  expect(marks.filter((mark) => mark.kind !== 'frame')).toHaveLength(cards);
});

/** A count of which no name is on record: hands may be inferred, and none is called. */
const totalsOf = (counts: Readonly<Record<string, number | null>>, motion = 'v13c-poll') => {
  const list = Object.entries(counts).map(([option, count]) => ({ option: option as OptionId, count, record: count }));
  const { hands } = aDivision(0).tally;
  const tally = { motion: motion as MotionId, counts: list, hands, byName: false, shifts: [], carried: true };
  return aMoment({ division: { motion: tally.motion, tally, called: 0, complete: true } });
};

test('where only totals survive, as many cards go up as were counted, and none of them is anybody’s', () => {
  const { marks, busts } = shown(totalsOf({ for: 11, against: 2, abstain: 4 }));
  const sides = marks.toSorted((a, b) => a.x - b.x).map((mark) => mark.side);
  expect(sides).toEqual([...Array(11).fill('for'), ...Array(4).fill('abstain'), 'against', 'against']);
  expect(marks.some((mark) => busts.some((one) => mark.id.startsWith(one.id)))).toBe(false);
  expect(new Set(marks.map((mark) => mark.id)).size).toBe(marks.length);
  expect(new Set(busts.map((one) => one.light))).toEqual(new Set(['half']));
});

test('a number that nobody noted has no cards', () => {
  expect(shown(totalsOf({ for: null, against: 0, abstain: 3 })).marks.map((mark) => mark.side)).toEqual(
    Array(3).fill('abstain'),
  );
});

test.each(sizes)(
  'at $width by $height the cards of a count lie apart, inside the picture and below every face',
  (size) => {
    const { marks, busts } = shown(totalsOf({ for: 12, against: 3, abstain: 1 }), size);
    const row = marks.toSorted((a, b) => a.x - b.x);
    for (const [i, card] of row.entries()) {
      const next = row[i + 1];
      if (next) expect(next.x - card.x, `${card.id} and its neighbour`).toBeGreaterThanOrEqual(card.width);
      expect(card.x - card.width / 2).toBeGreaterThanOrEqual(0);
      expect(card.x + card.width / 2).toBeLessThanOrEqual(size.width);
      expect(card.y + card.height / 2).toBeLessThanOrEqual(size.height);
      for (const { seat, id } of busts) {
        const across = Math.abs(card.x - seat.x) - card.width / 2 - seat.width * 0.13;
        const down = Math.abs(card.y - (seat.y - seat.width * 0.72)) - card.height / 2 - seat.width * 0.17;
        expect(Math.max(across, down), `${card.id} and ${id}`).toBeGreaterThanOrEqual(-seat.width * 0.02);
      }
    }
  },
);

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
