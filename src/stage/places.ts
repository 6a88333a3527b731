/**
 * The places that are drawn in layers (assets/backdrops), and the hours each is drawn at beside its own: the street is
 * a street by night, and `street-day` the same by day.
 */
export const drawnPlaces: Readonly<Record<string, readonly string[]>> = {
  battery: [],
  brest: [],
  bureau: ['day'],
  ccroom: ['day'],
  corridor: [],
  lobby: [],
  noble: [],
  printing: [],
  ship: [],
  smolny: ['day'],
  store: [],
  street: ['day'],
  tauride: ['night'],
  telegraph: ['day'],
  works: ['night'],
};

/** The place without its hour: `tauride` of `tauride-night`. Seats, tribunes and windows are the same at every hour. */
export const baseOf = (place: string): string => place.replace(/-.*$/, '');

/** Whether the place is shown by day where it is one of the night else: `ccroom-day`. */
export const isDay = (place: string): boolean => place.endsWith('-day');

/** Whether the stage has a drawing of this place at this hour. */
export const isDrawn = (place: string): boolean => {
  const hours = drawnPlaces[baseOf(place)];
  return hours !== undefined && (place === baseOf(place) || hours.includes(place.slice(baseOf(place).length + 1)));
};
