import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { writeHanded } from '../../archive/handed.ts';
import type { RunId } from '../../archive/kept.ts';
import { type Lesson, readLesson } from '../../archive/lesson.ts';
import { setAside } from '../../archive/set-aside.ts';
import type { ChoiceId, DelegateId } from '../../debate/ids.ts';
import type { Course } from '../../debate/record.ts';
import type { Run } from '../../session/run.ts';
import type { LessonInPlay, PageDeps } from '../../ui/deps.ts';
import { otherSide } from '../../ui/report/other-side.ts';
import { keptText } from './device-store.ts';
import { LessonBar } from './lesson-bar.tsx';
import {
  changed,
  crossed,
  forgotten,
  type Lessons,
  laidBy,
  legOf,
  newPlay,
  type Play,
  runOf,
  stepped,
  taken,
  textOf,
} from './lesson-state.ts';
import { isTorn, readLessons, writeLessons } from './lesson-text.ts';
import { alone, withheld } from './withheld.ts';

/** What a pupil can do with a lesson; it outlives the pages that show it. */
export interface Desk {
  readonly lessons: ReadonlySignal<Lessons>;
  /** Somebody begins a lesson; whoever was at one keeps it. @returns whether the sitting came */
  begin(code: string, lesson: Lesson, name: string): Promise<boolean>;
  /** Takes up a lesson where it was. @returns whether the sitting came */
  goOn(play: Play): Promise<boolean>;
  /** Another pupil's turn, at the same lesson. */
  somebodyElse(code: string): void;
  /** Out of the lesson, to the game. */
  leave(): void;
  /** The one in hand with something changed. */
  change(part: Partial<Pick<Play, 'name' | 'words' | 'clock' | 'legs'>>): void;
  /** Makes the result of what has been played. @returns its code; null where it could not be made */
  handIn(): Promise<string | null>;
  /** The same sitting from the other bench. */
  cross(course: Course): boolean;
  forget(id: string): void;
}

const desks = new WeakMap<object, Desk>();

/** The one desk of this page. */
export function deskOf(deps: PageDeps): Desk {
  const known = desks.get(deps.session);
  if (known) return known;
  const desk = openDesk(deps);
  desks.set(deps.session, desk);
  return desk;
}

/** Whatever of a pupil's work could not be read stays on the device. */
function aside(text: string): void {
  try {
    setAside(localStorage, 'breathing-space/lesson-torn', text);
  } catch {
    // No room, or nothing is kept here: what can be read goes on.
  }
}

function openDesk(deps: PageDeps): Desk {
  const kept = keptText('lesson');
  const found = kept.get();
  if (found !== null && isTorn(found)) aside(found);
  const lessons = signal<Lessons>(readLessons(found));
  /** What another tab wrote meanwhile stays: only the one in hand is this tab's own. */
  const write = (next: (lessons: Lessons) => Lessons): void => {
    const there = kept.get();
    const read = there === null ? lessons.peek() : readLessons(there);
    const own = lessons.peek().now;
    const before = own === null ? read : read.now?.id === own.id ? { ...read, now: own } : taken(read, own);
    lessons.value = next(before);
    kept.set(writeLessons(lessons.peek()));
  };
  const inPlay = (play: Play): void => {
    const lesson = readLesson(play.code);
    if (!lesson.ok || !deps.lesson) return;
    const { hindsight, scores } = lesson.value;
    deps.lesson.value = {
      code: play.code,
      taken: true,
      hindsight,
      scores,
      seen: hindsight ? alone : withheld,
      Bar: () => LessonBar({ lesson: lesson.value, play: lessons.value.now ?? play }),
    };
  };
  let stop = (): void => undefined;
  /** Keeps step with the run, at every choice. */
  const follow = (): void => {
    stop();
    stop = effect(() => {
      const moment = deps.session.moment.value;
      const run = deps.runs.current.value;
      if (moment === null || deps.lesson?.peek()?.taken !== true) return;
      const { now } = lessons.peek();
      const leg = now && legOf(now);
      const done = moment.open && moment.ending !== null;
      // Gone back over is not undone: until another choice is made, what was reached stands.
      if (leg?.done && !done && startsWith(leg.path, moment.path)) return;
      const known = run ?? leg?.run ?? null;
      if (leg?.run === known && leg.done === done && leg.path.join() === moment.path.join()) return;
      write((all) => stepped(all, { run: known, path: moment.path, done }));
    });
  };
  const letGo = (): void => {
    stop();
    stop = () => undefined;
    deps.session.leave();
  };
  const tell = (run: Run, title: string): Promise<boolean> => deps.runs.watch(run, title);
  const titleOf = ({ sitting }: Lesson): string => `Lesson: ${deps.record.sittings.get(sitting)?.title ?? sitting}`;

  return {
    lessons,
    async begin(code, lesson, name) {
      letGo();
      const play = newPlay(newId(), code, name, Date.now(), lesson.as && choiceOf(lesson.as));
      const came = await tell(runOf(lesson, play.first), titleOf(lesson));
      if (!came) return false;
      write((all) => taken(all, play));
      inPlay(play);
      follow();
      return true;
    },
    async goOn(play) {
      const lesson = readLesson(play.code);
      if (!lesson.ok) return false;
      const leg = legOf(play);
      if (deps.session.moment.peek() === null || lessons.peek().now?.id !== play.id) {
        deps.session.leave();
        const came = await takenUp(deps, leg, () => tell(runOf(lesson.value, leg), titleOf(lesson.value)));
        if (!came) return false;
      }
      write((all) => taken(all, [all.now, ...all.others].find((one) => one?.id === play.id) ?? play));
      inPlay(play);
      follow();
      return true;
    },
    somebodyElse(code) {
      letGo();
      write(laidBy);
      if (deps.lesson) deps.lesson.value = waiting(code);
    },
    leave() {
      letGo();
      write(laidBy);
      if (deps.lesson) deps.lesson.value = null;
    },
    change: (part) => write((all) => changed(all, part)),
    async handIn() {
      const { now } = lessons.peek();
      const lesson = now && readLesson(now.code);
      if (!now || !lesson?.ok) return null;
      const numbers = await deps.loadNumbers();
      const [run, other] = await Promise.all(
        [now.first, now.other].map(async (leg) => {
          if (!leg?.done) return null;
          const path = leg.path;
          return runOf(lesson.value, { ...leg, path, editions: await editionsOf(deps, lesson.value) });
        }),
      );
      if (!run) return null;
      const { name, words } = now;
      const code = writeHanded(
        { lesson: lesson.value, name, run, other: other ?? null, words: textOf(words) },
        numbers,
      );
      if (code !== null) write((all) => changed(all, { handed: code, legs: other ? 2 : 1 }));
      return code;
    },
    cross(course) {
      const moment = deps.session.moment.peek();
      const { now } = lessons.peek();
      const lesson = now && readLesson(now.code);
      if (!moment || !lesson?.ok) return false;
      const run = otherSide(moment, course, deps, lesson.value.seed);
      if (!run) return false;
      write((all) => crossed(all, run.path, Date.now()));
      deps.runs.pair(run);
      return true;
    },
    forget: (id) => write((all) => forgotten(all, id)),
  };
}

/** A lesson on the table that nobody has sat down to: its own page, and nothing else, is shown. */
const waiting = (code: string): LessonInPlay => ({
  code,
  taken: false,
  hindsight: false,
  scores: false,
  seen: (moment) => moment,
  Bar: null,
});

/** As exactly as the device can: the run in play to the card, another kept one to the choice, and else the path that is noted here. */
async function takenUp(
  deps: PageDeps,
  leg: { readonly run: RunId | null },
  afresh: () => Promise<boolean>,
): Promise<boolean> {
  if (leg.run === null) return afresh();
  if (keptText('run-id').get() === leg.run && deps.session.canResume.peek() !== null) {
    deps.session.resume();
    return met(deps);
  }
  return (await looked(deps)) && (await deps.runs.openRun(leg.run)) ? true : afresh();
}

/** Until the sitting is on the page; false where it does not come. */
const met = ({ session, notices }: PageDeps): Promise<boolean> =>
  new Promise((answer) => {
    const before = notices.peek();
    const stop = effect(() => {
      const come = session.moment.value !== null;
      const failed = notices.value !== null && notices.value !== before;
      if (!come && !failed) return;
      answer(come);
      queueMicrotask(() => stop());
    });
  });

/** Until the archive has been read. */
const looked = ({ runs }: PageDeps): Promise<boolean> =>
  new Promise((answer) => {
    const stop = effect(() => {
      // Read while anybody looks.
      if (runs.runs.value && !runs.loaded.value) return;
      answer(runs.refused.value === null);
      queueMicrotask(() => stop());
    });
  });

/** The editions of the scripts that a sitting alone goes through. */
async function editionsOf({ loadScript }: PageDeps, { sitting }: Lesson): Promise<Run['editions']> {
  const [who, told] = await Promise.all([loadScript('delegates'), loadScript(sitting)]);
  return { delegates: who.edition, [sitting]: told.edition };
}

/** The choice by which a delegate is taken (story/delegates.ink): `role-metalworker`, and for a class role `class-war`. */
const choiceOf = (as: DelegateId): ChoiceId =>
  (as.startsWith('role-') ? as.replace('role-', 'class-') : `role-${as}`) as ChoiceId;

const startsWith = (long: readonly ChoiceId[], short: readonly ChoiceId[]): boolean =>
  short.length <= long.length && short.every((id, at) => id === long[at]);

const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(9))].map((byte) => (byte % 36).toString(36)).join('');
