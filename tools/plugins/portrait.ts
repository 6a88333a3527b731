import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';

/** What a query asks of a portrait (`?mood=weary&bare`) or of a backdrop (`?layer=far`). */
export type Cut =
  | { readonly kind: 'mood'; readonly mood: string; readonly bare: boolean }
  | { readonly kind: 'layer'; readonly layer: string; readonly without: readonly string[] };

const moods = ['neutral', 'vehement', 'weary'];

/**
 * Parts that are never painted into the layer they are drawn in: the stage seats real people where the drawing has
 * silhouettes, and the lamp hangs over them, so it is a layer of its own (`?layer=lamp`).
 */
const apart: Readonly<Record<string, readonly string[]>> = { ccroom: ['figures', 'lamp'] };

/**
 * Vite plugin. `import url from '/assets/portraits/lenin.svg?mood=vehement&bare'` is the URL of a file cut from the
 * drawing: one mood, and with `bare` no ground. `/assets/backdrops/ccroom.svg?layer=far` is one layer of a backdrop
 * (any named group of it: `far`, `mid`, `near`, `light`, `lamp`). The build writes one file for each; elsewhere the
 * URL is a data: URI. One file a mood, because a style inside inline SVG is refused under `style-src 'self'`.
 */
export function portrait(): Plugin {
  let building = false;
  return {
    name: 'portrait',
    enforce: 'pre',
    configResolved(config) {
      building = config.command === 'build';
    },
    async load(id) {
      const [file = '', query] = id.split('?');
      const cut = file.endsWith('.svg') && query !== undefined ? readCut(query) : null;
      if (cut === null) return null;
      this.addWatchFile(file);
      const slug = path.basename(file, '.svg');
      const svg = cutDrawing(await readFile(file, 'utf8'), slug, cut);
      if (!building) return `export default ${JSON.stringify(`data:image/svg+xml,${encodeURIComponent(svg)}`)}`;
      const name = `${slug}-${cut.kind === 'mood' ? `${cut.mood}${cut.bare ? '-bare' : ''}` : cut.layer}.svg`;
      const asset = this.emitFile({ type: 'asset', name, source: svg });
      return `export default import.meta.ROLLUP_FILE_URL_${asset}`;
    },
  };
}

/** The cut that a query names; null for queries that are not ours (`?raw`, `?url`). */
export function readCut(query: string): Cut | null {
  const asked = new URLSearchParams(query);
  const mood = asked.get('mood');
  const layer = asked.get('layer');
  if (mood !== null && moods.includes(mood)) return { kind: 'mood', mood, bare: asked.has('bare') };
  if (layer !== null) return { kind: 'layer', layer, without: asked.getAll('without') };
  return null;
}

/**
 * The drawing with only what the cut asks for.
 * @throws if the drawing has no such layer: a mistake of the page that imports it.
 */
export function cutDrawing(svg: string, slug: string, cut: Cut): string {
  return minify(cut.kind === 'mood' ? cutMood(svg, cut.mood, cut.bare) : cutLayer(svg, slug, cut.layer, cut.without));
}

function cutMood(svg: string, mood: string, bare: boolean): string {
  const gone = [...moods.filter((other) => other !== mood), ...(bare ? ['ground'] : [])];
  const unwanted = (tag: string) => gone.includes(attribute(tag, 'class'));
  return withoutGroups(svg, unwanted)
    .replace(/<(path|circle|ellipse)\b[^>]*\/>/g, (leaf) => (unwanted(leaf) ? '' : leaf))
    .replace(/<style>([\s\S]*?)<\/style>/, (_, css: string) => styleOf(css, mood))
    .replace('data-mood="neutral"', `data-mood="${mood}"`);
}

/** Nothing is hidden any more, so only the head's own tilt stays, and that only where the mood has one. */
function styleOf(css: string, mood: string): string {
  const rules = [...css.matchAll(/([^{}]+)\{([^}]*)\}/g)]
    .map(([, selector = '', body = '']) => ({ selector: selector.trim(), body }))
    .filter(({ body }) => !body.includes('display:'))
    .filter(({ selector }) => !selector.includes('data-mood') || selector.includes(`data-mood=${mood}]`));
  if (!rules.some(({ selector }) => selector.includes('data-mood'))) return '';
  return `<style>${rules.map(({ selector, body }) => `${selector}{${body}}`).join('')}</style>`;
}

function cutLayer(svg: string, slug: string, layer: string, without: readonly string[]): string {
  const head = svg.slice(0, svg.indexOf('<g '));
  const group = findGroup(svg, (tag) => attribute(tag, 'id') === `${slug}-${layer}`);
  if (group === null) throw new Error(`The drawing ${slug} has no group ${slug}-${layer}.`);
  const gone = [...without, ...(apart[slug] ?? [])].filter((part) => part !== layer).map((part) => `${slug}-${part}`);
  return `${head}${withoutGroups(svg.slice(...group), (tag) => gone.includes(attribute(tag, 'id')))}</svg>`;
}

/** Start and end of the first group whose opening tag is wanted, its closing tag included. */
function findGroup(svg: string, wanted: (tag: string) => boolean): readonly [number, number] | null {
  for (const { 0: tag, index } of svg.matchAll(/<g\b[^>]*>/g)) {
    if (wanted(tag)) return [index, endOfGroup(svg, index)];
  }
  return null;
}

function endOfGroup(svg: string, start: number): number {
  let depth = 0;
  for (const match of svg.slice(start).matchAll(/<g\b[^>]*>|<\/g>/g)) {
    if (match[0] === '</g>') depth -= 1;
    else if (!match[0].endsWith('/>')) depth += 1;
    if (depth === 0) return start + match.index + match[0].length;
  }
  throw new Error('A group of the drawing is never closed.');
}

function withoutGroups(svg: string, unwanted: (tag: string) => boolean): string {
  const group = findGroup(svg, unwanted);
  return group === null ? svg : withoutGroups(svg.slice(0, group[0]) + svg.slice(group[1]), unwanted);
}

const attribute = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

function minify(svg: string): string {
  return svg
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/>\s+</g, '><')
    .replace(/\s+/g, ' ')
    .trim();
}
