import type { Store } from '../../archive/shelf.ts';
import { type Aside, type Held, nothingHeld, type Result, type Torn } from './results.ts';

const KEY = 'breathing-space/class';

/** A class by its name. */
export interface ClassName {
  readonly id: string;
  readonly name: string;
}

/** All classes of this device, and the one shown last. */
export interface ClassIndex {
  readonly current: string;
  readonly classes: readonly ClassName[];
}

export const firstIndex: ClassIndex = { current: 'c1', classes: [{ id: 'c1', name: 'My class' }] };

/** Classes on this device, each under its own key: what is written is never more than one class. */
export interface ClassStore {
  index(): ClassIndex;
  /** What a class holds; what was kept and cannot be read is in its torn list. */
  held(id: string): Held;
  /** @returns false where the browser keeps nothing, or has no room left */
  keepIndex(index: ClassIndex): boolean;
  /** @returns as `keepIndex` */
  keep(id: string, held: Held): boolean;
  forget(id: string): void;
}

/** The browser's own store, or null where it refuses even to be asked. */
export function localStore(): Store | null {
  try {
    return localStorage;
  } catch {
    return null; // refused: the page says so at the first result
  }
}

/** @param store null where the browser refuses storage altogether */
export function openClassStore(store: Store | null): ClassStore {
  const read = (key: string): string | null => {
    try {
      return store?.getItem(key) ?? null;
    } catch {
      return null; // a browser that refuses reading has kept nothing
    }
  };
  const write = (key: string, value: unknown): boolean => {
    try {
      store?.setItem(key, JSON.stringify(value));
      return store !== null;
    } catch {
      return false; // the page says so, and keeps it in memory
    }
  };
  return {
    index: () => indexIn(read(KEY)),
    held: (id) => heldIn(read(`${KEY}/${id}`)),
    keepIndex: (index) => write(KEY, index),
    keep: (id, held) => write(`${KEY}/${id}`, held),
    forget(id) {
      try {
        store?.removeItem(`${KEY}/${id}`);
      } catch {
        // Nothing was kept, so nothing needs forgetting.
      }
    },
  };
}

function indexIn(text: string | null): ClassIndex {
  const { current, classes } = fieldsOf(parsed(text));
  const all = listIn(classes).flatMap((one): readonly ClassName[] => {
    const { id, name } = fieldsOf(one);
    return typeof id === 'string' && typeof name === 'string' ? [{ id, name }] : [];
  });
  const [first] = all;
  if (!first) return firstIndex;
  return { current: all.find(({ id }) => id === current)?.id ?? first.id, classes: all };
}

function heldIn(text: string | null): Held {
  if (text === null) return nothingHeld;
  const value = parsed(text);
  const { results, torn, aside } = fieldsOf(value);
  if (!Array.isArray(results))
    return {
      ...nothingHeld,
      torn: [{ id: 'kept', text, from: null, reason: 'What was kept of this class could not be read.', likely: true }],
    };
  return {
    results: results.flatMap((one): readonly Result[] => {
      const { id, code, name, mark, note } = fieldsOf(one);
      if (typeof id !== 'string' || typeof code !== 'string') return [];
      return [{ id, code, name: words(name), mark: words(mark), note: words(note) }];
    }),
    torn: listIn(torn).flatMap((one): readonly Torn[] => {
      const { id, text: said, from, reason, likely } = fieldsOf(one);
      if (typeof id !== 'string') return [];
      const source = typeof from === 'string' ? from : null;
      return [{ id, text: words(said), from: source, reason: words(reason), likely: likely === true }];
    }),
    aside: listIn(aside).flatMap((one): readonly Aside[] => {
      const { id, code, name, why } = fieldsOf(one);
      if (typeof id !== 'string' || typeof code !== 'string') return [];
      return [{ id, code, name: words(name), why: words(why) }];
    }),
  };
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null; // torn: the caller keeps its text
  }
}

const words = (value: unknown): string => (typeof value === 'string' ? value : '');
const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
