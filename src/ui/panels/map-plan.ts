import type { ArgumentId } from '../../debate/ids.ts';
import type { ReadingEdge } from '../../debate/reading.ts';
import type { EdgeKind } from '../../debate/record.ts';

/** One arrow of the map, seen from the argument in the middle. */
export interface Arrow {
  /** The argument at the other end. */
  readonly other: ArgumentId;
  readonly kind: EdgeKind;
  readonly documented: boolean | null;
  readonly note: string | null;
  readonly who: string | null;
}

/** An argument in the middle: what it answers, what answers it, what it lends strength to, and what lends it strength. */
export interface ArgumentMap {
  readonly answers: readonly Arrow[];
  readonly answeredBy: readonly Arrow[];
  readonly supports: readonly Arrow[];
  readonly supportedBy: readonly Arrow[];
}

/** The arrows to and from an argument; replies that the record itself pairs come first. */
export function mapAround(edges: readonly ReadingEdge[], id: ArgumentId): ArgumentMap {
  const arrows = (end: 'attacker' | 'target', support: boolean): readonly Arrow[] =>
    edges
      .filter((edge) => edge[end] === id && (edge.kind === 'supports') === support)
      .map(({ attacker, target, ...rest }) => ({ ...rest, other: end === 'attacker' ? target : attacker }))
      .toSorted((a, b) => Number(b.documented ?? false) - Number(a.documented ?? false));
  return {
    answers: arrows('attacker', false),
    answeredBy: arrows('target', false),
    supports: arrows('attacker', true),
    supportedBy: arrows('target', true),
  };
}

/** The share of the height, 0 to 1, at which each of so many boxes of equal height has its middle. */
export const middles = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => (i + 0.5) / count);
