import { dayWords } from '../words.ts';

/** The Old Style day of a New Style one: thirteen days behind in the twentieth century. */
export function oldStyleOf(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 13);
  return day.toISOString().slice(0, 10);
}

/** *23 February 1918*; without the year where the page gives it already. */
export function longDay(date: string, year = true): string {
  const words = dayWords(date);
  return `${words.start}${words.rest}${year ? ` ${words.year}` : ''}`;
}

/** *7–9 March* or *28 February – 1 March*: from a day to another. */
export function daySpan(from: string, to: string | null): string {
  if (to === null || to === from) return longDay(from, false);
  const [first, last] = [dayWords(from), dayWords(to)];
  const sameMonth = first.rest === last.rest && from.slice(0, 7) === to.slice(0, 7);
  return sameMonth
    ? `${Number(from.slice(8))}–${longDay(to, false)}`
    : `${longDay(from, false)} – ${longDay(to, false)}`;
}
