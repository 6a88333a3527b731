import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Archive } from '../archive/archive.ts';
import type { KeptRun, RunId } from '../archive/kept.ts';
import type { GameError } from '../lib/game-error.ts';
import type { Result } from '../lib/result.ts';

/** The archive as the page sees it: a list that is read while anybody looks, and let go when nobody does. */
export interface KeptList {
  readonly runs: ReadonlySignal<readonly KeptRun[]>;
  /** The archive has been read since somebody began to look. */
  readonly loaded: ReadonlySignal<boolean>;
  readonly refused: ReadonlySignal<GameError | null>;
  /** Does something with the archive. What the browser refuses is said once; the game goes on. */
  guarded<T>(act: (open: Archive) => Promise<Result<T, GameError>>): Promise<Result<T, GameError>>;
  refresh(): Promise<void>;
  /** All of them, also while nobody looks; none where they cannot be read. */
  all(): Promise<readonly KeptRun[]>;
  /** While a file is taken in, the list waits for all of it. */
  allAtOnce<T>(act: () => Promise<T>): Promise<T>;
}

/**
 * @param loadArchive asked once, and not before there is something to keep or to show
 * @param said whether this has been told already
 */
export function openKeptList(
  loadArchive: () => Promise<Result<Archive, GameError>>,
  notices: Signal<GameError | string | null>,
  said: (error: GameError) => boolean,
): KeptList {
  const loaded = signal(false);
  const refused = signal<GameError | null>(null);
  let archive: Promise<Result<Archive, GameError>> | null = null;
  let told = false;
  let looked = false;
  let takingIn = false;
  let unsubscribe = (): void => undefined;

  const opened = (): Promise<Result<Archive, GameError>> => {
    archive ??= loadArchive();
    return archive;
  };
  const guarded: KeptList['guarded'] = async (act) => {
    const open = await opened();
    const done = open.ok ? await act(open.value) : open;
    if (!done.ok && !told && !said(done.error)) notices.value = done.error;
    told ||= !done.ok;
    return done;
  };
  const read = (): Promise<Result<readonly KeptRun[], GameError>> =>
    guarded((open) =>
      open.all((torn) => {
        notices.value = torn;
      }),
    );
  const refresh = async (): Promise<void> => {
    if (!looked) return;
    const all = await read();
    if (!looked) return;
    if (all.ok) runs.value = all.value;
    refused.value = all.ok ? null : all.error;
    loaded.value = true;
  };
  /** One run anew; the others stay the same objects, so that whoever shows them draws nothing again. */
  const refreshOne = async (id: RunId): Promise<void> => {
    if (!loaded.peek()) return refresh();
    const found = await guarded((open) => open.get(id));
    if (!found.ok || !looked) return;
    const kept = found.value;
    const before = runs.peek();
    const others = before.filter((one) => one.id !== id);
    if (kept === null) runs.value = others;
    else if (others.length === before.length) runs.value = [...before, kept];
    else runs.value = before.map((one) => (one.id === id ? kept : one));
  };
  const runs = signal<readonly KeptRun[]>([], {
    watched() {
      looked = true;
      void opened().then((open) => {
        if (!open.ok || !looked) return;
        unsubscribe();
        unsubscribe = open.value.subscribe((id) => takingIn || void refreshOne(id));
      });
      void refresh();
    },
    unwatched() {
      looked = false;
      unsubscribe();
      unsubscribe = () => undefined;
      // Not at once: one screen gives way to the next, and a run that was just pressed is still being looked up.
      queueMicrotask(() => {
        if (looked) return;
        runs.value = [];
        loaded.value = false;
      });
    },
  });

  return {
    runs,
    loaded,
    refused,
    guarded,
    refresh,
    async all() {
      if (loaded.peek()) return runs.peek();
      const all = await read();
      return all.ok ? all.value : [];
    },
    async allAtOnce(act) {
      takingIn = true;
      try {
        return await act();
      } finally {
        takingIn = false;
        await refresh();
      }
    },
  };
}
