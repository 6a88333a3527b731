import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { MotionId, PersonId } from '../../src/debate/ids.ts';
import { placeOf, workKey } from '../../src/debate/reading.ts';
import { cutReading, cutRules, loadRecordFiles, parseRecordFolder, surroundings } from '../../story/cut.ts';
import { readRecordFiles } from '../../story/schema.ts';
import { theRecord } from '../kit/record.ts';

const folder = fileURLToPath(new URL('../../story/record', import.meta.url));
const around = surroundings();

test('the record as it stands is accepted', () => {
  expect(readRecordFiles(parseRecordFolder(folder), around)).toMatchObject({ ok: true });
});

// Counts as the minutes, notes and chronicles give them; null where no figure survives.
describe('the tallies of the record', () => {
  test.each([
    ['v01-activists', '01-08', '1918-01-21', [15, 16, 32], 'inferred', 'all'],
    ['v02a-revwar', '01-11', '1918-01-24', [2, 11, 1], 'none', 'part'],
    ['v02b-delay', '01-11', '1918-01-24', [12, 1], 'inferred', 'all'],
    ['v02c-trotsky', '01-11', '1918-01-24', [9, 7], 'inferred', 'all'],
    ['v03-joint', '01-13', '1918-01-26', [null, null], 'none', 'none'],
    ['v05-principle', '01-21', '1918-02-03', [12, 2], 'inferred', 'part'],
    ['v06-signnow', '01-21', '1918-02-03', [5, 9, 3], 'documented', 'all'],
    ['v07a-offer', '02-04', '1918-02-17', [5, 6], 'documented', 'all'],
    ['v07b-wait', '02-04', '1918-02-17', [6, 5], 'inferred', 'none'],
    ['v07c-revwar', '02-04', '1918-02-17', [0, null, null], 'none', 'part'],
    ['v07d-contingent', '02-04', '1918-02-17', [6, 1, 4], 'documented', 'all'],
    ['v08-morning', '02-05', '1918-02-18', [6, 7], 'inferred', 'all'],
    ['v09-evening', '02-05', '1918-02-18', [7, 5, 1], 'documented', 'all'],
    ['v10-joint18', '02-05', '1918-02-18', [null, null], 'none', 'none'],
    ['v12-aid', '02-09', '1918-02-22', [6, 5], 'inferred', 'all'],
    ['v13a-accept', '02-10', '1918-02-23', [7, 4, 4], 'documented', 'all'],
    ['v13b-prepare', '02-10', '1918-02-23', [15, 0, 0], 'inferred', 'none'],
    ['v13c-poll', '02-10', '1918-02-23', [11, 0, 4], 'none', 'none'],
    ['v14-trotskyresign', '02-11', '1918-02-24', [null, 3], 'none', 'part'],
    ['v15-vtsik', '02-11', '1918-02-24', [116, 85, 26], 'none', 'all'],
    ['v16-moscowbureau', '02-11', '1918-02-24', [null, 0], 'none', 'part'],
    ['v17-poll', '02-20', '1918-03-05', [262, 233], 'none', 'all'],
    ['v18-moscowconf', '02-20', '1918-03-05', [65, null], 'none', 'part'],
    ['v19a-congress', '02-23', '1918-03-08', [30, 12, 4], 'none', 'all'],
    ['v19b-left', '02-23', '1918-03-08', [9, 28], 'none', 'all'],
    ['v20-fraction', '02-28', '1918-03-13', [453, 36, 8], 'none', 'part'],
    ['v21-ratify', '03-02', '1918-03-15', [784, 261, 115], 'none', 'all'],
  ] as const)('%s', (id, oldStyle, date, counts, basis, assertable) => {
    const motion = theRecord().motions.get(id as MotionId);
    expect(motion?.options.map((option) => option.count)).toEqual(counts);
    expect(motion).toMatchObject({ date, dateOldStyle: `1918-${oldStyle}`, rollBasis: basis, assertable });
  });

  test('there are no others', () => expect(theRecord().motions.size).toBe(27));
});

describe('the cut for the rules', () => {
  test('has a hundred and eight arguments and three hundred and seventy arrows', () => {
    expect(theRecord().arguments.size).toBe(108);
    expect(theRecord().edges.length).toBe(370);
  });

  test('has fifty-five people of 1918 and the invented ones marked', () => {
    const people = [...theRecord().people.values()];
    expect(people.filter((person) => !person.invented).length).toBe(55);
    expect(people.flatMap((person) => (person.invented ? [person.name] : []))).toEqual([
      'Anna',
      'Hnat',
      'Dora',
      'Terenty',
      'Avgust',
    ]);
  });

  test('calls the roll of 23 February by name', () => {
    const roll = theRecord().motions.get('v13a-accept' as MotionId)?.roll ?? [];
    const who = (option: string) => roll.flatMap((hand) => (hand.option === option ? [hand.person] : []));
    expect(who('for')).toEqual(['lenin', 'stasova', 'zinoviev', 'sverdlov', 'stalin', 'sokolnikov', 'smilga']);
    expect(who('against')).toEqual(['bubnov', 'uritsky', 'bukharin', 'lomov']);
    expect(who('abstain')).toEqual(['trotsky', 'krestinsky', 'dzerzhinsky', 'joffe']);
  });

  test('has no text that only panels show', () => {
    const { delegates, ...rules } = cutRules(loadRecordFiles()); // the delegate screen comes before any panel
    expect(delegates.length).toBeGreaterThan(0);
    const text = JSON.stringify(rules);
    for (const only of ['pss35', 'why', 'claim', 'pointWhy', 'content']) expect(text).not.toContain(`"${only}`);
  });

  test('knows how firm each voter of 23 February was', () => {
    const firmness = (person: string) => theRecord().people.get(person as PersonId)?.firmness['v13a-accept'];
    for (const fixed of ['lenin', 'bukharin', 'lomov']) expect(firmness(fixed)).toBe('fixed');
    for (const torn of ['trotsky', 'dzerzhinsky', 'krestinsky', 'joffe']) expect(firmness(torn)).toBe('torn');
  });
});

describe('the cut for reading', () => {
  const reading = cutReading(loadRecordFiles());

  test('opens every entry on works that are listed', () => {
    const entries = [reading.arguments, reading.documents, reading.motions].flatMap((table) => Object.values(table));
    const people = Object.values(reading.people);
    const firmness = people.flatMap((person) => Object.values(person.firmness));
    const refs = [
      ...entries,
      ...people,
      ...firmness,
      ...reading.blocs,
      ...reading.timeline,
      ...reading.disputed,
    ].flatMap((entry) => entry.sources);
    expect(refs.length).toBeGreaterThan(800);
    for (const ref of refs) expect(reading.works, ref).toHaveProperty(workKey(ref));
  });

  test('gives every fact a source, and the invented none', () => {
    for (const [id, document] of Object.entries(reading.documents)) {
      expect(document.sources.length > 0, id).toBe(!document.invented);
    }
    for (const [id, argument] of Object.entries(reading.arguments))
      expect(argument.sources.length, id).toBeGreaterThan(0);
  });

  test('names the three courses as the screen does', () => {
    const label = (position: string) => reading.positions[position]?.label;
    expect([label('accept'), label('neither'), label('war')]).toEqual([
      'Accept the peace',
      'Neither war nor peace',
      'Revolutionary war',
    ]);
  });

  test.each([
    ['pss35-n144', 'note 144'],
    ['pss35-p369', 'p. 369'],
    ['pss35-p243-244', 'pp. 243-244'],
    ['pss36-congress', 'note on the congress'],
    ['ppast', null],
  ])('says where in the work: %s is %s', (ref, place) => expect(placeOf(ref)).toBe(place));

  test('points at works, never at papers of the workshop', () => {
    expect(JSON.stringify(loadRecordFiles())).not.toMatch(/record\.md|rubric\.md|\bcompiler\b|\bseed\b|accept-peace/);
  });
});
