import { expect, test } from 'vitest';
import { sceneOf } from '../../src/debate/debate.ts';
import { choicesIn } from '../../src/narrative/choices-in.ts';
import { theRecord } from '../kit/record.ts';
import { aSession, readToTheChoices, theBook } from '../kit/session.ts';
import { aScript, aTelling } from '../kit/story.ts';

test('words and moves are read from a script as it would tell them', () => {
  const script = aScript(`What now?
* ["Peace. \\"At once\\"!" # id: a-peace # as: speech # argues: army-cannot-fight # owns: warrant]
  -> ending_over
* {course() == "war"} [Raise it{heard("x"):, again|}: for. # id: a-for # on: v13a-accept # votes: for]
  -> ending_over
* [Say nothing. # id: a-pass]
  -> ending_over
=== ending_over
Over.
-> END`);
  const { scene } = aTelling();
  const [peace, vote, pass] = choicesIn(script, scene);
  expect(peace).toMatchObject({ id: 'a-peace', spoken: true, move: { kind: 'say', said: { owns: ['warrant'] } } });
  expect(vote).toMatchObject({
    id: 'a-for',
    words: 'Raise it…: for.',
    move: { kind: 'vote', hand: { option: 'for' } },
  });
  expect(pass).toMatchObject({ id: 'a-pass', words: 'Say nothing.', spoken: false, move: { kind: 'pass' } });
});

test('every card of a played campaign is found with the same move', async () => {
  const session = aSession();
  const record = theRecord();
  const tables = new Map(
    theBook().scripts.map((script) => {
      const sitting = script.id === 'delegates' ? undefined : record.sittings.get(script.id);
      const all = choicesIn(script, sitting ? sceneOf(sitting) : null);
      return [script.id, new Map(all.map((one) => [one.id, one]))] as const;
    }),
  );
  await session.begin([...record.sittings.keys()][0] as never, 7);
  for (let n = 0; n < 400; n++) {
    readToTheChoices(session);
    const { moment } = session;
    if (!moment) break;
    for (const { id, move, words } of moment.offers) {
      const found = tables.get(moment.sitting)?.get(id);
      expect(found?.move, id).toEqual(move);
      if (found && !found.words.includes('…')) expect(words).toBe(found.words);
    }
    const next = moment.offers[n % Math.max(1, moment.offers.length)];
    if (next) session.choose(next.id);
    else if (moment.next) await session.goOn();
    else break;
  }
  expect(session.moment?.told.length).toBeGreaterThan(60);
});
