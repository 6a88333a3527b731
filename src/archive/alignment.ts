/** Two lists laid side by side: a pair that has met, or what only one of them has until they meet again. */
export type Stretch<T> =
  | { readonly met: true; readonly a: T; readonly b: T }
  | { readonly met: false; readonly a: readonly T[]; readonly b: readonly T[] };

/** What is to be known of two entries. */
export interface Likeness<T> {
  /** 0: not the same thing; else a whole number up to 1000, more the more alike they are. */
  readonly of: (one: T, other: T) => number;
  /** What an entry is called: decides between pairs that are as good as one another, whichever list comes first. */
  readonly name: (one: T) => string;
}

/** A pair counts for more than any likeness could: as many as possible meet, and of those the most alike. */
const pairWorth = 1_000_000;

/**
 * A longest common subsequence of two lists, in which entries need only be alike. Exchanging the lists exchanges the
 * sides and changes nothing else.
 */
export function aligned<T>(a: readonly T[], b: readonly T[], like: Likeness<T>): readonly Stretch<T>[] {
  const worth = a.map((one) => b.map((other) => worthOf(like.of(one, other))));
  const best = bestFrom(worth, a.length, b.length);
  const found: Stretch<T>[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const next = nextPair(worth, best, { i, j }, (x, y) => pairName(a[x], b[y], like));
    const apart = { met: false, a: a.slice(i, next?.i), b: b.slice(j, next?.j) } as const;
    if (apart.a.length > 0 || apart.b.length > 0) found.push(apart);
    if (!next) return found;
    found.push({ met: true, a: a[next.i] as T, b: b[next.j] as T });
    [i, j] = [next.i + 1, next.j + 1];
  }
}

const worthOf = (likeness: number): number => (likeness > 0 ? pairWorth + likeness : 0);

/** The worth of the best pairing of what lies from i and j on. */
function bestFrom(
  worth: readonly (readonly number[])[],
  rows: number,
  columns: number,
): readonly (readonly number[])[] {
  const best = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--) {
      const here = worth[i]?.[j] ?? 0;
      const row = best[i];
      if (row) row[j] = Math.max(at(i + 1, j), at(i, j + 1), here > 0 ? here + at(i + 1, j + 1) : 0);
    }
  return best;
}

interface Pair {
  readonly i: number;
  readonly j: number;
}

/** The first pair of a best pairing: the earliest, counted over both lists; of two as early, the first by name. */
function nextPair(
  worth: readonly (readonly number[])[],
  best: readonly (readonly number[])[],
  from: Pair,
  name: (i: number, j: number) => string,
): Pair | null {
  const whole = best[from.i]?.[from.j] ?? 0;
  if (whole === 0) return null;
  const pairs = worth.flatMap((row, i) =>
    row.flatMap((here, j): readonly Pair[] =>
      i >= from.i && j >= from.j && here > 0 && here + (best[i + 1]?.[j + 1] ?? 0) === whole ? [{ i, j }] : [],
    ),
  );
  const earlier = (one: Pair, other: Pair): number =>
    one.i + one.j - (other.i + other.j) || (name(one.i, one.j) < name(other.i, other.j) ? -1 : 1);
  return pairs.toSorted(earlier)[0] ?? null;
}

/** The same for a pair whichever of the two comes first. */
const pairName = <T>(one: T | undefined, other: T | undefined, { name }: Likeness<T>): string =>
  [one, other]
    .map((entry) => (entry === undefined ? '' : name(entry)))
    .sort()
    .join(' ');
