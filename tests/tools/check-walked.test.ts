import { describe, expect, test } from 'vitest';
import { loadRecordFiles } from '../../story/cut.ts';
import { calendarOf, earlyIn } from '../../tools/lib/calendar.ts';
import { checkStory } from '../../tools/lib/check-story.ts';
import { told } from '../../tools/lib/findings.ts';
import { theRecord } from '../kit/record.ts';
import { aFolder, aStory, sittingInk } from '../kit/tiny-story.ts';

const calendar = calendarOf(loadRecordFiles());

/** The sentences an author would read after walking. */
const walked = (folder: string): readonly string[] =>
  checkStory(folder, { record: theRecord(), sources: new Set(), cues: new Set(), calendar }, null, 40).findings.map(
    told,
  );

describe('walking finds', () => {
  const speech = (id: string, argument: string) => `* ["${id}." # id: v23-${id} # as: speech # argues: ${argument}]`;
  const said = (...found: readonly string[]) =>
    found.filter((one) => !/slip stands|weak answers|chair gives/.test(one));

  test.each([
    {
      name: 'a loose end',
      lines: ['* ["Yes." # id: v23-x]', '  -> nowhere_more', '=== nowhere_more ===', 'It stops.', '=== rest ==='],
      says: ':6: warning: Apparent loose end',
    },
    {
      name: 'an objection that a choice neither meets nor leaves',
      lines: [
        'LENIN: No. # objects: lost-strike',
        '* ["Yes." # id: v23-x]',
        '* [Leave it. # id: v23-y # leaves: lost-strike]',
        '- ',
      ],
      says: ':4: "lost-strike" has just been put to the player, and this choice neither meets nor leaves it',
    },
    {
      name: 'a choice that nobody can take',
      lines: ['* {heard("tilsit")} ["Yes." # id: v23-x]', '* ["No." # id: v23-y]', '- '],
      says: ':3: no run comes to take "v23-x"',
    },
    {
      name: 'an ending that nobody reaches',
      lines: [
        '{heard("tilsit"): -> ending_other}',
        '-> ending_over',
        '=== ending_other ===',
        'Other.',
        '-> END',
        '=== rest ===',
      ],
      says: ':2: no run reaches ending_other',
    },
    {
      name: 'too many words between two choices',
      lines: ['* ["Yes." # id: v23-x]', '- ', ...Array.from({ length: 5 }, () => 'word '.repeat(50))],
      says: ':3: 251 words follow before the next choice; 220 is the measure',
    },
    {
      name: 'too many cards between two choices',
      lines: [
        '* ["Yes." # id: v23-x]',
        '- ',
        ...Array.from({ length: 9 }, (_, n) => `${n % 2 ? 'LENIN' : 'LOMOV'}: No.`),
      ],
      says: ':3: 10 cards follow before the next choice; 8 is the measure',
    },
    {
      name: 'a speech on one course only',
      lines: ['* ["Well?" # id: v23-w]', '- ', speech('x', 'tilsit'), speech('y', 'lost-strike'), '- '],
      says: ':3: this speech offers only accept',
    },
    {
      name: 'a course that finds its cards on one ground',
      lines: [
        speech('a', 'tilsit'),
        speech('b', 'vanguard-capitulates'),
        '- ',
        speech('x', 'tilsit'),
        speech('y', 'vanguard-capitulates'),
        '- ',
      ],
      says: ':3: a delegate who has held "accept" finds 1 cards on 1 ground(s) here; two are due',
    },
    {
      name: 'more speeches than the chair gives',
      lines: Array.from({ length: 5 }, (_, n) => [
        speech(`x${n}`, 'tilsit'),
        speech(`y${n}`, 'vanguard-capitulates'),
        '- ',
      ]).flat(),
      says: ':12: a speech is offered, and all 4 that the chair gives are made',
    },
    {
      name: 'floors that nobody can use',
      lines: [speech('x', 'tilsit'), speech('y', 'vanguard-capitulates'), '- '],
      says: ':2: the chair gives 4 speeches, and a run that let none pass was offered 1',
    },
  ])('$name', ({ lines, says }) => {
    expect(walked(aStory(...lines)).join('\n')).toContain(`sittings/1918-02-23.ink${says}`);
  });

  test('nothing where speeches can pass and floors suffice', () => {
    const menu = (n: number) => [
      ...['tilsit', 'army-cannot-fight', 'vanguard-capitulates', 'forces-come-in-struggle'].map((a) =>
        speech(`${a}-${n}`, a),
      ),
      `* [Let it pass. # id: v23-pass-${n}]`,
      '- ',
    ];
    expect(said(...walked(aStory(...[1, 2, 3, 4].flatMap(menu))))).toEqual([]);
  });

  test('what only an earlier sitting opens, in the campaign', () => {
    const folder = aFolder({
      'sittings/1918-01-24.ink': sittingInk(
        '1918-01-24',
        [speech('x', 'tilsit'), '* [Pass. # id: v23-p]', '- '],
        'Over. # next: 1918-02-23',
      ),
      'sittings/1918-02-23.ink': sittingInk('1918-02-23', [
        '* {heard("tilsit")} ["Again." # id: v23-a]',
        '* ["No." # id: v23-n]',
        '- ',
      ]),
    });
    expect(walked(folder).filter((one) => one.includes('no run'))).toEqual([]);
  });
});

describe('the calendar of words', () => {
  test.each([
    ['The Soviet Union will remember.', '1918-02-23', ['soviet-union']],
    ['They have lost Dvinsk.', '1918-02-10', ['fall-of-dvinsk']],
    ['They have lost Dvinsk.', '1918-02-18', []],
    ['Dvinsk holds.', '1918-01-21', []],
    ['Berlin has struck.', '1918-01-24', ['strike-in-berlin']],
    ['Read the Communist Manifesto.', '1918-01-21', []],
    ['A communist future.', '1918-01-21', []],
    ['Trotsky, our War Commissar, smiles.', '1918-02-23', ['war-commissar']],
    ['The theses were printed.', '1918-02-03', ['theses-in-print']],
    ['I heard the theses on 8 January.', '1918-01-21', ['old-style-days']],
    ['{heard("cold war"): Snow.|Rain.}', '1918-01-21', []],
  ])('%s on %s', (text, day, ids) => {
    expect(earlyIn(text, day, calendar).map(({ id }) => id)).toEqual(ids);
  });
});
