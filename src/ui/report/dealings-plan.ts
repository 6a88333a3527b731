import { dealings } from '../../debate/dealings.ts';
import { lineOf } from '../../debate/figures.ts';
import type { PersonId } from '../../debate/ids.ts';
import type { HistoricalRecord } from '../../debate/record.ts';

/** Width and height of the drawing, in its own units. */
export const drawing = { width: 440, height: 396 } as const;

/** The square within it: the steps of the scales stand to its left and below, names above its upper edge. */
export const square = { left: 96, top: 50, side: 276 } as const;

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
  /** The hand on which their place on the second scale rests is known by a speech or a note only. */
  readonly inferred: boolean;
}

/** Where one run stands on both scales, each 0 to 3; null where nothing said speaks to it. */
export interface Dealt {
  /** *You*, or the letter of a run. */
  readonly name: string;
  readonly line: 'solid' | 'dashed';
  readonly peace: number | null;
  readonly entente: number | null;
}

/** The same with the place of its name: above its mark, or below it, where another run's stands above. */
export interface DealtApart extends Dealt {
  readonly below: boolean;
}

/** Two runs at one place are one mark with both names; close to one another, the lower one has its name below. */
export function dealtApart(runs: readonly Dealt[]): readonly DealtApart[] {
  const [one, other] = runs;
  if (!one || !other) return runs.map((run) => ({ ...run, below: false }));
  if (one.peace === other.peace && one.entente === other.entente)
    return [{ ...one, name: `${one.name} and ${other.name}`, below: false }];
  const near = [one, other].map(({ peace, entente }) => placeAt(peace ?? 0, entente ?? 0));
  const [first, second] = near;
  const close = first && second && Math.hypot(first.x - second.x, first.y - second.y) < crowded;
  const lower = (other.entente ?? 0) <= (one.entente ?? 0);
  return [
    { ...one, below: Boolean(close) && !lower },
    { ...other, below: Boolean(close) && lower },
  ];
}

/** Where a name stands beside its mark. */
export interface NamePlace {
  readonly dx: number;
  readonly dy: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** How near two marks of one row may lie before their names need other sides. */
const crowded = 70;

/**
 * Beside the mark, to the right. On the upper edge above it, the left one of two neighbours to the left; elsewhere the
 * left one of two neighbours above its mark.
 */
export function nameBeside(one: Dealer, all: readonly Dealer[]): NamePlace {
  const { x, y } = placeAt(one.peace, one.entente);
  const row = all.map((other) => placeAt(other.peace, other.entente)).filter((at) => Math.abs(at.y - y) < 14);
  const toRight = row.some((at) => at.x > x && at.x - x < crowded);
  const toLeft = row.some((at) => at.x < x && x - at.x < crowded);
  if (y <= square.top + 14)
    return toRight
      ? { dx: 4, dy: -14, anchor: 'end' }
      : toLeft
        ? { dx: -4, dy: -14, anchor: 'start' }
        : { dx: 0, dy: -14, anchor: 'middle' };
  if (toRight) return { dx: -6, dy: -30, anchor: 'start' };
  return { dx: 13, dy: y >= square.top + square.side - 4 ? -8 : 5, anchor: 'start' };
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
    found.set(key, { people, peace: peace.value, entente: entente.value, inferred: isInferred(id, record) });
  }
  return [...found.values()];
}

/** Whether a hand that speaks to help from the Entente is in an inferred roll (22 February). */
const isInferred = (person: PersonId, record: HistoricalRecord): boolean =>
  [...record.motions.values()].some(
    ({ rollBasis, roll, options }) =>
      rollBasis === 'inferred' &&
      roll.some(
        (hand) =>
          hand.person === person &&
          options.some(({ id, dealings: coded }) => id === hand.option && coded?.entente != null),
      ),
  );
