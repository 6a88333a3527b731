import type { Point } from '../../debate/record.ts';
import { corners, type Place, placeOf } from '../../ui/report/triangle-plan.ts';

/** A pupil's mark in a drawing: its place after marks at one spot have made room for one another. */
export interface Spot extends Place {
  readonly id: string;
}

/** Half the width of a mark, in units of the drawing. */
export const MARK = 9;
/** From the middle of a mark to that of the next. */
const APART = 2 * MARK + 1;

/**
 * Marks beside one another where they would hide one another: each as near to its own place as there is room, and
 * within the drawing.
 */
function spread(homes: readonly Spot[], within: (place: Place) => boolean): readonly Spot[] {
  const set: Spot[] = [];
  for (const home of homes) {
    const free = rings.find(({ x, y }) => {
      const at = { x: home.x + x, y: home.y + y };
      return (
        ((x === 0 && y === 0) || within(at)) &&
        set.every((one) => Math.hypot(one.x - at.x, one.y - at.y) >= APART - 0.01)
      );
    });
    set.push({ id: home.id, x: home.x + (free?.x ?? 0), y: home.y + (free?.y ?? 0) });
  }
  return set;
}

/** Steps from a place outwards, nearest first: a field of marks as close as they can lie. */
const rings: readonly Place[] = Array.from({ length: 61 * 61 }, (_, n): Place => {
  const [row, column] = [Math.floor(n / 61) - 30, (n % 61) - 30];
  return { x: APART * (column + (row % 2 === 0 ? 0 : 0.5)), y: APART * row * 0.8661 };
}).toSorted((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));

/** Marks in the triangle; they stay on its ground. */
export function inTriangle(pupils: readonly { readonly id: string; readonly point: Point }[]): readonly Spot[] {
  return spread(
    pupils.map(({ id, point }) => ({ id, ...placeOf(point) })),
    isWithin,
  );
}

/** On the ground of the triangle, or on its edge. */
export function isWithin({ x, y }: Place): boolean {
  const slope = (corners.accept.x - corners.war.x) / (corners.accept.y - corners.war.y);
  return y >= corners.war.y && y <= corners.accept.y && Math.abs(x - corners.war.x) <= slope * (y - corners.war.y) + 1;
}

/** The square of dealings: the scales as in the report, with room beside and below for those who spoke to one of them only. */
export const field = { width: 440, height: 420, left: 96, top: 36, side: 256, strip: 34 } as const;

/** Where a pupil stands on both scales, each 0 to 3; in a strip of its own where only one is known; null where neither is. */
function placeOnField(peace: number | null, entente: number | null): Place | null {
  if (peace === null && entente === null) return null;
  const x = peace === null ? field.left + field.side + field.strip : field.left + (field.side * peace) / 3;
  const y = entente === null ? field.top + field.side + field.strip + 24 : field.top + field.side * (1 - entente / 3);
  return { x, y };
}

/** Marks in the square; each stays in it, or in its strip. */
export function inField(
  pupils: readonly { readonly id: string; readonly peace: number | null; readonly entente: number | null }[],
): readonly Spot[] {
  const home = (has: (one: (typeof pupils)[number]) => boolean) =>
    pupils.filter(has).flatMap(({ id, peace, entente }) => {
      const place = placeOnField(peace, entente);
      return place ? [{ id, ...place }] : [];
    });
  const { left, top, side, strip } = field;
  const inX = (x: number) => x >= left - 2 && x <= left + side + 2;
  const inY = (y: number) => y >= top - 2 && y <= top + side + 2;
  const below = top + side + strip + 24;
  return [
    ...spread(
      home((one) => one.peace !== null && one.entente !== null),
      ({ x, y }) => inX(x) && inY(y),
    ),
    ...spread(
      home((one) => one.peace !== null && one.entente === null),
      ({ x, y }) => inX(x) && y >= below - 1 && y <= below + 60,
    ),
    ...spread(
      home((one) => one.peace === null && one.entente !== null),
      ({ x, y }) => inY(y) && x >= left + side + strip - 1,
    ),
  ];
}
