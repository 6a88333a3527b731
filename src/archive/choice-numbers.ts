import type { ChoiceId } from '../debate/ids.ts';

/** All choices in the order of `story/choices.lock`, which only grows: a choice's permanent number is its place among those of its family. */
export type ChoiceNumbers = readonly ChoiceId[];

/** Choices by family, families and choices in the order of the lock. */
export type Families = ReadonlyMap<string, readonly ChoiceId[]>;

/** The choices of a sitting share what stands before the first hyphen of their ids. */
export const familyOf = (id: ChoiceId): string => id.split('-', 1)[0] ?? '';

const sorted = new WeakMap<ChoiceNumbers, Families>();

/** Sorted once for each list. */
export function familiesOf(numbers: ChoiceNumbers): Families {
  const known = sorted.get(numbers);
  if (known) return known;
  const families = new Map<string, ChoiceId[]>();
  for (const id of numbers) {
    const family = families.get(familyOf(id));
    if (family) family.push(id);
    else families.set(familyOf(id), [id]);
  }
  sorted.set(numbers, families);
  return families;
}

/**
 * Sittings by their permanent numbers in a code, what comes before them first. A sitting that is written later is added at
 * the end, whatever its day.
 */
export const numbered = [
  'delegates',
  'prologue',
  '1918-01-21',
  '1918-01-24',
  '1918-02-03',
  '1918-02-10',
  '1918-02-18',
  '1918-02-22',
  '1918-02-23',
  '1918-02-24',
  '1918-03-08',
  '1918-03-15',
  'epilogue',
] as const;
