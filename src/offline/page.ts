import type { Come, Fetch, SoundFormat, Standing } from './edition.ts';

/** What the page can say of playing without a network. */
export interface Offline extends Omit<Standing, 'stuck'> {
  /** false: this browser keeps nothing, and the rest says nothing. */
  readonly kept: boolean;
  /** The browser was told to save data: only what is played is kept. */
  readonly sparing: boolean;
}

export interface OfflineNeeds {
  /** What is shown of it; null until the worker has said something. */
  readonly state: { value: Offline | null };
  /** Calls back when the page has nothing better to do. */
  readonly whenIdle: (then: () => void) => void;
}

/** Files in one go: few, so that a press waits for little. */
const PORTION = 4;
/** Milliseconds since the page last fetched something for itself, and since something was last pressed: somebody reads. */
const QUIET = 3000;
/** Milliseconds until what did not come is asked for again, and until a newer edition is looked for. */
const AGAIN = 60_000;
const HOUR = 3_600_000;
/** Milliseconds in which a new worker that asked not to wait has come by itself, or after it was called. */
const COMING = 2000;
/** Milliseconds for one portion: the browser may have ended the worker in the middle of it. */
const PATIENCE = 120_000;

let begun = false;

/**
 * Has the browser keep the game for playing without a network: the worker fetches in small portions, and only while
 * the page itself fetches nothing and nothing is pressed. Whatever is refused costs nothing, and the game goes on over
 * the network. Only the first call does anything.
 */
export async function keepOffline({ state, whenIdle }: OfflineNeeds): Promise<void> {
  if (begun) return;
  begun = true;
  try {
    const worker = navigator.serviceWorker;
    const page = document.querySelector<HTMLScriptElement>('script[type=module][src]')?.src ?? '';
    // Heard before anything else: a worker that tidies up waits for this answer.
    worker.addEventListener('message', ({ data, ports }) => {
      if (data?.ask === 'whose') ports[0]?.postMessage(page);
    });
    worker.startMessages();
    await worker.register(new URL('sw.js', document.baseURI));
    const registration = await worker.ready;
    lookForNewer(registration);
    callIn(registration);
    fetchAll({ registration, page, state, whenIdle });
  } catch {
    state.value = { kept: false, held: 0, all: 0, newer: false, sparing: false };
  }
}

/** Looks again when the page is seen again after an hour; when it is opened the browser looks by itself. */
function lookForNewer(registration: ServiceWorkerRegistration): void {
  let looked = Date.now();
  document.addEventListener('visibilitychange', () => {
    // By how much either way: the clock may have been set.
    if (document.hidden || Math.abs(Date.now() - looked) < HOUR) return;
    looked = Date.now();
    void registration.update().catch(() => undefined);
  });
}

/**
 * Calls a new worker in that waits although it asked not to: Chromium at times gives the change up, others say where a page
 * asks for a file in its very moment. Asked again the worker comes at once.
 */
function callIn(registration: ServiceWorkerRegistration): void {
  const call = (): void => {
    const { waiting } = registration;
    if (!waiting) return;
    waiting.postMessage({ ask: 'come' } satisfies Come);
    setTimeout(call, COMING);
  };
  const soon = () => setTimeout(call, COMING);
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', soon, { once: true });
  });
  soon();
}

interface Fetching extends OfflineNeeds {
  readonly registration: ServiceWorkerRegistration;
  readonly page: string;
}

function fetchAll({ registration, page, state, whenIdle }: Fetching): void {
  const loaded = new Set<string>();
  let last = performance.now();
  new PerformanceObserver((list) => {
    last = performance.now();
    for (const { name } of list.getEntries()) loaded.add(name);
  }).observe({ type: 'resource', buffered: true });
  for (const press of ['pointerdown', 'keydown', 'click'])
    addEventListener(press, () => (last = performance.now()), { capture: true, passive: true });
  const sparing = Object(Reflect.get(navigator, 'connection')).saveData === true;
  const sound: SoundFormat = new Audio().canPlayType('audio/webm; codecs="opus"') === '' ? 'm4a' : 'webm';
  let running = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const next = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => whenIdle(() => void portion()), ms);
  };
  const portion = async (): Promise<void> => {
    const rest = last + QUIET - performance.now();
    if (running) return;
    if (rest > 0) return next(rest);
    const { active } = registration;
    if (!active) return next(AGAIN);
    running = true;
    let wait: number | null = AGAIN;
    try {
      const first = [...loaded];
      const standing = await ask(registration, active, {
        ask: 'fetch',
        sound,
        first,
        page,
        most: sparing ? 0 : PORTION,
      });
      const { held, all, newer, stuck } = standing;
      state.value = { kept: true, held, all, newer, sparing };
      if (!stuck) wait = held < all && !sparing ? 0 : null;
    } catch {
      // It is asked again.
    }
    running = false;
    if (registration.active !== active) wait = 0;
    if (wait !== null) next(wait);
  };
  // A new worker has come with a new edition.
  navigator.serviceWorker.addEventListener('controllerchange', () => next(0));
  addEventListener('online', () => next(0));
  next(0);
}

/** What the worker answers. @throws where it says nothing for long, or another has come in its place */
function ask(registration: ServiceWorkerRegistration, worker: ServiceWorker, what: Fetch): Promise<Standing> {
  const over = new AbortController();
  const answered = new Promise<Standing>((answer, fail) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => answer(data);
    const patience = setTimeout(fail, PATIENCE);
    over.signal.addEventListener('abort', () => clearTimeout(patience));
    // At a first visit the same worker takes over the page while it answers.
    const changed = () => registration.active !== worker && fail();
    navigator.serviceWorker.addEventListener('controllerchange', changed, { signal: over.signal });
    worker.postMessage(what, [port2]);
  });
  return answered.finally(() => over.abort());
}
