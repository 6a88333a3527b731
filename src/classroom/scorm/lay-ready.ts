import { openRunShelf, type Store } from '../../archive/shelf.ts';
import type { Run } from '../../session/run.ts';
import { laidBy, legOf, newPlay, taken } from '../lesson/lesson-state.ts';
import { readLessons, writeLessons } from '../lesson/lesson-text.ts';
import type { KeptLesson } from './kept-lesson.ts';

const key = (name: 'run' | 'run-id' | 'player' | 'lesson'): string => `breathing-space/${name}`;

/**
 * Puts before the page what the platform kept of this pupil. Where this device has the same run, it knows more of it and
 * is left alone; else what it has belongs to somebody else: a run of theirs stays among all runs, a lesson of theirs is
 * laid by, and nothing of either is lost.
 * @param kept null where the platform has nothing of this pupil yet
 * @param now milliseconds since 1970
 */
export function layReady(store: Store | null, kept: KeptLesson | null, now: number): void {
  if (!store) return;
  try {
    layRun(store, kept);
    layLesson(store, kept, now);
  } catch {
    // A browser that keeps nothing has nothing to lay by, and the page says so.
  }
}

function layRun(store: Store, kept: KeptLesson | null): void {
  const shelf = openRunShelf(store);
  const there = shelf.kept();
  if (kept && there.ok && there.value && isSame(there.value, kept.run)) return;
  store.removeItem(key('run-id'));
  store.removeItem(key('player'));
  if (kept) shelf.keep(kept.run);
  else shelf.forget();
}

function layLesson(store: Store, kept: KeptLesson | null, began: number): void {
  const lessons = readLessons(store.getItem(key('lesson')));
  const { now } = lessons;
  if (now && kept && now.code === kept.lesson && beginsAlike(legOf(now).path, kept.run.path)) return;
  const { path, editions } = kept?.run ?? { path: [], editions: {} };
  const play =
    kept?.lesson == null
      ? null
      : {
          ...newPlay(`lms-${kept.run.seed}-${began}`, kept.lesson, '', began, null),
          first: { run: null, path, editions, done: false },
        };
  store.setItem(key('lesson'), writeLessons(play ? taken(lessons, play) : laidBy(lessons)));
}

const isSame = (a: Run, b: Run): boolean => a.seed === b.seed && a.start === b.start && beginsAlike(a.path, b.path);

/** One is the beginning of the other. */
const beginsAlike = (a: readonly string[], b: readonly string[]): boolean =>
  a.slice(0, b.length).join() === b.slice(0, a.length).join();
