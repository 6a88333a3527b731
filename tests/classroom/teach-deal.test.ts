import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classSize, deal, hands, largest, smallest } from '../../src/classroom/teach/deal.ts';
import { formWidths, isToWrite } from '../../src/classroom/teach/form.ts';
import { byPosition, keyOf } from '../../src/classroom/teach/key.ts';
import { headOf, made, sheetsOf, sittingOf } from '../../src/classroom/teach/sheets.ts';
import { storyFolder } from '../../tools/lib/book.ts';
import { readMaterial } from '../../tools/plugins/teach.ts';
import { theRecord } from '../kit/record.ts';
import { reading } from '../ui/paths-kit.ts';
import { aCard, someMaterial } from './teach-kit.ts';

const pack = (n: number, people = 3) =>
  Array.from({ length: n }, (_, i) => aCard(`c${i}`, { leaveOut: i, person: i < people ? (`p${i}` as never) : null }));

describe('dealing the cards', () => {
  test('every pupil has one, whatever the pack and the class', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 40 }), fc.integer({ min: 0, max: 60 }), (cards, pupils) => {
        const dealt = hands(deal({ cards: pack(cards), catchUp: null, sizes: {} }, pupils));
        expect(dealt.map(({ number }) => number)).toEqual(Array.from({ length: pupils }, (_, i) => i + 1));
      }),
    );
  });

  test('a small class leaves out the lowest first', () => {
    const left = deal({ cards: pack(6), catchUp: null, sizes: {} }, 4);
    expect(left.map(({ card }) => card.id)).toEqual(['c2', 'c3', 'c4', 'c5']);
  });

  test('nobody of the record is dealt twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 15, max: 60 }), (pupils) => {
        const dealt = deal({ cards: pack(10), catchUp: null, sizes: {} }, pupils);
        expect(dealt.filter(({ card, times }) => card.person !== null && times > 1)).toEqual([]);
      }),
    );
  });

  test('a size that the file names is dealt as it says', () => {
    const { roles } = someMaterial;
    const dealt = roles ? deal(roles, 15) : [];
    expect(dealt.map(({ card, times }) => [card.id, times])).toEqual([
      ['lenin', 1],
      ['anna', 14],
    ]);
  });

  test.each([
    ['15', 15],
    [' 36 ', 36],
    ['14', null],
    ['37', null],
    ['20.5', null],
    ['', null],
    ['many', null],
  ])('%j pupils', (text, size) => expect(classSize(text)).toBe(size));

  const real = readMaterial(storyFolder).roles;
  test.runIf(real !== null)('the game’s own cards serve every class, in every faction', () => {
    for (let pupils = smallest; pupils <= largest; pupils++) {
      const dealt = real ? hands(deal(real, pupils)) : [];
      expect(dealt).toHaveLength(pupils);
      for (const course of ['accept', 'neither', 'war', 'undecided'])
        expect(dealt.filter(({ card }) => card.faction === course).length, `${course} of ${pupils}`).toBeGreaterThan(1);
    }
  });
});

describe('the sheets there are', () => {
  const sittings = [...theRecord().sittings.values()];
  const ids = sheetsOf(someMaterial, sittings).flatMap(({ sheets }) => sheets.map(({ id }) => id));

  test('each once, in its group', () => {
    expect(ids.toSorted()).toEqual([...made, 'plan-x', 'packet-1918-02-23'].toSorted());
    expect(headOf(someMaterial, sittings, 'packet-1918-02-23')?.title).toBe('Source packet: Forty-eight hours');
    expect(headOf(someMaterial, sittings, 'nothing')).toBeNull();
    expect(sittingOf('packet-1918-02-23')).toBe('1918-02-23');
    expect(sittingOf('plan-x')).toBeNull();
  });

  test('what was not written is not offered', () => {
    const none = { ...someMaterial, roles: null, anchors: [], packets: {}, sheets: [] };
    const left = sheetsOf(none, sittings).flatMap(({ sheets }) => sheets.map(({ id }) => id));
    expect(left).toEqual(['placards', 'ballots', 'words', 'scoring-key']);
  });
});

describe('the scoring key', () => {
  test('has every argument of the catalogue once, and on a day those of its day', () => {
    const record = theRecord();
    const all = keyOf(record, null);
    expect(all).toHaveLength(record.arguments.size);
    expect(byPosition(all, reading).flatMap((group) => group.all).length).toBe(all.length);
    const early = keyOf(record, '1918-01-21');
    expect(early.length).toBeGreaterThan(20);
    expect(early.every(({ earliest, afterEvent }) => earliest <= '1918-01-21' && !afterEvent)).toBe(true);
    expect(early.length).toBeLessThan(keyOf(record, '1918-02-23').length);
  });
});

describe('a form', () => {
  const cell = (text: string) => (text === '' ? [] : [{ kind: 'text', text } as const]);

  test('is a table with nothing beside what it asks for', () => {
    expect(isToWrite([cell('I argued that'), cell('')])).toBe(true);
    expect(isToWrite([cell('5'), cell('Go')])).toBe(false);
  });

  test('has its columns by what is to be written there, and they fill the sheet', () => {
    const [asked, level, saw] = formWidths(
      [cell(''), cell('Level'), cell('What I saw or read that decided it')],
      [[cell('Evidence'), cell(''), cell('')]],
    );
    expect(level).toBeLessThan(asked ?? 0);
    expect(saw).toBeGreaterThan(60);
    expect((asked ?? 0) + (level ?? 0) + (saw ?? 0)).toBeCloseTo(100, 0);
  });
});
