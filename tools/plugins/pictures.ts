import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import type { Edition } from '../lib/edition.ts';
import { cutsOf, type Drawing, type Drawings } from './cut-all.ts';
import { minify } from './cut-drawing.ts';

const DEV = '/@pictures/';

/**
 * `virtual:pictures` gives the address of each picture cut from the drawings: `lenin-weary.svg`, the same without its
 * ground as `lenin-weary-bare.svg`, `ccroom.svg`, and its layers as `ccroom-far.svg`; a place at another hour as
 * `street-day.svg` and `street-day-far.svg`. They lie in one folder whose name changes with any drawing, so that no list
 * of two hundred addresses has to be loaded; in the single file the drawings lie in the script.
 * @param assets the folder of drawings, absolute
 */
export function pictures(assets: string, edition: Edition = 'web'): Plugin {
  let building = false;
  return {
    name: 'pictures',
    configResolved(config) {
      building = config.command === 'build';
    },
    resolveId: (id) => (id === 'virtual:pictures' ? '\0virtual:pictures' : null),
    load(id) {
      if (id !== '\0virtual:pictures') return null;
      if (!building) return addressesIn(DEV);
      if (edition === 'single') return addressesOf(minified(drawingsIn(assets)));
      const all = cutAll(assets);
      const hash = createHash('sha256')
        .update([...all.values()].join(''))
        .digest('hex')
        .slice(0, 8);
      const folder = `b/p-${hash}/`;
      for (const [name, source] of all) this.emitFile({ type: 'asset', fileName: `${folder}${name}`, source });
      return addressesIn(`./${folder}`);
    },
    configureServer(server) {
      server.middlewares.use(DEV, (request, response, next) => {
        const svg = cutAll(assets).get(path.basename(request.url ?? ''));
        if (svg === undefined) return next();
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(svg);
      });
    },
  };
}

const addressesIn = (folder: string): string => `export const addressOf = (name) => '${folder}' + name;`;

/**
 * The drawings once, cut on the page: cut beforehand they are four times as large. No address but `data:` will do, since
 * a drawing on a canvas must not count as foreign, as a file beside the page would.
 */
const addressesOf = (drawings: Drawings): string => `
import { cutsOf } from '${path.join(import.meta.dirname, 'cut-all.ts').replaceAll('\\', '/')}';
const cuts = cutsOf(JSON.parse(${JSON.stringify(JSON.stringify(drawings))}));
const coded = new Map();
export const addressOf = (name) => {
  if (!coded.has(name)) {
    const text = encodeURIComponent(cuts.get(name)?.() ?? '').replace(/[()']/g, (one) => '%' + one.charCodeAt(0).toString(16));
    coded.set(name, 'data:image/svg+xml,' + text);
  }
  return coded.get(name);
};`;

const minified = ({ portraits, backdrops }: Drawings): Drawings => {
  const each = (drawings: readonly Drawing[]) => drawings.map(({ slug, svg }) => ({ slug, svg: minify(svg) }));
  return { portraits: each(portraits), backdrops: each(backdrops) };
};

const cutAll = (assets: string): ReadonlyMap<string, string> =>
  new Map([...cutsOf(drawingsIn(assets))].map(([name, cut]) => [name, cut()]));

const drawingsIn = (assets: string): Drawings => ({
  portraits: drawingsOf(path.join(assets, 'portraits')),
  backdrops: drawingsOf(path.join(assets, 'backdrops')),
});

const drawingsOf = (folder: string): readonly Drawing[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.svg'))
    .sort()
    .map((name) => ({ slug: path.basename(name, '.svg'), svg: readFileSync(path.join(folder, name), 'utf8') }));
