import { betterOf, choicesOf, deciding, emptyBar, levelOf, mean, nobodyBetter } from './bar.ts';
import { type Debate, type Said, sameMeeting, standingBefore } from './debate.ts';
import { citesWell } from './evidence.ts';
import type { ArgumentId } from './ids.ts';
import { argumentOf } from './lookup.ts';
import { argumentWithName, dayOf, nameOf, titleOf } from './phrases.ts';
import { course } from './position.ts';
import type { Argument, Edge, HistoricalRecord } from './record.ts';
import { attacks, repliesTo } from './replies.ts';
import type { BarResult } from './report.ts';

/** What became of an objection, in falling order of skill; each has its mark. */
type Outcome =
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
  return marks[outcome];
}

const marks = { met: 4, asserted: 3, beside: 2, person: 1, repeated: 1, elsewhere: 1, early: 0, stood: 0 } as const;

/** A question counts in full where the course held so far had fewer than two replies that day (rubric.md 4.2). */
function questionMark(debate: Debate, nth: number, record: HistoricalRecord): 3 | 4 {
  const said = debate.said[nth];
  const held = course(standingBefore(debate, 'said', nth), record);
  if (!said?.against || held === 'open') return 3;
  return repliesTo(said.against, said.date, held, record).length < 2 ? 4 : 3;
}

function outcomeOf(debate: Debate, nth: number, record: HistoricalRecord): Outcome | null {
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

/** Answering: the mean over the objections put. */
export function answering(debate: Debate, record: HistoricalRecord): BarResult {
  const all = debate.said.flatMap((said, nth) => {
    const mark = answeringMark(debate, nth, record);
    const objection = said.leaves ?? said.against;
    const outcome = outcomeOf(debate, nth, record);
    return mark === null || !objection || !outcome ? [] : [{ choice: said.choice, mark, said, objection, outcome }];
  });
  const first = deciding(all);
  const score = mean(all.map(({ mark }) => mark));
  if (!first || score === null)
    return emptyBar('No objection was put to you.', 'Say something that somebody must answer.');
  const { said, objection, outcome } = first;
  const held = course(debate, record);
  const own = repliesTo(objection, said.date, held, record);
  const replies = own.length > 0 ? own : repliesTo(objection, said.date, 'open', record);
  const shown = first.mark === 4 ? nobodyBetter : betterOf(replies);
  return {
    score,
    word: levelOf(score),
    because: `${objectionText(objection, record)} ${reason(said, outcome, record)}`,
    moves: choicesOf(first, all),
    ...shown,
    next: advice(said, outcome, shown.better, record),
  };
}

function objectionText(objection: ArgumentId, record: HistoricalRecord): string {
  const [by] = argumentOf(record, objection).speakers;
  return by
    ? `${nameOf(record, by)} argued: ${titleOf(record, objection)}.`
    : `The objection was: ${titleOf(record, objection)}.`;
}

function reason(said: Said, outcome: Outcome, record: HistoricalRecord): string {
  const answered = said.argument === null ? 'You answered' : `You answered: ${titleOf(record, said.argument)}`;
  const argument = said.argument === null ? null : argumentOf(record, said.argument);
  switch (outcome) {
    case 'met':
      return `${answered}. That meets it, and you said what it rests on or what it grants.`;
    case 'question':
      return 'You put the question that this kind of argument has to face.';
    case 'asserted':
      return `${answered}. That meets it, but you did not say what it rests on.`;
    case 'beside':
      return `${answered}. That stands on the same ground, but leaves the point where it was.`;
    case 'person':
      return 'You answered the speaker and not the point.';
    case 'repeated':
      return `${answered}. You had said that already at this sitting.`;
    case 'elsewhere':
      return `${answered}. That speaks of something else.`;
    case 'early':
      return `${answered}. ${tooEarly(argument, said, record)}`;
    case 'stood':
      return 'You let it stand.';
  }
}

/** *Lenin did say this, but six weeks later.* */
function tooEarly(argument: Argument | null, said: Said, record: HistoricalRecord): string {
  const [by] = argument?.speakers ?? [];
  const who = by ? `${nameOf(record, by)} did argue this` : 'This was argued';
  return `${who}, but not before ${dayOf(argument?.earliest ?? said.date)}; on ${dayOf(said.date)} it could not yet be said.`;
}

function advice(said: Said, outcome: Outcome, better: ArgumentId | null, record: HistoricalRecord): string {
  if (outcome === 'met') return 'Now look for the objection to your own side that you find hardest, and meet that one.';
  if (outcome === 'asserted' && said.argument === better)
    return 'Name what your answer rests on: a date, a number, a decision.';
  if (!better)
    return 'Where there is no reply, put a question: is the rule shared, is the case alike, what would follow?';
  return `For that day there was another card: ${argumentWithName(record, better)}. Try it, and say what it grants before what it denies.`;
}
