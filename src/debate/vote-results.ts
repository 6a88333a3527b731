import type { Debate } from './debate.ts';
import { groundWeights } from './ground-shares.ts';
import type { MotionId, SittingId } from './ids.ts';
import { argumentOf, motionOf, nameOf } from './lookup.ts';
import { firmnessOf } from './persuasion.ts';
import { audienceNames, listed, setTitle, stop } from './phrases.ts';
import { takesNoSide } from './placed.ts';
import { type Push, pushes } from './pushes.ts';
import type { HistoricalRecord } from './record.ts';
import type { ChangedVote, ShiftedVote, VoteResult } from './report.ts';
import type { Shift } from './shifts.ts';
import { card, type Told, untold } from './told.ts';
import { type Tally, tallyOf, type VoterHand } from './votes.ts';

/** A motion, and the sitting where it was voted; no sitting in a worked run. */
export interface Voted {
  readonly motion: MotionId;
  readonly sitting: SittingId | null;
}

/** The motions of the sittings a run went through, and those its own hands went up for; by date. */
export function motionsOf(debate: Debate, record: HistoricalRecord, also: readonly SittingId[]): readonly Voted[] {
  const scenes = [...debate.said, ...debate.hands];
  const sittings = new Set([...also, ...scenes.flatMap(({ sitting }) => sitting ?? [])]);
  const found = new Map<MotionId, Voted>();
  for (const sitting of sittings)
    for (const motion of record.sittings.get(sitting)?.motions ?? []) found.set(motion, { motion, sitting });
  for (const { motion, sitting } of debate.hands) if (!found.has(motion)) found.set(motion, { motion, sitting });
  const day = ({ motion }: Voted) => record.motions.get(motion)?.date ?? '';
  return [...found.values()].sort((a, b) => day(a).localeCompare(day(b)));
}

/** How a motion went in this run, beside the record, and why each changed vote changed. */
export function voteResult(
  debate: Debate,
  record: HistoricalRecord,
  { motion, sitting }: Voted,
  told: Told = untold,
): VoteResult {
  const tally = tallyOf(debate, record, sitting, motion);
  return {
    id: motion,
    yours: debate.hands.findLast((hand) => hand.motion === motion)?.option ?? null,
    tally: countsOf(tally, 'count'),
    record: countsOf(tally, 'record'),
    carried: tally.carried,
    changed: tally.hands
      .filter(({ changed }) => changed)
      .map((hand) => changedVote(hand, pushes(debate, record, sitting, motion), motion, told, record)),
    shifted: tally.shifts.map((shift) =>
      shiftedVote(shift, pushes(debate, record, sitting, motion), motion, told, record),
    ),
  };
}

/** Counts by option. */
export const countsOf = (tally: Tally, which: 'count' | 'record'): VoteResult['tally'] =>
  Object.fromEntries(tally.counts.map((one) => [one.option, one[which]]));

function changedVote(
  hand: VoterHand,
  all: readonly Push[],
  motion: MotionId,
  told: Told,
  record: HistoricalRecord,
): ChangedVote {
  const own = all.filter(
    ({ listener, choices }) => listener === hand.person && choices.some((one) => hand.moves.includes(one)),
  );
  const helped = own.filter((push) => leadsTo(push, hand)).sort((a, b) => b.amount - a.amount);
  const held = own.filter((push) => !leadsTo(push, hand));
  const name = nameOf(record, hand.person);
  return {
    who: hand.person,
    from: hand.recorded,
    to: hand.option,
    because: [
      `${name} was ${firmnessOf(record, hand.person, motion)} on this question, and had an ear for ${earFor(hand, helped, record)}.`,
      ...heardWith(helped, held, told, record),
    ].join(' '),
    moves: hand.moves,
    sum: hand.sum,
    need: hand.need,
  };
}

/** Who was reached among those without names: whom the catalogue knows as moved by what was said. */
function shiftedVote(
  shift: Shift,
  all: readonly Push[],
  id: MotionId,
  told: Told,
  record: HistoricalRecord,
): ShiftedVote {
  const { blocs } = motionOf(record, id);
  const own = all.filter(({ listener }) => shift.blocs.some((bloc) => bloc === listener));
  const helped = own.filter(({ towards }) => towards !== shift.from).sort((a, b) => b.amount - a.amount);
  const held = own.filter(({ towards }) => towards === shift.from);
  const listening = new Set(blocs.flatMap((bloc) => (shift.blocs.includes(bloc.id) ? bloc.audiences : [])));
  const moved = new Set(helped.flatMap(({ argument }) => argumentOf(record, argument).moved));
  return {
    from: shift.from,
    to: shift.to,
    count: shift.count,
    because: [
      `The record has no names for these. What you said spoke to ${audienceNames([...listening].filter((one) => moved.has(one)))}, whom it counts among them.`,
      ...heardWith(helped, held, told, record),
    ].join(' '),
    moves: shift.moves,
  };
}

/** With what the listeners were reached most, what helped, and what weighed against it. */
function heardWith(
  helped: readonly Push[],
  held: readonly Push[],
  told: Told,
  record: HistoricalRecord,
): readonly string[] {
  const [most] = helped;
  const first = most ? setTitle(record, most.argument) : '';
  const words = most?.choices[0] ? card(most.choices[0], told) : null;
  const titles = (some: readonly Push[]) =>
    listed([...new Set(some.map(({ argument }) => setTitle(record, argument)))].filter((title) => title !== first));
  const [also, back] = [titles(helped), titles(held)];
  return [
    stop(`Most of all you were heard with ${words ? `${words} (${first})` : first}`),
    ...(also ? [stop(`It was helped by ${also}`)] : []),
    ...(back ? [stop(`Against it weighed ${back}`)] : []),
  ];
}

/** Towards where the hand went; on the way to abstaining, also what drew away from the recorded side altogether. */
const leadsTo = ({ towards }: Push, { option, recorded }: VoterHand): boolean =>
  towards === option || (takesNoSide(option) && towards !== recorded);

/** *military and international reasons*: the grounds of what helped that this listener was open to. */
function earFor({ person }: VoterHand, helped: readonly Push[], record: HistoricalRecord): string {
  const open = record.people.get(person)?.receptive ?? {};
  const heard = helped
    .flatMap(({ argument }) => groundWeights(argumentOf(record, argument)))
    .flatMap(([ground]) => ((open[ground] ?? 0) > 0 ? [ground] : []));
  return `${listed([...new Set(heard)])} reasons`;
}
