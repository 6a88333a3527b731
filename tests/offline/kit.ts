import { createHash } from 'node:crypto';
import type { Edition } from '../../src/offline/edition.ts';
import { type Keeper, openKeeper } from '../../src/offline/keeper.ts';

export const scope = 'https://school.example/game/';

/** What a server has: the text of each path. */
export type Files = Readonly<Record<string, string>>;

const hashOf = (text: string | ArrayBuffer): string =>
  createHash('sha256')
    .update(typeof text === 'string' ? text : new Uint8Array(text))
    .digest('base64url')
    .slice(0, 16);

export const editionOf = (id: string, files: Files): Edition => ({
  id,
  files: Object.entries(files).map(([path, text]) => ({ path, hash: hashOf(text), bytes: text.length })),
});

/** As much of the browser's cache as is used, in memory. */
export class Memory {
  readonly kept = new Map<string, Response>();
  /** No more than so many things have room. */
  room = Number.POSITIVE_INFINITY;
  keys = async () => [...this.kept.keys()].map((url) => new Request(url));
  match = async (url: string) => this.kept.get(url)?.clone();
  delete = async (url: string) => this.kept.delete(url);
  put = async (url: string, answer: Response) => {
    if (this.kept.size >= this.room && !this.kept.has(url)) throw new DOMException('full', 'QuotaExceededError');
    this.kept.set(url, answer);
  };
}

/** A device in a school: what it keeps, what the server has, and the worker that is between them. */
export interface Device {
  readonly memory: Memory;
  /** null: there is no network. */
  server: Files | null;
  readonly asked: string[];
  /** The worker of this edition starts, as the browser does whenever it likes. */
  start(edition: Edition): Keeper;
}

export function aDevice(server: Files): Device {
  const memory = new Memory();
  const asked: string[] = [];
  let time = 1;
  const device: Device = {
    memory,
    server,
    asked,
    start: (edition) =>
      openKeeper({
        edition,
        scope,
        openCache: async () => memory as unknown as Cache,
        fetch: async (request) => {
          const url = typeof request === 'string' ? request : request.url;
          const path = url.slice(scope.length).split('?')[0] || 'index.html';
          if (device.server === null) throw new TypeError('Failed to fetch');
          asked.push(path);
          const text = device.server[path];
          return new Response(text ?? 'not here', {
            status: text === undefined ? 404 : 200,
            headers: { 'content-type': 'text/plain', 'content-encoding': 'gzip', vary: 'Origin' },
          });
        },
        digest: async (content) => hashOf(content),
        now: () => time++,
      }),
  };
  return device;
}

/** Everything of the worker's edition, as far as it comes. */
export const fill = (keeper: Keeper, most = 1000, first: readonly string[] = []) =>
  keeper.fetchMore({ sound: 'webm', first: new Set(first), most });

export const textAt = async (keeper: Keeper, path: string): Promise<string> => {
  const still: Promise<unknown>[] = [];
  const answer = await keeper.file(new Request(scope + path), (work) => still.push(work));
  const text = answer.ok ? await answer.text() : String(answer.status);
  await Promise.all(still);
  return text;
};
export const pageOf = async (keeper: Keeper): Promise<string> => (await keeper.page(new Request(scope))).text();
