import { createHash } from 'node:crypto';
import path from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import type { Listed } from '../../src/offline/edition.ts';
import type { Edition } from '../lib/edition.ts';

type Bundle = Rolldown.OutputBundle;

/**
 * Builds the worker that keeps the game for playing without a network, with the list of every file of this build, as
 * `sw.js` beside the page: the one name that must stay the same. With `OFFLINE=withdraw` it is a worker that lets go of
 * all that was kept and takes itself down, in every browser that comes by.
 * @param root the project's folder, absolute
 * @param edition only that for the web has a worker
 */
export function offline(root: string, edition: Edition, withdraw = process.env.OFFLINE === 'withdraw'): Plugin {
  return {
    name: 'offline',
    apply: (_, { command }) => command === 'build' && edition === 'web',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const source = withdraw ? farewell : await workerWith(listOf(bundle), root);
        this.emitFile({ type: 'asset', fileName: 'sw.js', source });
      },
    },
  };
}

/** What the page asks for lies here; beside it may lie what a server reads. */
const ours = /^(index\.html$|b\/|app\/)/;
/** What nobody asks for in a game: the picture is for those who read links to it. */
const aside = /\.map$|^app\/social-card/;

/** Every file of the build that a game may ask for, in the order in which it is worth having. */
export function listOf(bundle: Bundle): readonly Listed[] {
  const start = startOf(bundle);
  const rank = (file: string): number => {
    if (start.has(file)) return 0;
    // All code soon: a part that is not here when the next edition stands on the server comes from nowhere.
    const kinds = [/\.(js|css|woff2)$/, /\.svg$/, /\.(webm|m4a)$/];
    const kind = kinds.findIndex((one) => one.test(file));
    return kind < 0 ? kinds.length + 1 : kind + 1;
  };
  return Object.values(bundle)
    .filter(({ fileName }) => ours.test(fileName) && !aside.test(fileName))
    .map((one): Listed => {
      const content = Buffer.from(one.type === 'chunk' ? one.code : one.source);
      const hash = createHash('sha256').update(content).digest().subarray(0, 12).toString('base64url');
      return { path: one.fileName, hash, bytes: content.length };
    })
    .sort((a, b) => rank(a.path) - rank(b.path) || a.bytes - b.bytes || (a.path < b.path ? -1 : 1));
}

/** The page and all that it asks for before anything is chosen. */
function startOf(bundle: Bundle): ReadonlySet<string> {
  const found = new Set(['index.html']);
  const add = (file: string): void => {
    const one = bundle[file];
    if (!one || found.has(file)) return;
    found.add(file);
    if (one.type !== 'chunk') return;
    for (const other of [...one.imports, ...(one.viteMetadata?.importedCss ?? [])]) add(other);
  };
  for (const one of Object.values(bundle)) if (one.type === 'chunk' && one.isEntry) add(one.fileName);
  return found;
}

async function workerWith(files: readonly Listed[], root: string): Promise<string> {
  const id = createHash('sha256').update(JSON.stringify(files)).digest('base64url').slice(0, 12);
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: {
      EDITION_ID: JSON.stringify(id),
      EDITION_FILES: JSON.stringify(files.map(({ path, hash, bytes }) => [path, hash, bytes])),
    },
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: path.join(root, 'src/offline/worker.ts'),
        formats: ['iife'],
        name: 'worker',
        fileName: () => 'sw.js',
      },
    },
  });
  for (const one of [built].flat()) if ('output' in one) return one.output[0].code;
  throw new Error('The worker was not built.');
}

/** The worker of a withdrawal. */
export const farewell = `
addEventListener('install', () => skipWaiting());
addEventListener('message', (event) => event.data?.ask === 'come' && skipWaiting());
addEventListener('activate', (event) => event.waitUntil((async () => {
  const own = 'breathing-space ' + new URL(registration.scope).pathname;
  await caches.delete(own);
  await registration.unregister();
})()));
`;
