import { attribute, findGroup, withoutGroups } from './svg-groups.ts';

/** What is wanted of a drawing: one mood of a portrait, with or without its ground; or one layer of a backdrop. */
export type Cut =
  | { readonly kind: 'mood'; readonly mood: string; readonly bare: boolean }
  | { readonly kind: 'layer'; readonly layer: string; readonly without: readonly string[] };

export const moods = ['neutral', 'vehement', 'weary'];

/**
 * Parts that are never painted into the layer they are drawn in: the stage seats real people where the drawing has
 * silhouettes, and the lamp hangs over them, so it is a layer of its own.
 */
const apart: Readonly<Record<string, readonly string[]>> = { ccroom: ['figures', 'lamp'] };

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

/** Without comments, and without spaces that mean nothing. */
export function minify(svg: string): string {
  return svg
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/>\s+</g, '><')
    .replace(/\s+/g, ' ')
    .trim();
}
