import {
  type Come,
  type Edition,
  type Fetch,
  type Listed,
  PAGE,
  pathIn,
  type Standing,
  type Whose,
} from './edition.ts';
import { openKeeper } from './keeper.ts';

/** Laid in by tools/plugins/offline.ts: the name of this edition, and path, hash and bytes of each of its files. */
declare const EDITION_ID: string;
declare const EDITION_FILES: readonly (readonly [string, string, number])[];
/** As much of a worker's surroundings as is used here; the page's types have them otherwise. */
declare const self: WorkerScope;

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Asked extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Told extends Lasting {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}
interface OpenPage {
  readonly url: string;
  postMessage(what: Whose, ports: readonly MessagePort[]): void;
}
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(which: { readonly type: 'window'; readonly includeUncontrolled: true }): Promise<readonly OpenPage[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', heard: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', heard: (event: Asked) => void): void;
  addEventListener(type: 'message', heard: (event: Told) => void): void;
}

const { scope } = self.registration;
const edition: Edition = {
  id: EDITION_ID,
  files: EDITION_FILES.map(([path, hash, bytes]): Listed => ({ path, hash, bytes })),
};
/** Another game, or another copy of this one, may stand at the same host. */
const NAME = `breathing-space ${new URL(scope).pathname}`;
/** Milliseconds in which an open page says of which edition it is; one that is frozen never does. */
const PATIENCE = 3000;

const keeper = openKeeper({
  edition,
  scope,
  openCache: () => caches.open(NAME),
  fetch: (request, how) => fetch(request, how),
  digest: async (content) => {
    const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
    return btoa(String.fromCharCode(...bytes.subarray(0, 12)))
      .replaceAll('+', '-')
      .replaceAll('/', '_');
  },
  now: () => Date.now(),
});

// A new worker takes over at once, open pages and all: it answers those of earlier editions from what is kept of theirs,
// and one that is faulty is never longer in the way than until the next is found.
self.addEventListener('install', (event) => event.waitUntil(keeper.arrive().then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathIn(request.url, scope);
  if (request.method !== 'GET' || path === null || request.headers.has('range')) return;
  const isPage = path === PAGE && request.mode === 'navigate';
  // Whatever else stands at this host is none of the game's.
  if (!isPage && !/^(b|app)\//.test(path)) return;
  const work = (still: Promise<unknown>) => event.waitUntil(still);
  // Whatever goes wrong in here must not stand between the page and the network.
  event.respondWith((isPage ? keeper.page(request) : keeper.file(request, work)).catch(() => fetch(request)));
});

self.addEventListener('message', (event) => {
  const [port] = event.ports;
  const asked = event.data;
  if (isA<Come>(asked, 'come')) event.waitUntil(self.skipWaiting());
  if (port && isA<Fetch>(asked, 'fetch')) event.waitUntil(stand(asked).then((standing) => port.postMessage(standing)));
});

const isA = <What extends { readonly ask: string }>(asked: unknown, what: What['ask']): asked is What =>
  typeof asked === 'object' && asked !== null && 'ask' in asked && asked.ask === what;

async function stand({ sound, first, page, most }: Fetch): Promise<Standing> {
  const paths = first.flatMap((address) => pathIn(address, scope) ?? []);
  const share = await keeper.fetchMore({ sound, first: new Set(paths), most });
  const newer = await keeper.isOlder(page);
  if (share.held === share.all) await keeper.tidy(openPages);
  return { ...share, newer };
}

/** The scripts of all open pages; null for one that does not answer. */
async function openPages(): Promise<readonly (string | null)[]> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return Promise.all(pages.filter(({ url }) => pathIn(url, scope) === PAGE).map(scriptOf));
}

const scriptOf = (page: OpenPage): Promise<string | null> =>
  new Promise((answer) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => answer(typeof data === 'string' ? data : null);
    setTimeout(() => answer(null), PATIENCE);
    page.postMessage({ ask: 'whose' }, [port2]);
  });
