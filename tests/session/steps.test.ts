import { describe, expect, test } from 'vitest';
import type { MotionId } from '../../src/debate/ids.ts';
import { lineTags } from '../../src/narrative/tags.ts';
import type { Card, Turn } from '../../src/narrative/turn.ts';
import { endOfReading, endOfRoll, stepsOf } from '../../src/session/steps.ts';

const card = (division: string | null): Card => {
  const tags = lineTags(division ? [`division: ${division}`] : []);
  if (!tags.ok) throw new Error(tags.error);
  return { voice: null, lines: [{ voice: null, text: 'words', tags: tags.value }] };
};
const turn = (...divisions: (string | null)[]): Turn => ({
  sitting: 'delegates',
  cards: divisions.map(card),
  offers: [],
  ending: null,
  next: null,
});
const three = (_: MotionId) => 3;
const told = (...divisions: (string | null)[]) =>
  stepsOf(turn(...divisions), three).map((step) => (step.kind === 'card' ? 'card' : step.called));

describe('the steps of a turn', () => {
  test.each([
    { name: 'cards alone', divisions: [null, null], steps: ['card', 'card'] },
    {
      name: 'a roll of three after its card',
      divisions: [null, 'v13a-accept', null],
      steps: ['card', 'card', 0, 1, 2, 3, 'card'],
    },
    { name: 'nothing told', divisions: [], steps: [] },
  ])('$name', ({ divisions, steps }) => expect(told(...divisions)).toEqual(steps));

  test('totals only: one step, and nobody is called', () => {
    expect(stepsOf(turn('v15-vtsik'), () => 0)).toHaveLength(2);
  });

  test.each([
    { name: 'to the last card', from: 0, divisions: [null, null, null], to: 2 },
    {
      name: 'to the roll, which is called and not shown at once',
      from: 0,
      divisions: [null, 'v13a-accept', null],
      to: 2,
    },
    { name: 'on from within the roll', from: 5, divisions: [null, 'v13a-accept', null], to: 6 },
  ])('the whole turn leads $name', ({ from, divisions, to }) => {
    expect(endOfReading(stepsOf(turn(...divisions), three), from)).toBe(to);
  });

  test.each([
    { name: 'from its first name', from: 2, to: 5 },
    { name: 'from its last', from: 5, to: 5 },
    { name: 'outside a roll nothing is counted', from: 1, to: 1 },
  ])('counting at once: $name', ({ from, to }) => {
    expect(endOfRoll(stepsOf(turn(null, 'v13a-accept', null), three), from)).toBe(to);
  });
});
