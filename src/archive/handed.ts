import { GameError } from '../lib/game-error.ts';
import { no, type Result, yes } from '../lib/result.ts';
import type { Run } from '../session/run.ts';
import type { ChoiceNumbers } from './choice-numbers.ts';
import { readCode, writeCode } from './code.ts';
import { checkOf } from './code-bits.ts';
import { type Lesson, readLesson, writeLesson } from './lesson.ts';

/** What a pupil hands in. The name goes into the result and is kept nowhere else. */
export interface Handed {
  /** The lesson it was made in; null for a run that somebody made without one. */
  readonly lesson: Lesson | null;
  /** The name or number that the teacher gave; empty where none was asked for. */
  readonly name: string;
  readonly run: Run;
  /** The same sitting from the other bench, where it was argued too. */
  readonly other: Run | null;
  /** The pupil's three sentences, as they were written; empty where none were. */
  readonly words: string;
}

const FORM = 'H';
const NONE = '-';

/**
 * A result as one line of text: the form, the lesson, the run, the other run, the name and the words, and a check, with full stops
 * between them. Links take all its characters as they are.
 * @returns null where a choice has no permanent number, as `writeCode`
 */
export function writeHanded({ lesson, name, run, other, words }: Handed, numbers: ChoiceNumbers): string | null {
  const own = writeCode(run, numbers);
  const from = other && writeCode(other, numbers);
  if (own === null || (other !== null && from === null)) return null;
  const body = [FORM, lesson ? writeLesson(lesson) : NONE, own, from ?? NONE, wrap(name), wrap(words)].join('.');
  return `${body}.${checkOf(body)}`;
}

/** The inverse of `writeHanded`; a plain code of a run is a result without lesson and name. @returns `run/unreadable` */
export function readHanded(code: string, numbers: ChoiceNumbers): Result<Handed, GameError> {
  const text = code.trim();
  if (!text.startsWith(`${FORM}.`)) {
    const run = readCode(text, numbers);
    return run.ok ? yes({ lesson: null, name: '', run: run.value, other: null, words: '' }) : run;
  }
  const parts = text.split('.');
  const [, of = '', own = '', from = '', name = '', words = '', check = ''] = parts;
  if (parts.length !== 7 || checkOf(parts.slice(0, -1).join('.')) !== check) return no(mistyped());
  const lesson = of === NONE ? null : readLesson(of);
  if (lesson && !lesson.ok) return lesson;
  const run = readCode(own, numbers);
  if (!run.ok) return run;
  const other = from === NONE ? null : readCode(from, numbers);
  if (other && !other.ok) return other;
  const plain = [name, words].map(unwrap);
  if (plain.includes(null)) return no(mistyped());
  return yes({
    lesson: lesson?.value ?? null,
    name: plain[0] ?? '',
    run: run.value,
    other: other?.value ?? null,
    words: plain[1] ?? '',
  });
}

/** Text in any script as characters that a link takes as they are. */
const wrap = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

function unwrap(text: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null; // no text: the caller says so
  }
}

const mistyped = (): GameError =>
  new GameError(
    'run/unreadable',
    'This is not a result of this game, or a character in it is missing or mistyped.',
    'Ask for the whole code once more, or for the file.',
  );
