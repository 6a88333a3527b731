import { GameError } from '../lib/game-error.ts';
import { no, type Result, yes } from '../lib/result.ts';
import type { Run } from '../session/run.ts';
import { readRun, writeRun } from './run-text.ts';
import { setAside } from './set-aside.ts';

/** The part of `localStorage` that is used; handed in, so that refusal can be tested. */
export interface Store {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

const RUN = 'breathing-space/run';
const TORN = 'breathing-space/run-set-aside';

/** The one run in play, kept on this device at every choice and every card. */
export interface RunShelf {
  /** Keeps the run. @returns `storage/refused` or `storage/full` where the browser does not. */
  keep(run: Run): Result<void, GameError>;
  /** The kept run; null where there is none; `run/unreadable` where it is torn, which sets it aside. */
  kept(): Result<Run | null, GameError>;
  forget(): void;
}

/** @param store null where the browser refuses storage altogether */
export function openRunShelf(store: Store | null): RunShelf {
  return {
    keep(run) {
      if (!store) return no(refused());
      try {
        store.setItem(RUN, writeRun(run));
        return yes(undefined);
      } catch (cause) {
        return no(isFull(cause) ? full(cause) : refused(cause));
      }
    },
    kept() {
      try {
        const text = store?.getItem(RUN) ?? null;
        if (text === null) return yes(null);
        const run = readRun(text);
        if (!run.ok) {
          if (store) setAside(store, TORN, text);
          store?.removeItem(RUN);
        }
        return run;
      } catch {
        return yes(null); // a browser that refuses reading has kept nothing
      }
    },
    forget() {
      try {
        store?.removeItem(RUN);
      } catch {
        // Nothing was kept, so nothing needs forgetting.
      }
    },
  };
}

const isFull = (cause: unknown): boolean => cause instanceof Error && cause.name === 'QuotaExceededError';

const refused = (cause?: unknown): GameError =>
  new GameError(
    'storage/refused',
    'This browser keeps nothing for this page, so the debate will be lost when the tab is closed.',
    'Play on as you like; to keep a debate, allow this site to store data or use an ordinary window instead of a private one.',
    { cause },
  );

const full = (cause: unknown): GameError =>
  new GameError(
    'storage/full',
    'This browser has no room left to keep the debate.',
    'Play on; to keep it, make room by clearing the data of other sites, then make one more choice.',
    { cause },
  );
