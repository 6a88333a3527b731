import type { RunId } from '../../archive/kept.ts';
import type { Lesson } from '../../archive/lesson.ts';
import type { ChoiceId } from '../../debate/ids.ts';
import type { Run } from '../../session/run.ts';

/** One time through the sitting, from one bench. */
export interface Leg {
  /** What the archive calls the run; null until it has kept one. */
  readonly run: RunId | null;
  readonly path: readonly ChoiceId[];
  /** The edition of each script it went through; empty until it is done. */
  readonly editions: Run['editions'];
  readonly done: boolean;
}

/** The pupil's three sentences, without their beginnings. */
export interface Sentences {
  readonly argued: string;
  readonly against: string;
  readonly now: string;
}

/** What one pupil does with one lesson on this device. */
export interface Play {
  readonly id: string;
  /** The lesson, as its link has it. */
  readonly code: string;
  /** The name or number the teacher gave; empty where none was. */
  readonly name: string;
  /** Milliseconds since 1970 at which this leg began: the clock runs from here. */
  readonly began: number;
  readonly clock: boolean;
  readonly first: Leg;
  /** The same sitting from the opposite bench; null until somebody sits down there. */
  readonly other: Leg | null;
  readonly words: Sentences;
  /** What was handed in last, as its code; null before. */
  readonly handed: string | null;
  /** How many legs were in it: 0, 1 or 2. */
  readonly legs: number;
}

/** All that is known of lessons on this device. */
export interface Lessons {
  /** The one in hand; null where nobody is in a lesson. */
  readonly now: Play | null;
  /** Those laid down, the latest first: handed in, or left for somebody else. */
  readonly others: readonly Play[];
}

/** Where a pupil is: at the sitting, at the three sentences, or done. */
export type Phase = 'sitting' | 'words' | 'handed';

export const noLessons: Lessons = { now: null, others: [] };
export const noWords: Sentences = { argued: '', against: '', now: '' };

/** A pupil's lesson from its beginning. @param as the choice that takes the lesson's delegate; null: the pupil chooses */
export const newPlay = (id: string, code: string, name: string, began: number, as: ChoiceId | null): Play => ({
  id,
  code,
  name: name.trim(),
  began,
  clock: true,
  first: { run: null, path: as === null ? [] : [as], editions: {}, done: false },
  other: null,
  words: noWords,
  handed: null,
  legs: 0,
});

/** The leg in hand. */
export const legOf = (play: Play): Leg => play.other ?? play.first;

export function phaseOf(play: Play): Phase {
  if (!legOf(play).done) return 'sitting';
  return play.legs === (play.other ? 2 : 1) ? 'handed' : 'words';
}

/** A lesson is taken in hand; whoever was at one before is laid by, and nothing of it is lost. */
export const taken = (lessons: Lessons, play: Play): Lessons => ({
  now: play,
  others: laidBy(lessons).others.filter(({ id }) => id !== play.id),
});

/** Nobody is in a lesson now. */
export const laidBy = ({ now, others }: Lessons): Lessons => ({
  now: null,
  others: now ? [now, ...others.filter(({ id }) => id !== now.id)] : others,
});

/** Takes one off the list for good. */
export const forgotten = ({ now, others }: Lessons, id: string): Lessons => ({
  now,
  others: others.filter((one) => one.id !== id),
});

/** The one in hand with something changed. */
export const changed = (lessons: Lessons, part: Partial<Omit<Play, 'id' | 'code'>>): Lessons =>
  lessons.now ? { ...lessons, now: { ...lessons.now, ...part } } : lessons;

/**
 * The run moved on. What belongs to another leg, the delegate of which is another, is passed over: between two benches the
 * page still shows the old one for a moment.
 */
export function stepped(lessons: Lessons, leg: Omit<Leg, 'editions'> & Partial<Pick<Leg, 'editions'>>): Lessons {
  const { now } = lessons;
  if (!now) return lessons;
  const old = legOf(now);
  const [first] = old.path;
  if (leg.path.length === 0 || (first !== undefined && leg.path[0] !== first)) return lessons;
  const next: Leg = { editions: old.editions, ...leg };
  return changed(lessons, now.other ? { other: next } : { first: next });
}

/** Sits down on the opposite bench. @param path the choice of the role there */
export const crossed = (lessons: Lessons, path: readonly ChoiceId[], began: number): Lessons =>
  changed(lessons, { other: { run: null, path, editions: {}, done: false }, began });

/** A leg as a run; the seed is the lesson's, so that all see one order. */
export const runOf = ({ sitting, seed }: Lesson, { path, editions }: Leg): Run => ({
  seed,
  start: sitting,
  path,
  ahead: [],
  onward: false,
  reached: 0,
  editions,
});

export const beginnings = {
  argued: 'I argued that',
  against: 'The strongest thing said against me was',
  now: 'I would now',
} as const;

/** The three sentences as one text, a line each; what was left empty is left out. */
export const textOf = (words: Sentences): string =>
  (['argued', 'against', 'now'] as const)
    .filter((key) => words[key].trim() !== '')
    .map((key) => `${beginnings[key]} ${words[key].trim().replace(/\s+/g, ' ')}`)
    .join('\n');

/** Whole minutes left, rounded up; below nought when they are over; null without a clock. */
export const minutesLeft = (lesson: Lesson, { began }: Play, now: number): number | null =>
  lesson.minutes === null ? null : Math.ceil(lesson.minutes - (now - began) / 60_000);
