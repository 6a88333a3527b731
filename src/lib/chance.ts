/**
 * A 32-bit hash of a text (FNV-1a with a final mix), so that neighbouring seeds don't give neighbouring numbers.
 * @returns an unsigned whole number.
 */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The same list in an order drawn from the seed; the same seed gives the same order. */
export function shuffled<T>(list: readonly T[], seed: string): readonly T[] {
  return list
    .map((item, i) => ({ item, rank: hash(`${seed}/${i}`) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/** A stream of numbers from 0 up to 1, the same for the same seed. */
export function dice(seed: string): () => number {
  let n = 0;
  return () => hash(`${seed}#${n++}`) / 2 ** 32;
}
