import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { tableOfChoices } from '../../tools/lib/choices.ts';
import { readCsv, writeCsv } from '../../tools/lib/fair/csv.ts';
import { cardsOf, readCoded, sheetOf } from '../../tools/lib/fair/sheet.ts';
import { main as fair } from '../../tools/story-fair.ts';
import { theRecord } from '../kit/record.ts';
import { theBook } from '../kit/session.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'fair-'));
afterAll(() => rmSync(folder, { recursive: true }));
const cards = cardsOf(tableOfChoices(theBook(), theRecord()), theRecord());

describe('the coding sheet as a table', () => {
  const cell = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => !/\r/.test(text) && !text.startsWith("'"));

  test('comes back as it was written', () =>
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const filled = rows.map((row) => row.map((text) => (text.trim() === '' ? 'x' : text)));
        expect(readCsv(writeCsv(filled))).toEqual(filled);
      }),
    ));

  test.each(['=1+1', '+1', '-1', '@sum', '\tx'])('%j is kept from being calculated', (text) => {
    expect(writeCsv([[text, 'x']])).toBe(`"'${text}","x"\n`);
    expect(readCsv(writeCsv([[text, 'x']]))).toEqual([[text, 'x']]);
  });

  test('is read as other spreadsheets write it', () =>
    expect(readCsv('\uFEFFa;"b;c"\r\n\r\nd;"e ""f"""\r\n')).toEqual([
      ['a', 'b;c'],
      ['d', 'e "f"'],
    ]));
});

describe('the coding sheet for a historian', () => {
  const rows = readCsv(sheetOf(cards, 40, 7));

  test('has words only, in an order of the seed, and three empty columns', () => {
    expect(rows).toHaveLength(41);
    for (const [key, words, ...empty] of rows.slice(1)) {
      expect(key).toMatch(/^[0-9a-f]{8}$/);
      expect(words).not.toMatch(/#|:\s*(accept|neither|war)\b/);
      expect(empty).toEqual(['', '', '']);
    }
    expect(sheetOf(cards, 40, 7)).toBe(sheetOf(cards, 40, 7));
    expect(sheetOf(cards, 40, 8)).not.toBe(sheetOf(cards, 40, 7));
  });

  test('no two cards have the same key, and some argue nothing of the catalogue', () => {
    expect(new Set(cards.map(({ key }) => key)).size).toBe(cards.length);
    expect(cards.some(({ argument }) => argument === null)).toBe(true);
  });

  const war = cards.find(({ argument }) => argument?.weights[2] === 1);
  const question = cards.find(({ argument }) => argument === null);
  const sheet = (...filled: readonly (readonly string[])[]) =>
    writeCsv([['card', 'words', 'position', 'primary ground', 'no match'], ...filled]);

  test('filled in, it is counted, and each disagreement named', () => {
    const read = readCoded(
      sheet(
        [war?.key ?? '', '', 'Revolutionary war', war?.argument?.ground ?? '', ''],
        [question?.key ?? '', '', '', '', 'x'],
        [cards[2]?.key ?? '', '', '', '', ''],
      ),
      cards,
    );
    expect(read).toEqual({ ok: true, value: { coded: 2, position: 1, ground: 1, disagreements: [] } });
    const other = readCoded(sheet([war?.key ?? '', '', 'accept', war?.argument?.ground ?? '', '']), cards);
    expect(other).toMatchObject({
      ok: true,
      value: { position: 0, ground: 1, disagreements: [{ on: 'position', script: 'war', historian: 'accept' }] },
    });
  });

  test.each([
    [sheet(['00000000', '', 'war', 'moral', '']), 'Row 2: no card of the script is called "00000000".'],
    [sheet([war?.key ?? '', '', 'peace', 'moral', '']), 'Row 2: "peace" is no position'],
    [sheet([war?.key ?? '', '', 'war', 'honour', '']), 'Row 2: "honour" is no ground'],
    [sheet([war?.key ?? '', '', '', '', '']), 'Nothing on this sheet has been filled in.'],
    ['a,b\n', 'The sheet needs the columns'],
  ])('what cannot be read is told in a sentence', (text, sentence) => {
    const read = readCoded(text, cards);
    expect(read.ok ? '' : read.error).toContain(sentence);
  });
});

describe('story:fair', () => {
  const said: string[] = [];
  beforeEach(() => {
    said.length = 0;
    vi.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text));
  });
  afterEach(() => vi.restoreAllMocks());
  const file = path.join(folder, 'sheet.csv');

  test('writes a sheet, and passes one that agrees', async () => {
    expect(await fair(['--sheet', '12', '--seed', '3', '--to', file, '--json'])).toBe(0);
    expect(JSON.parse(said[0] ?? '')).toEqual({ file, cards: 12, of: cards.length });
    const [head = [], ...rows] = readCsv(readFileSync(file, 'utf8'));
    const filled = rows.map(([key = '', words = '']) => {
      const argument = cards.find((card) => card.key === key)?.argument;
      const place = argument ? ['accept', 'neither', 'war'][argument.weights.findIndex((share) => share >= 0.5)] : '';
      return [key, words, place ?? 'outside', argument?.ground ?? '', argument ? '' : 'yes'];
    });
    writeFileSync(file, writeCsv([head, ...filled]));
    said.length = 0;
    expect(await fair(['--coded', file, '--json'])).toBe(0);
    expect(JSON.parse(said[0] ?? '')).toMatchObject({ coded: 12, position: 1, ground: 1, ok: true });
    writeFileSync(file, writeCsv([head, ...filled.map(([key = '', words = '']) => [key, words, '', '', 'yes'])]));
    expect(await fair(['--coded', file])).toBe(1);
  });

  test('a sheet that cannot be read is told in a sentence', async () => {
    writeFileSync(file, 'a,b\n');
    await expect(fair(['--coded', file])).rejects.toThrow('The sheet needs the columns');
  });
});
