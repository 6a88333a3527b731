import { dealings } from '../../debate/dealings.ts';
import { lineOf } from '../../debate/figures.ts';
import type { PersonId } from '../../debate/ids.ts';
import type { HistoricalRecord } from '../../debate/record.ts';

/** Width and height of the drawing, in its own units. */
export const drawing = { width: 360, height: 232 } as const;

/** The square within it: people's names need room to the right. */
const square = { left: 16, top: 14, side: 200 } as const;

/** Where a place on both scales, each 0 to 3, lies in the drawing: peace across, help upwards. */
export const placeAt = (peace: number, entente: number): { readonly x: number; readonly y: number } => ({
  x: square.left + (square.side * peace) / 3,
  y: square.top + square.side - (square.side * entente) / 3,
});

/** People at one place of the square. */
export interface Dealer {
  readonly people: readonly PersonId[];
  readonly peace: number;
  readonly entente: number;
}

/** Where a name stands beside its mark. */
export interface NamePlace {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'end';
}

/** To the right, off the edge of the square; where the next mark is there, to the left, or above it at the left edge. */
export function nameBeside(one: Dealer, all: readonly Dealer[]): NamePlace {
  const { x, y } = placeAt(one.peace, one.entente);
  const crowded = all.some((other) => {
    const at = placeAt(other.peace, other.entente);
    return Math.abs(at.y - y) < 14 && at.x > x && at.x - x < 60;
  });
  const inside = y === placeAt(0, 3).y ? 20 : y === placeAt(0, 0).y ? -10 : 5;
  if (!crowded) return { dx: 8, dy: inside, anchor: 'start' };
  return x > square.left + 60 ? { dx: -8, dy: inside, anchor: 'end' } : { dx: -8, dy: inside - 16, anchor: 'start' };
}

/**
 * Everybody whose own line in the record speaks to both scales, placed by the same function as the player; on whom the
 * record is silent on either is left out. Who stands at one place is one mark.
 */
export function dealersOf(record: HistoricalRecord): readonly Dealer[] {
  const found = new Map<string, Dealer>();
  for (const { id } of record.people.values()) {
    const { peace, entente } = dealings(lineOf(id, record), record);
    if (peace.value === null || entente.value === null) continue;
    const key = `${peace.value.toFixed(2)}/${entente.value.toFixed(2)}`;
    const people = [...(found.get(key)?.people ?? []), id];
    found.set(key, { people, peace: peace.value, entente: entente.value });
  }
  return [...found.values()];
}
