import { remembered } from '../lib/remembered.ts';
import type { Debate } from './debate.ts';
import { grown } from './grown.ts';
import { type Placed, placedMove, placedMoves } from './placed.ts';
import { type Course, courses, type HistoricalRecord, type Point } from './record.ts';
import type { HeldCourse, Position, Range } from './report.ts';
import { hair } from './triangle.ts';

/** Two corners closer than this, in hundredths, are not told apart (rubric.md 2.1). */
export const leastGap = 5;

/** Where the player stood: weighted means over the moves, p = sum(c w) / sum(c (1 - o)) (rubric.md 2.1). */
export function position(debate: Debate, record: HistoricalRecord): Position {
  const moves = placedMoves(debate, record);
  const [accept, neither, war] = pointOf(moves) ?? [0, 0, 0];
  // The weight of a vote is the most arbitrary of the numbers, so its effect is always shown.
  const light = pointOf(placedMoves(debate, record, 1)) ?? [0, 0, 0];
  const range = (full: number, other: number): Range => [Math.min(full, other), Math.max(full, other)];
  const sided = moves.filter((move) => !move.abstained);
  return {
    accept,
    neither,
    war,
    outside: share(
      sum(sided, (move) => move.outside),
      weightOf(sided),
    ),
    abstention: share(weightOf(moves) - weightOf(sided), weightOf(moves)),
    range: { accept: range(accept, light[0]), neither: range(neither, light[1]), war: range(war, light[2]) },
    trail: trailOf(moves),
  };
}

/**
 * The course held so far; `open` while nothing was said inside the triangle, or the two nearest corners are less than
 * 5 apart. Euclid need not be asked: his distance to a corner falls as the corner's own share rises, just as the city
 * block's does, so the two always rank the corners alike.
 */
export function course(debate: Debate, record: HistoricalRecord): HeldCourse {
  return remembered(debate, record, 'course', () => {
    const point = pointHeld(debate, record);
    return point ? courseAt(point) : 'open';
  });
}

/** The courses that the player may be held to: the one held, or where that is open those too near to one another to tell. */
export function coursesOpen(debate: Debate, record: HistoricalRecord): readonly Course[] {
  const point = pointHeld(debate, record);
  if (!point) return courses;
  const top = Math.max(...point);
  return courses.filter((_, i) => 100 * (top - (point[i] ?? 0)) < leastGap - hair);
}

/** The nearest corner to a point, or `open` where two are equally near. */
export function courseAt(point: Point): HeldCourse {
  const [first, second] = courses.map((name, i) => ({ name, share: point[i] ?? 0 })).sort((a, b) => b.share - a.share);
  if (!first || !second) return 'open';
  return 100 * (first.share - second.share) < leastGap - hair ? 'open' : first.name;
}

/** The weighted mean of some moves; null where none of them lies inside the triangle. */
export const pointOf = (moves: readonly Placed[]): Point | null => meanOf(moves.reduce(withMove, nothing));

/** The mean over all that was said and voted. */
const pointHeld = (debate: Debate, record: HistoricalRecord): Point | null =>
  meanOf(
    grown(debate, record, 'middle', nothing, (before, last, until) => {
      const move = placedMove(last, until, record);
      return move ? withMove(before, move) : before;
    }),
  );

/** Weighted sums over moves: of their places, and of how much of each lies inside the triangle. */
interface Sums {
  readonly inside: number;
  readonly at: Point;
}

const nothing: Sums = { inside: 0, at: [0, 0, 0] };

const withMove = (
  { inside, at: [accept, neither, war] }: Sums,
  { weight, point, outside, abstained }: Placed,
): Sums => ({
  inside: inside + weight * (abstained ? 0 : 1 - outside),
  at: [accept + weight * point[0], neither + weight * point[1], war + weight * point[2]],
});

const meanOf = ({ inside, at: [accept, neither, war] }: Sums): Point | null =>
  inside === 0 ? null : [accept / inside, neither / inside, war / inside];

const sum = (moves: readonly Placed[], of: (move: Placed) => number): number =>
  moves.reduce((total, move) => total + move.weight * of(move), 0);
const weightOf = (moves: readonly Placed[]): number => sum(moves, () => 1);
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** The way to the position: the point as it stood after each move that has a place inside. */
function trailOf(moves: readonly Placed[]): Position['trail'] {
  return moves.flatMap((move, i) => {
    const point = move.abstained || move.outside === 1 ? null : pointOf(moves.slice(0, i + 1));
    return point ? [{ choice: move.choice, point }] : [];
  });
}
