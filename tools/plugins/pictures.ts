import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { cutDrawing, moods } from './cut-drawing.ts';
import { atHour, hoursOf } from './hours.ts';

const DEV = '/@pictures/';
const layers = ['far', 'mid', 'near', 'light', 'lamp'] as const;

/**
 * `virtual:pictures` gives the folder of all pictures cut from the drawings: `lenin-weary.svg`, the same without its
 * ground as `lenin-weary-bare.svg`, `ccroom.svg`, and its layers as `ccroom-far.svg`; a place at another hour as
 * `street-day.svg` and `street-day-far.svg`. The folder's name changes with any drawing, so each address can be made from a name, and no list of two hundred addresses has to be loaded.
 * @param assets the folder of drawings, absolute
 */
export function pictures(assets: string): Plugin {
  let building = false;
  return {
    name: 'pictures',
    configResolved(config) {
      building = config.command === 'build';
    },
    resolveId: (id) => (id === 'virtual:pictures' ? '\0virtual:pictures' : null),
    load(id) {
      if (id !== '\0virtual:pictures') return null;
      if (!building) return `export const folder = '${DEV}';`;
      const all = cutAll(assets);
      const hash = createHash('sha256')
        .update([...all.values()].join(''))
        .digest('hex')
        .slice(0, 8);
      const folder = `b/p-${hash}/`;
      for (const [name, source] of all) this.emitFile({ type: 'asset', fileName: `${folder}${name}`, source });
      return `export const folder = './${folder}';`;
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

/** Every picture by its file name. */
function cutAll(assets: string): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const { slug, svg } of drawingsIn(path.join(assets, 'portraits')))
    for (const mood of moods) {
      all.set(`${slug}-${mood}.svg`, cutDrawing(svg, slug, { kind: 'mood', mood, bare: false }));
      all.set(`${slug}-${mood}-bare.svg`, cutDrawing(svg, slug, { kind: 'mood', mood, bare: true }));
    }
  for (const { slug, svg } of drawingsIn(path.join(assets, 'backdrops'))) {
    for (const hour of [null, ...hoursOf(svg, slug)]) {
      const name = hour === null ? slug : `${slug}-${hour}`;
      const drawn = atHour(svg, slug, hour);
      all.set(`${name}.svg`, drawn);
      for (const layer of layers.filter((one) => drawn.includes(`id="${slug}-${one}"`)))
        all.set(`${name}-${layer}.svg`, cutDrawing(drawn, slug, { kind: 'layer', layer, without: [] }));
    }
  }
  return all;
}

const drawingsIn = (folder: string): readonly { readonly slug: string; readonly svg: string }[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.svg'))
    .sort()
    .map((name) => ({ slug: path.basename(name, '.svg'), svg: readFileSync(path.join(folder, name), 'utf8') }));
