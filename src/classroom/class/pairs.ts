import { type Ground, grounds } from '../../debate/record.ts';
import { courseWords, groundWords } from '../../ui/words.ts';
import type { Entry } from './class-sums.ts';

/** Two who might debate each other, and what parts them. */
export interface Pair {
  readonly a: Entry;
  readonly b: Entry;
  /** 0 (one place) to 1 (two corners). */
  readonly apart: number;
  /** 0 (the same grounds in the same parts) to 1 (none in common). */
  readonly grounds: number;
}

/** Pairs for a debate, the furthest apart first, and whoever is left over. */
export interface Pairing {
  readonly pairs: readonly Pair[];
  readonly waiting: readonly Entry[];
}

/** Another position makes a debate; other grounds make it a livelier one. */
const GROUNDS = 0.4;

/**
 * Who might debate whom: the two furthest apart first, by where they stood and on what grounds they argued. Nobody comes
 * twice while others wait; of an odd number one is left over, and so is whoever has no place in the triangle.
 */
export function pairsOf(entries: readonly Entry[]): Pairing {
  const placed = entries.filter(({ summary }) => summary.place !== null);
  const all = placed
    .flatMap((a, i) => placed.slice(i + 1).map((b) => pairOf(a, b)))
    .toSorted((one, other) => weight(other) - weight(one));
  const taken = new Set<string>();
  const pairs = all.filter(({ a, b }) => {
    const free = !taken.has(a.id) && !taken.has(b.id);
    if (free) taken.add(a.id).add(b.id);
    return free;
  });
  return { pairs, waiting: entries.filter(({ id }) => !taken.has(id)) };
}

function pairOf(a: Entry, b: Entry): Pair {
  const [one, other] = [a.summary.place ?? [0, 0, 0], b.summary.place ?? [0, 0, 0]];
  const apart = one.reduce((sum, share, i) => sum + Math.abs(share - (other[i] ?? 0)), 0) / 2;
  const parted = grounds.reduce((sum, id) => sum + Math.abs(a.summary.grounds[id] - b.summary.grounds[id]), 0) / 2;
  return { a, b, apart, grounds: parted };
}

const weight = ({ apart, grounds: parted }: Pair): number => apart + GROUNDS * parted;

/** One sentence: why these two. @param label what a pupil is called on this screen */
export function whyWords({ a, b }: Pair, label: (entry: Entry) => string): string {
  const [one, other] = [a.summary.course, b.summary.course];
  const [first, second] = [leading(a), leading(b)];
  const on = (ground: Ground | null) =>
    ground ? `mostly on ${groundWords[ground].toLowerCase()} grounds` : 'without an argument';
  const stood = (course: typeof one) =>
    course === null || course === 'open' ? 'stood between the courses' : `stood for “${courseWords[course]}”`;
  if (one !== other)
    return first !== second
      ? `${label(a)} ${stood(one)}, ${on(first)}; ${label(b)} ${stood(other)}, ${on(second)}.`
      : `${label(a)} ${stood(one)} and ${label(b)} ${stood(other)}, both ${on(first)}.`;
  return first !== second
    ? `Both ${stood(one)}: ${label(a)} ${on(first)}, ${label(b)} ${on(second)}.`
    : `Both ${stood(one)}, ${on(first)}: one of them could take the other side.`;
}

/** The ground that took most of what was argued; null where nothing was. */
function leading({ summary }: Entry): Ground | null {
  const [top] = grounds.toSorted((a, b) => summary.grounds[b] - summary.grounds[a]);
  return top && summary.grounds[top] > 0 ? top : null;
}
