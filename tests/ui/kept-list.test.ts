import { effect, signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import type { KeptRun } from '../../src/archive/kept.ts';
import type { GameError } from '../../src/lib/game-error.ts';
import { yes } from '../../src/lib/result.ts';
import { openKeptList } from '../../src/ui/kept-list.ts';

const kept = [{ id: 'r1' }, { id: 'r2' }] as unknown as readonly KeptRun[];

function aList() {
  const all = vi.fn(async () => yes(kept));
  const archive = { all, subscribe: () => () => undefined } as unknown as Archive;
  const notices = signal<GameError | string | null>(null);
  return {
    all,
    list: openKeptList(
      async () => yes(archive),
      notices,
      () => false,
    ),
  };
}

test('the list is read while somebody looks, and held by nobody afterwards', async () => {
  const { all, list } = aList();
  expect(all).not.toHaveBeenCalled();
  const stop = effect(() => void list.runs.value);
  await vi.waitFor(() => expect(list.runs.peek()).toEqual(kept));
  expect(list.loaded.peek()).toBe(true);
  stop();
  // In the same moment it is still there: what was pressed is being looked up.
  expect(list.runs.peek()).toEqual(kept);
  await Promise.resolve();
  expect(list.runs.peek()).toEqual([]);
  expect(list.loaded.peek()).toBe(false);
});

test('one screen that gives way to another finds the list as it was', async () => {
  const { list } = aList();
  const stop = effect(() => void list.runs.value);
  await vi.waitFor(() => expect(list.loaded.peek()).toBe(true));
  stop();
  const second = effect(() => void list.runs.value);
  await Promise.resolve();
  expect(list.runs.peek()).toEqual(kept);
  second();
});

test('what comes after everybody has looked away is not held either', async () => {
  const { list } = aList();
  const stop = effect(() => void list.runs.value);
  stop();
  await new Promise((done) => setTimeout(done));
  expect(list.runs.peek()).toEqual([]);
  expect(await list.all()).toEqual(kept);
});
