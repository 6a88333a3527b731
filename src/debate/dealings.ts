import type { Debate } from './debate.ts';
import type { ChoiceId } from './ids.ts';
import { argumentOf } from './lookup.ts';
import { moveWeights, optionOf } from './placed.ts';
import type { Dealings, HistoricalRecord } from './record.ts';
import type { DealingsResult, Report } from './report.ts';

/**
 * Which dealings with capitalist states the player would allow: the weighted mean of the moves that speak to it, on each
 * of two scales by itself (rubric.md 2.1b, second table). Two, because 22 February cut across the peace.
 */
export function dealings(debate: Debate, record: HistoricalRecord): Report['dealings'] {
  const moves = [
    ...debate.said.flatMap(({ choice, argument, as }) =>
      argument ? [{ choice, weight: moveWeights[as], on: argumentOf(record, argument).dealings }] : [],
    ),
    ...debate.hands.map((hand) => ({
      choice: hand.choice,
      weight: moveWeights.vote,
      on: optionOf(hand, record)?.dealings ?? null,
    })),
  ];
  return { peace: meanOf(moves, 'peace'), entente: meanOf(moves, 'entente') };
}

interface Dealt {
  readonly choice: ChoiceId;
  readonly weight: number;
  readonly on: Dealings | null;
}

function meanOf(moves: readonly Dealt[], scale: keyof Dealings): DealingsResult {
  const speaking = moves.flatMap(({ choice, weight, on }) => {
    const value = on?.[scale] ?? null;
    return value === null ? [] : [{ choice, weight, value }];
  });
  const weight = speaking.reduce((total, move) => total + move.weight, 0);
  const value = speaking.reduce((total, move) => total + move.weight * move.value, 0) / weight;
  return { value: weight === 0 ? null : value, moves: speaking.map(({ choice }) => choice) };
}
