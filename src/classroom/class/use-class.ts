import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ChoiceNumbers } from '../../archive/choice-numbers.ts';
import type { PageDeps } from '../../ui/deps.ts';
import { type ClassIndex, localStore, openClassStore } from './class-store.ts';
import { collect, type Outcome } from './collect.ts';
import { codeReader, type Held, type ReadCode, type Result } from './results.ts';
import type { Piece } from './scan.ts';

/** What the class page does with the classes of this device. Every change is kept at once. */
export interface ClassRoom {
  readonly index: ClassIndex;
  readonly held: Held;
  /** null until the numbers of the choices have come. */
  readonly read: ReadCode | null;
  /** What came of the last pieces; null where nothing was taken in yet. */
  readonly outcomes: readonly Outcome[] | null;
  /** False where the browser keeps nothing: it is said on the page. */
  readonly kept: boolean;
  /** The list of the classes could not be read: it is said on the page, and they have new names. */
  readonly namesLost: boolean;
  /** Undoes the last deletion or taking in; null where there is none. */
  readonly undo: { readonly what: string; readonly act: () => void } | null;
  take(pieces: readonly Piece[]): void;
  change(id: string, part: Partial<Pick<Result, 'name' | 'mark' | 'note'>>): void;
  remove(id: string, what: string): void;
  countToo(id: string): void;
  dropTorn(ids: readonly string[]): void;
  open(id: string): void;
  add(name: string): void;
  rename(name: string): void;
  removeClass(): void;
}

const newId = (): string =>
  crypto.getRandomValues(new Uint32Array(2)).reduce((text, part) => text + part.toString(36), '');

export function useClass({ loadNumbers }: Pick<PageDeps, 'loadNumbers'>): ClassRoom {
  const store = useMemo(() => openClassStore(localStore()), []);
  const [found] = useState(() => store.index());
  const [index, setIndex] = useState(found.index);
  const [held, setHeld] = useState(() => store.held(index.current));
  const [numbers, setNumbers] = useState<ChoiceNumbers | null>(null);
  const [outcomes, setOutcomes] = useState<readonly Outcome[] | null>(null);
  const [kept, setKept] = useState(true);
  const [undo, setUndo] = useState<ClassRoom['undo']>(null);
  const waiting = useRef<readonly Piece[]>([]);
  useEffect(() => {
    let wanted = true;
    void loadNumbers().then((all) => wanted && setNumbers(all));
    return () => {
      wanted = false;
    };
  }, [loadNumbers]);
  const read = useMemo(() => numbers && codeReader(numbers), [numbers]);

  const put = (next: Held): void => {
    setHeld(next);
    setKept(store.keep(index.current, next));
  };
  const putIndex = (next: ClassIndex): void => {
    setIndex(next);
    setKept(store.keepIndex(next));
  };
  const show = (next: ClassIndex): void => {
    putIndex(next);
    setHeld(store.held(next.current));
    setOutcomes(null);
    setUndo(null);
  };
  /** With a way back to what was there before. */
  const putBut = (next: Held, what: string): void => {
    const before = held;
    put(next);
    setUndo({
      what,
      act() {
        put(before);
        setUndo(null);
        setOutcomes(null);
      },
    });
  };
  const take = (pieces: readonly Piece[]): void => {
    if (!read || !numbers) {
      waiting.current = [...waiting.current, ...pieces];
      return;
    }
    const taken = collect(pieces, held, { read, numbers, newId });
    if (taken.outcomes.length > 0) putBut(taken.held, 'Taken in');
    setOutcomes(taken.outcomes);
  };
  useEffect(() => {
    const pieces = waiting.current;
    waiting.current = [];
    if (pieces.length > 0) take(pieces);
  }, [read]);

  return {
    index,
    held,
    read,
    outcomes,
    kept,
    namesLost: found.namesLost,
    undo,
    take,
    change: (id, part) =>
      put({ ...held, results: held.results.map((one) => (one.id === id ? { ...one, ...part } : one)) }),
    remove(id, what) {
      putBut({ ...held, results: held.results.filter((one) => one.id !== id) }, `${what} was deleted`);
      setOutcomes(null);
    },
    countToo(id) {
      const one = held.aside.find((other) => other.id === id);
      if (!one) return;
      const result: Result = { id: newId(), code: one.code, name: one.name, mark: '', note: '' };
      putBut(
        { ...held, results: [...held.results, result], aside: held.aside.filter((other) => other !== one) },
        'Counted as well',
      );
    },
    dropTorn: (ids) => putBut({ ...held, torn: held.torn.filter(({ id }) => !ids.includes(id)) }, 'Put away'),
    open: (id) => show({ ...index, current: id }),
    add(name) {
      const id = newId();
      show({ current: id, classes: [...index.classes, { id, name }] });
    },
    rename: (name) =>
      putIndex({ ...index, classes: index.classes.map((one) => (one.id === index.current ? { ...one, name } : one)) }),
    removeClass() {
      const { current, classes } = index;
      const left = classes.filter(({ id }) => id !== current);
      const next = left[0] ?? { id: newId(), name: 'My class' };
      const before = index;
      const content = held;
      store.forget(current);
      show({ current: next.id, classes: left.length > 0 ? left : [next] });
      setUndo({
        what: 'The class was deleted',
        act() {
          store.keep(current, content);
          show(before);
        },
      });
    },
  };
}
