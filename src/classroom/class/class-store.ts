import { setAside } from '../../archive/set-aside.ts';
import type { Store } from '../../archive/shelf.ts';
import { fieldsOf, jsonIn, listOf, wordsOf } from '../../lib/json.ts';
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

/** The classes as they are found. */
export interface FoundClasses {
  readonly index: ClassIndex;
  /** The list of them could not be read: the classes are there, by new names. */
  readonly namesLost: boolean;
}

const firstIndex: ClassIndex = { current: 'c1', classes: [{ id: 'c1', name: 'My class' }] };

/** Classes on this device, each under its own key: what is written is never more than one class. */
export interface ClassStore {
  index(): FoundClasses;
  /** What a class holds; what was kept and cannot be read is in its torn list. */
  held(id: string): Held;
  /** @returns false where the browser keeps nothing, or has no room left */
  keepIndex(index: ClassIndex): boolean;
  /** @returns as `keepIndex` */
  keep(id: string, held: Held): boolean;
  forget(id: string): void;
}

/** A store of this device, gone through where it can be. */
type ClassShelf = Store & Partial<Pick<Storage, 'key' | 'length'>>;

/** The browser's own store, or null where it refuses even to be asked. */
export function localStore(): ClassShelf | null {
  try {
    return localStorage;
  } catch {
    return null; // refused: the page says so at the first result
  }
}

/** @param store null where the browser refuses storage altogether */
export function openClassStore(store: ClassShelf | null): ClassStore {
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
    index() {
      const text = read(KEY);
      const index = indexIn(text);
      if (text === null || store === null || index !== null) return { index: index ?? firstIndex, namesLost: false };
      aside(store, text);
      return { index: foundIn(store) ?? firstIndex, namesLost: true };
    },
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

/** The classes that are there though their list is torn; null where there are none. Only their names are lost. */
function foundIn(store: ClassShelf): ClassIndex | null {
  const keys = Array.from({ length: store.length ?? 0 }, (_, n) => store.key?.(n) ?? '');
  const [first, ...others] = keys
    .flatMap((key) => (key.startsWith(`${KEY}/`) ? key.slice(KEY.length + 1) : []))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  if (first === undefined) return null;
  const classes = [first, ...others].map((id, n) => ({ id, name: n === 0 ? 'My class' : `My class ${n + 1}` }));
  return { current: first, classes };
}

/** The torn list itself stays, under a name of its own. */
function aside(store: Store, text: string): void {
  try {
    setAside(store, `${KEY}-torn`, text);
  } catch {
    // No room: it stays where it is until a class is named.
  }
}

/** @returns null where nothing of it can be read */
function indexIn(text: string | null): ClassIndex | null {
  const { current, classes } = fieldsOf(text === null ? null : jsonIn(text));
  const all = listOf(classes).flatMap((one): readonly ClassName[] => {
    const { id, name } = fieldsOf(one);
    return typeof id === 'string' && typeof name === 'string' ? [{ id, name }] : [];
  });
  const [first] = all;
  return first ? { current: all.find(({ id }) => id === current)?.id ?? first.id, classes: all } : null;
}

function heldIn(text: string | null): Held {
  if (text === null) return nothingHeld;
  const { results, torn, aside } = fieldsOf(jsonIn(text));
  if (!Array.isArray(results)) return { ...nothingHeld, torn: [unread('kept', text, 'this class')] };
  /** What is strange within a class is kept with it, as text. */
  const strange: Torn[] = [];
  const each = <T>(list: unknown, read: (one: Readonly<Record<string, unknown>>) => T | null): readonly T[] =>
    listOf(list).flatMap((one) => {
      const made = read(fieldsOf(one));
      if (made === null) strange.push(unread(`kept-${strange.length}`, JSON.stringify(one), 'one result'));
      return made === null ? [] : [made];
    });
  const held = {
    results: each<Result>(results, ({ id, code, name, mark, note }) =>
      typeof id === 'string' && typeof code === 'string'
        ? { id, code, name: wordsOf(name), mark: wordsOf(mark), note: wordsOf(note) }
        : null,
    ),
    torn: each<Torn>(torn, ({ id, text: said, from, reason, likely }) => {
      const source = typeof from === 'string' ? from : null;
      return typeof id === 'string'
        ? { id, text: wordsOf(said), from: source, reason: wordsOf(reason), likely: likely === true }
        : null;
    }),
    aside: each<Aside>(aside, ({ id, code, name, why }) =>
      typeof id === 'string' && typeof code === 'string' ? { id, code, name: wordsOf(name), why: wordsOf(why) } : null,
    ),
  };
  return { ...held, torn: [...held.torn, ...strange] };
}

const unread = (id: string, text: string, what: string): Torn => ({
  id,
  text,
  from: null,
  reason: `What was kept of ${what} could not be read.`,
  likely: true,
});
