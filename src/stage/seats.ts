import { backdrop, type Plan, type Size, type View } from './view.ts';

/** A drawing is 480 by 560: its height for a width of 1. */
export const tall = 560 / 480;

/** Where somebody sits or stands, in CSS pixels. */
export interface Seat {
  /** Middle of the bust. */
  readonly x: number;
  /** Lower edge of the bust; the table hides what is below its own edge. */
  readonly y: number;
  /** Width of the whole drawing, 480 of its units. */
  readonly width: number;
  /** Painting order: the larger, the nearer. */
  readonly depth: number;
  /** The side on which the lamp catches hair and shoulder. */
  readonly rim: 'left' | 'right';
  /**
   * Where a raised card is held: offsets from the middle of the lower edge, as shares of width and of height; and how
   * much arm is seen below it, as a share of the card's height. Cards never cover a face.
   */
  readonly hand: readonly [dx: number, dy: number, arm: number];
  /** Where a card is laid down before this seat, in CSS pixels. */
  readonly lap: readonly [x: number, y: number];
  /** Stands behind a tribune, whose upper edge cuts the bust: nothing of lap or chair is seen. */
  readonly desk?: true;
}

/** Whoever stands at the near edge is before table and lamp; the tribune of a hall is in its middle. */
export const isNear = ({ depth, desk }: Seat): boolean => depth >= 90 && desk === undefined;

/** Seats in the order of the table: near left, round the far side, near right. `up` is who stands, -1 for nobody. */
export type Seating = (count: number, up: number) => readonly Seat[];

/** The room in perspective, in units of the backdrop: the table's far edge lies at y 528, its near one at 850. */
const room = {
  left: 452,
  right: 1148,
  /** Base line and width of those at the far edge, and of those on chairs behind them. */
  front: { y: 560, width: 166 },
  back: { y: 512, width: 140 },
  /** Left flank from near to far; the right one is its mirror about x 800. */
  flank: [
    { x: 148, y: 826, width: 232 },
    { x: 276, y: 712, width: 196 },
    { x: 392, y: 612, width: 168 },
  ],
  /** A window narrower than this, in units, has no room for the nearest seat of each flank. */
  narrow: 1300,
  /** Who stands needs this share more of the row. */
  room: 1.5,
  standing: 244,
} as const;

/** Seats round the table of the room, in two depths. */
export function roomSeating(view: View): Seating {
  return (count, up) => {
    const flank = Math.min(view.width < room.narrow ? 2 : room.flank.length, Math.floor(count / 4));
    const far = count - 2 * flank;
    const row = rowOf(far, up - flank, room.left, room.right, room.room);
    const sides = room.flank.slice(room.flank.length - flank);
    const left = sides.map((seat, i) => {
      const lap = [seat.x + seat.width * 0.72, seat.y - seat.width * 0.16] as const;
      // The nearest sit at the picture's edge, where a card held outwards would be cut off.
      const hand = i === 0 ? innerHand : leftHand;
      return { ...seat, depth: 60 - i * 10, rim: 'right' as const, hand, lap };
    });
    const seats = [
      ...left,
      ...row.map((x, i) => {
        const behind = i % 2 === 1;
        const rim = x < 800 ? ('right' as const) : ('left' as const);
        return {
          ...(behind ? room.back : room.front),
          x,
          depth: behind ? 10 : 20,
          rim,
          hand: behind ? overhead : atTheChest,
          lap: [x, behind ? 538 : 548] as const,
        };
      }),
      ...left.map(mirrored).reverse(),
    ];
    return seats.map((seat, i) => inView(i === up ? standing(seat, view) : seat, view));
  };
}

const mirrored = (seat: Seat): Seat => ({
  ...seat,
  x: backdrop.width - seat.x,
  rim: 'left',
  hand: [-seat.hand[0], seat.hand[1], seat.hand[2]],
  lap: [backdrop.width - seat.lap[0], seat.lap[1]],
});

const leftHand = [-0.38, 0.64, 0.9] as const;
const innerHand = [0.36, 0.5, 0.5] as const;
const rightHand = [0.38, 0.64, 0.9] as const;
const overhead = [0.34, 1, 0.3] as const;
const atTheChest = [0.02, 0.17, 0] as const;

/** Who has the floor rises from the chair into the light, and never out of the picture. */
function standing(seat: Seat, view: View): Seat {
  const width = Math.max(room.standing, seat.width * 1.12);
  const lowest = view.y + width * tall * 0.95;
  return { ...seat, width, y: Math.max(seat.y + 6, lowest), depth: 80 };
}

function inView(seat: Seat, view: View): Seat {
  const head = seat.width * 0.26;
  const x = Math.max(view.x + head, Math.min(seat.x, view.x + view.width - head));
  const at = (unit: number, from: number) => (unit - from) * view.scale;
  return {
    ...seat,
    x: at(x, view.x),
    y: at(seat.y, view.y),
    width: seat.width * view.scale,
    lap: [at(seat.lap[0], view.x), at(seat.lap[1], view.y)],
  };
}

/** Shares of the strip's height. */
const bench = { one: 0.74, two: 0.62, standing: 0.97, base: 1.03, back: 0.78, room: 1.7 } as const;

/** A strip: one row where it is long enough, else two; `right` is where the row must end, in CSS pixels. */
export function benchSeating(size: Size, right: number): Seating {
  return (count, up) => {
    const rows = right / count < size.height * 0.4 ? 2 : 1;
    const width = (size.height * (rows === 2 ? bench.two : bench.one)) / tall;
    const row = rowOf(count, up, width * 0.06, right - width * 0.28, bench.room);
    return row.map((x, i): Seat => {
      const rim = x < right / 2 ? 'right' : 'left';
      const stands = i === up;
      const behind = rows === 2 && i % 2 === 1;
      return {
        x,
        y: size.height * (behind && !stands ? bench.back : bench.base),
        width: stands ? (size.height * bench.standing) / tall : width,
        depth: stands ? 80 : behind ? 10 : 20,
        rim,
        hand: rows === 1 ? [0.38, 0.76, 1.25] : behind ? [0.36, 0.82, 0.3] : [0.36, 0.36, 0],
        lap: [x, size.height * 0.94],
      };
    });
  };
}

/** Middles of the places of a row; the one at `up` has a wider place. */
function rowOf(count: number, up: number, left: number, right: number, room: number): readonly number[] {
  const shares = Array.from({ length: count }, (_, i) => (i === up ? room : 1));
  const unit = (right - left) / shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share, i) => left + unit * (shares.slice(0, i).reduce((sum, one) => sum + one, 0) + share / 2));
}

/** The near edge, before the table: where the player stands to speak, and whoever is called in from outside. */
export function nearEdge(view: View): Seat {
  const bottom = view.y + view.height;
  // Tall enough to lead the picture, and still below the faces at the far edge.
  const width = Math.min(350, (bottom - 520) / (tall * 0.92));
  const seat: Seat = { x: 812, y: bottom + 4, width, depth: 90, rim: 'left', hand: rightHand, lap: [812, bottom] };
  return inView(seat, view);
}

/** The same in a strip: at its right end. */
export function nearEnd(size: Size): Seat {
  const width = (size.height * bench.standing) / tall;
  return {
    x: size.width - width * 0.5,
    y: size.height * bench.base,
    width,
    depth: 90,
    rim: 'left',
    hand: leftHand,
    lap: [size.width - width * 0.5, size.height],
  };
}

/** A place without a table: the speaker stands right of the middle, before everything. */
export function alone(size: Size): Seat {
  const width = Math.min((size.height * 0.78) / tall, size.width * 0.42);
  return {
    x: size.width * 0.7,
    y: size.height + 2,
    width,
    depth: 90,
    rim: 'left',
    hand: rightHand,
    lap: [size.width * 0.7, size.height],
  };
}

/** Behind the tribune of a hall: its upper edge cuts the bust. In units of the backdrop. */
export function atTribune(
  { x, top, bust }: { readonly x: number; readonly top: number; readonly bust: number },
  view: View,
): Seat {
  const seat: Seat = {
    x,
    y: top + 4,
    width: bust,
    depth: 101,
    rim: 'left',
    hand: rightHand,
    lap: [x, top],
    desk: true,
  };
  return inView(seat, view);
}

/** Where hands without a name go up: before the table, below every face. In CSS pixels. */
export interface Front {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** The largest width of a card, and how much arm is seen below it as a share of the card's height. */
  readonly card: number;
  readonly arm: number;
}

/** The upper edge of the chairs at the near side of the room, in units of the backdrop: arms rise from behind them. */
const chairs = 748;

/** The near edge of the table of a room, between those who sit at its corners; in a strip, its lower edge. */
export function tableFront(plan: Plan, size: Size, view: View): Front {
  const { width, height } = size;
  if (plan !== 'room')
    return { left: width * 0.03, right: width * 0.97, bottom: height, card: height * 0.13, arm: 0.35 };
  const at = (x: number) => (x - view.x) * view.scale;
  const card = 54;
  const arm = Math.max(0.5, (view.y + view.height - chairs) / (card * 1.2));
  return { left: at(350), right: at(1250), bottom: height, card: card * view.scale, arm };
}
