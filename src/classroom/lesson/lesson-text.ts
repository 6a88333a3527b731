import type { RunId } from '../../archive/kept.ts';
import type { ChoiceId } from '../../debate/ids.ts';
import { fieldsOf, jsonIn, listOf, wordsOf } from '../../lib/json.ts';
import { type Leg, type Lessons, noWords, type Play } from './lesson-state.ts';

/** Lessons as the text that is kept on the device. */
export const writeLessons = (lessons: Lessons): string => JSON.stringify({ version: 1, ...lessons });

/** The inverse of `writeLessons`. What cannot be read, by itself or in part, is left out; it never throws. */
export function readLessons(text: string | null): Lessons {
  const { now, others } = fieldsOf(text === null ? null : jsonIn(text));
  return { now: playIn(now), others: listOf(others).flatMap((one) => playIn(one) ?? []) };
}

/** Whether something in a kept text cannot be read, so that the text should be set aside before it is written over. */
export function isTorn(text: string): boolean {
  const value = jsonIn(text);
  const { now = null, others } = fieldsOf(value);
  const read = readLessons(text);
  return !Array.isArray(others) || read.others.length < others.length || (now !== null && read.now === null);
}

function playIn(value: unknown): Play | null {
  const { id, code, name, began, clock, first, other, words, handed, legs } = fieldsOf(value);
  const leg = legIn(first);
  if (typeof id !== 'string' || typeof code !== 'string' || leg === null) return null;
  const { argued, against, now } = fieldsOf(words);
  return {
    id,
    code,
    name: wordsOf(name),
    began: typeof began === 'number' ? began : 0,
    clock: clock !== false,
    first: leg,
    other: legIn(other),
    words: { ...noWords, argued: wordsOf(argued), against: wordsOf(against), now: wordsOf(now) },
    handed: typeof handed === 'string' ? handed : null,
    legs: typeof legs === 'number' ? legs : 0,
  };
}

function legIn(value: unknown): Leg | null {
  if (value === null || typeof value !== 'object') return null;
  const { run, path, editions, done } = fieldsOf(value);
  const numbers = Object.entries(fieldsOf(editions)).filter(
    (pair): pair is [string, number] => Number.isSafeInteger(pair[1]) && Number(pair[1]) >= 0,
  );
  return {
    run: typeof run === 'string' ? (run as RunId) : null,
    path: listOf(path).filter((id): id is ChoiceId => typeof id === 'string'),
    editions: Object.fromEntries(numbers),
    done: done === true,
  };
}
