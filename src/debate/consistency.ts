import type { Debate, Hand, Said } from './debate.ts';
import { grown } from './grown.ts';
import { pointOfHand } from './placed.ts';
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
export function strains(debate: Debate, record: HistoricalRecord): readonly Strain[] {
  const { clashes, jumps } = lineOf(debate, record);
  return [...clashes, ...jumps];
}

/** 4, less what the strains cost; never below 0. */
export const consistencyScore = (debate: Debate, record: HistoricalRecord): number =>
  Math.max(0, 4 - strains(debate, record).reduce((cost, strain) => cost + strain.cost, 0));

/** How a line has been held until some move, and what the next one can strain. */
interface Line {
  /** What was asserted and not left since, each argument once. */
  readonly asserted: readonly Said[];
  readonly clashes: readonly Strain[];
  readonly jumps: readonly Strain[];
  /** The last hand that has a place in the triangle. */
  readonly voted: { readonly hand: Hand; readonly point: Point } | null;
  /** A reason was given since that hand. */
  readonly reasoned: boolean;
}

const nothing: Line = { asserted: [], clashes: [], jumps: [], voted: null, reasoned: false };

const lineOf = (debate: Debate, record: HistoricalRecord): Line =>
  grown(debate, record, 'line', nothing, (before, move, until) => {
    const changed = move.owns.includes('change');
    const line = changed ? { ...before, asserted: [], reasoned: true } : before;
    return 'motion' in move ? withHand(line, move, until, record) : withSaid(line, move, record);
  });

function withSaid(line: Line, later: Said, record: HistoricalRecord): Line {
  const { argument } = later;
  if (argument === null || line.asserted.some((one) => one.argument === argument)) return line;
  const against = line.asserted.filter(
    ({ argument: other }) =>
      other !== null && (attacks(argument, other, record).length > 0 || attacks(other, argument, record).length > 0),
  );
  const clashes = against.map((earlier): Strain => ({ kind: 'clash', cost: clashCost, earlier, later }));
  return { ...line, asserted: [...line.asserted, later], clashes: [...line.clashes, ...clashes] };
}

function withHand(line: Line, later: Hand, debate: Debate, record: HistoricalRecord): Line {
  const point = pointOfHand(later, debate, record);
  if (!point) return line;
  const { voted, reasoned, jumps } = line;
  const strained = voted && !reasoned && distance(voted.point, point) > freeJump + hair;
  const jump: Strain | null = strained ? { kind: 'jump', cost: jumpCost, earlier: voted.hand, later } : null;
  return { ...line, jumps: jump ? [...jumps, jump] : jumps, voted: { hand: later, point }, reasoned: false };
}
