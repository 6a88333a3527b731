import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseRecordFolder, surroundings } from '../../story/cut.ts';
import { type RecordFileName, readRecordFiles } from '../../story/schema.ts';

const folder = fileURLToPath(new URL('../../story/record', import.meta.url));
const around = surroundings();

/** Steps into a file: fields, and in lists the id of an entry or its place. */
type Place = readonly string[];

/** The record with one thing put wrong: `put` stands at the place, or nothing does. */
function sentencesAfter(file: RecordFileName, place: Place, put?: unknown): readonly string[] {
  const raw = { ...parseRecordFolder(folder) };
  const read = readRecordFiles({ ...raw, [file]: spoilt(raw[file], place, put) }, around);
  return read.ok ? [] : read.error;
}

function spoilt(content: unknown, [step = '', ...rest]: Place, put: unknown): unknown {
  const entries = Object.entries(content as object);
  const isThis = ([key, value]: readonly [string, unknown]) =>
    key === step || (Array.isArray(content) && (value as { readonly id?: string }).id === step);
  const at = entries.find(isThis) ?? [step, undefined];
  const value = rest.length > 0 ? spoilt(at[1], rest, put) : put;
  const others = entries.map((entry): readonly [string, unknown] => (isThis(entry) ? [entry[0], value] : entry));
  const all = (entries.some(isThis) ? others : [...others, [step, value] as const]).filter(
    ([, one]) => one !== undefined,
  );
  return Array.isArray(content) ? all.map(([, one]) => one) : Object.fromEntries(all);
}

describe('a spoiled record is refused, in a sentence that names file and entry', () => {
  test.each<{ name: string; file: RecordFileName; at: Place; put?: unknown; sentence: string }>([
    {
      name: 'a missing field',
      file: 'people',
      at: ['dzerzhinsky', 'intro'],
      sentence: 'people.json: dzerzhinsky: intro is missing',
    },
    {
      name: 'a field nobody knows',
      file: 'people',
      at: ['joffe', 'nickname'],
      put: 'Viktor',
      sentence: 'people.json: joffe: nickname is not a field of this file',
    },
    {
      name: 'a firmness above one',
      file: 'people',
      at: ['dzerzhinsky', 'firmness', 'v13a-accept', 'value'],
      put: 1.4,
      sentence: 'people.json: dzerzhinsky: firmness.v13a-accept.value must be a number from 0 to 1',
    },
    {
      name: 'an introduction too long for one line',
      file: 'people',
      at: ['stasova', 'intro'],
      put: 'one '.repeat(15).trim(),
      sentence: 'people.json: stasova: the intro has 15 words, and should have 6 to 14',
    },
    {
      name: 'a drawing that does not exist',
      file: 'people',
      at: ['smilga', 'portrait'],
      put: 'smilga-young',
      sentence: 'people.json: smilga: no drawing is called "smilga-young.svg"',
    },
    {
      name: 'a stance against the roll call',
      file: 'people',
      at: ['joffe', 'stance', 'v13a-accept'],
      put: 'for',
      sentence: 'people.json: joffe: stance on v13a-accept is "for", the roll says abstain',
    },
    {
      name: 'a wrong age',
      file: 'people',
      at: ['bukharin', 'ageJan1918'],
      put: 30,
      sentence: 'people.json: bukharin: is 29 on 21 January 1918, not 30',
    },
    {
      name: 'a voter without a firmness',
      file: 'people',
      at: ['lomov', 'firmness', 'v13a-accept'],
      sentence: 'people.json: lomov: has no firmness for v13a-accept',
    },
    {
      name: 'a source nobody lists',
      file: 'arguments',
      at: ['arguments', 'third-duma-1907', 'sources'],
      put: ['pss53-p369'],
      sentence: 'arguments.json: third-duma-1907: no source is called "pss53-p369"',
    },
    {
      name: 'weights that are not those of the position',
      file: 'arguments',
      at: ['arguments', 'tilsit', 'weights'],
      put: [0, 1, 0],
      sentence: 'arguments.json: tilsit: its weights are not those of accept',
    },
    {
      name: 'an argument older than what it rests on',
      file: 'arguments',
      at: ['arguments', 'gag-clause', 'earliest'],
      put: '1918-12-01',
      sentence: 'arguments.json: gag-clause: was said on 1918-02-24, before it could be said on 1918-12-01',
    },
    {
      name: 'an arrow to nowhere',
      file: 'arguments',
      at: ['graph', '0', 'attacker'],
      put: 'no-such-thing',
      sentence: 'arguments.json: no-such-thing -> needs-time-to-consolidate: no argument is called "no-such-thing"',
    },
    {
      name: 'a roll that does not add up',
      file: 'votes',
      at: ['v13a-accept', 'rollCall', '14'],
      sentence: 'votes.json: v13a-accept: 3 names stand for the 4 votes of abstain',
    },
    {
      name: 'a hand for an option that was not offered',
      file: 'votes',
      at: ['v13a-accept', 'rollCall', '0', 'option'],
      put: 'perhaps',
      sentence: 'votes.json: v13a-accept: lenin votes "perhaps", which is no option',
    },
    {
      name: 'two calendars that disagree',
      file: 'votes',
      at: ['v13a-accept', 'dateOS'],
      put: '1918-02-11',
      sentence: 'votes.json: v13a-accept: 1918-02-23 is not 1918-02-11 Old Style',
    },
    {
      name: 'a day that the calendar has not',
      file: 'votes',
      at: ['v13a-accept', 'dateNS'],
      put: '1918-02-30',
      sentence: 'votes.json: v13a-accept: dateNS is no real day',
    },
    {
      name: 'an abstention with a place in the triangle',
      file: 'votes',
      at: ['v13a-accept', 'options', 'abstain', 'point'],
      put: [0, 1, 0],
      sentence: 'votes.json: v13a-accept: abstain has a place, and an abstention has none',
    },
    {
      name: 'blocs that do not add up',
      file: 'blocs',
      at: ['blocs', 'act-peace', 'counts', 'separate-peace'],
      put: 14,
      sentence: 'blocs.json: total of v01-activists: separate-peace adds to 14, not 15',
    },
    {
      name: 'a document that bears on nothing known',
      file: 'documents',
      at: ['dvinsk', 'bearsOn', '0', 'argument'],
      put: 'dvinsk-fell',
      sentence: 'documents.json: dvinsk: no argument is called "dvinsk-fell"',
    },
    {
      name: 'an invented witness that is not marked so',
      file: 'documents',
      at: ['vyborg-enlistment', 'invented'],
      put: false,
      sentence: 'documents.json: vyborg-enlistment: only a witness is invented, and every witness is',
    },
    {
      name: 'a chair who is not there',
      file: 'sittings',
      at: ['1918-02-22', 'chair'],
      put: 'lenin',
      sentence: 'sittings.json: 1918-02-22: lenin is in the chair and not present',
    },
    {
      name: 'a voter who is not there',
      file: 'sittings',
      at: ['1918-02-23', 'present', '8'],
      sentence: 'sittings.json: 1918-02-23: uritsky voted on v13a-accept and is not present',
    },
    {
      name: 'the Committee without its other current',
      file: 'sittings',
      at: ['1918-02-23', 'audiences'],
      put: ['cc'],
      sentence: 'sittings.json: 1918-02-23: has the audience cc alone: both currents sat in the Committee',
    },
    {
      name: 'a delegate who is a person of the record',
      file: 'delegates',
      at: ['metalworker', 'person'],
      put: 'stasova',
      sentence: 'delegates.json: metalworker: stasova is not one of the invented people',
    },
    {
      name: 'a vote that the timeline has lost',
      file: 'timeline',
      at: ['t-1918-02-22', 'votes'],
      put: [],
      sentence: 'votes.json: v12-aid: stands 0 times in the timeline, and should once',
    },
    {
      name: 'an id used twice',
      file: 'glossary',
      at: ['1', 'id'],
      put: 'smolny',
      sentence: 'glossary.json: smolny: stands twice in this file',
    },
  ])('$name', ({ file, at, put, sentence }) => expect(sentencesAfter(file, at, put)).toContain(sentence));
});
