import type { Debate, Said } from './debate.ts';
import { argumentOf } from './lookup.ts';
import { type MoveWeights, moveWeights } from './placed.ts';
import type { Argument, Ground, HistoricalRecord } from './record.ts';
import type { Report } from './report.ts';

/** The part of the first of two grounds (arguments.json, `meta.groundRule`). */
export const firstGroundPart = 0.7;

/** How an argument divides over its grounds: all on one, or 0.7 and 0.3. */
export function groundWeights(
  argument: Argument,
  first: number = firstGroundPart,
): readonly (readonly [Ground, number])[] {
  const { ground, secondGround } = argument;
  return secondGround
    ? [
        [ground, first],
        // To a tenth of a thousandth, so that a printed share shows no rounding of the machine.
        [secondGround, Math.round((1 - first) * 10_000) / 10_000],
      ]
    : [[ground, 1]];
}

/** On what grounds the player stood: shares of 1 over all that was argued; votes have no ground (rubric.md 2.2). */
export function groundShares(
  debate: Debate,
  record: HistoricalRecord,
  weights: MoveWeights = moveWeights,
  first: number = firstGroundPart,
): Report['grounds'] {
  const argued = debate.said.flatMap((said) => weighed(said, record, weights, first));
  const whole = argued.reduce((total, { weight }) => total + weight, 0);
  const of = (name: Ground) => {
    const own = argued.filter(({ ground }) => ground === name);
    const weight = own.reduce((total, one) => total + one.weight, 0);
    return { share: whole === 0 ? 0 : weight / whole, moves: own.map(({ choice }) => choice) };
  };
  return fromGrounds(of);
}

const weighed = (said: Said, record: HistoricalRecord, weights: MoveWeights, first: number) =>
  said.argument === null
    ? []
    : groundWeights(argumentOf(record, said.argument), first).map(([ground, part]) => ({
        choice: said.choice,
        ground,
        weight: weights[said.as] * part,
      }));

const fromGrounds = <T>(of: (ground: Ground) => T): Readonly<Record<Ground, T>> => ({
  moral: of('moral'),
  political: of('political'),
  military: of('military'),
  economic: of('economic'),
  international: of('international'),
  party: of('party'),
});
