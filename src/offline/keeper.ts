import {
  type Edition,
  hashAt,
  type KeptEdition,
  type Listed,
  needed,
  nextOf,
  PAGE,
  pathIn,
  type Share,
  type SoundFormat,
  shareOf,
  toKeep,
  toOpen,
} from './edition.ts';

/** What the keeper stands on; a test hands in its own. */
export interface KeeperParts {
  /** The edition that came with this worker. */
  readonly edition: Edition;
  /** The address of the game's folder, with a slash at its end. */
  readonly scope: string;
  readonly openCache: () => Promise<Cache>;
  readonly fetch: (request: Request | string, how?: RequestInit) => Promise<Response>;
  /** The hash of a content, as the edition has it. */
  readonly digest: (content: ArrayBuffer) => Promise<string>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface Order {
  readonly sound: SoundFormat;
  readonly first: ReadonlySet<string>;
  readonly most: number;
}

/** Keeps the files of the game by their content, and answers from them. */
export interface Keeper {
  /** Lays down the list of this edition, so that a later worker still knows it. */
  arrive(): Promise<void>;
  /** The page of the game. */
  page(request: Request): Promise<Response>;
  /** Any other file. @param work told of what is still to be done once the answer is given */
  file(request: Request, work: (still: Promise<unknown>) => void): Promise<Response>;
  /** Some more files of this edition. @returns how much is here, and whether something did not come */
  fetchMore(order: Order): Promise<Share & { readonly stuck: boolean }>;
  /** Whether a page belongs to an edition before this one, and this one is whole. */
  isOlder(script: string | null): Promise<boolean>;
  /** Lets go of the editions that nobody needs, and of their files. */
  tidy(open: () => Promise<readonly (string | null)[]>): Promise<void>;
}

const LISTS = 'kept/list/';
const FILES = 'kept/file/';
/** Two at a time leave the page room for its own. */
const AT_ONCE = 2;
/** They speak of how the bytes travelled and were asked for, and what is kept has arrived. */
const ofTheWay = ['content-encoding', 'content-length', 'transfer-encoding', 'vary'];

export function openKeeper({ edition, scope, openCache, fetch, digest, now }: KeeperParts): Keeper {
  let kept: Promise<readonly KeptEdition[]> | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  const failed = new Set<string>();

  const fileAt = (hash: string) => `${scope}${FILES}${hash}`;
  const listAt = (id: string) => `${scope}${LISTS}${id}`;
  const own = (): KeptEdition => ({ ...edition, whole: false, since: now() });

  /** This edition, then the earlier ones, the latest first. */
  const editions = (): Promise<readonly KeptEdition[]> => {
    kept ??= readLists();
    return kept;
  };
  const readLists = async (): Promise<readonly KeptEdition[]> => {
    const lists: KeptEdition[] = [];
    const cache = await openCache();
    for (const { url } of await cache.keys()) {
      if (!url.startsWith(`${scope}${LISTS}`)) continue;
      const found = await cache.match(url);
      const list = found && readList(await found.text());
      if (list) lists.push(list);
    }
    const isOwn = ({ id }: Edition) => id === edition.id;
    const others = lists.filter((one) => !isOwn(one)).sort((a, b) => b.since - a.since);
    return [lists.find(isOwn) ?? own(), ...others];
  };
  const write = async (one: KeptEdition): Promise<void> => {
    const all = await editions();
    kept = Promise.resolve(all.map((other) => (other.id === one.id ? one : other)));
    await (await openCache()).put(listAt(one.id), new Response(JSON.stringify(one)));
  };
  const markWhole = async (one: KeptEdition, whole: boolean): Promise<void> => {
    if (one.whole !== whole) await write({ ...one, whole });
  };

  const match = async (hash: string): Promise<Response | undefined> => (await openCache()).match(fileAt(hash));
  const heldIn = async (cache: Cache): Promise<Set<string>> => {
    const start = `${scope}${FILES}`;
    return new Set((await cache.keys()).flatMap(({ url }) => (url.startsWith(start) ? url.slice(start.length) : [])));
  };
  /** Keeps an answer if it is what the edition has there: a school's login page must not be taken for the game. */
  const keep = async (hash: string, answer: Response): Promise<boolean> => {
    if (answer.status !== 200) return false;
    const content = await answer.arrayBuffer();
    if ((await digest(content)) !== hash) return false;
    const headers = new Headers(answer.headers);
    for (const name of ofTheWay) headers.delete(name);
    // Without an address of its own, so that the file's links count from wherever it is asked for.
    await (await openCache()).put(fileAt(hash), new Response(content, { headers }));
    return true;
  };
  const fetchOne = async ({ path, hash }: Listed): Promise<boolean> => {
    const address = path === PAGE ? scope : scope + path;
    // What carries its hash in its name never changes, and the browser may have it already from the page. What it has
    // may also be something else that once came in its place.
    for (const cache of path.startsWith('b/') ? (['default', 'reload'] as const) : (['no-cache'] as const)) {
      const answer = await fetch(address, { cache, credentials: 'same-origin', priority: 'low' });
      if (await keep(hash, answer)) return true;
    }
    return false;
  };
  const fetchMore = async ({ sound, first, most }: Order): Promise<Share & { readonly stuck: boolean }> => {
    const files = needed(edition.files, sound);
    const held = await heldIn(await openCache());
    const missing = nextOf(files, held, first);
    // What did not come is tried again when all else is here.
    const waiting = [
      ...missing.filter(({ hash }) => !failed.has(hash)),
      ...missing.filter(({ hash }) => failed.has(hash)),
    ];
    waiting.length = Math.min(waiting.length, most);
    let stuck = false;
    const work = async (): Promise<void> => {
      for (let file = waiting.shift(); file && !stuck; file = waiting.shift()) {
        const came = await fetchOne(file).catch(() => false);
        if (came) held.add(file.hash);
        else failed.add(file.hash);
        stuck ||= !came;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    const share = shareOf(files, held);
    const [here] = await editions();
    if (here) await markWhole(here, share.held === share.all);
    return { ...share, stuck };
  };

  return {
    async arrive() {
      const [here] = await editions();
      // It is the newest from now on, also where it was here before and came back.
      if (here) await write({ ...here, since: now() });
    },
    async page(request) {
      const all = await editions();
      const opened = toOpen(all);
      const hash = opened && hashAt([opened], PAGE);
      const held = hash ? await match(hash) : undefined;
      if (held) return held;
      try {
        const answer = await fetch(request);
        if (answer.status < 400) return answer;
        return (await anyPage(all)) ?? answer;
      } catch (cause) {
        const any = await anyPage(all);
        if (any) return any;
        throw cause;
      }
    },
    async file(request, work) {
      const path = pathIn(request.url, scope);
      const all = await editions();
      const hash = path === null ? null : hashAt(all, path);
      if (hash === null) return fetch(request);
      const held = await match(hash);
      if (held) return held;
      for (const one of all) if (one.files.some((file) => file.hash === hash)) await markWhole(one, false);
      const answer = await fetch(request);
      work(keep(hash, answer.clone()).catch(() => false)); // full: the file is asked for again the next time
      return answer;
    },
    fetchMore(order) {
      // One after another: two pages must not fetch the same file twice.
      const done = turn.then(() => fetchMore(order));
      turn = done.catch(() => undefined);
      return done;
    },
    async isOlder(script) {
      const path = script === null ? null : pathIn(script, scope);
      const [here, ...earlier] = await editions();
      if (path === null || !here?.whole || hashAt([here], path) !== null) return false;
      return hashAt(earlier, path) !== null;
    },
    async tidy(open) {
      const all = await editions();
      if (all.length < 2) return;
      const stay = toKeep(
        all,
        (await open()).map((script) => script && pathIn(script, scope)),
      );
      const contents = new Set(stay.flatMap(({ files }) => files.map(({ hash }) => hash)));
      const cache = await openCache();
      for (const { id } of all.filter((one) => !stay.includes(one))) await cache.delete(listAt(id));
      for (const hash of await heldIn(cache)) if (!contents.has(hash)) await cache.delete(fileAt(hash));
      kept = null;
    },
  };

  /** Where neither the network nor a whole edition has the page: what there is of one may be enough. */
  async function anyPage(all: readonly KeptEdition[]): Promise<Response | undefined> {
    for (const one of all) {
      const hash = hashAt([one], PAGE);
      const held = hash ? await match(hash) : undefined;
      if (held) return held;
    }
    return undefined;
  }
}

/** A list as it was laid down; null where it is torn. */
function readList(text: string): KeptEdition | null {
  try {
    const { id, files, whole, since } = Object(JSON.parse(text));
    return typeof id === 'string' && Array.isArray(files) ? { id, files, whole: whole === true, since } : null;
  } catch {
    return null;
  }
}
