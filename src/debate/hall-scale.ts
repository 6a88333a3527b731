import type { HistoricalRecord, Motion, Sitting } from './record.ts';

/** The halls whose people are known by their number only; elsewhere those present have names and seats. */
const halls = ['smolny', 'tauride', 'noble'];

/** Whether a place, with or without its hour (`tauride-night`), is such a hall. */
export const isHall = (place: string): boolean => halls.includes(place.split('-')[0] ?? '');

/** How many sit in a hall, and for how many of them one drawn figure stands. */
export interface HallScale {
  readonly people: number;
  readonly each: number;
}

/**
 * The scale by which a sitting's hall is drawn, and which the page says in words: all who voted on its best attended
 * motion, so that the hall is as full before a division as in it. Null where the sitting is in no such hall.
 */
export function hallScale(sitting: Sitting, record: HistoricalRecord): HallScale | null {
  if (!isHall(sitting.place)) return null;
  const people = Math.max(0, ...sitting.motions.map((id) => votesOf(record.motions.get(id))));
  return people > 0 ? { people, each: peopleEach(people) } : null;
}

const votesOf = (motion: Motion | undefined): number =>
  motion?.options.reduce((sum, { count }) => sum + (count ?? 0), 0) ?? 0;

/** More figures than this are a pattern, not people, and on a telephone not even that. */
const mostFigures = 120;
const steps = [1, 2, 5, 10, 20, 50, 100] as const;

/** How many people one figure stands for. */
export const peopleEach = (people: number): number => steps.find((each) => people / each <= mostFigures) ?? 1000;

/** How many figures stand for a number of people, when each stands for `each`. */
export const figuresFor = (people: number, each: number): number => Math.round(people / each);

/**
 * Shares figures out among counts in true proportion: whole figures, together as many as stand for all, the largest
 * remainders rounded up. With one figure a person the counts themselves.
 */
export function shareOut(counts: readonly number[], each: number): readonly number[] {
  const all = figuresFor(
    counts.reduce((sum, count) => sum + count, 0),
    each,
  );
  const whole = counts.map((count) => Math.floor(count / each));
  const left = all - whole.reduce((sum, count) => sum + count, 0);
  const byRest = counts.map((count, i) => ({ i, rest: count % each })).toSorted((a, b) => b.rest - a.rest || a.i - b.i);
  const lucky = new Set(byRest.slice(0, left).map(({ i }) => i));
  return whole.map((count, i) => count + Number(lucky.has(i)));
}
