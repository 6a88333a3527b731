import { describe, expect, test } from 'vitest';
import { readRun, writeRun } from '../../src/archive/run-text.ts';
import { openRunShelf, type Store } from '../../src/archive/shelf.ts';
import type { ChoiceId, SittingId } from '../../src/debate/ids.ts';
import type { Run } from '../../src/session/run.ts';

const run: Run = {
  seed: 7,
  start: '1918-02-23' as SittingId,
  path: ['role-metalworker', 'v23-lamp'] as ChoiceId[],
  ahead: [],
  onward: false,
  reached: 3,
  editions: { '1918-02-23': 1, delegates: 1 },
};
const memory = (): Store & { readonly kept: Map<string, string> } => {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
};
const failing = (name: string): Store => ({
  ...memory(),
  setItem: () => {
    throw Object.assign(new Error('refused'), { name });
  },
});

describe('a kept run', () => {
  test('comes back as it was', () => expect(readRun(writeRun(run))).toEqual({ ok: true, value: run }));

  test.each([
    '',
    '{',
    'null',
    '[]',
    '{"version":1}',
    writeRun(run).slice(0, -9),
    writeRun(run).replace('"version":1', '"version":99'),
    writeRun({ ...run, seed: -1 }),
    writeRun({ ...run, path: ['<b>' as ChoiceId] }),
  ])('torn text %# is told in a sentence', (text) => {
    const read = readRun(text);
    expect(read.ok ? '' : read.error.message).toBe(
      'The debate kept on this device could not be read: it is torn, or from another version.',
    );
  });

  test('that is torn is set aside and not deleted', () => {
    const store = memory();
    store.setItem('breathing-space/run', '{"torn');
    expect(openRunShelf(store).kept().ok).toBe(false);
    expect(store.kept.get('breathing-space/run-set-aside')).toBe('{"torn');
    expect(openRunShelf(store).kept()).toEqual({ ok: true, value: null });
  });

  test('stays until it is forgotten', () => {
    const shelf = openRunShelf(memory());
    shelf.keep(run);
    expect(shelf.kept()).toEqual({ ok: true, value: run });
    shelf.forget();
    expect(shelf.kept()).toEqual({ ok: true, value: null });
  });

  test.each([
    { name: 'no storage at all', store: null, says: 'This browser keeps nothing for this page' },
    { name: 'storage refused', store: failing('SecurityError'), says: 'This browser keeps nothing for this page' },
    { name: 'storage full', store: failing('QuotaExceededError'), says: 'This browser has no room left' },
  ])('$name is said plainly', ({ store, says }) => {
    const kept = openRunShelf(store).keep(run);
    expect(kept.ok ? '' : kept.error.message).toContain(says);
  });
});
