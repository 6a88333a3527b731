import { type Better, betterOf, choicesOf, emptyBar, levelOf, nobodyBetter } from './bar.ts';
import type { Debate, Hand, Said } from './debate.ts';
import { alikeTo, argumentOf } from './lookup.ts';
import { argumentWithName, dayOf, nameOf } from './phrases.ts';
import { course } from './position.ts';
import type { Argument, HistoricalRecord } from './record.ts';
import { repliesTo } from './replies.ts';
import type { BarResult } from './report.ts';

/** Costs of rubric.md 2.3: an argument before its day; a word or office of another time. */
const earlyCost = 2;
const slipCost = 1;

/** A move out of its time. */
export interface Fault {
  readonly choice: Said['choice'];
  readonly cost: number;
  readonly move: Said | Hand;
  /** The argument used too soon; null for a mere slip of the tongue. */
  readonly early: Argument | null;
}

/** All faults of a run. An early argument that is also laid as a trap (`owns: slip`) is one fault, and costs the dearer. */
export function faults(debate: Debate, record: HistoricalRecord): readonly Fault[] {
  const said = debate.said.flatMap((move): readonly Fault[] => {
    const argument = move.argument === null ? null : argumentOf(record, move.argument);
    if (argument && argument.earliest > move.date)
      return [{ choice: move.choice, cost: earlyCost, move, early: argument }];
    return slip(move);
  });
  return [...said, ...debate.hands.flatMap(slip)];
}

const slip = (move: Said | Hand): readonly Fault[] =>
  move.owns.includes('slip') ? [{ choice: move.choice, cost: slipCost, move, early: null }] : [];

/** Period over the whole run: 4, less the faults; never below 0. To err as contemporaries erred is no fault. */
export function period(debate: Debate, record: HistoricalRecord): BarResult {
  if (debate.said.length + debate.hands.length === 0)
    return emptyBar('You said nothing and voted on nothing.', 'Speak once as somebody who does not know how it ended.');
  const found = faults(debate, record);
  const marks = found.map(({ choice, cost }) => ({ choice, mark: cost }));
  const worst = found.reduce<Fault | null>((most, one) => (most === null || one.cost > most.cost ? one : most), null);
  const score = Math.max(0, 4 - found.reduce((total, { cost }) => total + cost, 0));
  const shown = worst?.early ? inTime(worst.early, worst.move, debate, record) : nobodyBetter;
  return {
    score,
    word: levelOf(score),
    because: worst
      ? reason(worst, record)
      : 'All you said could be said on its day, by somebody who did not know the end.',
    moves: choicesOf(worst ? { choice: worst.choice, mark: worst.cost } : null, marks),
    ...shown,
    next: advice(worst, shown, record),
  };
}

function reason({ move, early }: Fault, record: HistoricalRecord): string {
  const day = dayOf(move.date);
  if (!early) return `On ${day} you used a word or an office that did not exist yet.`;
  const [by] = early.speakers;
  const who = by ? `${nameOf(record, by)} did argue this` : 'This was argued';
  return `On ${day} you argued: ${early.title}. ${who}, but not before ${dayOf(early.earliest)}.`;
}

function advice(worst: Fault | null, shown: Better, record: HistoricalRecord): string {
  if (!worst) return 'Try an expectation of that winter that we no longer share, such as a German rising within weeks.';
  if (shown.better) return `For that day there was another card: ${argumentWithName(record, shown.better)}.`;
  return 'Before you speak, ask what was known by that morning, and what things were then called.';
}

/** What could have been said in its place: a reply to the same objection, else the same course on the same ground. */
function inTime(early: Argument, move: Said | Hand, debate: Debate, record: HistoricalRecord): Better {
  const objection = 'against' in move ? move.against : null;
  const replies = objection ? repliesTo(objection, move.date, course(debate, record), record) : [];
  const alike = alikeTo(early, move.date, record).filter((other) => other.ground === early.ground);
  return betterOf([...replies, ...alike]);
}
