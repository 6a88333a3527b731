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
 * `empty`: a place without seats.
 */
export type Plan = 'room' | 'bench' | 'empty';

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

const places: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  telegraph: { x: 800, y: 440 },
  street: { x: 860, y: 520 },
};
const anywhere = { x: 800, y: 450 };

/** Picks plan and window for a host of any size, so that the window covers it and faces stay in it. */
export function viewOf(place: string, size: Size, seated: boolean): { readonly plan: Plan; readonly view: View } {
  const aspect = size.width / size.height;
  const plan = !seated ? 'empty' : aspect > flattestRoom || size.height < lowestRoom ? 'bench' : 'room';
  if (plan === 'room') return { plan, view: roomView(aspect, size) };
  if (plan === 'bench') {
    const { x, wanted, top, bottom } = focus.bench;
    const width = Math.min(wanted, (bottom - top) * aspect);
    return { plan, view: windowAt(x, (top + bottom) / 2, Math.max(width, 600), aspect, size) };
  }
  const middle = places[place] ?? anywhere;
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
