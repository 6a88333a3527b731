import { type Better, betterOf, choicesOf, emptyBar, levelOf, nobodyBetter } from './bar.ts';
import type { Debate, Hand, Said } from './debate.ts';
import { alikeTo, argumentOf, nameOf } from './lookup.ts';
import { argumentWithName, dayOf, set, stop } from './phrases.ts';
import { course } from './position.ts';
import type { Argument, HistoricalRecord } from './record.ts';
import { repliesTo } from './replies.ts';
import type { BarResult } from './report.ts';
import { betterCard, card, type Told, untold } from './told.ts';

/** Costs of rubric.md 2.3: an argument before its day; a word or office of another time. */
export const earlyCost = 2;
export const slipCost = 1;

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

/**
 * Period over the whole run: 4, less the faults; never below 0. To err as contemporaries erred is no fault. Who said
 * nothing said nothing out of its time, which is no merit.
 */
export function period(debate: Debate, record: HistoricalRecord, told: Told = untold): BarResult {
  const found = faults(debate, record);
  const spoken = debate.said.some(
    ({ argument, against, as }) => argument !== null || against !== null || as === 'speech',
  );
  if (!spoken && found.length === 0)
    return emptyBar(
      'You said nothing, so nothing of it could be out of its time.',
      'Speak once as somebody who does not know how it ended.',
    );
  const marks = found.map(({ choice, cost }) => ({ choice, mark: cost }));
  const worst = found.reduce<Fault | null>((most, one) => (most === null || one.cost > most.cost ? one : most), null);
  const score = Math.max(0, 4 - found.reduce((total, { cost }) => total + cost, 0));
  const shown = worst?.early ? inTime(worst.early, worst.move, debate, record) : nobodyBetter;
  return {
    score,
    word: levelOf(score),
    because: worst
      ? reason(worst, told, record)
      : 'All you said could be said on its day, by somebody who did not know the end.',
    moves: choicesOf(worst ? { choice: worst.choice, mark: worst.cost } : null, marks),
    ...shown,
    next: (worst ? cardToTry(worst, told, record) : expectationLeft(told)) ?? advice(worst, shown, record),
  };
}

function reason({ move, early }: Fault, told: Told, record: HistoricalRecord): string {
  const day = dayOf(move.date);
  const words = card(move.choice, told);
  if (!early)
    return words
      ? `${stop(`You said ${words}`)} On ${day} a word or an office in it did not exist yet.`
      : `On ${day} you used a word or an office that did not exist yet.`;
  const [by] = early.speakers;
  const who = by ? `${nameOf(record, by)} did argue this` : 'This was argued';
  return `${stop(`On ${day} you put ${words ?? set(early.title)}`)} ${who}, but not before ${dayOf(early.earliest)}.`;
}

/** A card of the same sort beside the fault that could be played that day. */
function cardToTry({ choice, move }: Fault, told: Told, record: HistoricalRecord): string | null {
  const sort = 'argument' in move ? move.as : null;
  const other = betterCard(choice, 0, told, (one) => {
    if (one.kind !== 'say' || one.said.as !== sort || one.said.argument === null) return null;
    return one.said.owns.includes('slip') || argumentOf(record, one.said.argument).earliest > one.said.date ? null : 1;
  });
  const words = other && card(other.choice, told);
  return words && `${stop(`In its place you could have chosen ${words}`)} All in it was known, and so named, that day.`;
}

/** What many expected that winter and nobody expects any more: to argue from it is to think with them. */
const expectations = ['resistance-helps-liebknecht', 'german-soldier-will-not-march'];

/** A speech of the run that stood open and argues from such an expectation. */
function expectationLeft(told: Told): string | null {
  const open = told.turns
    .flatMap(({ others }) => others)
    .find(
      ({ move }) => move.kind === 'say' && move.said.argument !== null && expectations.includes(move.said.argument),
    );
  const words = open && card(open.choice, told);
  return words ? stop(`Think for once with an expectation of that winter which we no longer share: ${words}`) : null;
}

function advice(worst: Fault | null, shown: Better, record: HistoricalRecord): string {
  if (!worst)
    return 'Argue once from an expectation of that winter that we no longer share, such as a German rising within weeks.';
  if (shown.better) return `For that day there was ${argumentWithName(record, shown.better)}.`;
  return 'Before you speak, ask what was known by that morning, and what things were then called.';
}

/** What could have been said in its place: a reply to the same objection, else the same course on the same ground. */
function inTime(early: Argument, move: Said | Hand, debate: Debate, record: HistoricalRecord): Better {
  const objection = 'against' in move ? move.against : null;
  const replies = objection ? repliesTo(objection, move.date, course(debate, record), record) : [];
  const alike = alikeTo(early, move.date, record).filter((other) => other.ground === early.ground);
  return betterOf([...replies, ...alike], move.date);
}
