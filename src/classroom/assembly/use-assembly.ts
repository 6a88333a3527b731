import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { setAside } from '../../archive/set-aside.ts';
import { keptText } from '../lesson/device-store.ts';
import type { Event, Setup } from './assembly.ts';
import { type Clock, tick } from './assembly-clock.ts';
import { type KeptAssembly, newAssembly, readAssembly, readShelf, type Shelf, writeShelf } from './assembly-text.ts';
import { type OneTab, oneTab } from './one-tab.ts';

/** The assemblies of this device, and all that is done to the one that is open. */
export interface Assemblies {
  readonly all: readonly KeptAssembly[];
  readonly now: KeptAssembly | null;
  begin(setup: Setup): void;
  open(id: string | null): void;
  remove(id: string): void;
  /** From a file. */
  takeIn(text: string): void;
  /** Something happened. */
  add(...events: readonly Event[]): void;
  undo(): void;
  setClock(clock: Clock): void;
  /** They are open in another tab, which writes them down; this one may take them over. */
  readonly elsewhere: boolean;
  takeOver(): void;
  /** What went wrong last, in words; empty where nothing did. */
  readonly trouble: string;
}

const name = 'assembly';

/** How often a running clock is looked at, in milliseconds. */
const LOOK = 250;

/** Keeps every step at once, so that a closed lid or a reload loses nothing. */
export function useAssemblies(): Assemblies {
  const store = useMemo(() => keptText(name), []);
  const [found] = useState(() => read(store));
  const [shelf, setShelf] = useState<Shelf>(found);
  const [trouble, setTrouble] = useState(found.torn > 0 ? tornWords : '');
  const [elsewhere, setElsewhere] = useState(false);
  const tab = useRef<OneTab | null>(null);
  const latest = useRef(shelf);
  const said = useRef(false);
  const away = useRef(false);
  useEffect(() => {
    const turned = (mine: boolean): void => {
      // What the other tab has written down since is what goes on here.
      if (mine && away.current) {
        latest.current = read(store);
        setShelf(latest.current);
      }
      away.current = !mine;
      setElsewhere(!mine);
    };
    tab.current = oneTab(`breathing-space/${name}`, turned);
    return () => tab.current?.leave();
  }, [store]);
  const keep = (next: Shelf): void => {
    if (away.current) return; // never over the other tab's own
    latest.current = next;
    setShelf(next);
    if (store.set(writeShelf(next)) || said.current) return;
    said.current = true;
    setTrouble(
      'This browser keeps nothing for this page: the assembly will be gone when it is closed. Save it as a file at the end.',
    );
  };
  const change = (with_: (one: KeptAssembly) => KeptAssembly): void => {
    const { assemblies, open } = latest.current;
    keep({ open, assemblies: assemblies.map((one) => (one.id === open ? with_(one) : one)) });
  };
  const now = shelf.assemblies.find(({ id }) => id === shelf.open) ?? null;
  const running = now?.clock.seen != null && !elsewhere;
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => change((one) => ({ ...one, clock: tick(one.clock, Date.now()) })), LOOK);
    return () => clearInterval(timer);
  }, [running, now?.id]);
  const put = (one: KeptAssembly): void =>
    keep({ open: one.id, assemblies: [one, ...latest.current.assemblies.filter(({ id }) => id !== one.id)] });
  return {
    all: shelf.assemblies,
    now,
    begin: (setup) => put(newAssembly(newId(), Date.now(), setup)),
    open: (id) => keep({ ...latest.current, open: id }),
    remove: (id) =>
      keep({
        open: latest.current.open === id ? null : latest.current.open,
        assemblies: latest.current.assemblies.filter((one) => one.id !== id),
      }),
    takeIn(text) {
      const file = readAssembly(text);
      setTrouble(file.ok ? '' : `${file.error.message} ${file.error.advice}`);
      if (file.ok) put(apart(file.value, latest.current.assemblies));
    },
    add: (...events) => change((one) => ({ ...one, events: [...one.events, ...events] })),
    undo: () => change((one) => ({ ...one, events: one.events.slice(0, -1) })),
    trouble,
    elsewhere,
    takeOver: () => tab.current?.take(),
    setClock: (clock) => change((one) => ({ ...one, clock })),
  };
}

const newId = (): string =>
  `a${[...crypto.getRandomValues(new Uint8Array(9))].map((byte) => (byte % 36).toString(36)).join('')}`;

/** A file of an assembly that is kept here as well and stands otherwise is laid beside it: neither is lost. */
const apart = (file: KeptAssembly, kept: readonly KeptAssembly[]): KeptAssembly => {
  const same = kept.find(({ id }) => id === file.id);
  const other = same && JSON.stringify([same.setup, same.events]) !== JSON.stringify([file.setup, file.events]);
  return other ? { ...file, id: newId() } : file;
};

const tornWords =
  'An assembly kept on this device could not be read. The others are as they were; the torn one is set aside and not deleted.';

/** What cannot be read is set aside under a name of its own. */
function read(store: ReturnType<typeof keptText>): ReturnType<typeof readShelf> {
  const text = store.get();
  const found = readShelf(text);
  if (found.torn === 0 || text === null) return found;
  try {
    setAside(localStorage, `breathing-space/${name}-torn`, text);
  } catch {
    // No room, or nothing is kept here: it is still where it was, until an assembly is called.
  }
  return found;
}
