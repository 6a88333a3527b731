// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { newsOf } from '../../src/ui/news.ts';
import { metBefore, newSteps, placeOf } from '../../src/ui/turn-cards.ts';
import { scrollFor } from '../../src/ui/turned-to.ts';
import { aCard, aDivision, aMoment, aSpeech } from './kit.tsx';
import { aRecord } from './kit-record.ts';

const record = aRecord();
const cards = [aCard(null, 'Nobody has slept.'), aCard('lenin', 'Sign.'), aCard('bukharin', 'Never.')];
const offers = [aSpeech('no-army', 'There is nobody left.')];

test('a fresh turn is heard from its first line, with its speakers, each line once', () => {
  const first = aMoment(cards, offers, { reached: 1 });
  expect(newsOf(null, first, record)).toEqual([
    'Nobody has slept.',
    'Lenin: Sign.',
    'Motion before the house: Accept the German proposals immediately?',
  ]);
  const second = aMoment(cards, offers, { reached: 2 });
  expect(newsOf(placeOf(first), second, record)).toEqual(['Bukharin: Never.']);
  expect(newsOf(placeOf(second), second, record)).toEqual([]);
});

test('the words come first, then the motion put up, then those who moved; who leans as far as before is not said again', () => {
  const moved = (share: number) =>
    aMoment(cards, offers, {
      reached: 0,
      news: true,
      leaning: [{ person: 'joffe' as never, towards: 'for' as never, share, changed: false }],
    });
  const before = { ...placeOf(aMoment(cards, offers)), path: 7, motion: null };
  expect(newsOf(before, moved(0.2), record)).toEqual([
    'Nobody has slept.',
    'Motion before the house: Accept the German proposals immediately?',
    'Joffe leans towards: For.',
  ]);
  const again = { ...placeOf(moved(0.3)), path: 7 };
  expect(newsOf(again, moved(0.3), record)).toEqual(['Nobody has slept.']);
  expect(newsOf(again, moved(-0.3), record)).toEqual(['Nobody has slept.', 'Joffe draws back from: For.']);
});

test('after a jump only the card shown is heard', () => {
  const moment = aMoment(cards, offers, { news: false, path: [] });
  expect(newSteps({ ...placeOf(moment), path: 5, reached: 0 }, moment)).toHaveLength(1);
});

test('a name and its vote are heard once; a surprise says what was voted in 1918', () => {
  const before = placeOf(aDivision(13, { dzerzhinsky: 'for' }));
  expect(newsOf(before, aDivision(14, { dzerzhinsky: 'for' }), record)).toEqual([
    'Dzerzhinsky: For. In 1918: Abstained.',
  ]);
});

test('a count at once names everybody who was not yet called, then the result', () => {
  const heard = newsOf(placeOf(aDivision(13)), aDivision(15), record);
  expect(heard).toEqual([
    'Dzerzhinsky: Abstained.',
    'Joffe: Abstained.',
    'Counted. For 7, Against 4, Abstained 4. The motion is carried. As in the record.',
  ]);
});

test('a person who has spoken earlier in the turn or the sitting has been met', () => {
  const moment = aMoment([...cards, aCard('lenin', 'Today.')], offers);
  expect(metBefore(moment, 'lenin' as never)).toBe(true);
  expect(metBefore(aMoment(cards, offers), 'bukharin' as never)).toBe(false);
});

test.each([
  { name: 'everything fits', tops: [6, 60, 120], end: 180, seen: 200, turned: 'card', to: 0 },
  { name: 'nearly everything fits', tops: [6, 60, 120], end: 203, seen: 200, turned: 'card', to: 6 },
  { name: 'as many earlier cards as fit whole', tops: [6, 60, 120], end: 180, seen: 130, turned: 'card', to: 60 },
  { name: 'a long card is read from its beginning', tops: [6, 60], end: 400, seen: 100, turned: 'card', to: 60 },
  { name: 'a whole turn is read from the top', tops: [6, 60], end: 400, seen: 100, turned: 'first', to: 0 },
] as const)('the speech box: $name', ({ tops, end, seen, turned, to }) =>
  expect(scrollFor({ tops, end, seen }, turned)).toBe(to),
);
