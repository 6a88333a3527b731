import { expect, test } from 'vitest';
import { compileBook } from '../../story/compile.ts';
import endings from '../../story/record/endings.json' with { type: 'json' };
import places from '../../story/record/places.json' with { type: 'json' };
import sittings from '../../story/record/sittings.json' with { type: 'json' };
import sources from '../../story/record/sources.json' with { type: 'json' };
import title from '../../story/record/title.json' with { type: 'json' };
import votes from '../../story/record/votes.json' with { type: 'json' };
import { lastPages } from '../../tools/lib/endings.ts';

const known = new Set(sources.map(({ id }) => id));
const work = (ref: string): string => ref.split('-', 1)[0] ?? ref;
const pages = Object.entries(endings);

test('every last page of the story has its name, and no name is without a page', () => {
  expect(pages.map(([id]) => id).toSorted()).toEqual(lastPages(compileBook('story')).toSorted());
});

test.each(pages)('%s: a short name, a sentence of the record, its vote and its sources', (id, page) => {
  expect(page.name.split(' ').length).toBeLessThanOrEqual(6);
  expect(page.record).toMatch(/1918.*\.$/);
  expect(page.happened).toBe(id.startsWith('ending_ratified_'));
  if (page.vote !== null) expect(votes.map((vote) => vote.id)).toContain(page.vote);
  expect(page.sources.length).toBeGreaterThan(0);
  for (const ref of page.sources) expect(known).toContain(work(ref));
});

test('every sitting has its place, and each place that is recorded its source', () => {
  expect(Object.keys(places)).toEqual(sittings.map(({ id }) => id));
  for (const { words, sources: refs } of Object.values(places)) {
    expect(words).not.toBe('');
    for (const ref of refs) expect(known).toContain(work(ref));
  }
});

test('the three lines of the title are of a length, unquoted, and each has a source', () => {
  const lines = Object.values(title.lines);
  expect(Object.keys(title.lines)).toEqual(['accept', 'neither', 'war']);
  const lengths = lines.map((line) => line.length);
  expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(6);
  for (const line of lines) expect(line).not.toMatch(/["“”‘]/);
  for (const refs of Object.values(title.sources)) {
    expect(refs.length).toBeGreaterThan(0);
    for (const ref of refs) expect(known).toContain(work(ref));
  }
});
