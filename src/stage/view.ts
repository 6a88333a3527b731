import { baseOf } from './places.ts';

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A window on a backdrop, in the backdrop's own units (1600 by 900). */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** CSS pixels a unit. */
  readonly scale: number;
}

/**
 * How a place is shown. `room`: the table in perspective; `bench`: a strip, heads in rows behind a table's edge;
 * `hall`: benches before a tribune; `empty`: a place without seats.
 */
export type Plan = 'room' | 'bench' | 'hall' | 'empty';

export const backdrop = { width: 1600, height: 900 } as const;

/** A flatter window would cut the heads of the far side or lose the table: such a strip is arranged as a bench. */
const flattestRoom = 3.35;
/** Below this height in CSS pixels the far heads of the room are too small to be told apart. */
const lowestRoom = 190;

/** What the eye must keep, by plan and place: the middle of the window, and how much of the width is wanted. */
const focus = {
  room: { x: 800, wanted: 1440, top: 172, bottom: 868 },
  bench: { x: 800, wanted: 1500, top: 214, bottom: 460 },
} as const;

/** The middle of what an empty place must show in a strip: its strong object, and room for whoever stands there. */
const places: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  battery: { x: 800, y: 520 },
  bureau: { x: 800, y: 450 },
  printing: { x: 800, y: 440 },
  ship: { x: 800, y: 440 },
  store: { x: 800, y: 430 },
  street: { x: 860, y: 520 },
  telegraph: { x: 800, y: 440 },
  works: { x: 800, y: 460 },
};
const anywhere = { x: 800, y: 450 };

/** In halls: the height above the head of whoever stands at the tribune, in units of the backdrop. */
const hallTops: Readonly<Record<string, number>> = { smolny: 256, tauride: 206, noble: 242 };
/** While hands are counted nobody stands there: above the heads of the presidium is enough. */
const countedTops: Readonly<Record<string, number>> = { smolny: 440, tauride: 300, noble: 420 };
/** The floor's lower end. */
const hallBottom = 884;
/** A strip of a hall: windows and columns, below its banner. */
const stripTop = 300;

/**
 * Picks plan and window for a host of any size, so that the window covers it and faces stay in it.
 * @param seats what there is to see: the table of a room, the benches of a hall, the same while hands are counted, or
 *   only the place
 */
export function viewOf(
  place: string,
  size: Size,
  seats: 'room' | 'hall' | 'count' | 'none',
): { readonly plan: Plan; readonly view: View } {
  const aspect = size.width / size.height;
  const strip = aspect > flattestRoom || size.height < lowestRoom;
  const inHall = seats === 'hall' || seats === 'count';
  const plan = seats === 'none' ? 'empty' : strip ? 'bench' : inHall ? 'hall' : 'room';
  if (plan === 'hall')
    return { plan, view: hallView((seats === 'count' ? countedTops : hallTops)[baseOf(place)] ?? 214, aspect, size) };
  if (plan === 'room') return { plan, view: roomView(aspect, size) };
  if (plan === 'bench') {
    const { x, wanted, top, bottom } = focus.bench;
    const width = Math.min(wanted, (bottom - top) * aspect);
    const y = (top + bottom) / 2 + (inHall ? stripTop - top : 0);
    return { plan, view: windowAt(x, y, Math.max(width, 600), aspect, size) };
  }
  const middle = places[baseOf(place)] ?? anywhere;
  return { plan, view: windowAt(middle.x, middle.y, backdrop.width - 2 * margin, aspect, size) };
}

/** Units kept free at the sides, so that the far layer may move a little without showing its end. */
const margin = 16;

function roomView(aspect: number, size: Size): View {
  const { x, wanted, top, bottom } = focus.room;
  const width = Math.max(wanted, Math.min((bottom - top) * aspect, backdrop.width - 2 * margin));
  const height = width / aspect;
  // The lower the window, the more wall goes first, then the floor: faces lie between 280 and 800.
  const y = height >= bottom - top ? (top + bottom) / 2 : 540 + (bottom - 540 - height / 2) * 0.35;
  return windowAt(x, y, width, aspect, size);
}

function hallView(top: number, aspect: number, size: Size): View {
  const width = backdrop.width - 2 * margin;
  const height = Math.min(width / aspect, backdrop.height);
  // The lower the window, the less floor is seen: the speaker's head stays.
  const y = Math.min(hallBottom - height, top);
  return windowAt(backdrop.width / 2, Math.max(0, y) + height / 2, width, aspect, size);
}

function windowAt(x: number, y: number, wanted: number, aspect: number, size: Size): View {
  const width = Math.min(wanted, backdrop.height * aspect, backdrop.width);
  const height = width / aspect;
  const within = (value: number, most: number) => Math.max(0, Math.min(value, most));
  return {
    x: within(x - width / 2, backdrop.width - width),
    y: within(y - height / 2, backdrop.height - height),
    width,
    height,
    scale: size.width / width,
  };
}
