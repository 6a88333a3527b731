import { GameError } from '../lib/game-error.ts';
import type { ArgumentId, MotionId, PersonId } from './ids.ts';
import type { Argument, HistoricalRecord, Motion } from './record.ts';
import { wasOpen } from './triangle.ts';

/** @throws GameError `record/unreadable`: every id was proved when the story was compiled, so the two don't fit together */
export const argumentOf = (record: HistoricalRecord, id: ArgumentId): Argument => known(record.arguments.get(id), id);

/** @throws GameError `record/unreadable`, for the same reason */
export const motionOf = (record: HistoricalRecord, id: MotionId): Motion => known(record.motions.get(id), id);

/**
 * The name by which somebody is spoken of, without the other name or the initials that the record has in brackets:
 * *Osinsky*. An id that is not in the record is shown as it is, which the story's check forbids.
 */
export const nameOf = (record: HistoricalRecord, id: PersonId): string =>
  record.people.get(id)?.name.replace(/ \(.*\)$/, '') ?? id;

/** The arguments of a day that stand at the same place in the triangle: what somebody of that line could have said. */
export const alikeTo = (argument: Argument, date: string, record: HistoricalRecord): readonly Argument[] =>
  [...record.arguments.values()].filter(
    (other) => wasOpen(other, date) && String(other.weights) === String(argument.weights),
  );

function known<T>(found: T | undefined, id: string): T {
  if (found !== undefined) return found;
  throw new GameError(
    'record/unreadable',
    `The story speaks of something the record doesn’t know: ${id}.`,
    'Reload the page, so that story and record come from the same edition.',
  );
}
