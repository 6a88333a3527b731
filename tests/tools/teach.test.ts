import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Block, Inline, Item } from '../../src/classroom/teach/sheet.ts';
import { headOf } from '../../src/classroom/teach/sheets.ts';
import { typeset } from '../../story/typeset.ts';
import { storyFolder } from '../../tools/lib/book.ts';
import { pagesIn } from '../../tools/paper.ts';
import { readMaterial } from '../../tools/plugins/teach.ts';
import { readAnchors, readPackets, readRoles } from '../../tools/plugins/teach-json.ts';
import { readBlocks, readSheet } from '../../tools/plugins/teach-markdown.ts';
import { theRecord } from '../kit/record.ts';

const head = '---\ntitle: A plan\nlead: One sentence.\ngroup: plan\norder: 2\n---\n';
const sheet = (text: string) => readSheet('story/teach/a-plan.md', head + text);

describe('a written sheet', () => {
  test('has its head, and its name for an address', () => {
    const { blocks, ...rest } = sheet('Words.');
    expect(rest).toEqual({ id: 'a-plan', title: 'A plan', lead: 'One sentence.', group: 'plan', order: 2 });
    expect(blocks).toEqual([{ kind: 'words', inside: [{ kind: 'text', text: 'Words.' }] }]);
  });

  test('keeps lists within lists, boxes to tick, tables with empty cells, and pages', () => {
    const { blocks } = sheet(
      '## Do\n\n- [ ] print **it**\n- go\n  - on\n\n3. third\n\n|a|b|\n|-|-|\n|1||\n\n---\n\n> a *quote*\n',
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'list', 'list', 'table', 'page', 'quote']);
    expect(blocks[1]).toMatchObject({ start: null, items: [{ tick: true }, { tick: false }] });
    expect(blocks[1]).toMatchObject({ items: [{}, { inside: [{}, { kind: 'list' }] }] });
    expect(blocks[2]).toMatchObject({ start: 3 });
    expect(blocks[3]).toMatchObject({ named: true, head: [[{}], [{}]], rows: [[[{ text: '1' }], []]] });
  });

  test('a column set off to the left only lists: it names no row', () => {
    expect(sheet('|you may|you should not|\n|:-|-|\n|show|say|\n').blocks).toMatchObject([
      { kind: 'table', named: false },
    ]);
  });

  test('leads into the game, or out of it with the host named', () => {
    const [block] = sheet('[a](#library/documents/theses) [b](https://www.example.org/x)').blocks;
    expect(block).toMatchObject({
      inside: [
        { kind: 'link', href: '#library/documents/theses', host: null },
        { kind: 'text' },
        { kind: 'link', href: 'https://www.example.org/x', host: 'example.org' },
      ],
    });
  });

  test.each([
    ['<b>bold</b>', 7, 'no place for this (html)'],
    ['fine\n\n<div>no</div>', 9, 'no place for this (html)'],
    ['![a](b.png)', 7, 'no place for this (image)'],
    ['```\ncode\n```', 7, 'no place for this (code)'],
    ['~~gone~~', 7, 'no place for this (del)'],
    ['[a](http://example.org)', 7, 'links lead into the game'],
    ['[a](javascript:void)', 7, 'links lead into the game'],
    ['[a](other.html)', 7, 'links lead into the game'],
    ['one\n\n\n# Title', 10, 'headings are ##'],
    ['words\n---', 7, 'needs an empty line before it'],
    ['a &amp; b', 7, 'write the sign itself'],
  ])('%j is refused, with file and line', (text, line, says) => {
    const refused = () => sheet(text);
    expect(refused).toThrow(`story/teach/a-plan.md:${line}: `);
    expect(refused).toThrow(says);
  });

  test.each([
    ['Words without a head', 'a sheet begins with ---'],
    ['---\ntitle: A\ngroup: plan\norder: 1\n---\n', 'lead: is missing'],
    ['---\ntitle: A\nlead: B\ngroup: other\norder: 1\n---\n', 'group: is one of start, plan'],
    ['---\ntitle: A\nlead: B\ngroup: plan\norder: first\n---\n', 'order: is no number'],
  ])('the head %j is refused', (text, says) => {
    expect(() => readSheet('x.md', text)).toThrow(`x.md:1: ${says}`);
  });

  test('is set as a printer sets it', () => {
    expect(typeset(`"It's his", he said - on 18-20 January`)).toBe('“It’s his”, he said – on 18–20 January');
    expect(typeset('1918-02-23')).toBe('1918-02-23');
    expect(readBlocks('x', 'He said *"no"*.')).toMatchObject([
      { inside: [{}, { inside: [{ text: '“no”' }] }, { text: '.' }] },
    ]);
  });
});

const named = {
  people: ['lenin'],
  delegates: ['metalworker'],
  documents: ['theses'],
  disputed: ['d-one'],
  sittings: ['1918-02-23'],
  sources: ['pss35'],
};
const card = {
  id: 'one',
  name: 'One',
  faction: 'war',
  person: 'lenin',
  delegate: null,
  line: 'l',
  who: 'w',
  aims: ['a'],
  knows: [],
  doesNotKnow: [],
  grounds: ['moral'],
  question: 'q?',
  sources: ['pss35-n144'],
  leaveOut: 1,
};
const roles = (more: object, sizes: unknown = {}) =>
  readRoles('role-cards.json', { cards: [{ ...card, ...more }], catchUp: null, sizes }, named);

describe('cards, packets and curriculum', () => {
  test('go through where all they name is there', () => {
    expect(roles({}).cards[0]).toMatchObject(card);
    expect(roles({}, { '2': ['one', 'one'], rule: 'in words' }).sizes).toEqual({ '2': ['one', 'one'] });
  });

  test.each([
    [{ person: 'nobody' }, 'cards.0.person: nobody is no person of the record'],
    [{ sources: ['pss99-n1'] }, 'pss99-n1 is no source of the record'],
    [{ faction: 'peace' }, 'cards.0.faction'],
    [{ line: ' ' }, 'cards.0.line'],
  ])('a card with %j is refused', (more, says) => {
    expect(() => roles(more)).toThrow(says);
  });

  test.each([
    [{ '3': ['one'] }, 'sizes.3 must name 3 cards'],
    [{ '1': ['two'] }, 'names two, which is no card'],
  ])('sizes %j are refused', (sizes, says) => {
    expect(() => roles({}, sizes)).toThrow(says);
  });

  test('a packet names papers and doubts of the record alone', () => {
    const packet = {
      documents: ['theses'],
      questions: [{ kind: 'origin', text: 'Who?' }],
      doubt: ['d-one'],
      simple: {},
    };
    expect(readPackets('p', { '1918-02-23': packet }, named)).toMatchObject({ '1918-02-23': packet });
    const other = { ...packet, documents: ['diary'] };
    expect(() => readPackets('p', { '1918-02-23': other }, named)).toThrow('diary is no document of the record');
  });

  test('a link of the curriculum says when it was looked up', () => {
    const anchor = { framework: 'F', code: '', title: 'T', anchor: 'A', version: '', checked: 'by memory', url: null };
    expect(readAnchors('c', [anchor])).toEqual([anchor]);
    expect(() => readAnchors('c', [{ ...anchor, checked: 'lately' }])).toThrow('c: 0.checked');
  });
});

test('a PDF’s pages are counted, not its page tree', () => {
  const pdf = '<</Type /Pages /Count 2>> <</Type /Page\n/Parent>> <</Type/Page/Parent>> /PageLabels';
  expect(pagesIn(Buffer.from(pdf))).toBe(2);
});

describe('the material of the game', () => {
  const material = readMaterial(storyFolder);
  const record = theRecord();

  test('finds the words of each sitting in its script, some and not all', () => {
    expect(material.words['1918-02-23']?.length).toBeGreaterThan(3);
    expect(material.words['1918-02-23']?.length).toBeLessThan(40);
  });

  const files = material.sheets.map(({ id }) => id);
  test.each(files)('%s leads to places that are there', (id) => {
    const blocks = material.sheets.find((one) => one.id === id)?.blocks ?? [];
    const lost = linksIn(blocks).filter((href) => !isThere(href));
    expect(lost).toEqual([]);
  });

  function isThere(href: string): boolean {
    const [kind = '', first = '', second = ''] = href.slice(1).split('/');
    if (!href.startsWith('#')) return true;
    if (kind === 'teach')
      return first === '' || first === 'lesson' || headOf(material, record.sittings.values(), first) !== null;
    if (kind !== 'library' || second === '') return true;
    const shelf = first === 'words' ? 'glossary' : first;
    const text = readFileSync(path.join(storyFolder, 'record', `${shelf}.json`), 'utf8');
    return text.includes(`"id": "${second}"`);
  }
});

const linksIn = (blocks: readonly Block[]): readonly string[] => blocks.flatMap(linksOf);

function linksOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'words':
      return inWords(block.inside);
    case 'list':
      return block.items.flatMap(({ inside }: Item) => linksIn(inside));
    case 'quote':
      return linksIn(block.inside);
    case 'table':
      return [block.head, ...block.rows].flat().flatMap(inWords);
    case 'page':
      return [];
  }
}

const inWords = (words: readonly Inline[]): readonly string[] =>
  words.flatMap((word) => [
    ...(word.kind === 'link' ? [word.href] : []),
    ...('inside' in word ? inWords(word.inside) : []),
  ]);
