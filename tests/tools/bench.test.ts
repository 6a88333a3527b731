import { describe, expect, test } from 'vitest';
import { readBenchArgs } from '../../tools/lib/bench-args.ts';
import { budgetsOf } from '../../tools/lib/budgets.ts';

const url = 'https://example.org/story/';

describe('the words after npm run bench', () => {
  test('alone, the game is measured', () => {
    expect(readBenchArgs([]).other).toBe(null);
    expect(readBenchArgs(['--json'])).toMatchObject({ json: true, other: null });
  });

  test('another page is named by its address, its choices and what stands before them', () => {
    expect(readBenchArgs(['--against', url, '--choice', '.choice a']).other).toEqual({
      url,
      choice: '.choice a',
      before: [],
    });
    const before = ['--before', '.menu .go; .role button; '];
    expect(readBenchArgs(['--choice', 'a', ...before, '--against', url]).other?.before).toEqual([
      '.menu .go',
      '.role button',
    ]);
  });

  test.each([
    { words: ['--against', url], said: '--against needs --choice SELECTOR' },
    { words: ['--against', '--choice', 'a'], said: '--against needs a value' },
    { words: ['--against', 'story.html', '--choice', 'a'], said: 'not "story.html"' },
    { words: ['--against', 'file:///story.html', '--choice', 'a'], said: 'beginning with http:// or https://' },
    { words: ['--against', 'http://', '--choice', 'a'], said: 'not "http://"' },
    { words: ['--choice', 'a'], said: 'name it with --against' },
    { words: ['--before', 'a'], said: 'name it with --against' },
  ])('$words is refused, and why is said', ({ words, said }) => {
    expect(() => readBenchArgs(words)).toThrow(said);
  });
});

describe('the budgets', () => {
  const numbers = {
    bytes: { beforeFirstChoiceGzip: 150 * 1024, firstScreenGzip: 480 * 1024 },
    ms: { firstChoice: 600 },
    slowed: { firstChoice: 1500 },
    choiceLatency: { reducedMotion: { p95: 50 }, motion: { p95: 300 } },
    frame: { p95: 4 },
    idle: { framesPerSecond: 0 },
    heap: { start: 10, end: 15 },
  };

  test('are met where each number is at its most, and no further', () => {
    expect(budgetsOf(numbers).filter(({ met }) => !met)).toEqual([]);
    const late = { ...numbers, slowed: { firstChoice: 1501 }, heap: { start: 10, end: 15.2 } };
    expect(budgetsOf(late).flatMap(({ what, met }) => (met ? [] : [what]))).toEqual([
      'first choice, slowed',
      'heap at the end for each MB at the start',
    ]);
  });

  test('a number that could not be had is not met', () => {
    expect(budgetsOf({ ...numbers, ms: { firstChoice: Number.NaN } }).find(({ met }) => !met)?.what).toBe(
      'first choice',
    );
  });
});
