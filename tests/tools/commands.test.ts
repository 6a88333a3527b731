import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeCode } from '../../src/archive/code.ts';
import type { SittingId } from '../../src/debate/ids.ts';
import type { Report } from '../../src/debate/report.ts';
import { readLock } from '../../tools/lib/choices.ts';
import { walk } from '../../tools/lib/walk.ts';
import { main as check } from '../../tools/story-check.ts';
import { main as record } from '../../tools/story-record.ts';
import { main as score } from '../../tools/story-score.ts';
import { main as stats } from '../../tools/story-stats.ts';
import { main as walkAll } from '../../tools/story-walk.ts';
import { theRecord } from '../kit/record.ts';
import { aSession } from '../kit/session.ts';

const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  vi.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text));
});
afterEach(() => vi.restoreAllMocks());
const json = <T>(): T => {
  expect(said).toHaveLength(1); // one JSON object, and nothing else
  return JSON.parse(said[0] ?? '') as T;
};

describe('story:score', () => {
  test('scores a run given as plain moves', async () => {
    expect(await score(['--moves', 'docs/examples/moves.json', '--json'])).toBe(0);
    const report = json<Report>();
    expect(report.course).toBe('accept');
    expect(report.votes.find((vote) => vote.id === 'v13a-accept')).toMatchObject({
      yours: 'for',
      tally: { for: 7, against: 4, abstain: 4 },
      record: { for: 7, against: 4, abstain: 4 },
    });
  });

  test('scores the same run by its share code', async () => {
    const session = aSession();
    const start = '1918-02-23' as SittingId;
    await walk(session, theRecord(), start, 11, { kind: 'advocate', course: 'war', skilled: true }, new Map());
    const run = session.run;
    if (!run) throw new Error('nothing was walked');
    const code = writeCode(run, readLock()) ?? '';
    expect(await score(['--run', code, '--json'])).toBe(0);
    expect(json<Report>().course).toBe('war');
  });

  test.each([
    { name: 'a mistyped code', words: ['--run', 'B3.AAAA'], says: 'This is not the code of a debate' },
    { name: 'nothing to score', words: [], says: 'Name a file of moves' },
  ])('$name is told in a sentence', async ({ words, says }) => {
    await expect(score(words)).rejects.toThrow(says);
  });

  test('a move that names nothing known is told by its number', async () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'moves-')), 'moves.json');
    writeFileSync(file, '[{"date":"1918-02-23","argues":"tilsitt","as":"speech"}]');
    await expect(score(['--moves', file])).rejects.toThrow('Move 1 cannot be read');
  });
});

test('story:record: a silent player leaves every assertable vote as it was', async () => {
  expect(await record(['--json'])).toBe(0);
  const { votes, lines } = json<{
    votes: { assertable: string; equal: boolean }[];
    lines: { votesEqual: boolean }[];
  }>();
  expect(votes).toHaveLength(27);
  expect(votes.filter((vote) => vote.assertable !== 'none' && !vote.equal)).toEqual([]);
  expect(lines.filter((line) => !line.votesEqual)).toEqual([]);
});

test('story:stats: the sitting takes nine to thirteen minutes on each course', async () => {
  expect(await stats(['--sitting', '1918-02-23', '--json'])).toBe(0);
  const { sittings } = json<{
    sittings: { id: string; words: number; choices: number; minutesByCourse: Record<string, number> }[];
  }>();
  const sitting = sittings.find((one) => one.id === '1918-02-23');
  expect(sitting?.words).toBeGreaterThan(4000);
  expect(sitting?.choices).toBeGreaterThan(25);
  for (const minutes of Object.values(sitting?.minutesByCourse ?? {})) {
    expect(minutes).toBeGreaterThanOrEqual(9);
    expect(minutes).toBeLessThanOrEqual(13);
  }
});

test('story:check: the sitting of 23 February is whole, and says what slips in its slips', async () => {
  expect(await check(['--sitting', '1918-02-23', '--json'])).toBe(0);
  const { errors, slips } = json<{ errors: string[]; slips: { choice: string; words: { found: string }[] }[] }>();
  expect(errors).toEqual([]);
  expect(slips).toMatchObject([
    { choice: 'v23-war-commissar', words: [{ found: 'Trotsky is War Commissar' }] },
    { choice: 'v23-a-communist', words: [{ found: 'Communist' }] },
  ]);
});

test('story:walk: one JSON object with what the runs show', async () => {
  await walkAll(['--sitting', '1918-02-23', '--runs', '60', '--seed', '7', '--json']);
  const walked = json<Record<string, unknown>>();
  expect(walked).toMatchObject({ runs: 60, errors: [], echoes: 0 });
  expect(walked.overlap).toMatchObject({ otherCourse: expect.any(Number) });
  expect(walked.hollow).toEqual(expect.any(Array));
});
