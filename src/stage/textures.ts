import type { Mood } from '../narrative/turn.ts';

/** Addresses only: a file is fetched when it is first drawn. Eager, because a request for each address would cost more. */
const urls = {
  neutral: import.meta.glob<string>('/assets/portraits/*.svg', {
    query: '?mood=neutral&bare',
    import: 'default',
    eager: true,
  }),
  vehement: import.meta.glob<string>('/assets/portraits/*.svg', {
    query: '?mood=vehement&bare',
    import: 'default',
    eager: true,
  }),
  weary: import.meta.glob<string>('/assets/portraits/*.svg', {
    query: '?mood=weary&bare',
    import: 'default',
    eager: true,
  }),
} satisfies Record<Mood, unknown>;

const layers = {
  far: import.meta.glob<string>('/assets/backdrops/{ccroom,telegraph,street}.svg', {
    query: '?layer=far',
    import: 'default',
    eager: true,
  }),
  mid: import.meta.glob<string>('/assets/backdrops/{ccroom,telegraph,street}.svg', {
    query: '?layer=mid',
    import: 'default',
    eager: true,
  }),
  light: import.meta.glob<string>('/assets/backdrops/{ccroom,telegraph,street}.svg', {
    query: '?layer=light',
    import: 'default',
    eager: true,
  }),
  near: import.meta.glob<string>('/assets/backdrops/{ccroom,telegraph,street}.svg', {
    query: '?layer=near',
    import: 'default',
    eager: true,
  }),
  lamp: import.meta.glob<string>('/assets/backdrops/ccroom.svg', {
    query: '?layer=lamp',
    import: 'default',
    eager: true,
  }),
} as const;

export type LayerName = keyof typeof layers;

/** The places that are drawn. */
export const isDrawn = (place: string): boolean => `/assets/backdrops/${place}.svg` in layers.far;

const known = new Map<string, Promise<HTMLImageElement | null>>();

/** The drawing of one mood on no ground; null where there is none or it cannot be had. */
export const portraitImage = (slug: string, mood: Mood): Promise<HTMLImageElement | null> =>
  once(`${slug}-${mood}`, urls[mood][`/assets/portraits/${slug}.svg`]);

/** One layer of a backdrop; null where the place has none such. */
export const layerImage = (place: string, layer: LayerName): Promise<HTMLImageElement | null> =>
  once(`${place}-${layer}`, layers[layer][`/assets/backdrops/${place}.svg`]);

/** A file is asked for once; one that failed may be asked for again. */
function once(key: string, url: string | undefined): Promise<HTMLImageElement | null> {
  const before = known.get(key);
  if (before) return before;
  const image = url ? load(url) : Promise.resolve(null);
  const kept = image.catch(() => {
    known.delete(key);
    return null;
  });
  known.set(key, kept);
  return kept;
}

function load(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error(`A drawing did not arrive: ${url.slice(0, 80)}`));
    image.src = url;
  });
}
