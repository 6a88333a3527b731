import { describe, expect, test } from 'vitest';
import type { ChoiceId, SittingId } from '../../src/debate/ids.ts';
import { compileBook } from '../../story/compile.ts';
import { type PlayedRun, paceOf } from '../../tools/lib/speed.ts';
import { openTeller } from '../../tools/lib/teller.ts';
import { theRecord } from '../kit/record.ts';
import { aStory } from '../kit/tiny-story.ts';

const book = () =>
  compileBook(
    aStory(
      'Snow.',
      '* ["Yes." # id: v-yes # as: speech # argues: tilsit]',
      '* ["No." # id: v-no # as: speech # argues: lost-strike]',
      '- {heard("tilsit"): Tilsit was named.|Tilsit was not named.}',
      '* {heard("tilsit")} [Sit down. # id: v-sit]',
      '* [Stand. # id: v-stand]',
      '- Over.',
    ),
  );
const run = (...path: readonly string[]): PlayedRun => ({
  start: '1918-02-23' as SittingId,
  seed: 5,
  onward: false,
  path: ['role-metalworker', ...path] as unknown as readonly ChoiceId[],
});

describe('the game beside bare ink', () => {
  test('tells the same run in both', async () => {
    const pace = await paceOf(book(), theRecord(), [run('v-yes', 'v-sit'), run('v-no', 'v-stand')]);
    expect([pace.game > 0, pace.bare > 0]).toEqual([true, true]);
  });

  test('has nothing to say where nothing was walked', async () => {
    expect(await paceOf(book(), theRecord(), [])).toEqual({ game: 0, bare: 0 });
  });

  test('refuses a run that cannot be told', async () => {
    // Nobody can sit down who never named Tilsit.
    await expect(paceOf(book(), theRecord(), [run('v-no', 'v-sit')])).rejects.toThrow('can’t be told again');
  });
});

describe('a taped telling', () => {
  test('notes each script with its questions answered, and each choice by its place in the ink', () => {
    const notes: unknown[] = [];
    const { path, ...plan } = run('v-yes', 'v-stand');
    const left = [...path];
    openTeller(
      book(),
      theRecord(),
    )({
      ...plan,
      pick: (offers) => offers.find(({ id }) => id === left[0] && left.shift()),
      look: () => {},
      tape: {
        opens(home, _seed, asking) {
          notes.push(home);
          return { ...asking, heard: (argument) => notes.push(argument) > 0 && asking.heard(argument) };
        },
        chooses: (place) => notes.push(place),
      },
    });
    expect(notes.filter((note) => note !== 'tilsit')).toEqual(['delegates', 0, '1918-02-23', 0, 1]);
    expect(notes).toContain('tilsit');
  });
});
