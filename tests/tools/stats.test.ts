import { expect, test } from 'vitest';
import { compileBook } from '../../story/compile.ts';
import { statsOf } from '../../tools/story-stats.ts';
import { theRecord } from '../kit/record.ts';
import { aStory } from '../kit/tiny-story.ts';

const statsFor = (...lines: readonly string[]) => statsOf(compileBook(aStory(...lines)), theRecord());
const speech = (id: string, argument: string, when = '') =>
  `* ${when}["One two three four." # id: v-${id} # as: speech # argues: ${argument}]`;

test('each speech says how many cards it offers to each course, and on which grounds', () => {
  const { speeches } = statsFor(
    'LENIN: No. # objects: lost-strike',
    speech('a', 'tilsit'),
    speech('b', 'army-cannot-fight', '{course() == "accept"} '),
    speech('c', 'vanguard-capitulates'),
    '* [Let it pass. # id: v-pass]',
    '- -> second',
    '=== second ===',
    '* ["A reply." # id: v-d # as: reply # argues: tilsit # against: lost-strike]',
    '- ',
  );
  expect(speeches).toEqual([
    {
      sitting: '1918-02-23',
      knot: 'sitting_1918_02_23',
      line: 4,
      accept: 2,
      neither: 0,
      war: 1,
      grounds: ['moral', 'military', 'international'].filter((ground) =>
        speeches[0]?.grounds.includes(ground as never),
      ),
      groundsOf: { accept: expect.any(Array), neither: [], war: expect.any(Array) },
    },
  ]);
  expect(speeches[0]?.grounds.length).toBeGreaterThanOrEqual(2);
});

test('an argument that serves two courses counts for both', () => {
  const record = theRecord();
  const both = [...record.arguments.values()].find(({ weights }) => weights.filter((w) => w === 0.5).length === 2);
  if (!both) throw new Error('no argument serves two courses');
  const { accept, neither, war } = statsFor(speech('a', both.id), '- ').speeches[0] ?? {};
  expect([accept, neither, war]).toEqual(both.weights.map((weight) => (weight >= 0.5 ? 1 : 0)));
});

test('a sitting takes 220 words a minute, cards included, and 6 seconds a choice; who you are is no part of it', () => {
  // 22 words told, 4 on the card, 1 at the end: 27 / 220 of a minute and a tenth, whoever walks.
  const { sittings } = statsFor(`${'word '.repeat(21)}end.`, speech('a', 'tilsit'), '- ');
  expect(sittings).toMatchObject([{ id: '1918-02-23', words: 27, choices: 1, minutes: 0.2 }]);
  const longer = statsFor(...Array.from({ length: 10 }, () => 'word '.repeat(44)), speech('a', 'tilsit'), '- ');
  expect(longer.sittings).toMatchObject([{ minutes: 2.1, minutesByCourse: { accept: 2.1, neither: 2.1, war: 2.1 } }]);
});

test('what two sittings share is counted once', () => {
  const { knots, words } = statsFor('Snow falls. {heard("tilsit"): It is cold.|It is not.}');
  expect(knots).toBe(4);
  expect(words).toBe(2 + 3 + 3 + 1 + 1 + 2 + 1);
});
