import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { compileBook } from '../../story/compile.ts';
import { checkChoices } from '../../tools/lib/check-choices.ts';
import { checkLines } from '../../tools/lib/check-lines.ts';
import { checkShape } from '../../tools/lib/check-shape.ts';
import { tableOfChoices } from '../../tools/lib/choices.ts';
import { told } from '../../tools/lib/findings.ts';
import { theRecord } from '../kit/record.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A story folder with one sitting whose first knot holds these lines. */
function aStory(...lines: readonly string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'story-'));
  folders.push(folder);
  mkdirSync(path.join(folder, 'sittings'));
  writeFileSync(path.join(folder, 'functions.ink'), '=== function heard(argument) ===\n~ return false\n');
  writeFileSync(
    path.join(folder, 'delegates.ink'),
    '=== delegates ===\nWho?\n* [Anna # id: role-metalworker # role: metalworker]\n    -> ending_chosen\n=== ending_chosen ===\nYou.\n-> END\n',
  );
  const text = [
    '=== a_sitting ===',
    '# sitting: 1918-02-23',
    ...lines,
    '-> ending_over',
    '=== ending_over ===',
    'Over.',
    '-> END',
    '',
  ];
  writeFileSync(path.join(folder, 'sittings/1918-02-23.ink'), text.join('\n'));
  return folder;
}

/** The sentences an author would read, lines and choices alike. */
function sentences(folder: string): readonly string[] {
  const record = theRecord();
  const book = compileBook(folder);
  const entries = tableOfChoices(book, record);
  const known = { record, sources: new Set(['pss35']), cues: new Set(['door']) };
  const lock = entries.map((entry) => entry.act.id);
  return [
    ...book.issues.map((issue) => `${issue.file}:${issue.line}: ${issue.message}`),
    ...[...checkLines(book, known), ...checkChoices(book, entries, record, lock), ...checkShape(folder)].map(told),
  ].filter((sentence) => !/no slip stands|weak answers/.test(sentence));
}

describe('the check of the script', () => {
  test('finds nothing in a line as it should be', () => {
    const folder = aStory('SVERDLOV: The terms were read on the 23rd. # source: pss35-n144 # cue: door');
    expect(sentences(folder)).toEqual([]);
  });

  test.each([
    { name: 'a divert to nowhere', line: '-> nowhere', says: ':3: Divert target not found' },
    { name: 'a tag unknown', line: 'LENIN: Sign. # mood: neutral # volume: 3', says: ':3: no tag is called "volume"' },
    { name: 'a speaker unknown', line: 'KERENSKY: No.', says: ':3: nobody in people.json is called KERENSKY' },
    {
      name: 'a speaker who was elsewhere',
      line: 'KOLLONTAI: No.',
      says: ":3: Kollontai isn't known to have been at the sitting",
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
      name: 'a document not yet written',
      line: 'STASOVA: Here. # shows: treaty',
      says: ':3: "treaty" was not known before 1918-03-04',
    },
    { name: 'a source unknown', line: 'Snow fell. # source: pss53-p369', says: ':3: no source is called "pss53-p369"' },
    { name: 'a number without a source', line: 'LENIN: We were 63.', says: ':3: a date or number without a source' },
    { name: 'a cue unknown', line: 'Somebody leaves. # cue: slam', says: ':3: no cue is called "slam"' },
    { name: 'a place that nobody has drawn', line: 'Snow. # place: kremlin', says: ':3: there is no place "kremlin"' },
    {
      name: 'a historical speaker in quotation marks',
      line: 'LENIN: "Sign," I said.',
      says: ':3: a historical speaker stands in quotation marks',
    },
    {
      name: 'a line too long',
      line: `LENIN: ${'word '.repeat(56)}`,
      says: ':3: 56 words in one line; 55 is the measure',
    },
    {
      name: 'a card too long',
      line: `* ["${'word '.repeat(31)}" # id: v23-x # as: speech # argues: tilsit]`,
      says: ':3: 31 words on one card; 30 is the measure',
    },
    { name: 'a choice without a name', line: '* ["Yes." # as: speech # argues: tilsit]', says: 'has no name in paths' },
    {
      name: 'a choice that argues too early',
      line: '* ["It holds." # id: v23-x # as: speech # argues: respite-is-fact]',
      says: "isn't marked as a slip",
    },
    {
      name: 'an argument unknown',
      line: '* ["Yes." # id: v23-x # as: speech # argues: tilsitt]',
      says: ':3: no argument is called "tilsitt"',
    },
    {
      name: 'a vote on an option that is none',
      line: '* [Up. # id: v23-x # on: v13a-accept # votes: perhaps]',
      says: 'has no option "perhaps"',
    },
    { name: 'an end in the middle', line: '{heard("x"): -> END}', says: ':3: -> END stands in a_sitting' },
  ])('$name is told with its place', ({ line, says }) => {
    expect(sentences(aStory(line)).join('\n')).toContain(`sittings/1918-02-23.ink${says.startsWith(':') ? says : ''}`);
    expect(sentences(aStory(line)).join('\n')).toContain(says);
  });

  test('one id for two choices is told at the second', () => {
    const folder = aStory('* ["Yes." # id: v23-x]', '* ["No." # id: v23-x]', '- ');
    expect(sentences(folder).join('\n')).toContain(
      'sittings/1918-02-23.ink:4: the id "v23-x" stands already at sittings/1918-02-23.ink:3',
    );
  });

  test('an id without a number is told what to do', () => {
    const record = theRecord();
    const book = compileBook(aStory('* ["Yes." # id: v23-x]', '- '));
    const found = checkChoices(book, tableOfChoices(book, record), record, []).map(told);
    expect(found.join('\n')).toContain('"v23-x" has no number yet: run npm run story:check -- --lock');
  });
});
