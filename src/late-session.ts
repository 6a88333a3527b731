import type { SittingId } from './debate/ids.ts';
import type { HistoricalRecord } from './debate/record.ts';
import type { Listener, Session, Shelf } from './session/session.ts';

/** A session that can be sent for before anything begins. */
export interface LateSession extends Session {
  /** Sends for the teller and for what a run that begins with this sitting is told from; what does not come is missed later. */
  fetch(start: SittingId | undefined): void;
}

/**
 * A session whose story teller, half of the page's first code, is fetched while the title is looked at. Before it has
 * come nothing has begun, so that there is nothing to go on with or back to; the first run to begin waits for it.
 */
export function openLateSession(
  record: HistoricalRecord,
  shelf: Shelf,
  failed: (cause: unknown) => Error,
): LateSession {
  const listeners = new Set<Listener>();
  let session: Session | null = null;
  let coming: Promise<Session> | null = null;
  const come = (): Promise<Session> => {
    coming ??= import('./session/session.ts').then(
      ({ openSession }) => {
        session = openSession(record, shelf);
        session.subscribe((moment, before) => {
          for (const listener of listeners) listener(moment, before);
        });
        return session;
      },
      (cause: unknown) => {
        coming = null; // the next press asks anew
        throw failed(cause);
      },
    );
    return coming;
  };
  return {
    get moment() {
      return session?.moment ?? null;
    },
    get run() {
      return session?.run ?? null;
    },
    fetch(start) {
      const missed = (): void => undefined;
      come().catch(missed);
      for (const id of ['delegates', start] as const) if (id) shelf.load(id).catch(missed);
    },
    begin: async (start, seed) => (await come()).begin(start, seed),
    resume: async (run) => (await come()).resume(run),
    choose: (id) => session?.choose(id),
    goOn: async () => session?.goOn(),
    advance: () => session?.advance(),
    whole: () => session?.whole(),
    count: () => session?.count(),
    back: (choices) => session?.back(choices),
    forward: (choices) => session?.forward(choices),
    jump: (choices, reached, onward) => session?.jump(choices, reached, onward),
    retell: (script) => session?.retell(script),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
