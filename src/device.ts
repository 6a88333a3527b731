import { stories } from 'virtual:story';
import type { Archive } from './archive/archive.ts';
import type { RunId } from './archive/kept.ts';
import type { Store } from './archive/shelf.ts';
import type { ChoiceId } from './debate/ids.ts';
import { GameError } from './lib/game-error.ts';
import { no, type Result } from './lib/result.ts';
import type { Script } from './narrative/script.ts';
import type { Moment } from './session/moment.ts';
import type { LessonInPlay } from './ui/deps.ts';

/** The browser's own store, or null where it refuses to keep anything. */
export function storeOf(): Store | null {
  try {
    const probe = 'breathing-space/probe';
    localStorage.setItem(probe, probe);
    localStorage.removeItem(probe);
    return localStorage;
  } catch {
    return null; // refused: the session view says so at the first choice
  }
}

/**
 * The lesson that was in hand when the page was closed, to be taken up; null where there was none. No more of it is read
 * than its code, since what reads lessons comes with the classroom's part of the game.
 */
export function lessonOf(store: Store | null): LessonInPlay | null {
  try {
    const { now } = Object(JSON.parse(store?.getItem('breathing-space/lesson') ?? 'null'));
    const code = now ? String(now.code) : null;
    return code === null
      ? null
      : { code, taken: false, hindsight: false, scores: false, seen: (moment) => moment, Bar: null };
  } catch {
    return null; // torn: the game is played freely
  }
}

/** A script over the network. @throws GameError `story/missing` */
export async function loadScript(id: string): Promise<Script> {
  try {
    const load = stories[id];
    if (load) return await load();
  } catch (cause) {
    throw missing(cause);
  }
  throw missing(id);
}

/** Whether the story has this sitting yet. */
export const hasScript = (id: string): boolean => Object.hasOwn(stories, id);

/** The story, or what tells it, did not come. */
export const missing = (cause: unknown): GameError =>
  new GameError(
    'story/missing',
    'This sitting could not be fetched: the connection was lost, or the page is older than the game.',
    'What you chose so far is kept. Check the connection, then try again; if it still does not come, reload the page.',
    { cause },
  );

/** A new seed for a new run. */
export const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** A new name for a kept run. */
export const newRunId = (): RunId =>
  `r${[...crypto.getRandomValues(new Uint8Array(11))].map((byte) => (byte % 36).toString(36)).join('')}` as RunId;

/** The runs kept on this device; fetched with the first choice. */
export async function loadArchive(): Promise<Result<Archive, GameError>> {
  try {
    const { openArchive } = await import('./archive/archive.ts');
    return await openArchive(Date.now());
  } catch (cause) {
    return no(
      new GameError(
        'storage/refused',
        'The part of the game that keeps your runs could not be fetched.',
        'Play on; reload the page when the connection is back, and runs are kept again.',
        { cause },
      ),
    );
  }
}

/**
 * Lays hold of a run for this tab until the page is closed, or another run is laid hold of.
 * @returns false where another tab has it; true also where the browser cannot tell
 */
export function claimRun(id: RunId): Promise<boolean> {
  letGo();
  return new Promise((answer) => {
    if (!('locks' in navigator)) return answer(true);
    const held = new Promise<void>((release) => {
      letGo = release;
    });
    navigator.locks
      .request(`breathing-space/${id}`, { ifAvailable: true }, (lock) => {
        answer(lock !== null);
        return lock === null ? undefined : held;
      })
      .catch(() => answer(true));
  });
}
let letGo = (): void => undefined;

/** The words of a choice that was made, or stood open, in this run; its id where it is from elsewhere. */
export function wordsOf(moment: Moment | null, id: ChoiceId): string {
  const offers = [...(moment?.told.flatMap((told) => told.offers) ?? []), ...(moment?.turn.offers ?? [])];
  return offers.find((offer) => offer.id === id)?.words ?? id;
}

/** What must not happen, caught once: shown in a sentence, and left in the console for engineers. */
export function catchAll(show: (error: GameError) => void): void {
  const lost = new WeakSet<object>();
  addEventListener('vite:preloadError', (event) => lost.add(event.payload));
  const caught = (cause: unknown): void => {
    if (Object(cause) === cause && lost.has(Object(cause))) show(partMissing(cause));
    else show(cause instanceof GameError ? cause : unexpected(cause));
  };
  addEventListener('error', (event) => {
    // Without an error of its own it is the browser's remark on a late layout, which harms nobody.
    if (event.error) caught(event.error);
  });
  addEventListener('unhandledrejection', (event) => caught(event.reason));
}

const partMissing = (cause: unknown): GameError =>
  new GameError(
    'page/missing',
    'A part of the game could not be fetched: the connection was lost, or the page is older than the game.',
    'Play on; what you chose is kept. Reload the page when the connection is back.',
    { cause },
  );

const unexpected = (cause: unknown): GameError =>
  new GameError(
    'story/broken',
    'Something went wrong that should not have.',
    'Reload the page: the debate goes on where it was. If it happens again, begin the sitting anew.',
    { cause },
  );
