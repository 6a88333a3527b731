import type { RunId } from '../../archive/kept.ts';
import type { ChoiceId } from '../../debate/ids.ts';
import { type Leg, type Lessons, noLessons, noWords, type Play } from './lesson-state.ts';

/** Lessons as the text that is kept on the device. */
export const writeLessons = (lessons: Lessons): string => JSON.stringify({ version: 1, ...lessons });

/** The inverse of `writeLessons`. What cannot be read, by itself or in part, is left out; it never throws. */
export function readLessons(text: string | null): Lessons {
  if (text === null) return noLessons;
  try {
    const { now, others } = fields(JSON.parse(text));
    return { now: playIn(now), others: list(others).flatMap((one) => playIn(one) ?? []) };
  } catch {
    return noLessons; // torn: what was handed in has left this page already
  }
}

function playIn(value: unknown): Play | null {
  const { id, code, name, began, clock, first, other, words, handed, legs } = fields(value);
  const leg = legIn(first);
  if (typeof id !== 'string' || typeof code !== 'string' || leg === null) return null;
  const { argued, against, now } = fields(words);
  return {
    id,
    code,
    name: string(name),
    began: typeof began === 'number' ? began : 0,
    clock: clock !== false,
    first: leg,
    other: legIn(other),
    words: { ...noWords, argued: string(argued), against: string(against), now: string(now) },
    handed: typeof handed === 'string' ? handed : null,
    legs: typeof legs === 'number' ? legs : 0,
  };
}

function legIn(value: unknown): Leg | null {
  if (value === null || typeof value !== 'object') return null;
  const { run, path, editions, done } = fields(value);
  const numbers = Object.entries(fields(editions)).filter((pair): pair is [string, number] =>
    Number.isInteger(pair[1]),
  );
  return {
    run: typeof run === 'string' ? (run as RunId) : null,
    path: list(path).filter((id): id is ChoiceId => typeof id === 'string'),
    editions: Object.fromEntries(numbers),
    done: done === true,
  };
}

const fields = (value: unknown): Readonly<Record<string, unknown>> => Object(value) as Record<string, unknown>;
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const string = (value: unknown): string => (typeof value === 'string' ? value : '');
