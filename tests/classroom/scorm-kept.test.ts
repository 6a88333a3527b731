import { describe, expect, test } from 'vitest';
import { writeLesson } from '../../src/archive/lesson.ts';
import { openRunShelf, type Store } from '../../src/archive/shelf.ts';
import { legOf } from '../../src/classroom/lesson/lesson-state.ts';
import { readLessons } from '../../src/classroom/lesson/lesson-text.ts';
import { readKept, setIn, writeKept } from '../../src/classroom/scorm/kept-lesson.ts';
import { layReady } from '../../src/classroom/scorm/lay-ready.ts';
import type { SittingId } from '../../src/debate/ids.ts';
import type { Run } from '../../src/session/run.ts';
import { readLock } from '../../tools/lib/choices.ts';

const numbers = readLock();
const code = writeLesson({
  sitting: '1918-02-23' as SittingId,
  as: null,
  minutes: 10,
  scores: false,
  hindsight: false,
  seed: 7,
});
const path = [numbers[0], ...numbers.filter((id) => id.startsWith('v23-')).slice(0, 100)].flatMap((id) => id ?? []);
const aRun = (choices = 6, seed = 7): Run => ({
  seed,
  start: '1918-02-23' as SittingId,
  path: path.slice(0, choices),
  ahead: [],
  onward: false,
  reached: 4,
  editions: { delegates: 11, '1918-02-23': 4711 },
});
const kept = (lesson: string | null, run = aRun()) => ({ lesson, run });
const storeWith = (entries: Readonly<Record<string, string>> = {}): Store & { readonly map: Map<string, string> } => {
  const map = new Map(Object.entries(entries));
  return {
    map,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
  };
};

describe('what a platform keeps', () => {
  test.each([{ lesson: code }, { lesson: null }])('comes back as it was: $lesson', ({ lesson }) => {
    const text = writeKept(kept(lesson), numbers) ?? '';
    expect(readKept(text, numbers)).toEqual(kept(lesson));
  });

  test('is short and plain, for a hundred choices too', () => {
    const text = writeKept(kept(code, aRun(100)), numbers) ?? '';
    expect(text.length).toBeLessThan(400);
    expect(text).toMatch(/^[\u0021-\u007e]+$/);
  });

  test.each(['', '1', '1.-.Dxxxx.0', '2.-.x.0', 'a host’s own text', '{"a":1}'])('%j begins anew', (text) => {
    expect(readKept(text, numbers)).toBeNull();
  });
});

test.each([
  { launch: '', search: '', lesson: null, score: false },
  { launch: `lesson=${code}&score=1`, search: '', lesson: code, score: true },
  { launch: `lesson=${code}`, search: '?score=1', lesson: code, score: true },
  { launch: 'lesson=Lold', search: `?lesson=${code}&score=0`, lesson: code, score: false },
])('what the teacher set: "$launch" and "$search"', ({ launch, search, lesson, score }) => {
  expect(setIn(launch, search)).toEqual({ lesson, score });
});

describe('laid ready on a device', () => {
  const at = (store: Store) => openRunShelf(store).kept();
  const lessonsIn = (store: Store) => readLessons(store.getItem('breathing-space/lesson'));

  test('the run of the platform, and the lesson it was made in', () => {
    const store = storeWith();
    layReady(store, kept(code), 1000);
    expect(at(store)).toMatchObject({ ok: true, value: { seed: 7, path: aRun().path } });
    const { now } = lessonsIn(store);
    expect(now).toMatchObject({ code, name: '', began: 1000 });
    expect(now && legOf(now).path).toEqual(aRun().path);
  });

  test('somebody else’s run and name are gone from the page, and their lesson is laid by', () => {
    const store = storeWith({ 'breathing-space/run-id': 'rother', 'breathing-space/player': 'Ada' });
    layReady(store, kept(code, aRun(6, 99)), 1);
    layReady(store, null, 2);
    expect(at(store)).toMatchObject({ ok: true, value: null });
    expect([...store.map.keys()]).toEqual(['breathing-space/lesson']);
    expect(lessonsIn(store)).toMatchObject({ now: null, others: [{ code }] });
  });

  test('the pupil’s own run on this device is left alone, which knows more of it', () => {
    const store = storeWith({ 'breathing-space/run-id': 'rmine', 'breathing-space/player': 'Ada' });
    openRunShelf(store).keep(aRun(8));
    layReady(store, kept(code), 1);
    const first = new Map(store.map);
    layReady(store, kept(code), 2);
    expect(store.map).toEqual(first);
    expect(store.map.get('breathing-space/run-id')).toBe('rmine');
    expect(at(store)).toMatchObject({ ok: true, value: { path: aRun(8).path } });
  });

  test('a browser that keeps nothing stops nobody', () => {
    expect(() => layReady(null, kept(code), 1)).not.toThrow();
    const refusing = storeWith();
    refusing.setItem = () => {
      throw new Error('QuotaExceededError');
    };
    expect(() => layReady(refusing, kept(code), 1)).not.toThrow();
  });
});
