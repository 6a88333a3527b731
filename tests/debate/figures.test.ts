import { describe, expect, test } from 'vitest';
import { dealings } from '../../src/debate/dealings.ts';
import { lineOf } from '../../src/debate/figures.ts';
import type { PersonId } from '../../src/debate/ids.ts';
import { nearest, votePoint } from '../../src/debate/nearest.ts';
import { theRecord } from '../kit/record.ts';

const record = theRecord();

describe('a historical person goes through the same functions as the player', () => {
  // Dzerzhinsky's hands are inferred only where his figure is left uncoded, so there is nothing to compare.
  const withHands = record.figures
    .filter(({ stages }) => stages.some(({ vote }) => vote !== null))
    .map(({ person }) => ({ person, line: lineOf(person, record) }))
    .filter(({ line }) => record.stages.some((stage) => votePoint(stage, line, record)));

  test.each(withHands)('$person, by his own votes, stands nearest to himself, or in a tie', ({ person, line }) => {
    const entries = nearest(line, record).filter(({ by }) => by === 'vote');
    expect(entries.find(({ people }) => people.includes(person))?.nearness).toBe(100);
    expect(entries[0]?.nearness).toBe(100);
  });

  // rubric.md 2.1b, second table
  test.each([
    ['osinsky', '0.60', 4, '0.00', 1],
    ['stukov', '0.43', 3, '0.00', 1],
    ['bukharin', '1.00', 6, '0.75', 2],
    ['lomov', '1.00', 7, '1.00', 2],
    ['trotsky', '1.30', 8, '3.00', 2],
    ['joffe', '1.00', 4, '3.00', 1],
    ['lenin', '2.44', 11, '3.00', 3],
  ] as const)('%s deals at %s on peace (%i moves) and %s on the Entente (%i)', (who, peace, n, entente, m) => {
    const dealt = dealings(lineOf(who as PersonId, record), record);
    expect([dealt.peace.value?.toFixed(2), dealt.peace.moves.length]).toEqual([peace, n]);
    expect([dealt.entente.value?.toFixed(2), dealt.entente.moves.length]).toEqual([entente, m]);
  });

  test('who is silent on a scale is left out of it', () => {
    expect(dealings(lineOf('sverdlov' as PersonId, record), record).entente).toEqual({ value: null, moves: [] });
  });
});
