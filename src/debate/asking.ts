import { consistencyScore } from './consistency.ts';
import type { Debate } from './debate.ts';
import type { ArgumentId, MotionId, OptionId, PersonId, SittingId } from './ids.ts';
import type { HistoricalRecord } from './record.ts';
import { tallyOf, type VoterHand } from './votes.ts';

/*
 * What the script may ask of the debate (design.md 3): read-only, and safe to be called twice. Who asks knows which
 * sitting is being told; before one, it is null.
 */

/** The player has put this argument, as a speech or as a reply. */
export const heard = (debate: Debate, argument: ArgumentId): boolean =>
  debate.said.some((said) => said.argument === argument);

/** The player has answered this argument, well or badly; to let it stand is no answer. */
export const met = (debate: Debate, argument: ArgumentId): boolean =>
  debate.said.some((said) => said.against === argument);

/** The option the player's hand last went up for; empty where it did not. */
export const voted = (debate: Debate, motion: MotionId): OptionId | '' =>
  debate.hands.findLast((hand) => hand.motion === motion)?.option ?? '';

/** The count of one option as the debate stands; 0 where the record gives no figure. */
export const tally = (
  debate: Debate,
  record: HistoricalRecord,
  sitting: SittingId | null,
  motion: MotionId,
  option: OptionId,
): number => tallyOf(debate, record, sitting, motion).counts.find((one) => one.option === option)?.count ?? 0;

/** More For than Against, as the debate stands. */
export const carried = (
  debate: Debate,
  record: HistoricalRecord,
  sitting: SittingId | null,
  motion: MotionId,
): boolean => tallyOf(debate, record, sitting, motion).carried;

/** The option this person would now take on the motion of this sitting; empty for who has no vote in it. */
export const leans = (
  debate: Debate,
  record: HistoricalRecord,
  sitting: SittingId | null,
  person: PersonId,
): OptionId | '' => handOf(debate, record, sitting, person)?.option ?? '';

/** Whether that differs from the record. */
export const moved = (debate: Debate, record: HistoricalRecord, sitting: SittingId | null, person: PersonId): boolean =>
  handOf(debate, record, sitting, person)?.changed ?? false;

/** The option this person takes on one motion, as the debate stands; empty where he is not in its roll. */
export const hand = (
  debate: Debate,
  record: HistoricalRecord,
  sitting: SittingId | null,
  motion: MotionId,
  person: PersonId,
): OptionId | '' => tallyOf(debate, record, sitting, motion).hands.find((one) => one.person === person)?.option ?? '';

/** The player has changed his or her mind aloud, in a word or with a hand, at any time. */
export const changed = ({ said, hands }: Debate): boolean =>
  [...said, ...hands].some(({ owns }) => owns.includes('change'));

/** Nothing said or voted stands against the rest without a reason. */
export const consistent = (debate: Debate, record: HistoricalRecord): boolean => consistencyScore(debate, record) === 4;

/** The delegate the player took; empty before one is chosen. */
export const delegate = (debate: Debate): string => debate.delegate ?? '';

/** Speeches left of those the chair gives at a sitting. */
export function floorsLeft(debate: Debate, record: HistoricalRecord, sitting: SittingId): number {
  const spoken = debate.said.filter((said) => said.as === 'speech' && said.sitting === sitting).length;
  return Math.max(0, (record.sittings.get(sitting)?.floors ?? 0) - spoken);
}

/** A sitting's own motion is the first of its list on which this person voted. */
function handOf(
  debate: Debate,
  record: HistoricalRecord,
  sitting: SittingId | null,
  person: PersonId,
): VoterHand | null {
  const motions = (sitting && record.sittings.get(sitting)?.motions) ?? [];
  const motion = motions.find((id) => record.motions.get(id)?.roll.some((entry) => entry.person === person));
  if (!motion) return null;
  return tallyOf(debate, record, sitting, motion).hands.find((hand) => hand.person === person) ?? null;
}
