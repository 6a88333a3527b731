import type { DelegateId, SittingId } from '../debate/ids.ts';
import { GameError } from '../lib/game-error.ts';
import { no, type Result, yes } from '../lib/result.ts';
import { numbered } from './choice-numbers.ts';
import { bitsOf, checkOf, packed } from './code-bits.ts';

/** What a teacher sets for a class. Whoever opens its link sees the same cards in the same order. */
export interface Lesson {
  readonly sitting: SittingId;
  /** The delegate or role that everybody plays; null where each pupil chooses. */
  readonly as: DelegateId | null;
  /** Minutes for one run, 1 to 60; null without a clock. It warns, and ends nothing. */
  readonly minutes: number | null;
  /** Whether a pupil sees the report on a run before the debrief, or only what was handed in. */
  readonly scores: boolean;
  /** Whether a pupil is told how the real vote went before the debrief. */
  readonly hindsight: boolean;
  /** A whole number from 0 up to 2^32: the order of the cards. */
  readonly seed: number;
}

/** Delegates and roles by the numbers they have in lesson codes, for ever: new ones are added at the end. */
const seats: readonly string[] = [
  'metalworker',
  'soldier',
  'student',
  'commissar',
  'sailor',
  'role-accept',
  'role-neither',
  'role-war',
  'role-undecided',
  'role-left-sr',
];
const placeOf = (sitting: string): number => (numbered as readonly string[]).indexOf(sitting);
const FORM = 'L';
/** Bits of a sitting, a seat (0: the pupil's choice), the minutes (0: none), two switches, the seed. */
const widths = [5, 5, 6, 1, 1, 32] as const;

/** A lesson as a code of 13 characters, for a link or to be typed. */
export function writeLesson(lesson: Lesson): string {
  const values = [
    placeOf(lesson.sitting),
    lesson.as === null ? 0 : seats.indexOf(lesson.as) + 1,
    lesson.minutes ?? 0,
    lesson.scores ? 1 : 0,
    lesson.hindsight ? 1 : 0,
    lesson.seed,
  ];
  const body = packed(values.map((value, at) => [value, widths[at] ?? 0] as const));
  return `${FORM}${body}${checkOf(FORM + body)}`;
}

/** The inverse of `writeLesson`. @returns `lesson/unreadable` for a mistyped code, and for one of a later edition */
export function readLesson(code: string): Result<Lesson, GameError> {
  const text = code.trim();
  const body = text.slice(1, -3);
  if (!/^L[\w-]{9}[\w-]{3}$/.test(text) || checkOf(FORM + body) !== text.slice(-3)) return no(mistyped());
  const bits = bitsOf(body);
  const [sitting = 0, seat = 0, minutes = 0, scores = 0, hindsight = 0, seed = 0] = widths.map((width) =>
    bits.take(width),
  );
  const id = numbered[sitting];
  const as = seat === 0 ? null : (seats[seat - 1] ?? undefined);
  if (!id || id === 'delegates' || as === undefined || minutes > 60) return no(later());
  return yes({
    sitting: id as SittingId,
    as: as as DelegateId | null,
    minutes: minutes === 0 ? null : minutes,
    scores: scores === 1,
    hindsight: hindsight === 1,
    seed,
  });
}

const mistyped = (): GameError =>
  new GameError(
    'lesson/unreadable',
    'This is not the code of a lesson, or a character in it is missing or mistyped.',
    'Copy the code once more from the board or the link; capital and small letters count.',
  );

const later = (): GameError =>
  new GameError(
    'lesson/unreadable',
    'This lesson was set with a later edition of the game than the one on this device.',
    'Reload the page, so that it fetches the newest edition, and open the lesson once more.',
  );
