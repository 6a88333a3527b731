import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { openArchive } from '../../src/archive/archive.ts';
import type { KeptRun, RunId } from '../../src/archive/kept.ts';
import type { Store } from '../../src/archive/shelf.ts';
import type { ChoiceId, SittingId } from '../../src/debate/ids.ts';
import type { GameError } from '../../src/lib/game-error.ts';
import type { Session } from '../../src/session/session.ts';
import { openRuns, type Runs } from '../../src/ui/runs.ts';
import { aSession, readToTheChoices } from '../kit/session.ts';

const sitting = '1918-02-23' as SittingId;
const held = new Set<string>();

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  held.clear();
});

const memory = (): Store => {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
};

interface Tab {
  readonly session: Session;
  readonly runs: Runs;
  readonly notices: { readonly value: GameError | string | null };
  readonly choose: (nth: number) => void;
  readonly kept: () => Promise<readonly KeptRun[]>;
}

let made = 0;

/** A tab of the page: over the archive and the store that all tabs share. */
function aTab(store: Store): Tab {
  const session = aSession();
  const notices = signal<GameError | string | null>(null);
  const runs = openRuns({
    session,
    store,
    notices,
    loadArchive: () => openArchive(0),
    newId: () => `r${String(++made).padStart(11, '0')}` as RunId,
    now: () => 1000 + made,
    async claim(id) {
      if (held.has(id)) return false;
      held.add(id);
      return true;
    },
  });
  runs.runs.subscribe(() => undefined);
  return {
    session,
    runs,
    notices,
    choose(nth) {
      readToTheChoices(session);
      const { offers } = session.moment ?? {};
      const id = offers?.[nth % offers.length]?.id;
      if (id) session.choose(id);
      readToTheChoices(session);
    },
    async kept() {
      // All writes that are under way come to their end, one after the other.
      await new Promise((done) => setTimeout(done, 60));
      const archive = await openArchive(0);
      const all = archive.ok ? await archive.value.all() : archive;
      return all.ok ? all.value : [];
    },
  };
}

async function played(store: Store, choices: number): Promise<Tab> {
  const tab = aTab(store);
  await tab.session.begin(sitting, 5);
  for (let n = 0; n < choices; n++) tab.choose(0);
  return tab;
}

test('a run is kept by itself at every choice, under one name', async () => {
  const tab = await played(memory(), 4);
  const [kept, ...others] = await tab.kept();
  expect(others).toEqual([]);
  expect(kept?.id).toBe(tab.runs.current.value);
  expect(kept?.run.path).toEqual(tab.session.run?.path);
  expect(kept?.trace.decisions.map(({ chosen }) => chosen)).toEqual(tab.session.run?.path);
});

test('another choice after going back is another run; the one before stays whole', async () => {
  const tab = await played(memory(), 5);
  const [before] = await tab.kept();
  tab.session.back(2);
  expect(await tab.kept()).toEqual([before]);
  tab.choose(1);
  const all = await tab.kept();
  expect(all).toHaveLength(2);
  expect(all.find(({ id }) => id === before?.id)?.run.path).toEqual(before?.run.path);
  const after = all.find(({ id }) => id !== before?.id);
  expect(after?.from).toEqual({ run: before?.id, choices: 3 });
  expect(after?.id).toBe(tab.runs.current.value);
});

test('a fork goes on as a run of its own', async () => {
  const tab = await played(memory(), 4);
  const first = tab.runs.current.value as RunId;
  await vi.waitFor(() => expect(tab.runs.runs.value).toHaveLength(1));
  tab.runs.fork(first, 2);
  await vi.waitFor(() => expect(tab.runs.current.value).not.toBe(first));
  tab.choose(1);
  const fork = (await tab.kept()).find(({ id }) => id !== first);
  expect(fork?.from).toEqual({ run: first, choices: 2 });
  expect(fork?.run.path).toHaveLength(3);
});

test('a page opened again goes on under the same name', async () => {
  const store = memory();
  const tab = await played(store, 3);
  const run = tab.session.run;
  if (!run) throw new Error('nothing was played');
  held.clear();
  const again = aTab(store);
  again.runs.resuming(run);
  await again.session.resume(run);
  again.choose(0);
  const kept = await again.kept();
  expect(kept).toHaveLength(1);
  expect(kept[0]?.run.path).toHaveLength(4);
});

test('two tabs at one run: the second goes on as a run of its own', async () => {
  const store = memory();
  const here = await played(store, 3);
  const run = here.session.run;
  if (!run) throw new Error('nothing was played');
  const there = aTab(store);
  there.runs.resuming(run);
  await there.session.resume(run);
  here.choose(0);
  there.choose(1);
  const kept = await here.kept();
  const paths = kept.map((one) => one.run.path.join());
  expect(paths).toContain(here.session.run?.path.join());
  expect(paths).toContain(there.session.run?.path.join());
  expect(here.runs.current.value).not.toBe(there.runs.current.value);
});

test('a run under the name of another one is kept beside it, whatever mixed them up', async () => {
  const store = memory();
  const here = await played(store, 3);
  const name = here.runs.current.value;
  const whole = here.session.run?.path;
  held.clear();
  const there = aTab(store);
  const run = { ...aRun(here), seed: 99 };
  there.runs.resuming(run); // the store still names the run of the other tab
  await there.session.resume(run);
  there.choose(0);
  const kept = await there.kept();
  expect(kept.find(({ id }) => id === name)?.run.path).toEqual(whole);
  expect(kept.some((one) => one.run.seed === 99 && one.run.path.length === 4)).toBe(true);
});

test('a later edition that has lost a choice: the run stays kept whole, and what follows is another', async () => {
  const store = memory();
  const tab = await played(store, 3);
  const [before] = await tab.kept();
  if (!before) throw new Error('nothing was kept');
  const old = {
    ...before,
    run: {
      ...before.run,
      path: [...before.run.path, 'v23-gone' as ChoiceId, 'v23-gone-too' as ChoiceId],
      editions: { ...before.run.editions, [sitting]: 0 },
    },
  };
  const archive = await openArchive(0);
  if (archive.ok) await archive.value.put(old);
  held.clear();
  const again = aTab(store);
  await vi.waitFor(() => expect(again.runs.runs.value).toHaveLength(1));
  again.runs.openRun(before.id);
  await vi.waitFor(() => expect(again.notices.value).not.toBeNull());
  again.choose(1);
  const kept = await again.kept();
  expect(kept.find(({ id }) => id === before.id)?.run.path).toEqual(old.run.path);
  expect(kept.find(({ id }) => id !== before.id)?.from).toEqual({ run: before.id, choices: 3 });
});

const aRun = (tab: Tab) => {
  const { run } = tab.session;
  if (!run) throw new Error('nothing was played');
  return run;
};
