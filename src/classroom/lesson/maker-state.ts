import type { Lesson } from '../../archive/lesson.ts';
import type { DelegateId, SittingId } from '../../debate/ids.ts';
import type { HistoricalRecord } from '../../debate/record.ts';
import { sitsAt } from '../../debate/sits-at.ts';

/** The lengths that are offered; null is no clock. */
export const lengths: readonly (number | null)[] = [null, 5, 8, 10, 12, 15, 20, 25, 30, 40, 45, 60];

/** A lesson as the form first has it: the sitting of the ultimatum, ten minutes, and nothing told before the debrief. */
export const firstLesson = (seed: number): Lesson => ({
  sitting: '1918-02-23' as SittingId,
  as: null,
  minutes: 10,
  scores: false,
  hindsight: false,
  seed,
});

/** Whoever can be played at a sitting. */
export const seatsAt = (record: HistoricalRecord, sitting: SittingId): readonly DelegateId[] =>
  [...record.delegates.keys()].filter((id) => sitsAt(record, sitting, id));

/**
 * A lesson that holds together: nobody is sent where he or she doesn't sit; and a report lays each vote beside that of 1918,
 * so that with it the real vote is told.
 */
export function holding(lesson: Lesson, record: HistoricalRecord): Lesson {
  const seated = lesson.as === null || seatsAt(record, lesson.sitting).includes(lesson.as);
  return { ...lesson, as: seated ? lesson.as : null, hindsight: lesson.hindsight || lesson.scores };
}

/** The kept draft; null where there is none, or none that can be read. */
export function readDraft(text: string | null, record: HistoricalRecord): Lesson | null {
  try {
    const { sitting, as, minutes, scores, hindsight, seed } = Object(JSON.parse(text ?? 'null'));
    if (!record.sittings.has(sitting) || !Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32) return null;
    if (as !== null && !record.delegates.has(as)) return null;
    const length = lengths.includes(minutes) ? minutes : null;
    return holding(
      { sitting, as, minutes: length, scores: scores === true, hindsight: hindsight === true, seed },
      record,
    );
  } catch {
    return null;
  }
}
