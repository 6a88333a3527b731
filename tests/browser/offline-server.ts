import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** A built game: its files by their paths. */
export type Build = ReadonlyMap<string, Buffer>;

const types: Readonly<Record<string, string>> = {
  html: 'text/html;charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  webmanifest: 'application/manifest+json',
};

export const buildIn = (folder: string): Build =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(path.join(folder, name)).isFile())
      .map((name) => [name.replaceAll('\\', '/'), readFileSync(path.join(folder, name))]),
  );

/** Path, hash and bytes of each file in the list of a worker. */
const entry = /\[`([^`]+)`,`([\w-]{16})`,(\d+)\]/g;
export const listedIn = (build: Build): readonly string[] =>
  [...String(build.get('sw.js')).matchAll(entry)].map(([, file = '']) => file);

/**
 * The same game as its next edition: every script under another name and with other content, as a change far down
 * makes it, and a mark in the page to tell it by.
 */
export function nextBuild(build: Build, mark: string): Build {
  const hashed = [...build.keys()]
    .filter((name) => /^b\/.*-[\w-]{8}\.js$/.test(name))
    .map((name) => path.basename(name));
  const renamed = new Map(hashed.map((name) => [name, name.replace(/.\.js$/, `${mark}.js`)]));
  const names = new RegExp(hashed.map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
  const rename = (text: string) => text.replace(names, (name) => renamed.get(name) ?? name);
  const next = new Map(
    [...build].map(([name, content]): [string, Buffer] => {
      if (!/\.(js|html)$/.test(name)) return [name, content];
      const text = rename(String(content)).replace('<html ', `<html data-edition="${mark}" `);
      return [rename(name), Buffer.from(name === 'index.html' ? text : `${text}\n//${mark}`)];
    }),
  );
  const worker = String(build.get('sw.js'))
    .replace(/id:`[\w-]{12}`/, `id:\`edition-${mark.repeat(4)}\``)
    .replace(entry, (_, file: string) => {
      const content = next.get(rename(file)) ?? Buffer.of();
      const hash = createHash('sha256').update(content).digest().subarray(0, 12).toString('base64url');
      return `[\`${rename(file)}\`,\`${hash}\`,${content.length}]`;
    });
  return next.set('sw.js', Buffer.from(worker));
}

export interface GameServer {
  readonly address: string;
  /** What is served from now on; null: the server is gone. */
  build: Build | null;
  /** How many more files are served before it is gone; without end at first. */
  left: number;
  /** Every path asked for. */
  readonly asked: string[];
  close(): void;
}

/** Serves a build as a plain web server does, and can be taken away. */
export async function serve(build: Build): Promise<GameServer> {
  const asked: string[] = [];
  const http = createServer((request, response) => {
    const name = decodeURIComponent((request.url ?? '').split('?')[0] ?? '').slice(1) || 'index.html';
    if (game.build === null || game.left <= 0) {
      request.socket.destroy();
      return;
    }
    asked.push(name);
    game.left--;
    const content = game.build.get(name);
    const type = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    if (!content) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', vary: 'Origin' }).end(content);
  });
  await new Promise<void>((up) => http.listen(0, '127.0.0.1', up));
  const address = `http://127.0.0.1:${(http.address() as AddressInfo).port}/`;
  const game: GameServer = {
    address,
    build,
    left: Number.POSITIVE_INFINITY,
    asked,
    close() {
      http.closeAllConnections();
      http.close();
    },
  };
  return game;
}
