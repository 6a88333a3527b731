import type { Debate, Hand, Said } from './debate.ts';
import type { ArgumentId } from './ids.ts';
import { pointOfHand } from './placed.ts';
import type { HistoricalRecord, Point } from './record.ts';
import { attacks } from './replies.ts';
import { distance, hair } from './triangle.ts';

/** Costs of rubric.md 2.3: two things asserted of which one attacks the other; a swing between votes without a reason. */
const clashCost = 1;
const jumpCost = 0.5;
/** A swing of exactly half the triangle, from delay to signing, is not yet a jump. */
const freeJump = 0.5;

/** Two moves that do not go together, where no reason was given for the change. */
export type Strain =
  | { readonly kind: 'clash'; readonly cost: number; readonly earlier: Said; readonly later: Said }
  | { readonly kind: 'jump'; readonly cost: number; readonly earlier: Hand; readonly later: Hand };

/** All strains of a run. A change with a reason (`owns: change`) costs nothing, then and for ever. */
export const strains = (debate: Debate, record: HistoricalRecord): readonly Strain[] => [
  ...clashes(debate, record),
  ...jumps(debate, record),
];

/** 4, less what the strains cost; never below 0. */
export const consistencyScore = (debate: Debate, record: HistoricalRecord): number =>
  Math.max(0, 4 - strains(debate, record).reduce((cost, strain) => cost + strain.cost, 0));

function clashes(debate: Debate, record: HistoricalRecord): readonly Strain[] {
  const asserted = new Map<ArgumentId, Said>();
  return debate.said.flatMap((later) => {
    const argument = later.argument;
    if (argument === null || asserted.has(argument)) return [];
    const against = [...asserted].filter(
      ([other]) => attacks(argument, other, record).length > 0 || attacks(other, argument, record).length > 0,
    );
    asserted.set(argument, later);
    if (later.owns.includes('change')) return [];
    return against.map(([, earlier]): Strain => ({ kind: 'clash', cost: clashCost, earlier, later }));
  });
}

function jumps(debate: Debate, record: HistoricalRecord): readonly Strain[] {
  const placed = debate.hands.flatMap((hand): readonly { hand: Hand; point: Point }[] => {
    const point = pointOfHand(hand, debate, record);
    return point ? [{ hand, point }] : [];
  });
  return placed.slice(1).flatMap(({ hand: later, point }, i): readonly Strain[] => {
    const last = placed[i];
    if (!last || later.owns.includes('change') || distance(last.point, point) <= freeJump + hair) return [];
    return [{ kind: 'jump', cost: jumpCost, earlier: last.hand, later }];
  });
}
