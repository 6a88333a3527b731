import * as ask from '../debate/asking.ts';
import type { Debate } from '../debate/debate.ts';
import type { ArgumentId, ChoiceId, MotionId, OptionId, PersonId, SittingId } from '../debate/ids.ts';
import { course } from '../debate/position.ts';
import type { HistoricalRecord } from '../debate/record.ts';
import type { Asking } from '../narrative/script.ts';

/**
 * The debate's answers to the script, as the debate stands when asked. Ids come out of ink as plain text; the story's
 * check has proved each one.
 * @param made every choice of the run so far, acts and answers home among them, which the debate itself doesn't keep
 */
export function askingOf(
  debate: () => Debate,
  made: () => readonly ChoiceId[],
  record: HistoricalRecord,
  sitting: SittingId | null,
): Asking {
  return {
    heard: (argument) => ask.heard(debate(), argument as ArgumentId),
    met: (argument) => ask.met(debate(), argument as ArgumentId),
    voted: (motion) => ask.voted(debate(), motion as MotionId),
    tally: (motion, option) => ask.tally(debate(), record, sitting, motion as MotionId, option as OptionId),
    carried: (motion) => ask.carried(debate(), record, sitting, motion as MotionId),
    leans: (person) => ask.leans(debate(), record, sitting, person as PersonId),
    moved: (person) => ask.moved(debate(), record, sitting, person as PersonId),
    hand: (motion, person) => ask.hand(debate(), record, sitting, motion as MotionId, person as PersonId),
    chose: (choice) => made().includes(choice as ChoiceId),
    changed: () => ask.changed(debate()),
    course: () => course(debate(), record),
    consistent: () => ask.consistent(debate(), record),
    delegate: () => ask.delegate(debate()),
    floors: () => (sitting ? ask.floorsLeft(debate(), record, sitting) : 0),
  };
}
