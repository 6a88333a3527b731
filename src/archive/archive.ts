import { type IDBPDatabase, openDB } from 'idb';
import { GameError } from '../lib/game-error.ts';
import { no, type Result, yes } from '../lib/result.ts';
import { grown, partedAt } from './grown.ts';
import { isRunId, type KeptRun, type RunId } from './kept.ts';
import { readKept, torn, writeKept } from './kept-text.ts';

const DATABASE = 'breathing-space';
const RUNS = 'runs';
/** What could not be read is moved here, so that nothing is lost that somebody might still mend. */
const TORN = 'torn';
/** Milliseconds for which a deleted run can be had back: 30 days. */
const RETURNABLE = 30 * 24 * 60 * 60 * 1000;

/** All runs kept on this device. Every change is of one run, so that two tabs never overwrite each other's. */
export interface Archive {
  /**
   * Every run that can be read, in no order.
   * @param tell told once of what could not be read, after it was set aside
   * @returns `storage/refused`
   */
  all(tell?: (error: GameError) => void): Promise<Result<readonly KeptRun[], GameError>>;
  /** Keeps a run in the place of the one with its id. @returns `storage/refused` or `storage/full` */
  put(kept: KeptRun): Promise<Result<void, GameError>>;
  /**
   * Keeps how far a run has come; what stands beside one kept already (its name, its star) stays. A line of choices is
   * never written over by another line: where one is kept under this id that the run does not go on with, nothing is
   * written.
   * @returns how many choices both lines share, where that is so; null where the run is kept
   */
  keep(kept: KeptRun): Promise<Result<number | null, GameError>>;
  /** Changes what stands beside a run, or the run; does nothing where there is none with this id. */
  change(id: RunId, part: Partial<Omit<KeptRun, 'id'>>): Promise<Result<void, GameError>>;
  /** The run of this name; null where there is none that can be read. @returns `storage/refused` */
  get(id: RunId): Promise<Result<KeptRun | null, GameError>>;
  /** Told after every change, made here or in another tab, with the run that was changed. */
  subscribe(listener: (id: RunId) => void): () => void;
  close(): void;
}

/**
 * Opens the archive, and clears away what was deleted more than 30 days ago.
 * @param now milliseconds since 1970
 * @returns `storage/refused` where the browser keeps nothing for this page
 */
export async function openArchive(now: number): Promise<Result<Archive, GameError>> {
  try {
    const opened = reopened();
    await clearAway(await opened(), now);
    return yes(archiveOver(opened));
  } catch (cause) {
    return no(refused(cause));
  }
}

/** The database, opened anew where the browser or its user has cleared it away while the page was open. */
function reopened(): () => Promise<IDBPDatabase> {
  let database: Promise<IDBPDatabase> | null = null;
  const gone = () => {
    database = null;
  };
  return () => {
    database ??= openDB(DATABASE, 1, {
      upgrade(fresh) {
        fresh.createObjectStore(RUNS);
        fresh.createObjectStore(TORN, { autoIncrement: true });
      },
      // It is cleared, or a newer version of the game in another tab raises it: this tab lets go of it.
      blocking(_from, _to, event) {
        gone();
        (event.target as IDBDatabase).close();
      },
      terminated: gone,
    });
    database.catch(gone); // refused now, perhaps not later; whoever asked is told
    return database;
  };
}

function archiveOver(opened: () => Promise<IDBPDatabase>): Archive {
  const listeners = new Set<(id: RunId) => void>();
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(DATABASE) : null;
  const tellAll = (id: RunId): void => {
    for (const listener of listeners) listener(id);
  };
  if (channel) channel.onmessage = ({ data }: MessageEvent<unknown>) => isRunId(data) && tellAll(data);
  /** Writes, then tells everybody; one run at a time in one transaction. */
  const writing = async (id: RunId, write: () => Promise<unknown>): Promise<Result<void, GameError>> => {
    try {
      await write();
    } catch (cause) {
      return no(cause instanceof Error && cause.name === 'QuotaExceededError' ? full(cause) : refused(cause));
    }
    tellAll(id);
    channel?.postMessage(id);
    return yes(undefined);
  };
  /** Reads and writes one run in one transaction, so that nothing another tab wrote meanwhile is lost. */
  const rewriting = (id: RunId, next: (old: KeptRun | null) => KeptRun | null): Promise<Result<void, GameError>> =>
    writing(id, async () => {
      const transaction = (await opened()).transaction([RUNS, TORN], 'readwrite');
      const store = transaction.objectStore(RUNS);
      const value: unknown = await store.get(id);
      const old = readKept(value);
      const kept = next(old.ok ? old.value : null);
      if (kept && !old.ok && value !== undefined) await transaction.objectStore(TORN).add({ id, value });
      if (kept) await store.put(writeKept(kept), id);
      await transaction.done;
    });
  return {
    async all(tell) {
      try {
        let unread: GameError | null = null;
        const database = await opened();
        const [ids, values] = await Promise.all([database.getAllKeys(RUNS), database.getAll(RUNS)]);
        const runs: KeptRun[] = [];
        for (const [at, value] of values.entries()) {
          const read = readKept(value);
          if (read.ok && read.value.id === ids[at]) runs.push(read.value);
          else {
            await setAside(database, ids[at], value);
            unread = torn(value);
          }
        }
        if (unread) tell?.(unread);
        return yes(runs);
      } catch (cause) {
        return no(refused(cause));
      }
    },
    async get(id) {
      try {
        const read = readKept(await (await opened()).get(RUNS, id));
        return yes(read.ok ? read.value : null);
      } catch (cause) {
        return no(refused(cause));
      }
    },
    put: (kept) => writing(kept.id, async () => (await opened()).put(RUNS, writeKept(kept), kept.id)),
    async keep(kept) {
      let common: number | null = null;
      const done = await rewriting(kept.id, (old) => {
        common = old && partedAt(old.run, kept.run);
        if (common !== null) return null;
        return old ? grown(old, kept) : kept;
      });
      return done.ok ? yes(common) : done;
    },
    change: (id, part) => rewriting(id, (old) => old && { ...old, ...part }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      channel?.close();
      void opened().then(
        (database) => database.close(),
        () => undefined, // nothing is open
      );
    },
  };
}

async function setAside(database: IDBPDatabase, id: IDBValidKey | undefined, value: unknown): Promise<void> {
  if (id === undefined) return;
  const transaction = database.transaction([RUNS, TORN], 'readwrite');
  await transaction.objectStore(TORN).add({ id, value });
  await transaction.objectStore(RUNS).delete(id);
  await transaction.done;
}

async function clearAway(database: IDBPDatabase, now: number): Promise<void> {
  const transaction = database.transaction(RUNS, 'readwrite');
  for (let at = await transaction.store.openCursor(); at; at = await at.continue()) {
    const kept = readKept(at.value);
    // A clock set back makes nothing older; one set forward may cost what was deleted already.
    if (kept.ok && kept.value.deleted !== null && now - kept.value.deleted > RETURNABLE) await at.delete();
  }
  await transaction.done;
}

const refused = (cause: unknown): GameError =>
  new GameError(
    'storage/refused',
    'This browser does not keep your runs, so past debates cannot be looked up or compared here.',
    'Play on as you like; to keep runs, allow this site to store data, or use an ordinary window instead of a private one.',
    { cause },
  );

const full = (cause: unknown): GameError =>
  new GameError(
    'storage/full',
    'This browser has no room left to keep this run.',
    'Play on; to make room, save your runs to a file and delete some, or clear the data of other sites.',
    { cause },
  );
