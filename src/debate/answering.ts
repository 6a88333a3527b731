import { type Debate, sameMeeting, standingBefore } from './debate.ts';
import { citesWell } from './evidence.ts';
import { argumentOf } from './lookup.ts';
import { coursesOpen } from './position.ts';
import type { Edge, HistoricalRecord } from './record.ts';
import { attacks, repliesTo } from './replies.ts';

/** What became of an objection, in falling order of skill; each has its mark. */
export type Outcome =
  | 'met' // a documented attack with its evidence or warrant, or a concession with both halves said
  | 'question' // a critical question well put
  | 'asserted' // any other attack
  | 'beside' // the same ground, but no edge
  | 'person'
  | 'repeated'
  | 'elsewhere' // no edge, and another ground
  | 'early' // before its day
  | 'stood'; // silence

/** The mark of the nth thing said, 0 to 4; null where it meets no objection (a declaration has no mark). */
export function answeringMark(debate: Debate, nth: number, record: HistoricalRecord): number | null {
  const said = debate.said[nth];
  const outcome = said ? outcomeOf(debate, nth, record) : null;
  if (!said || outcome === null) return null;
  if (outcome === 'question') return questionMark(debate, nth, record);
  return answeringMarks[outcome];
}

/** What each outcome is worth, but for a question, which can be worth more. */
export const answeringMarks = {
  met: 4,
  asserted: 3,
  beside: 2,
  person: 1,
  repeated: 1,
  elsewhere: 1,
  early: 0,
  stood: 0,
} as const;

/**
 * A question counts in full where the course held so far had fewer than two replies that day (rubric.md 4.2). Who stands
 * between courses, as one does who has only argued for delay, may be of any of them: then it must be so for each.
 */
function questionMark(debate: Debate, nth: number, record: HistoricalRecord): 3 | 4 {
  const said = debate.said[nth];
  const objection = said?.against;
  if (!said || !objection) return 3;
  const held = coursesOpen(standingBefore(debate, 'said', nth), record);
  return held.every((one) => repliesTo(objection, said.date, one, record).length < 2) ? 4 : 3;
}

/** What became of the nth thing said; null where it meets no objection. */
export function outcomeOf(debate: Debate, nth: number, record: HistoricalRecord): Outcome | null {
  const said = debate.said[nth];
  if (!said) return null;
  if (said.leaves !== null) return 'stood';
  if (said.against === null) return null;
  const argument = said.argument === null ? null : argumentOf(record, said.argument);
  if (argument && argument.earliest > said.date) return 'early';
  if (said.owns.includes('person')) return 'person';
  const repeats = debate.said
    .slice(0, nth)
    .some((other) => other.argument === said.argument && sameMeeting(other, said));
  if (argument && repeats) return 'repeated';
  const edges = argument ? attacks(argument.id, said.against, record) : [];
  const spoken = citesWell(said, record) || said.owns.includes('warrant');
  const full = (edge: Edge) =>
    (edge.documented === true && spoken) || (edge.kind === 'concedes-but' && said.owns.includes('concession'));
  if (edges.some(full)) return 'met';
  if (said.owns.includes('question')) return 'question';
  if (edges.length > 0) return 'asserted';
  if (!argument) return 'stood';
  return argument.ground === argumentOf(record, said.against).ground ? 'beside' : 'elsewhere';
}
