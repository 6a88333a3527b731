import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { openArchive } from '../../src/archive/archive.ts';
import { toTakeIn } from '../../src/archive/file.ts';
import type { KeptRun, RunId } from '../../src/archive/kept.ts';
import type { Store } from '../../src/archive/shelf.ts';
import type { ChoiceId, SittingId } from '../../src/debate/ids.ts';
import { GameError } from '../../src/lib/game-error.ts';
import { no } from '../../src/lib/result.ts';
import type { Session } from '../../src/session/session.ts';
import { openRuns, type Runs, type RunsNeeds } from '../../src/ui/runs.ts';
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
  readonly notices: { value: GameError | string | null };
  readonly choose: (nth: number) => void;
  readonly kept: () => Promise<readonly KeptRun[]>;
}

let made = 0;

/** A tab of the page: over the archive and the store that all tabs share. */
function aTab(store: Store, loadArchive: RunsNeeds['loadArchive'] = () => openArchive(0)): Tab {
  const session = aSession();
  const notices = signal<GameError | string | null>(null);
  const runs = openRuns({
    session,
    store,
    notices,
    loadArchive,
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
      // Writes that are under way come to their end one after the other: read until nothing new comes.
      const archive = await openArchive(0);
      if (!archive.ok) return [];
      let before = '';
      for (let quiet = 0; quiet < 3; ) {
        await new Promise((done) => setTimeout(done, 30));
        const now = JSON.stringify(await archive.value.all());
        quiet = now === before ? quiet + 1 : 0;
        before = now;
      }
      const all = await archive.value.all();
      archive.value.close();
      return all.ok ? all.value : [];
    },
  };
}

async function played(store: Store, choices: number, loadArchive?: RunsNeeds['loadArchive']): Promise<Tab> {
  const tab = aTab(store, loadArchive);
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

test('back and forward write nothing', async () => {
  const archive = await openArchive(0);
  if (!archive.ok) throw archive.error;
  const keep = vi.spyOn(archive.value, 'keep');
  const tab = await played(memory(), 5, async () => archive);
  const before = await tab.kept();
  keep.mockClear();
  tab.session.back(3);
  tab.session.forward(1);
  tab.session.forward(2);
  expect(await tab.kept()).toEqual(before);
  expect(keep).not.toHaveBeenCalled();
});

test('storage refused is said once, and play goes on', async () => {
  const refused = new GameError('storage/refused', 'Nothing is kept.', 'Play on.');
  const tab = await played(memory(), 1, async () => no(refused));
  await vi.waitFor(() => expect(tab.notices.value).toBe(refused));
  expect(tab.runs.refused.value).toBe(refused);
  expect(tab.runs.loaded.value).toBe(true);
  tab.notices.value = null;
  tab.choose(0);
  tab.choose(0);
  expect(await tab.kept()).toEqual([]);
  expect(tab.notices.value).toBeNull();
  expect(tab.session.run?.path).toHaveLength(3);
});

test('storage full is said once; play goes on, and what was kept stays', async () => {
  const archive = await openArchive(0);
  if (!archive.ok) throw archive.error;
  const tab = await played(memory(), 2, async () => archive);
  const before = await tab.kept();
  const full = new GameError('storage/full', 'No room left.', 'Play on.');
  const keep = vi.spyOn(archive.value, 'keep').mockImplementation(async () => no(full));
  tab.choose(0);
  await vi.waitFor(() => expect(tab.notices.value).toBe(full));
  tab.notices.value = null;
  tab.choose(0);
  expect(await tab.kept()).toEqual(before);
  expect(tab.notices.value).toBeNull();
  expect(tab.session.run?.path).toHaveLength(4);
  keep.mockRestore();
  tab.choose(0);
  expect((await tab.kept()).map(({ run }) => run.path.length)).toEqual([5]);
});

test('a file in which a run went another way: both ways are kept, its name and star stay, and twice changes nothing', async () => {
  const tab = await played(memory(), 3);
  const id = tab.runs.current.value as RunId;
  await tab.runs.change(id, { name: 'Mine', star: true });
  const [own] = await tab.kept();
  if (!own) throw new Error('nothing was kept');
  const path = [...own.run.path.slice(0, 2), 'v23-elsewhere' as ChoiceId];
  const file = [{ ...own, name: 'Theirs', star: false, touched: own.touched + 9, run: { ...own.run, path } }];
  await vi.waitFor(() => expect(tab.runs.runs.value).toEqual([own]));
  const takeIn = async () => {
    const fresh = toTakeIn(file, tab.runs.runs.value);
    await tab.runs.putAll(fresh);
    return [fresh.length, await tab.kept()] as const;
  };
  const [first, both] = await takeIn();
  expect(first).toBe(1);
  expect(both).toHaveLength(2);
  expect(both.find((one) => one.id === id)).toEqual(own);
  expect(both.find((one) => one.id !== id)).toMatchObject({
    name: 'Theirs',
    run: { path },
    from: { run: id, choices: 2 },
  });
  await vi.waitFor(() => expect(tab.runs.runs.value).toHaveLength(2));
  expect(await takeIn()).toEqual([0, both]);
});

test('a file in which a run went further: it goes on here, under the name and star it has here', async () => {
  const tab = await played(memory(), 3);
  const id = tab.runs.current.value as RunId;
  await tab.runs.change(id, { name: 'Mine', star: true });
  const [own] = await tab.kept();
  if (!own) throw new Error('nothing was kept');
  const path = [...own.run.path, 'v23-further' as ChoiceId];
  await tab.runs.putAll([{ ...own, name: 'Theirs', star: false, run: { ...own.run, path } }]);
  expect(await tab.kept()).toMatchObject([{ id, name: 'Mine', star: true, run: { path } }]);
});

const aRun = (tab: Tab) => {
  const { run } = tab.session;
  if (!run) throw new Error('nothing was played');
  return run;
};
