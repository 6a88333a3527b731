import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Archive, openArchive } from '../../src/archive/archive.ts';
import type { KeptRun, RunId } from '../../src/archive/kept.ts';
import { keptOf, runOf } from './archive-kit.ts';

const DAY = 24 * 60 * 60 * 1000;
const [one, other] = ['raaaaaaaaaaa' as RunId, 'rbbbbbbbbbbb' as RunId];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function open(now = 0): Promise<Archive> {
  const archive = await openArchive(now);
  if (!archive.ok) throw archive.error;
  return archive.value;
}

const runsIn = async (archive: Archive): Promise<readonly KeptRun[]> => {
  const all = await archive.all();
  return all.ok ? all.value : [];
};

describe('the archive', () => {
  test('gives back what was kept, after it was closed too', async () => {
    const archive = await open();
    const kept = keptOf(one, 'role-sailor v-a v-b', { name: 'Mine', star: true, from: { run: other, choices: 2 } });
    expect(await archive.put(kept)).toEqual({ ok: true, value: undefined });
    archive.close();
    expect(await runsIn(await open())).toEqual([kept]);
  });

  test('keeps a longer run under its name, with what stands beside it', async () => {
    const archive = await open();
    await archive.keep(keptOf(one, 'a b'));
    await archive.change(one, { name: 'Mine', star: true, player: 'Olga' });
    expect(await archive.keep(keptOf(one, 'a b c', { touched: 5000 }))).toEqual({ ok: true, value: null });
    const [kept] = await runsIn(archive);
    expect(kept).toMatchObject({ name: 'Mine', star: true, player: 'Olga', touched: 5000 });
    expect(kept?.run.path).toEqual(['a', 'b', 'c']);
    expect(kept?.trace.decisions).toHaveLength(3);
  });

  test.each([
    { what: 'another choice', next: runOf('a b x'), common: 2 },
    { what: 'another delegate', next: runOf('x b c'), common: 0 },
    { what: 'another seed', next: runOf('a b c', { seed: 8 }), common: 0 },
    { what: 'another sitting', next: runOf('a b c', { start: '1918-02-23' as never }), common: 0 },
  ])('never writes a line over another one: $what', async ({ next, common }) => {
    const archive = await open();
    const old = keptOf(one, 'a b c');
    await archive.put(old);
    expect(await archive.keep({ ...keptOf(one, ''), run: next })).toEqual({ ok: true, value: common });
    expect(await runsIn(archive)).toEqual([old]);
  });

  test('a run told less far, by a later edition or a tab further behind, costs nothing of what was kept', async () => {
    const archive = await open();
    const old = keptOf(one, 'a b c d');
    await archive.put(old);
    await archive.keep(keptOf(one, 'a b', { touched: 9000 }));
    expect(await runsIn(archive)).toEqual([{ ...old, touched: 9000 }]);
  });

  test('two tabs write beside each other, and each is told of the other’s', async () => {
    const [here, there] = [await open(), await open()];
    const told = vi.fn();
    there.subscribe(told);
    await Promise.all([here.keep(keptOf(one, 'a b')), there.keep(keptOf(other, 'a c'))]);
    await Promise.all([here.change(one, { name: 'One' }), there.change(one, { star: true })]);
    expect((await runsIn(here)).toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
      { ...keptOf(one, 'a b'), name: 'One', star: true },
      keptOf(other, 'a c'),
    ]);
    const before = told.mock.calls.length;
    await here.change(one, { name: 'Once more' });
    await vi.waitFor(() => expect(told.mock.calls.length).toBeGreaterThan(before));
  });

  test('what was deleted can be had back for thirty days, and is cleared away after them', async () => {
    const archive = await open();
    await archive.put(keptOf(one, 'a b', { deleted: 10 * DAY }));
    archive.close();
    const later = await open(40 * DAY);
    expect(await runsIn(later)).toHaveLength(1);
    later.close();
    expect(await runsIn(await open(40 * DAY + 1))).toEqual([]);
  });

  test('a torn record is set aside and not deleted, and the others stay as they were', async () => {
    const archive = await open();
    await archive.put(keptOf(one, 'a b'));
    const torn = { version: 1, id: other, run: { seed: 'seven' } };
    const database = await openDB('breathing-space', 1);
    await database.put('runs', torn, other);
    expect(await runsIn(archive)).toEqual([keptOf(one, 'a b')]);
    expect(await database.getAll('torn')).toEqual([{ id: other, value: torn }]);
    expect(await database.getAllKeys('runs')).toEqual([one]);
  });

  test('what was torn is told once, as it is set aside', async () => {
    const archive = await open();
    const database = await openDB('breathing-space', 1);
    await database.put('runs', 'torn', one);
    await database.put('runs', keptOf(one, 'a'), other);
    const told: string[] = [];
    for (let n = 0; n < 2; n++) await archive.all(({ code }) => told.push(code));
    expect(told).toEqual(['run/unreadable']);
  });

  test('a torn record is set aside too where its run is kept anew', async () => {
    const archive = await open();
    const database = await openDB('breathing-space', 1);
    await database.put('runs', 'torn', one);
    await archive.keep(keptOf(one, 'a'));
    expect(await runsIn(archive)).toEqual([keptOf(one, 'a')]);
    expect(await database.getAll('torn')).toEqual([{ id: one, value: 'torn' }]);
  });

  test('storage refused is said in a sentence', async () => {
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException('no', 'SecurityError');
      },
    } as unknown as IDBFactory;
    const opened = await openArchive(0);
    expect(opened.ok ? '' : opened.error.code).toBe('storage/refused');
  });

  test('storage full is said in a sentence, and what was kept stays', async () => {
    const archive = await open();
    await archive.put(keptOf(one, 'a'));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const kept = await archive.keep(keptOf(one, 'a b'));
    put.mockRestore();
    expect(kept.ok ? '' : kept.error.code).toBe('storage/full');
    expect(await runsIn(archive)).toEqual([keptOf(one, 'a')]);
  });
});
