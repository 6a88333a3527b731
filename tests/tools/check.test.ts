import { describe, expect, test } from 'vitest';
import type { HistoricalRecord } from '../../src/debate/record.ts';
import { loadRecordFiles } from '../../story/cut.ts';
import { calendarOf } from '../../tools/lib/calendar.ts';
import type { Known } from '../../tools/lib/check-lines.ts';
import { checkStory } from '../../tools/lib/check-story.ts';
import { told } from '../../tools/lib/findings.ts';
import { theRecord } from '../kit/record.ts';
import { aFolder, aStory, sittingInk } from '../kit/tiny-story.ts';

const calendar = calendarOf(loadRecordFiles());
const known = (record: HistoricalRecord = theRecord()): Known => ({
  record,
  sources: new Set(['pss35']),
  cues: new Set(['door']),
  calendar,
});

/** The sentences an author would read of a story that has no slips or weak answers, and wants none. */
const read = (folder: string): readonly string[] =>
  checkStory(folder, known(), null, 0)
    .findings.map(told)
    .filter((sentence) => !/no slip stands|weak answers/.test(sentence));

describe('the check of the script', () => {
  test('finds nothing in a line as it should be', () => {
    expect(read(aStory('SVERDLOV: The terms were read on the 23rd. # source: pss35-n144 # cue: door'))).toEqual([]);
  });

  test('knows a place by its name, and at an hour it is drawn at', () => {
    expect(read(aStory('Snow. # place: street\nMore snow. # place: street-day'))).toEqual([]);
  });

  test.each([
    { name: 'a divert to nowhere', line: '-> nowhere', says: ':3: error: Divert target not found' },
    { name: 'a tag unknown', line: 'LENIN: Sign. # mood: neutral # volume: 3', says: ':3: no tag is called "volume"' },
    { name: 'a speaker unknown', line: 'KERENSKY: No.', says: ':3: nobody in people.json is called KERENSKY' },
    {
      name: 'a speaker who was elsewhere',
      line: 'KOLLONTAI: No.',
      says: ":3: Kollontai isn't known to have been at the sitting",
    },
    {
      name: 'somebody absent whom the narrator lets speak',
      line: 'That will do, says Kollontai.\nSign it, says Lenin.\n* ["Yes." # id: v23-x # as: speech # argues: tilsit]',
      says: ":3: Kollontai speaks here, and isn't known to have been at 1918-02-23",
    },
    {
      name: 'an argument before its date',
      line: 'LENIN: Look at it. # puts: respite-is-fact',
      says: ':3: "respite-is-fact" could not be said before 1918-03-04',
    },
    {
      name: "another's argument",
      line: 'LENIN: Never. # puts: no-dealings-on-principle',
      says: ':3: "no-dealings-on-principle" isn\'t on record for Lenin',
    },
    {
      name: 'an objection that nobody puts',
      line: 'Somebody says it. # objects: tilsit',
      says: ':3: nobody puts the objection "tilsit"',
    },
    {
      name: 'a document not yet written',
      line: 'STASOVA: Here. # shows: treaty',
      says: ':3: "treaty" was not known before 1918-03-04',
    },
    { name: 'a source unknown', line: 'Snow fell. # source: pss53-p369', says: ':3: no source is called "pss53-p369"' },
    { name: 'a number without a source', line: 'LENIN: We were 63.', says: ':3: a date or number without a source' },
    { name: 'a cue unknown', line: 'Somebody leaves. # cue: slam', says: ':3: no cue is called "slam"' },
    {
      name: 'a question about an argument that is none',
      line: 'Snow{heard("x"): falls}.',
      says: ':3: heard("x") asks about',
    },
    {
      name: 'a question about a choice that nobody can make',
      line: 'Snow{chose("v23-never"): falls}.',
      says: ':3: chose("v23-never") asks about what doesn\'t exist',
    },
    {
      name: 'a question about a hand that was in no roll',
      line: 'Snow{hand("v13a-accept", "bubnov") == "for": falls}{hand("v12-aid", "stalin") == "for": stays}.',
      says: ':3: hand("v12-aid", "stalin") asks about',
    },
    {
      name: 'an answer that no motion offers',
      line: 'Snow{voted("v13a-accept") == "maybe": falls}.',
      says: ':3: voted("v13a-accept") == "maybe": the motion has no such option',
    },
    { name: 'a place that nobody has drawn', line: 'Snow. # place: moon', says: ':3: there is no place "moon"' },
    {
      name: 'an hour that nobody has drawn',
      line: 'Snow. # place: street-noon',
      says: ':3: there is no place "street-noon"',
    },
    { name: 'a sitting to come that is none', line: 'Snow. # next: 1918-02-30', says: ':3: no sitting is called' },
    {
      name: 'a historical speaker in quotation marks',
      line: 'LENIN: "Sign," I said.',
      says: ':3: a historical speaker stands in quotation marks',
    },
    {
      name: 'a line too long in one of its readings',
      line: `LENIN: {heard("x"): {heard("y"): ${'word '.repeat(56)}|No.}|Yes.}`,
      says: ':3: 56 words in one line; 55 is the measure',
    },
    {
      name: 'a card too long',
      line: `* ["${'word '.repeat(31)}" # id: v23-x # as: speech # argues: tilsit]`,
      says: ':3: 31 words on one card; 30 is the measure',
    },
    {
      name: 'a choice without a name',
      line: '* ["Yes." # as: speech # argues: tilsit]',
      says: ':3: a choice without "# id',
    },
    {
      name: 'a choice that argues too early',
      line: '* ["It holds." # id: v23-x # as: speech # argues: respite-is-fact]',
      says: ':3: "respite-is-fact" could not be said before 1918-03-04, and the choice isn\'t marked as a slip',
    },
    {
      name: 'a choice that leans on what is not yet written',
      line: '* ["It is signed." # id: v23-x # as: speech # argues: tilsit # cites: treaty]',
      says: ':3: "treaty" was not known before 1918-03-04, and the choice',
    },
    {
      name: 'an argument unknown',
      line: '* ["Yes." # id: v23-x # as: speech # argues: tilsitt]',
      says: ':3: no argument is called "tilsitt"',
    },
    {
      name: 'a vote on an option that is none',
      line: '* [Up. # id: v23-x # on: v13a-accept # votes: perhaps]',
      says: ':3: "v13a-accept" has no option "perhaps"',
    },
    {
      name: 'a vote on what was not before the house',
      line: '* [Up. # id: v23-x # on: v15-vtsik # votes: for]',
      says: ':3: "v15-vtsik" was not before this sitting',
    },
    { name: 'an end in the middle', line: '{heard("x"): -> END}', says: ':3: -> END stands in sitting_1918_02_23' },
    {
      name: 'a knot to which nothing leads',
      line: '-> ending_over\n=== an_island ===\nSea.',
      says: ':4: nothing leads to the knot an_island',
    },
    { name: 'a whole number with a point', line: '~ temp half = 4.0', says: ':3: a whole number with a point' },
    {
      name: 'a word of later days in a line',
      line: 'LENIN: We shall have peaceful coexistence.',
      says: ':3: "peaceful coexistence" can never be said',
    },
    {
      name: 'a word of later days in one reading of the narrator',
      line: 'It is quiet. {heard("x"): Nobody speaks of six thousand million marks.}\n* ["Yes." # id: v23-x # as: speech # argues: tilsit]',
      says: ':3: "six thousand million marks" could not be said before 1918-08-27',
    },
    {
      name: 'a word of later days on a card',
      line: '* ["Every Communist knows." # id: v23-x # as: speech # argues: tilsit]',
      says: ':3: "Communist" could not be said before 1918-03-08',
    },
    {
      name: 'a slip in which nothing slips',
      line: '* ["Every comrade knows." # id: v23-x # as: speech # argues: tilsit # owns: slip]',
      says: ':3: "v23-x" is marked as a slip, and nothing in it comes too early',
    },
    {
      name: 'a common error',
      line: 'STASOVA: Eight for, four against, three abstaining.',
      says: ':3: "Eight for, four against, three" can never be said',
    },
  ])('$name is told with its place', ({ line, says }) => {
    expect(read(aStory(...line.split('\n'))).join('\n')).toContain(`sittings/1918-02-23.ink${says}`);
  });

  test('one id for two choices is told at the second', () => {
    expect(read(aStory('* ["Yes." # id: v23-x]', '* ["No." # id: v23-x]', '- ')).join('\n')).toContain(
      'sittings/1918-02-23.ink:4: the id "v23-x" stands already at sittings/1918-02-23.ink:3',
    );
  });

  test('an id without a number is told what to do', () => {
    const found = checkStory(aStory('* ["Yes." # id: v23-x]', '- '), known(), [], 0).findings.map(told);
    expect(found.join('\n')).toContain(':3: "v23-x" has no number yet: run npm run story:check -- --lock');
    const two = checkStory(aStory('* ["Yes." # id: v23-x]', '* ["No." # id: v23-y]', '- '), known(), [], 0).findings;
    expect(two.map(told).join('\n')).toContain(':3: "v23-x" and 1 more have no number yet');
  });

  test('a sitting with speeches wants a slip and two weak answers', () => {
    const found = checkStory(aStory('* ["Yes." # id: v23-x # as: speech # argues: tilsit]', '- '), known(), null, 0);
    expect(found.findings.map(told)).toEqual([
      'sittings/1918-02-23.ink:3: no slip stands in the sitting of 1918-02-23',
      'sittings/1918-02-23.ink:3: the sitting of 1918-02-23 has 0 weak answers; two is the least',
    ]);
  });

  test('a slip says which word slipped, and from when it would be none', () => {
    const folder = aStory('* ["Every Communist knows." # id: v23-x # as: speech # argues: tilsit # owns: slip]', '- ');
    expect(checkStory(folder, known(), null, 0).slips).toMatchObject([
      { choice: 'v23-x', line: 3, argument: null, words: [{ found: 'Communist', from: '1918-03-08' }] },
    ]);
  });

  test('the record told in hindsight is left to the narrator after the decision', () => {
    const decided = ['* [Up. # id: v23-x # on: v13a-accept # votes: for]', '- The treaty was signed a week later.'];
    expect(read(aStory(...decided))).toEqual([
      'sittings/1918-02-23.ink:4: "treaty was signed" could not be said before 1918-03-03: The treaty was signed on 3 March and known in Petrograd on the 4th.',
    ]);
    const after = aFolder({
      'sittings/1918-02-23.ink': sittingInk('1918-02-23', decided.slice(0, 1), 'The treaty was signed a week later.'),
    });
    expect(read(after)).toEqual([]);
  });
});

describe('a rejoinder', () => {
  const uses = (id: string) => sittingInk(id, ['-> somebody_answers ->']);
  const rejoinder = (line: string) => ['// Shared.', '=== somebody_answers ===', line, '->->'];

  test('is checked against every sitting that leads to it', () => {
    const folder = aFolder({
      'sittings/1918-01-24.ink': uses('1918-01-24'),
      'sittings/1918-02-23.ink': uses('1918-02-23'),
      'rejoinders/hall.ink': rejoinder('SMILGA: No. # puts: revolution-survives-lenin # shows: february-terms'),
    });
    expect(read(folder)).toEqual(
      [
        'rejoinders/hall.ink:3: "february-terms" was not known before 1918-02-23',
        'rejoinders/hall.ink:3: "revolution-survives-lenin" could not be said before 1918-02-23',
        'rejoinders/hall.ink:3: "revolution-survives-lenin" isn\'t on record for Smilga or anybody of that group',
        "rejoinders/hall.ink:3: Smilga isn't known to have been at the sitting of 1918-01-24",
      ].toSorted((a, b) => read(folder).indexOf(a) - read(folder).indexOf(b)),
    );
  });

  test('that was possible in both is left alone, and one that nobody uses is told', () => {
    const files = {
      'sittings/1918-01-24.ink': uses('1918-01-24'),
      'sittings/1918-02-23.ink': uses('1918-02-23'),
      'rejoinders/hall.ink': rejoinder('LENIN: No.'),
    };
    expect(read(aFolder(files))).toEqual([]);
    const alone = { ...files, 'rejoinders/more.ink': ['=== nobody_comes ===', 'Snow.', '->->'] };
    expect(read(aFolder(alone))).toEqual(['rejoinders/more.ink:1: nothing leads to the knot nobody_comes']);
  });
});
