import { cutDrawing, moods } from './cut-drawing.ts';
import { atHour, hoursOf } from './hours.ts';

export interface Drawing {
  readonly slug: string;
  readonly svg: string;
}

/** All drawings that pictures are cut from. */
export interface Drawings {
  readonly portraits: readonly Drawing[];
  readonly backdrops: readonly Drawing[];
}

const layers = ['far', 'mid', 'near', 'light', 'lamp'] as const;

/** Every picture by its file name, cut when it is asked for. Plain text in and out: the single file cuts its own. */
export function cutsOf({ portraits, backdrops }: Drawings): ReadonlyMap<string, () => string> {
  const cuts = new Map<string, () => string>();
  for (const { slug, svg } of portraits)
    for (const mood of moods) {
      cuts.set(`${slug}-${mood}.svg`, () => cutDrawing(svg, slug, { kind: 'mood', mood, bare: false }));
      cuts.set(`${slug}-${mood}-bare.svg`, () => cutDrawing(svg, slug, { kind: 'mood', mood, bare: true }));
    }
  for (const { slug, svg } of backdrops)
    for (const hour of [null, ...hoursOf(svg, slug)]) {
      const name = hour === null ? slug : `${slug}-${hour}`;
      const drawn = atHour(svg, slug, hour);
      cuts.set(`${name}.svg`, () => drawn);
      for (const layer of layers.filter((one) => drawn.includes(`id="${slug}-${one}"`)))
        cuts.set(`${name}-${layer}.svg`, () => cutDrawing(drawn, slug, { kind: 'layer', layer, without: [] }));
    }
  return cuts;
}
