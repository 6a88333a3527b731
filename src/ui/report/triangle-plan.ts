import type { OptionId, PersonId, SittingId } from '../../debate/ids.ts';
import type { Course, HistoricalRecord, Motion, Point } from '../../debate/record.ts';

/** Width and height of the drawing, in its own units. */
export const drawing = { width: 440, height: 372 } as const;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The corners, as in every picture of the triangle: war above, neither to the left, accept to the right. */
export const corners: Readonly<Record<Course, Place>> = {
  war: { x: 220, y: 66 },
  neither: { x: 68, y: 308 },
  accept: { x: 372, y: 308 },
};

/** Where a point of the triangle lies in the drawing. */
export function placeOf([accept, neither, war]: Point): Place {
  const mix = (axis: 'x' | 'y'): number =>
    accept * corners.accept[axis] + neither * corners.neither[axis] + war * corners.war[axis];
  return { x: mix('x'), y: mix('y') };
}

/** People who voted alike: one mark with a list, never spread apart for looks. */
export interface Bench {
  readonly option: OptionId;
  readonly label: string;
  /** null where the vote has no place in the triangle (an abstention). */
  readonly point: Point | null;
  readonly people: readonly PersonId[];
}

/** The people of a sitting by its decisive roll call, as recorded. */
export function benchesOf(record: HistoricalRecord, sitting: SittingId | 'delegates'): readonly Bench[] {
  const motion = decisiveOf(record, sitting);
  if (!motion) return [];
  return motion.options
    .map(({ id, label, point }): Bench => {
      const people = motion.roll.filter((hand) => hand.option === id).map((hand) => hand.person);
      return { option: id, label, point, people };
    })
    .filter((bench) => bench.people.length > 0);
}

/** The motion by which people are placed: the decisive one of the day's stage, else the first that has a roll. */
export function decisiveOf(record: HistoricalRecord, sitting: SittingId | 'delegates'): Motion | null {
  const ids = sitting === 'delegates' ? [] : (record.sittings.get(sitting)?.motions ?? []);
  const decisive = record.stages.map((stage) => stage.decisive);
  const rolls = ids.flatMap((id) => record.motions.get(id) ?? []).filter((motion) => motion.roll.length > 0);
  return rolls.find((motion) => decisive.includes(motion.id)) ?? rolls[0] ?? null;
}
