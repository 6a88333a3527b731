import type { Debate, Hand, Said } from './debate.ts';
import type { ArgumentId } from './ids.ts';
import { inOrder, pointOfHand } from './placed.ts';
import type { HistoricalRecord, Point } from './record.ts';
import { attacks } from './replies.ts';
import { distance, hair } from './triangle.ts';

/** Costs of rubric.md 2.3: two things asserted of which one attacks the other; a swing between votes without a reason. */
export const clashCost = 1;
export const jumpCost = 0.5;
/** A swing of exactly half the triangle, from delay to signing, is not yet a jump. */
export const freeJump = 0.5;

/** Two moves that do not go together, where no reason was given for the change. */
export type Strain =
  | { readonly kind: 'clash'; readonly cost: number; readonly earlier: Said; readonly later: Said }
  | { readonly kind: 'jump'; readonly cost: number; readonly earlier: Hand; readonly later: Hand };

/**
 * All strains of a run. A change with a reason (`owns: change`), said aloud or with the hand, costs nothing: it leaves
 * what was said before it, so that nothing of that clashes with what follows, and it is the reason of the next swing.
 */
export const strains = (debate: Debate, record: HistoricalRecord): readonly Strain[] => [
  ...clashes(debate, record),
  ...jumps(debate, record),
];

/** 4, less what the strains cost; never below 0. */
export const consistencyScore = (debate: Debate, record: HistoricalRecord): number =>
  Math.max(0, 4 - strains(debate, record).reduce((cost, strain) => cost + strain.cost, 0));

function clashes(debate: Debate, record: HistoricalRecord): readonly Strain[] {
  const asserted = new Map<ArgumentId, Said>();
  return inOrder(debate).flatMap((later): readonly Strain[] => {
    if (later.owns.includes('change')) asserted.clear();
    if ('motion' in later || later.argument === null || asserted.has(later.argument)) return [];
    const argument = later.argument;
    const against = [...asserted].filter(
      ([other]) => attacks(argument, other, record).length > 0 || attacks(other, argument, record).length > 0,
    );
    asserted.set(argument, later);
    return against.map(([, earlier]): Strain => ({ kind: 'clash', cost: clashCost, earlier, later }));
  });
}

function jumps(debate: Debate, record: HistoricalRecord): readonly Strain[] {
  let last: { readonly hand: Hand; readonly point: Point } | null = null;
  let reasoned = false;
  const found: Strain[] = [];
  for (const move of inOrder(debate)) {
    reasoned ||= move.owns.includes('change');
    const point = 'motion' in move ? pointOfHand(move, debate, record) : null;
    if (!('motion' in move) || !point) continue;
    if (last && !reasoned && distance(last.point, point) > freeJump + hair)
      found.push({ kind: 'jump', cost: jumpCost, earlier: last.hand, later: move });
    last = { hand: move, point };
    reasoned = false;
  }
  return found;
}
