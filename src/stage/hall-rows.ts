import type { Plan, Size, View } from './view.ts';

/** A row of benches: the lower half of an ellipse round the tribune, in CSS pixels. */
export interface Row {
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
  /** Width of a figure in this row, in units of the hall's own scale. */
  readonly weight: number;
}

/** A place on a bench. */
export interface Place {
  /** Middle of whoever sits there, and the lower edge of the bust. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** How far along its row, 0 (left) to 1: wedges are cut by it. */
  readonly along: number;
}

/** What of the picture the benches may use, in CSS pixels. */
export interface Room {
  readonly left: number;
  readonly right: number;
  /** No bust ends below. */
  readonly bottom: number;
}

/** Height of a figure for a width of 1 (assets/crowd, 120 by 150). */
export const figureTall = 150 / 120;
/** Neighbours on a bench touch shoulders: the place as a share of the drawing's width. */
const shoulder = 0.84;
/** A figure may hide this much of the one behind: its height as a multiple of the way between rows. */
const overlap = 1.9;

/**
 * The benches of the Tauride Palace in units of the backdrop: ellipses through the hidden circles `tauride-seats` of the
 * drawing, their radius as weight (a test holds the one against the other).
 */
export const taurideRows: readonly Row[] = [
  { cx: 800, cy: 452, rx: 514, ry: 107, weight: 8 },
  { cx: 800, cy: 450, rx: 646, ry: 154.6, weight: 10 },
  { cx: 800, cy: 456, rx: 794, ry: 204, weight: 13 },
  { cx: 800, cy: 470, rx: 954, ry: 254.5, weight: 15 },
  { cx: 800, cy: 442, rx: 1206, ry: 358.8, weight: 18 },
  { cx: 800, cy: 460, rx: 1422, ry: 431.3, weight: 22 },
];

/** Where the floor of a hall without drawn benches begins, in units of the backdrop. */
const floors: Readonly<Record<string, number>> = { smolny: 690, noble: 680 };

/** Places for so many figures, from the far left to the near right of each row; as large as the hall allows. */
export function placesFor(
  place: string,
  plan: Plan,
  size: Size,
  view: View,
  right: number,
  count: number,
): readonly Place[] {
  const strip = plan === 'bench';
  const bottom = size.height + (strip ? size.height * 0.02 : 0);
  const room: Room = { left: 0, right, bottom };
  const choices = strip
    ? [2, 3, 4, 5, 6].map((rows) => stripRows(size, right, rows))
    : place === 'tauride'
      ? drawnRows(view, size)
      : [2, 3, 4, 5, 6].map((rows) => floorRows((floors[place] ?? 690) - view.y, view, size, rows));
  const fitted = choices.map((rows) => ({ rows, unit: unitFor(rows, room, count) }));
  const best = fitted.reduce((a, b) => (b.unit > a.unit * 1.02 ? b : a));
  return seat(best.rows, room, best.unit, count);
}

/** A strip's rows: nearly straight, from its upper half to its lower edge. */
function stripRows({ height }: Size, right: number, rows: number): readonly Row[] {
  return Array.from({ length: rows }, (_, i) => {
    const near = i / (rows - 1);
    const foot = height * (0.52 + 0.48 * near);
    const ry = height * 0.3;
    return { cx: right / 2, cy: foot - ry, rx: right * (0.8 + 0.15 * near), ry, weight: 0.8 + 0.2 * near };
  });
}

/** Benches on an open floor, from the foot of the platform to the lower edge of the picture. */
function floorRows(start: number, view: View, size: Size, rows: number): readonly Row[] {
  const first = start * view.scale;
  return Array.from({ length: rows }, (_, i) => {
    const near = i / (rows - 1);
    const foot = first + (size.height - first) * near;
    const ry = (70 + 50 * near) * view.scale;
    const rx = (900 + 260 * near) * view.scale;
    return { cx: (800 - view.x) * view.scale, cy: foot - ry, rx, ry, weight: 0.68 + 0.32 * near };
  });
}

/** The drawn benches that the window shows, as every run of neighbours. */
function drawnRows(view: View, size: Size): readonly (readonly Row[])[] {
  const all = taurideRows
    .map(({ cx, cy, rx, ry, weight }) => ({
      cx: (cx - view.x) * view.scale,
      cy: (cy - view.y) * view.scale,
      rx: rx * view.scale,
      ry: ry * view.scale,
      weight: weight * view.scale,
    }))
    .filter((row) => foot(row) <= size.height);
  return [2, 3, 4, 5].filter((rows) => rows <= all.length).map((rows) => all.slice(-rows));
}

/** The largest unit at which so many figures find room, never so large that rows hide one another. */
function unitFor(rows: readonly Row[], room: Room, count: number): number {
  const pitches = rows.slice(1).map((row, i) => {
    const behind = rows[i];
    return behind ? (foot(row) - foot(behind)) / row.weight : 0;
  });
  const most = (Math.min(...pitches) * overlap) / figureTall;
  const ways = [...Array(40).keys()].map((i) => most * (1 - i / 40));
  return ways.find((unit) => rows.reduce((sum, row) => sum + capacity(row, room, unit), 0) >= count) ?? most / 40;
}

const foot = ({ cy, ry }: Row): number => cy + ry;
const capacity = (row: Row, room: Room, unit: number): number =>
  Math.floor(lengthOf(visible(row, room, unit * row.weight)) / (unit * row.weight * shoulder));

/** Shares the count out among the rows by their room, and each row's figures evenly along it. */
function seat(rows: readonly Row[], room: Room, unit: number, count: number): readonly Place[] {
  const paths = rows.map((row) => visible(row, room, unit * row.weight));
  const shares = paths.map((path, i) => lengthOf(path) / (rows[i]?.weight ?? 1));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const ends = shares.map((_, i) => Math.round((count * shares.slice(0, i + 1).reduce((a, b) => a + b, 0)) / all));
  return rows.flatMap((row, i) => {
    const here = (ends[i] ?? 0) - (ends[i - 1] ?? 0);
    return Array.from({ length: here }, (_, n): Place => {
      const along = (n + 0.5) / here;
      const [x, y] = pointAt(paths[i] ?? [], along);
      return { x, y, width: unit * row.weight, along };
    });
  });
}

type Path = readonly { readonly x: number; readonly y: number; readonly way: number }[];

/** The part of a row within the room, from left to right; `way` is the length walked so far. */
function visible({ cx, cy, rx, ry }: Row, room: Room, width: number): Path {
  const pad = width * 0.62;
  const path: { x: number; y: number; way: number }[] = [];
  let before: readonly [number, number] | null = null;
  for (let i = 0; i <= 120; i++) {
    const angle = (Math.PI * i) / 120;
    const [x, y] = [cx - rx * Math.cos(angle), cy + ry * Math.sin(angle)];
    const inside = x >= room.left + pad && x <= room.right - pad && y <= room.bottom + 0.5;
    if (!inside) {
      before = null;
      continue;
    }
    const step: number = before ? Math.hypot(x - before[0], y - before[1]) : 0;
    path.push({ x, y, way: (path.at(-1)?.way ?? 0) + step });
    before = [x, y];
  }
  return path;
}

const lengthOf = (path: Path): number => path.at(-1)?.way ?? 0;

function pointAt(path: Path, share: number): readonly [number, number] {
  const way = lengthOf(path) * share;
  const next = path.findIndex((point) => point.way >= way);
  const b = path[next];
  const a = path[next - 1] ?? b;
  if (!a || !b) return [0, 0];
  const part = b.way > a.way ? (way - a.way) / (b.way - a.way) : 0;
  return [a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part];
}
