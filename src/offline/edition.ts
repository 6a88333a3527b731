/** One file of the built game. */
export interface Listed {
  /** From the folder of the game, without a leading slash: `b/ink-DJNFVVIJ.js`. */
  readonly path: string;
  /** Of its content: two files with one hash are one file. */
  readonly hash: string;
  /** Uncompressed. */
  readonly bytes: number;
}

/** Everything that one build of the game may ask for, in the order in which it is worth having. */
export interface Edition {
  readonly id: string;
  readonly files: readonly Listed[];
}

/** An edition as it is kept beside the files. */
export interface KeptEdition extends Edition {
  /** Once every file of it was there; untrue again as soon as one is missed. */
  readonly whole: boolean;
  /** Milliseconds since 1970. */
  readonly since: number;
}

/** The two formats in which each sound lies on the server; a browser is given one. */
export type SoundFormat = 'webm' | 'm4a';

/** How much of the newest edition is here. */
export interface Share {
  readonly held: number;
  readonly all: number;
}

/** What the worker says when it is asked. */
export interface Standing extends Share {
  /** The page that asks is of an earlier edition, and a newer one is here as a whole. */
  readonly newer: boolean;
  /** Something did not come: the network is gone, or the device is full. */
  readonly stuck: boolean;
}

/** What a page asks of the worker. Pages of older editions ask too: parts may be added here, never changed. */
export interface Fetch {
  readonly ask: 'fetch';
  readonly sound: SoundFormat;
  /** What the page has loaded so far, as whole addresses: it has to hand what the run in play needs. */
  readonly first: readonly string[];
  /** The page's own script, which tells its edition. */
  readonly page: string;
  /** So many files at most; 0 only asks how things stand. */
  readonly most: number;
}

/** What the worker asks of every open page: to which edition it belongs. It is answered by the address of its script. */
export interface Whose {
  readonly ask: 'whose';
}

/** What a page tells a worker that has arrived and still waits: to come. */
export interface Come {
  readonly ask: 'come';
}

export const PAGE = 'index.html';

/** An address as a path within the game; null where it lies elsewhere. The game's own address is its page. */
export function pathIn(address: string, scope: string): string | null {
  const [bare = ''] = address.split(/[?#]/);
  if (!bare.startsWith(scope)) return null;
  return bare.slice(scope.length) || PAGE;
}

/** What this browser needs of an edition. */
export const needed = (files: readonly Listed[], sound: SoundFormat): readonly Listed[] =>
  files.filter(({ path }) => !path.endsWith(sound === 'webm' ? '.m4a' : '.webm'));

/** What is missing: first the files of the run in play, then in the order of the edition; each content once. */
export function nextOf(
  files: readonly Listed[],
  held: ReadonlySet<string>,
  first: ReadonlySet<string>,
): readonly Listed[] {
  const missing = [...new Map(files.filter(({ hash }) => !held.has(hash)).map((file) => [file.hash, file])).values()];
  return [...missing.filter(({ path }) => first.has(path)), ...missing.filter(({ path }) => !first.has(path))];
}

/** How much of these files is here. */
export function shareOf(files: readonly Listed[], held: ReadonlySet<string>): Share {
  const sum = (some: readonly Listed[]) => some.reduce((bytes, file) => bytes + file.bytes, 0);
  return { held: sum(files.filter(({ hash }) => held.has(hash))), all: sum(files) };
}

/** The content of a path: in the newest edition that has it, since an open page may still be of an older one. */
export const hashAt = (editions: readonly Edition[], path: string): string | null =>
  editions.flatMap(({ files }) => files.find((file) => file.path === path) ?? [])[0]?.hash ?? null;

/**
 * The edition that is opened without asking the network: the newest that is whole. Half an edition is not: its page
 * might ask for what is neither here nor, after the next edition, on the server.
 * @param editions the newest first
 */
export const toOpen = (editions: readonly KeptEdition[]): KeptEdition | null =>
  editions.find(({ whole }) => whole) ?? null;

/**
 * The editions whose files must stay: the newest, the one that is opened, and every one of which a page is open.
 * @param editions the newest first
 * @param open the paths of the open pages' own scripts; null where a page did not say, so that nothing may go
 */
export function toKeep(editions: readonly KeptEdition[], open: readonly (string | null)[]): readonly KeptEdition[] {
  if (open.includes(null)) return editions;
  const opened = toOpen(editions);
  return editions.filter((one, n) => n === 0 || one === opened || one.files.some(({ path }) => open.includes(path)));
}
