import { backdropUrl, portraitUrl } from '../lib/pictures.ts';
import type { Mood } from '../narrative/turn.ts';
import { baseOf, isDrawn } from './places.ts';

export type LayerName = 'far' | 'mid' | 'light' | 'near' | 'lamp';

/** Every place is drawn in four layers; the lamp of the Committee's room hangs apart from them. */
const has = (place: string, layer: LayerName): boolean =>
  isDrawn(place) && (layer !== 'lamp' || baseOf(place) === 'ccroom');

const known = new Map<string, Promise<HTMLImageElement | null>>();
/** A full room and its crowd are thirty drawings; what was not wanted for longest is the browser's affair again. */
const most = 64;

/** The drawing of one mood on no ground; null where there is none or it cannot be had. */
export const portraitImage = (slug: string, mood: Mood): Promise<HTMLImageElement | null> =>
  once(portraitUrl(slug, mood, 'bare'));

/** One layer of a backdrop; null where the place has none such. */
export const layerImage = (place: string, layer: LayerName): Promise<HTMLImageElement | null> =>
  has(place, layer) ? once(backdropUrl(place, layer)) : Promise.resolve(null);

/** Any other drawing by its address; null where it cannot be had. */
export const imageAt = (url: string): Promise<HTMLImageElement | null> => once(url);

/** A file is asked for once while it is in use; one that failed may be asked for again. */
function once(url: string): Promise<HTMLImageElement | null> {
  const before = known.get(url);
  if (before) {
    known.delete(url);
    known.set(url, before);
    return before;
  }
  const kept = load(url).catch(() => {
    known.delete(url);
    return null;
  });
  known.set(url, kept);
  for (const oldest of [...known.keys()].slice(0, -most)) known.delete(oldest);
  return kept;
}

function load(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error(`A drawing did not arrive: ${url}`));
    image.src = url;
  });
}
