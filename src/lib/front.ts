/**
 * The moving front: railways along which heads of columns went, and a smooth curve through those heads. A manner of
 * speaking: between the railways nobody stood.
 */

export type Spot = readonly [x: number, y: number];

/** A railway: where its head stood, x, y and days after noon of 18 February 1918 (New Style), in order. */
export interface Axis {
  readonly id: string;
  readonly points: readonly (readonly [x: number, y: number, day: number])[];
}

/** What of a drawing moves: the axes from north to south, and the armistice front as its first line. */
export interface Fronts {
  readonly axes: readonly Axis[];
  readonly base: readonly Spot[];
}

/** Where a column's head stood, straight between the points that are known. */
export function headOf({ points }: Axis, day: number): Spot {
  const next = points.findIndex(([, , at]) => day <= at);
  const [x1, y1, t1] = points[next < 0 ? points.length - 1 : next] ?? [0, 0, 0];
  const [x0, y0, t0] = points[next - 1] ?? [x1, y1, t1];
  const part = next > 0 ? (day - t0) / (t1 - t0) : 1;
  return [x0 + (x1 - x0) * part, y0 + (y1 - y0) * part];
}

/** The front on a day, as the `d` of a path. The first and the last axis only close the shape at sea. */
export const frontPath = (fronts: Fronts, day: number): string =>
  smooth(fronts.axes.map((axis) => headOf(axis, day)).slice(1, -1), 'M');

/** The ground taken since 18 February, as the `d` of a closed path. */
export function takenPath(fronts: Fronts, day: number): string {
  const south = fronts.axes.at(-1);
  const passed = south ? south.points.flatMap(([x, y, at]): Spot[] => (at < day ? [[x, y]] : [])) : [];
  const west = [...fronts.base, ...passed, ...(south ? [headOf(south, day)] : [])];
  const east = fronts.axes.map((axis) => headOf(axis, day)).reverse();
  return `${smooth(west, 'M')}${smooth(east, 'L')}Z`;
}

/** A curve through all spots without loops: centripetal Catmull-Rom, written as cubic Béziers. */
function smooth(spots: readonly Spot[], start: 'M' | 'L'): string {
  const [first] = spots;
  if (!first) return '';
  const legs = spots.slice(0, -1).flatMap((p1, i) => {
    const p2 = spots[i + 1] ?? p1;
    const [p0, p3] = [spots[i - 1] ?? p1, spots[i + 2] ?? p2];
    const [a, b, c] = [root(p0, p1), root(p1, p2), root(p2, p3)];
    if (b < NEAR) return [];
    return [`C${written(bend(p0, p1, p2, a, b))} ${written(bend(p3, p2, p1, c, b))} ${written(p2)}`];
  });
  return `${start}${written(first)}${legs.join('')}`;
}

const NEAR = 0.05;
const root = (a: Spot, b: Spot): number => Math.sqrt(Math.hypot(b[0] - a[0], b[1] - a[1]));
const written = ([x, y]: Spot): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** The handle at `q` on the way to `r`, coming from `p`; u and v are the roots of the two lengths. */
function bend(p: Spot, q: Spot, r: Spot, u: number, v: number): Spot {
  if (u < NEAR) return q;
  const along = (k: 0 | 1): number =>
    ((2 * u * u + 3 * u * v + v * v) * q[k] - v * v * p[k] + u * u * r[k]) / (3 * u * (u + v));
  return [along(0), along(1)];
}
