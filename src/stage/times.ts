/** Milliseconds (art.md, section 7). Everything has settled after three seconds. */
export const times = { press: 120, slide: 240, scene: 520, settle: 2600, cards: 90 } as const;
