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
