import fc from 'fast-check';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { inField, inTriangle, isWithin, MARK } from '../../src/classroom/class/class-plan.ts';
import { type Entry, sumsOf } from '../../src/classroom/class/class-sums.ts';
import { collect } from '../../src/classroom/class/collect.ts';
import { csvOf, jsonOf } from '../../src/classroom/class/csv.ts';
import { type DebriefTexts, slidesOf } from '../../src/classroom/class/debrief.ts';
import { pairsOf, whyWords } from '../../src/classroom/class/pairs.ts';
import { codeReader, nothingHeld } from '../../src/classroom/class/results.ts';
import { type Summary, summaryOf } from '../../src/classroom/class/summary.ts';
import type { Point } from '../../src/debate/record.ts';
import { bars, reportOn } from '../../src/debate/report.ts';
import { toldIn } from '../../src/session/report-of.ts';
import texts from '../../story/teach/debrief-slides.json';
import { theRecord } from '../kit/record.ts';
import { aSession } from '../kit/session.ts';
import { reading } from '../ui/paths-kit.ts';
import { anyRun, handIn, numbers } from './class-kit.ts';

const record = theRecord();
let summaries: readonly Summary[] = [];
beforeAll(async () => {
  const session = aSession();
  const all: Summary[] = [];
  for (let seed = 1; seed <= 9; seed++) {
    const run = await anyRun(seed);
    const told = await session.resume({ ...run, reached: Number.MAX_SAFE_INTEGER });
    if (!told.ok) throw told.error;
    all.push(summaryOf(told.value, record, run.path.length));
    const { sittings, words } = toldIn(told.value);
    const report = reportOn(told.value.debate, record, { sittings, words });
    const last = all.at(-1);
    expect(last?.course).toBe(report.course);
    expect(last?.votes.map(({ yours }) => yours)).toEqual(report.votes.map(({ yours }) => yours));
  }
  summaries = all;
});

const entryOf = (summary: Summary, n: number, more: Partial<Entry> = {}): Entry => ({
  id: `e${n}`,
  number: n + 1,
  name: `Pupil number ${n}`,
  lesson: null,
  words: '',
  mark: '',
  note: '',
  code: `D${n}`,
  summary,
  other: null,
  ...more,
});
const entries = (): readonly Entry[] => summaries.map((summary, n) => entryOf(summary, n));
const at = (place: Point | null, course: Summary['course'], n: number): Entry => {
  const [summary] = summaries;
  if (!summary) throw new Error('nothing was told');
  return entryOf({ ...summary, place, course }, n);
};

describe('the sums of a class', () => {
  test('every pupil stands at one place, in one word of every bar, and in at most one answer of every vote', () => {
    const sums = sumsOf(entries(), record);
    const placed = Object.values(sums.courses).flatMap((list) => list.map(({ id }) => id));
    expect(placed.toSorted()).toEqual(entries().map(({ id }) => id));
    for (const bar of bars) expect(Object.values(sums.craft[bar]).reduce((a, b) => a + b, 0)).toBe(9);
    expect(sums.votes.map(({ motion }) => motion)).toContain('v13a-accept');
    for (const { options, came } of sums.votes)
      expect(options.reduce((sum, { hands }) => sum + hands, 0)).toBeLessThanOrEqual(came);
    expect(Object.values(sums.grounds).reduce((a, b) => a + b, 0)).toBeCloseTo(1);
  });

  test('the count of hands is that of the runs, and the record’s is the record’s', () => {
    const vote = sumsOf(entries(), record).votes.find(({ motion }) => motion === 'v13a-accept');
    const own = summaries.flatMap(({ votes }) => votes.filter(({ motion }) => motion === 'v13a-accept'));
    for (const { option, hands } of vote?.options ?? [])
      expect(hands).toBe(own.filter(({ yours }) => yours === option).length);
    expect(vote?.options.map(({ record: count }) => count)).toEqual([7, 4, 4]);
  });

  test('an objection that anybody met is none that nobody met; most used comes first', () => {
    const sums = sumsOf(entries(), record);
    const met = new Set(summaries.flatMap((one) => one.met));
    const raised = new Set(summaries.flatMap((one) => one.raised));
    expect(sums.unmet.map(({ argument }) => argument).toSorted()).toEqual(
      [...raised].filter((id) => !met.has(id)).toSorted(),
    );
    expect(raised.size).toBeGreaterThan(0);
    const times = sums.uses.map((use) => use.times);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    expect(times.reduce((a, b) => a + b, 0)).toBe(summaries.flatMap(({ put }) => put).length);
    expect(sums.uses.some((use) => use.times === 0)).toBe(true);
  });

  test('the other bench counts for arguments, not for places', () => {
    const [first, second] = summaries;
    if (!first || !second) throw new Error('nothing was told');
    const sums = sumsOf([entryOf(first, 0, { other: second })], record);
    expect(sums.pupils).toBe(1);
    expect(sums.pairs).toBe(1);
    expect(sums.uses.reduce((sum, use) => sum + use.times, 0)).toBe(first.put.length + second.put.length);
  });
});

describe('who might debate whom', () => {
  test('opposite corners come first, nobody comes twice, and every pair has its sentence', () => {
    const list = [
      at([1, 0, 0], 'accept', 0),
      at([0.9, 0.1, 0], 'accept', 1),
      at([0, 0, 1], 'war', 2),
      at([0, 1, 0], 'neither', 3),
      at(null, null, 4),
    ];
    const { pairs, waiting } = pairsOf(list);
    expect(pairs).toHaveLength(2);
    expect(pairs[0]?.apart).toBe(1);
    expect(waiting.map(({ id }) => id)).toEqual(['e4']);
    for (const pair of pairs) expect(whyWords(pair, ({ number }) => `No ${number}`)).toMatch(/No \d.*\.$/);
  });

  test('for any class: nobody twice, and at most one of those with a place waits', () => {
    const share = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)).map(([a, b, c]): Point => {
      const sum = a + b + c || 1;
      return a + b + c === 0 ? [1, 0, 0] : [a / sum, b / sum, c / sum];
    });
    fc.assert(
      fc.property(fc.array(share, { maxLength: 31 }), (points) => {
        const { pairs, waiting } = pairsOf(points.map((point, n) => at(point, 'open', n)));
        const all = [...pairs.flatMap(({ a, b }) => [a.id, b.id]), ...waiting.map(({ id }) => id)];
        expect(new Set(all).size).toBe(points.length);
        expect(all).toHaveLength(points.length);
        expect(waiting.length).toBe(points.length % 2);
      }),
      { numRuns: 60 },
    );
  });
});

test('marks never hide one another, stay in the triangle, and one alone stays at its place', () => {
  const crowd = inTriangle(Array.from({ length: 30 }, (_, n) => ({ id: `${n}`, point: [1, 0, 0] as Point })));
  for (const [i, one] of crowd.entries()) {
    expect(isWithin(one)).toBe(true);
    for (const other of crowd.slice(i + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(2 * MARK);
  }
  expect(crowd[0]).toEqual({ id: '0', x: 378, y: 336 });
  const fielded = inField([
    ...Array.from({ length: 20 }, (_, n) => ({ id: `${n}`, peace: 3, entente: n % 2 ? null : 3 })),
    { id: 'x', peace: null, entente: null },
  ]);
  expect(fielded).toHaveLength(20);
});

describe('files', () => {
  const typed = ['=HYPERLINK("http://x.org")\nand more', '+7', ' =-1', '＝me', '\tTab', 'Čapek, "Анна"'];
  test('a name, a sentence or a note is never a formula, and comes back as it was typed', () => {
    const list = entries()
      .slice(0, 6)
      .map((entry, n) => ({ ...entry, name: typed[n] ?? '', words: typed[n] ?? '', note: typed[n] ?? '' }));
    const csv = csvOf(list, record);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const rows = Papa.parse<Record<string, string>>(csv.slice(1), { header: true }).data;
    expect(rows).toHaveLength(6);
    for (const [n, row] of rows.entries()) {
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@＝]|^[\t\r\n]/);
      expect(row.Name?.replace(/^'/, '')).toBe(typed[n]);
      expect(row['Your note']?.replace(/^'/, '')).toBe(typed[n]);
      expect(row.Speeches).toBe(String(list[n]?.summary.speeches));
    }
  });

  test('a class saved as JSON is taken in again with marks, notes, and what could not be read', async () => {
    const needs = () => {
      let last = 0;
      return { read: codeReader(numbers), numbers, newId: () => `n${++last}` };
    };
    const text = `${handIn(await anyRun(1), { name: 'Anna' })}\n${handIn(await anyRun(2), { name: 'Boris' })}\nDtorn12345678X`;
    const { held } = collect([{ from: null, text }], nothingHeld, needs());
    const marked = {
      ...held,
      results: held.results.map((one) => ({ ...one, mark: '7', note: 'n', name: `${one.name}!` })),
    };
    const file = jsonOf('10 B', marked, [], '2026-01-01');
    const again = collect([{ from: '10B.json', text: file }], nothingHeld, needs()).held;
    expect(again.results.map(({ name, mark, note, code }) => [name, mark, note, code])).toEqual(
      marked.results.map(({ name, mark, note, code }) => [name, mark, note, code]),
    );
    expect(again.torn.map((one) => one.text)).toEqual(['Dtorn12345678X']);
  });
});

describe('the debrief', () => {
  const slides = () => slidesOf(sumsOf(entries(), record), record, reading, texts as DebriefTexts);
  test('goes from out of role to questions, with the record and its doubt', () => {
    const kinds = slides().map(({ kind }) => kind);
    expect(kinds[0]).toBe('out');
    expect(kinds).toEqual(expect.arrayContaining(['vote', 'stood', 'used', 'changed', 'record', 'ask']));
    expect(new Set(slides().map(({ title }) => title)).size).toBe(slides().length);
    const vote = slides().find((slide) => slide.kind === 'vote');
    expect(vote?.kind === 'vote' && vote.motion.id).toBe('v13a-accept');
  });

  test('an answer is quoted in the words of the run', () => {
    const best = sumsOf(entries(), record).answers[0];
    expect(best?.words).toBeTruthy();
    expect(best?.by.summary.best?.words).toBe(best?.words);
    expect(best?.mark).toBe(Math.max(...summaries.map((one) => one.best?.mark ?? 0)));
  });

  test('every sitting of the record has questions of its own, each a question', () => {
    const own: Readonly<Record<string, readonly string[]>> = texts.sittings;
    for (const id of record.sittings.keys()) expect(own[id]?.length, id).toBeGreaterThanOrEqual(2);
    for (const question of [...texts.general, ...Object.values(own).flat()]) expect(question).toMatch(/\?$/);
  });
});
