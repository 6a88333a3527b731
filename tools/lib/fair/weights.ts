import { clashCost, jumpCost, strains } from '../../../src/debate/consistency.ts';
import { teachersShares } from '../../../src/debate/craft.ts';
import type { Debate } from '../../../src/debate/debate.ts';
import { firstGroundPart, groundShares } from '../../../src/debate/ground-shares.ts';
import { nearest } from '../../../src/debate/nearest.ts';
import { type MoveWeights, moveWeights, placedMoves } from '../../../src/debate/placed.ts';
import { courseAt, pointOf } from '../../../src/debate/position.ts';
import { grounds, type HistoricalRecord } from '../../../src/debate/record.ts';
import { type Bar, bars } from '../../../src/debate/report.ts';
import { sittingsWithFloor } from './course-day.ts';
import { randomRun, skills, wandering } from './runs.ts';
import { type Scored, scored } from './scored.ts';

/** One weight, half as much and half as much again, and how often it changed what a report says, as shares of 1. */
export interface Varied {
  readonly weight: string;
  readonly times: 0.5 | 1.5 | 'equal';
  /** Pairs of runs that change order by the teacher's number; null where the weight doesn't enter it. */
  readonly order: number | null;
  /** The same among pairs that are less than ten apart: those a teacher would hesitate over. */
  readonly closeOrder: number | null;
  /** Runs with another nearest corner. */
  readonly corner: number | null;
  /** Runs with another nearest person, by what was argued: a vote has one point whatever it weighs. */
  readonly person: number | null;
  /** Runs with another leading ground. */
  readonly ground: number | null;
}

/** Everything in the rules that is a weight. */
interface Weights {
  readonly moves: MoveWeights;
  readonly shares: Readonly<Record<Bar, number>>;
  readonly first: number;
  readonly clash: number;
  readonly jump: number;
}

const asTheyAre: Weights = {
  moves: moveWeights,
  shares: teachersShares,
  first: firstGroundPart,
  clash: clashCost,
  jump: jumpCost,
};

const halves = [0.5, 1.5] as const;

/** Each weight by half down and up (rubric.md 4.5), over so many wandering runs. Each is paired with the one before it, of another skill, and with the last of its own. */
export function variations(record: HistoricalRecord, seed: number, count: number): readonly Varied[] {
  const runs = Array.from({ length: count }, (_, n) => wanderer(`fair/${seed}/wander/${n}`, n, record));
  const found = runs.map((run) => ({ run, marks: scored(run, record) }));
  const numbers = (weights: Weights) => found.map(({ run, marks }) => numberOf(run, marks, weights, record));
  const base = numbers(asTheyAre);
  const order = (weights: Weights): Pick<Varied, 'order' | 'closeOrder'> => {
    const other = numbers(weights);
    const pairs = [1, skills.length].flatMap((apart) =>
      base.slice(apart).map((number, i) => ({
        before: number - (base[i] ?? 0),
        now: (other[i + apart] ?? 0) - (other[i] ?? 0),
      })),
    );
    const turned = ({ before, now }: (typeof pairs)[number]): boolean => Math.sign(before) !== Math.sign(now);
    return {
      order: share(pairs, turned),
      closeOrder: share(
        pairs.filter(({ before }) => Math.abs(before) < 10),
        turned,
      ),
    };
  };
  const differ = (of: (run: Debate, weights: Weights) => string) => {
    const before = runs.map((run) => of(run, asTheyAre));
    return (weights: Weights) => share(runs, (run, i) => of(run, weights) !== before[i]);
  };
  const corner = differ((run, { moves }) =>
    courseAt(pointOf(placedMoves(run, record, moves.vote, moves)) ?? [0, 0, 0]),
  );
  const person = differ((run, { moves }) => firstBeside(run, moves, record));
  const ground = differ((run, { moves, first }) => leading(run, moves, first, record));
  const none = { order: null, closeOrder: null, corner: null, person: null, ground: null };
  const equal = { evidence: 1, answering: 1, consistency: 1, audience: 1, period: 1 };
  const varied = halves.flatMap((times) => [
    ...(['vote', 'speech', 'reply'] as const).map((move): Varied => {
      const other = { ...asTheyAre, moves: { ...moveWeights, [move]: moveWeights[move] * times } };
      const said = move === 'vote' ? {} : { person: person(other), ground: ground(other) };
      return { ...none, weight: `weight of a ${move}`, times, corner: corner(other), ...said };
    }),
    ...bars.map((bar): Varied => {
      const other = { ...asTheyAre, shares: { ...teachersShares, [bar]: teachersShares[bar] * times } };
      return { ...none, weight: `share of ${bar}`, times, ...order(other) };
    }),
    { ...none, weight: 'part of a first ground', times, ground: ground(withFirst(times)) },
    { ...none, weight: 'cost of a clash', times, ...order({ ...asTheyAre, clash: clashCost * times }) },
    { ...none, weight: 'cost of a jump', times, ...order({ ...asTheyAre, jump: jumpCost * times }) },
  ]);
  return [...varied, { ...none, weight: 'all five shares', times: 'equal', ...order({ ...asTheyAre, shares: equal }) }];
}

/** Half as much again is more than the whole: the second ground then has nothing left. */
const withFirst = (times: number): Weights => ({ ...asTheyAre, first: Math.min(1, firstGroundPart * times) });

/** Skills take turns, and the course changes now and then, so that pairs differ in both. Every third run is one sitting. */
export function wanderer(seed: string, n: number, record: HistoricalRecord): Debate {
  const sittings = sittingsWithFloor(record);
  const one = sittings[n % sittings.length];
  const skill = skills[n % skills.length] ?? 'plain';
  return randomRun(n % 3 === 2 && one ? [one] : sittings, { seed, skill, courseAt: wandering(seed) }, record);
}

/** The teacher's number with other shares and costs; a bar with nothing to judge leaves its share to the others. */
function numberOf(run: Debate, marks: Scored, { shares, clash, jump }: Weights, record: HistoricalRecord): number {
  const costs = strains(run, record).reduce((sum, { kind }) => sum + (kind === 'clash' ? clash : jump), 0);
  const of = { ...marks, consistency: Math.max(0, 4 - costs) };
  const judged = bars.flatMap((bar) => {
    const mark = of[bar];
    return mark === null ? [] : [{ share: shares[bar], mark }];
  });
  const whole = judged.reduce((sum, one) => sum + one.share, 0);
  const number = judged.reduce((sum, one) => sum + one.share * one.mark, 0) / whole;
  // To the tenth that is printed: what looks alike to a teacher is no order.
  return Math.round(250 * number) / 10;
}

function firstBeside(run: Debate, moves: MoveWeights, record: HistoricalRecord): string {
  const [first] = nearest(run, record, moves).filter(({ by }) => by === 'stance');
  return first?.people.join(' ') ?? '';
}

function leading(run: Debate, moves: MoveWeights, first: number, record: HistoricalRecord): string {
  const shares = groundShares(run, record, moves, first);
  return grounds.reduce((best, one) => (shares[one].share > shares[best].share ? one : best));
}

const share = <T>(list: readonly T[], changed: (one: T, i: number) => boolean): number =>
  list.length === 0 ? 0 : list.filter(changed).length / list.length;
