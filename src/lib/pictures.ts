import { addressOf } from 'virtual:pictures';

/** The address of a portrait in one mood, on its own ground or bare for the stage. */
export const portraitUrl = (slug: string, mood: string, ground: 'ground' | 'bare' = 'ground'): string =>
  addressOf(`${slug}-${mood}${ground === 'bare' ? '-bare' : ''}.svg`);

/** The address of a whole backdrop, or of one of its layers. */
export const backdropUrl = (place: string, layer?: string): string =>
  addressOf(`${place}${layer === undefined ? '' : `-${layer}`}.svg`);
