import { expect, test, vi } from 'vitest';
import type { Store } from '../../src/archive/shelf.ts';
import { openClassStore } from '../../src/classroom/class/class-store.ts';
import type { Outcome } from '../../src/classroom/class/collect.ts';
import { type Held, nothingHeld } from '../../src/classroom/class/results.ts';
import { summarise, summaryAtHand } from '../../src/classroom/class/summaries.ts';
import { saidWords } from '../../src/classroom/class/take.tsx';
import { theRecord } from '../kit/record.ts';
import { aSession } from '../kit/session.ts';
import { anyRun } from './class-kit.ts';

function aStore() {
  const kept = new Map<string, string>();
  const asked: string[] = [];
  const store: Store = {
    getItem: (key) => kept.get(key) ?? null,
    setItem(key, value) {
      asked.push(key);
      kept.set(key, value);
    },
    removeItem: (key) => void kept.delete(key),
  };
  return { kept, asked, store };
}

const aClass = (n: number): Held => ({
  ...nothingHeld,
  results: Array.from({ length: 30 }, (_, i) => ({
    id: `r${n}-${i}`,
    code: `D${n}-${i}`,
    name: 'A',
    mark: '',
    note: '',
  })),
});

test('ten classes of thirty are kept one by one: a change writes one of them, and nothing else', () => {
  const { asked, store } = aStore();
  const classes = openClassStore(store);
  const all = Array.from({ length: 10 }, (_, n) => ({ id: `c${n}`, name: `Class ${n}` }));
  expect(classes.keepIndex({ current: 'c4', classes: all })).toBe(true);
  for (const [n, { id }] of all.entries()) classes.keep(id, aClass(n));
  asked.length = 0;
  classes.keep('c7', { ...aClass(7), torn: [{ id: 't', text: 'x', from: 'a.json', reason: 'r', likely: true }] });
  expect(asked).toEqual(['breathing-space/class/c7']);
  const again = openClassStore(store);
  expect(again.index()).toEqual({ index: { current: 'c4', classes: all }, namesLost: false });
  expect(again.held('c3')).toEqual(aClass(3));
  expect(again.held('c7').torn[0]?.from).toBe('a.json');
});

test('a torn class is not lost: its text is in the list of what could not be read', () => {
  const { kept, store } = aStore();
  kept.set('breathing-space/class/c1', '{"results":[{"id":"a"');
  expect(openClassStore(store).held('c1').torn[0]?.text).toBe('{"results":[{"id":"a"');
  kept.set('breathing-space/class', 'nonsense');
  expect(openClassStore(store).index().index.classes).toHaveLength(1);
});

test('classes are found again where the list of them is torn', () => {
  const { kept, store } = aStore();
  const classes = openClassStore(store);
  for (const n of [2, 10, 1]) classes.keep(`c${n}`, aClass(n));
  kept.set('breathing-space/class', '{"current":"c2","classes":[{"id":"c');
  const whole = Object.assign(store, { length: kept.size, key: (n: number) => [...kept.keys()][n] ?? null });
  const again = openClassStore(whole);
  const { index, namesLost } = again.index();
  const { current, classes: found } = index;
  expect(namesLost).toBe(true);
  expect(current).toBe('c1');
  expect(found.map(({ id }) => id)).toEqual(['c1', 'c2', 'c10']);
  expect(new Set(found.map(({ name }) => name)).size).toBe(3);
  expect(again.held('c10')).toEqual(aClass(10));
  expect(kept.get('breathing-space/class-torn')).toBe('{"current":"c2","classes":[{"id":"c');
});

test('a browser that keeps nothing, or is full, is said and survived', () => {
  expect(openClassStore(null).keep('c1', nothingHeld)).toBe(false);
  const full: Store = {
    getItem: () => {
      throw new Error('no');
    },
    setItem: () => {
      throw new Error('full');
    },
    removeItem: () => undefined,
  };
  expect(openClassStore(full).keep('c1', nothingHeld)).toBe(false);
  expect(openClassStore(full).held('c1')).toEqual(nothingHeld);
});

test('a run is told once, however often its class is shown', async () => {
  const session = aSession();
  const resume = vi.spyOn(session, 'resume');
  const deps = { openHidden: () => session, loadWhole: async () => theRecord() };
  const run = await anyRun(3);
  expect(summaryAtHand(deps, run)).toBeNull();
  const first = await summarise(deps, run, theRecord());
  expect(await summarise(deps, run, theRecord())).toBe(first);
  expect(summaryAtHand(deps, { ...run })).toBe(first);
  expect(resume).toHaveBeenCalledTimes(1);
  // Small enough for three hundred: a summary holds no card, no line and no turn.
  expect(JSON.stringify(first).length).toBeLessThan(12_000);
});

test('what came of a paste is said in one line', () => {
  const of = (is: Outcome['is'], why: string | null = null): Outcome => ({ piece: 0, lines: [0], is, what: 'x', why });
  expect(saidWords([])).toBe('There was nothing in it.');
  expect(saidWords([of('read')])).toBe('1 result taken in.');
  expect(
    saidWords([of('read'), of('read'), of('again', 'there'), of('torn', 'mistyped'), of('torn', 'A line of words')]),
  ).toBe(
    '2 results taken in. 1 result was there already and is counted once. 1 could not be read and is kept in the list below. 1 line of words had no code.',
  );
});
