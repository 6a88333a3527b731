import type { Debate } from './debate.ts';
import { groundWeights } from './ground-shares.ts';
import type { MotionId, SittingId } from './ids.ts';
import { argumentOf } from './lookup.ts';
import { firmnessOf } from './persuasion.ts';
import { listed, nameOf, setTitle, stop } from './phrases.ts';
import { takesNoSide } from './placed.ts';
import { type Push, pushes } from './pushes.ts';
import type { HistoricalRecord } from './record.ts';
import type { ChangedVote, VoteResult } from './report.ts';
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
    ({ person, choices }) => person === hand.person && choices.some((one) => hand.moves.includes(one)),
  );
  const helped = own.filter((push) => push.amount > 0 && leadsTo(push, hand)).sort((a, b) => b.amount - a.amount);
  const held = own.filter((push) => push.amount > 0 && !leadsTo(push, hand));
  const [most] = helped;
  const titles = (some: readonly Push[]) =>
    listed([...new Set(some.map(({ argument }) => setTitle(record, argument)))].filter((title) => title !== first));
  const first = most ? setTitle(record, most.argument) : '';
  const words = most?.choices[0] ? card(most.choices[0], told) : null;
  const name = nameOf(record, hand.person);
  const [also, back] = [titles(helped), titles(held)];
  return {
    who: hand.person,
    from: hand.recorded,
    to: hand.option,
    because: [
      `${name} was ${firmnessOf(record, hand.person, motion)} on this question, and had an ear for ${earFor(hand, helped, record)}.`,
      stop(`Most of all you were heard with ${words ? `${words} (${first})` : first}`),
      ...(also ? [stop(`It was helped by ${also}`)] : []),
      ...(back ? [stop(`Against it weighed ${back}`)] : []),
    ].join(' '),
    moves: hand.moves,
    sum: hand.sum,
    need: hand.need,
  };
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
