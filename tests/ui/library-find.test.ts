import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Findable, find, fold, indexed } from '../../src/ui/panels/find.ts';
import { libraryIndex } from '../../src/ui/panels/find-index.ts';
import { cutReading, loadRecordFiles } from '../../story/cut.ts';
import { theRecord } from '../kit/record.ts';

const entry = (title: string, text = '', id = title): Findable => ({ shelf: 'words', id, title, text, hint: '' });
const titles = (entries: readonly Findable[], query: string) => find(indexed(entries), query).map(({ title }) => title);

describe('folding', () => {
  test.each([
    ['Kühlmann', 'kuhlmann'],
    ['Łódź', 'lodz'],
    ['УРАЛ', 'урал'],
    ['Передышка', 'передышка'],
    ['ещё', 'еще'],
    ['Trotsky’s', "trotsky's"],
    ['7–5–1', '7-5-1'],
  ])('%s is %s', (text, folded) => expect(fold(text)).toBe(fold(folded)));

  test('is done once and for all', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text))));
});

describe('finding', () => {
  const some = [
    entry('The peace of Tilsit', 'Beaten Prussia lost half its land'),
    entry('Land decree', 'Peace has nothing to do with it'),
    entry('Upland', 'of Prussia'),
    entry('Bread', 'a quarter of a pound'),
  ];
  test('asks for every word', () => {
    expect(titles(some, 'prussia land')).toEqual(['Upland', 'The peace of Tilsit']);
    expect(titles(some, 'prussia bread')).toEqual([]);
  });
  test('ranks the title before the text, and the start of a word before its middle', () => {
    expect(titles(some, 'land')).toEqual(['Land decree', 'Upland', 'The peace of Tilsit']);
    expect(titles(some, 'peace')).toEqual(['The peace of Tilsit', 'Land decree']);
  });
  test.each(['', '   ', ' , '])('finds nothing for “%s”', (query) => expect(titles(some, query)).toEqual([]));
  test('does not mind the order or the case of the words', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray(['TILSIT', 'peace', 'Of'], { minLength: 1 }), (words) => {
        expect(titles(some, words.join(' '))).toContain('The peace of Tilsit');
      }),
    ));
  test('finds no more with a word more', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const few = titles(some, `${one} ${other}`);
        const many = titles(some, one);
        if (one.trim() !== '' && many.length > 0) expect(many).toEqual(expect.arrayContaining(few));
      }),
    ));
});

describe('over the whole record', () => {
  const index = libraryIndex(cutReading(loadRecordFiles()), theRecord());
  const first = (query: string) => {
    const [hit] = find(index, query);
    return hit && `${hit.shelf}/${hit.id}`;
  };
  test.each([
    ['lenin', 'people/lenin'],
    ['Kühlmann', 'people/kuhlmann'],
    ['exhausted horses', 'arguments/army-cannot-fight'],
    ['accept german proposals', 'votes/v13a-accept'],
    ['secret treaties published', 'timeline/t-1917-11-23'],
    ['передышка', 'words/breathing-space'],
    ['evening of 18 february', 'disputed/d-evening-18-feb'],
    ['figes', 'sources/fig'],
  ])('“%s” is at %s', (query, place) => expect(first(query)).toBe(place));

  test('every entry of every shelf is found by its own title', () => {
    for (const { shelf, id, title } of index)
      expect(
        find(index, title).some((hit) => hit.shelf === shelf && hit.id === id),
        title,
      ).toBe(true);
  });
});
