import type { Debate, Hand, Said } from './debate.ts';
import type { ChoiceId } from './ids.ts';
import { argumentOf } from './lookup.ts';
import { inOrder, optionOf, pointOfHand, takesNoSide } from './placed.ts';
import { type Course, courses, type HistoricalRecord, type Point } from './record.ts';

/** One speech, reply or hand of somebody who has a line to keep. */
export interface LineMove {
  readonly choice: ChoiceId;
  readonly as: 'speech' | 'reply' | 'hand';
  /** `withheld`: a hand for no side, which neither keeps a line nor leaves it. */
  readonly how: 'kept' | 'left' | 'withheld';
  /** The words gave a reason for the change (`owns: change`), with this very move. */
  readonly reason: boolean;
}

/** How a role's line fared. A role locks no card: to leave the line is no fault, only to be told, with or without a reason. */
export interface KeptLine {
  readonly line: Course;
  /** In the order in which they were made. What speaks for no course, a question or a silence, is not among them. */
  readonly moves: readonly LineMove[];
}

/**
 * Where the line of a role was kept and where it was left. A move leaves it when another course, or no course of the
 * three, has more of it than the role's own; an argument that serves two courses alike keeps either line.
 * @returns null for the five delegates, who may hold any line, and for the roles that hold none (undecided, Left SR)
 */
export function keptLine(debate: Debate, record: HistoricalRecord): KeptLine | null {
  const holds = debate.delegate === null ? null : record.delegates.get(debate.delegate)?.holds;
  const line = courses.find((course) => course === holds);
  if (!line) return null;
  const moves = inOrder(debate).flatMap((move): readonly LineMove[] => {
    const how = 'motion' in move ? ofHand(move, line, debate, record) : ofSaid(move, line, record);
    const as = 'motion' in move ? 'hand' : move.as;
    return how ? [{ choice: move.choice, as, how, reason: move.owns.includes('change') }] : [];
  });
  return { line, moves };
}

function ofSaid({ argument }: Said, line: Course, record: HistoricalRecord): LineMove['how'] | null {
  if (argument === null) return null;
  const { weights, outside } = argumentOf(record, argument);
  return keeps(weights, line, outside) ? 'kept' : 'left';
}

function ofHand(hand: Hand, line: Course, debate: Debate, record: HistoricalRecord): LineMove['how'] | null {
  const point = pointOfHand(hand, debate, record);
  if (point) return keeps(point, line, 0) ? 'kept' : 'left';
  return takesNoSide(optionOf(hand, record)?.id ?? hand.option) ? 'withheld' : null;
}

const keeps = (shares: Point, line: Course, outside: number): boolean =>
  (shares[courses.indexOf(line)] ?? 0) >= Math.max(...shares, outside);
