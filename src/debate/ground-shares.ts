import type { Debate, Said } from './debate.ts';
import { argumentOf } from './lookup.ts';
import { moveWeights } from './placed.ts';
import type { Argument, Ground, HistoricalRecord } from './record.ts';
import type { Report } from './report.ts';

/** How an argument divides over its grounds: all on one, or 0.7 and 0.3 (arguments.json, `meta.ground_rule`). */
export function groundWeights(argument: Argument): readonly (readonly [Ground, number])[] {
  const { ground, secondGround } = argument;
  return secondGround
    ? [
        [ground, 0.7],
        [secondGround, 0.3],
      ]
    : [[ground, 1]];
}

/** On what grounds the player stood: shares of 1 over all that was argued; votes have no ground (rubric.md 2.2). */
export function groundShares(debate: Debate, record: HistoricalRecord): Report['grounds'] {
  const argued = debate.said.flatMap((said) => weighed(said, record));
  const whole = argued.reduce((total, { weight }) => total + weight, 0);
  const of = (name: Ground) => {
    const own = argued.filter(({ ground }) => ground === name);
    const weight = own.reduce((total, one) => total + one.weight, 0);
    return { share: whole === 0 ? 0 : weight / whole, moves: own.map(({ choice }) => choice) };
  };
  return fromGrounds(of);
}

const weighed = (said: Said, record: HistoricalRecord) =>
  said.argument === null
    ? []
    : groundWeights(argumentOf(record, said.argument)).map(([ground, part]) => ({
        choice: said.choice,
        ground,
        weight: moveWeights[said.as] * part,
      }));

const fromGrounds = <T>(of: (ground: Ground) => T): Readonly<Record<Ground, T>> => ({
  moral: of('moral'),
  political: of('political'),
  military: of('military'),
  economic: of('economic'),
  international: of('international'),
  party: of('party'),
});
