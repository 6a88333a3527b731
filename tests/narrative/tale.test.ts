import { describe, expect, test } from 'vitest';
import type { ChoiceId } from '../../src/debate/ids.ts';
import { GameError } from '../../src/lib/game-error.ts';
import { openScript } from '../../src/narrative/tale.ts';
import { aScript, aTelling } from '../kit/story.ts';

const debate = aScript(`
-> terms
=== terms ===
# sitting: 1918-02-23
# place: ccroom
Nobody has slept.
LENIN: I should like to hear what it costs. # mood: vehement # puts: worse-peace-later
LENIN: And then I leave.
LOMOV: Then he leaves. # objects: revolution-survives-lenin
* ["There is no train." # id: train # as: reply # argues: army-cannot-fight # against: revolution-survives-lenin]
    YOU: {heard("army-cannot-fight"): As I said.|And no rifle.}
    -> vote
* [Let it stand. # id: stand # leaves: revolution-survives-lenin]
    -> vote
=== vote ===
LENIN: The roll. # division: v13a-accept
LENIN: That is all.
-> ending_done
=== ending_done ===
The lamp goes out.
-> END
`);

describe('a turn', () => {
  test('is all lines up to the next choices, one card a voice', () => {
    const { turn } = openScript(debate).tell(aTelling());
    expect(turn.cards.map((card) => [card.voice, card.lines.length])).toEqual([
      [null, 1],
      ['lenin', 2],
      ['lomov', 1],
    ]);
    expect(turn.cards[0]?.lines[0]?.tags.place).toBe('ccroom');
  });

  test('offers words and acts, and says whom a reply answers', () => {
    const { turn } = openScript(debate).tell(aTelling());
    expect(turn.offers.map(({ id, words, spoken, kind, to }) => ({ id, words, spoken, kind, to }))).toEqual([
      { id: 'train', words: 'There is no train.', spoken: true, kind: 'reply', to: 'lomov' },
      { id: 'stand', words: 'Let it stand.', spoken: false, kind: 'pass', to: 'lomov' },
    ]);
  });

  test('asks the debate and is told accordingly', () => {
    const tale = openScript(debate).tell(aTelling({ heard: (argument) => argument === 'army-cannot-fight' }));
    const turn = tale.choose('train' as ChoiceId);
    expect(turn.cards[0]).toMatchObject({ voice: 'you', lines: [{ text: 'As I said.' }] });
  });

  test('ends its card at a division, since the roll is called there', () => {
    const turn = openScript(debate)
      .tell(aTelling())
      .choose('stand' as ChoiceId);
    expect(turn.cards.map((card) => card.lines.map((line) => line.text))).toEqual([
      ['The roll.'],
      ['That is all.'],
      ['The lamp goes out.'],
    ]);
    expect(turn.ending).toBe('ending_done');
  });

  test('another place begins another card', () => {
    const script = aScript(
      '-> a\n=== a ===\nSnow. # place: tauride\nMore snow.\nThe gates. # place: street\n-> ending_a\n=== ending_a ===\n-> END',
    );
    const { turn } = openScript(script).tell(aTelling());
    expect(turn.cards.map((card) => card.lines.map((line) => line.text))).toEqual([
      ['Snow.', 'More snow.'],
      ['The gates.'],
    ]);
  });

  test('a choice that is not offered is refused with a sentence for a teacher', () => {
    const tale = openScript(debate).tell(aTelling());
    expect(() => tale.choose('gone' as ChoiceId)).toThrow(GameError);
    expect(() => tale.choose('gone' as ChoiceId)).toThrow(
      'This debate was saved with an earlier edition of the story, and one of its choices has since changed.',
    );
  });
});
