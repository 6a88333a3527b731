import type { Debate } from './debate.ts';
import type { MotionId, SittingId } from './ids.ts';
import { firmnessOf } from './persuasion.ts';
import { listed, nameOf, titleOf } from './phrases.ts';
import { pushes } from './pushes.ts';
import type { HistoricalRecord } from './record.ts';
import type { ChangedVote, VoteResult } from './report.ts';
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
export function voteResult(debate: Debate, record: HistoricalRecord, { motion, sitting }: Voted): VoteResult {
  const tally = tallyOf(debate, record, sitting, motion);
  return {
    id: motion,
    yours: debate.hands.findLast((hand) => hand.motion === motion)?.option ?? null,
    tally: countsOf(tally, 'count'),
    record: countsOf(tally, 'record'),
    carried: tally.carried,
    changed: tally.hands
      .filter(({ changed }) => changed)
      .map((hand) => changedVote(hand, debate, record, { motion, sitting })),
  };
}

/** Counts by option. */
export const countsOf = (tally: Tally, which: 'count' | 'record'): VoteResult['tally'] =>
  Object.fromEntries(tally.counts.map((one) => [one.option, one[which]]));

function changedVote(hand: VoterHand, debate: Debate, record: HistoricalRecord, at: Voted): ChangedVote {
  const own = pushes(debate, record, at.sitting, at.motion).filter(({ person }) => person === hand.person);
  const convincing = own.filter(({ amount, choices }) => amount > 0 && choices.some((one) => hand.moves.includes(one)));
  const titles = [...new Set(convincing.map(({ argument }) => titleOf(record, argument)))];
  const name = nameOf(record, hand.person);
  const firmness = firmnessOf(record, hand.person, at.motion);
  const label = (id: string) => record.motions.get(at.motion)?.options.find((option) => option.id === id)?.label ?? id;
  return {
    who: hand.person,
    from: hand.recorded,
    to: hand.option,
    because:
      `What reached ${name}: ${listed(titles)}. Together this came to ${hand.sum.toFixed(2)}; ` +
      `${name} was ${firmness} on this question, and ${hand.need.toFixed(2)} was enough to go from ${label(hand.recorded)} to ${label(hand.option)}.`,
    moves: hand.moves,
    sum: hand.sum,
    need: hand.need,
  };
}
