import { remembered } from '../lib/remembered.ts';
import { consistencyScore } from './consistency.ts';
import { type Debate, type Scene, standingBefore } from './debate.ts';
import { exchangesOf } from './exchange.ts';
import { groundWeights } from './ground-shares.ts';
import type { ArgumentId, ChoiceId, DelegateId, MotionId, OptionId, PersonId, SittingId } from './ids.ts';
import { argumentOf, motionOf } from './lookup.ts';
import { persuasion } from './persuasion.ts';
import type { Argument, HistoricalRecord, Motion } from './record.ts';
import { distance, hair } from './triangle.ts';

/** What one exchange does to one listener before a division. */
export interface Push {
  readonly person: PersonId;
  readonly towards: OptionId;
  /** -0.5 to 0.5; below 0 where the listener is cold to the ground. */
  readonly amount: number;
  readonly choices: readonly ChoiceId[];
  readonly argument: ArgumentId;
  /** The meeting where it was made: its sitting, or its day. */
  readonly meeting: string;
  /** Made at an earlier sitting than the division. */
  readonly earlier: boolean;
  /** Which exchange of the run, from 0. */
  readonly exchange: number;
}

/** Both were put on 23 February as the reason for an abstention, and so push towards one (design.md 2.6). */
const towardsAbstaining: readonly string[] = ['unity-before-vote', 'no-war-with-split-party'];

/** The option by which one takes no side. */
export const abstaining = (motion: Motion): OptionId | null =>
  motion.options.find(({ id }) => id === 'abstain')?.id ?? null;

/**
 * All pushes on the voters of a motion, in order: reach × craft × trust, one an exchange.
 * Readings where the design is silent: what is said after the player's hand went up comes too late for that motion;
 * trust is measured by the consistency of all that was said until then; who was not present at a sitting of the record
 * heard nothing there.
 */
export function pushes(
  debate: Debate,
  record: HistoricalRecord,
  sitting: SittingId | null,
  motionId: MotionId,
): readonly Push[] {
  return remembered(debate, record, `pushes/${sitting}/${motionId}`, () => workOut(debate, record, sitting, motionId));
}

function workOut(
  debate: Debate,
  record: HistoricalRecord,
  sitting: SittingId | null,
  motionId: MotionId,
): readonly Push[] {
  const motion = motionOf(record, motionId);
  if (motion.roll.length === 0 || debate.said.length === 0) return [];
  const heard = standingBefore(debate, 'hands', handOn(debate, motionId));
  const steady = consistencyScore(heard, record) / 4;
  return exchangesOf(heard, record).flatMap((exchange, nth): readonly Push[] => {
    const { opened, choices, craft } = exchange;
    const when = timeOf(opened, sitting, motion, record);
    const argument = opened.argument === null ? null : argumentOf(record, opened.argument);
    const towards = argument && pulls(argument, motion);
    if (!when || !argument || !towards) return [];
    return motion.roll.flatMap(({ person }): readonly Push[] => {
      const trust = steady * trustOf(person, debate.delegate, record);
      const amount = capped(reach(person, argument, opened, record) * craft * trust, persuasion.exchangeCap);
      const meeting: string = opened.sitting ?? opened.date;
      const push = { person, towards, amount, choices, argument: argument.id, meeting, earlier: when === 'earlier' };
      return amount === 0 ? [] : [{ ...push, exchange: nth }];
    });
  });
}

/** Which of the player's hands went up on this motion; past the last where none did, so that all counts. */
function handOn(debate: Debate, motion: MotionId): number {
  const at = debate.hands.findIndex((hand) => hand.motion === motion);
  return at < 0 ? debate.hands.length : at;
}

/** Whether a scene belongs to the sitting of a division, or came before it; null where it came after. */
function timeOf(
  scene: Scene,
  sitting: SittingId | null,
  motion: Motion,
  record: HistoricalRecord,
): 'now' | 'earlier' | null {
  const here = scene.sitting
    ? scene.sitting === sitting || record.sittings.get(scene.sitting)?.motions.includes(motion.id)
    : scene.date === motion.date;
  if (here) return 'now';
  return scene.date < motion.date ? 'earlier' : null;
}

/** The option an argument pulls towards: the one whose point is nearest to its own; null on a tie, or where it has none. */
export function pulls(argument: Argument, motion: Motion): OptionId | null {
  if (towardsAbstaining.includes(argument.id)) return abstaining(motion);
  if (argument.outside === 1) return null;
  const [first, second] = motion.options
    .flatMap(({ id, point }) => (point ? [{ id, far: distance(argument.weights, point) }] : []))
    .sort((a, b) => a.far - b.far);
  if (!first || (second && second.far - first.far < hair)) return null;
  return first.id;
}

/** How open a listener is to the grounds of an argument, -1 to 1; 0 where nothing is on record, or he was not there. */
function reach(person: PersonId, argument: Argument, scene: Scene, record: HistoricalRecord): number {
  const present = scene.sitting === null ? null : record.sittings.get(scene.sitting)?.present;
  if (present && !present.includes(person)) return 0;
  const receptive = record.people.get(person)?.receptive ?? {};
  return groundWeights(argument).reduce((sum, [ground, part]) => sum + part * (receptive[ground] ?? 0), 0);
}

function trustOf(person: PersonId, delegate: DelegateId | null, record: HistoricalRecord): number {
  const trusted =
    delegate !== null && record.delegates.get(delegate)?.trustedBy.some((friend) => friend.person === person);
  return trusted ? 1 : persuasion.strangersTrust;
}

export const capped = (amount: number, cap: number): number => Math.min(cap, Math.max(-cap, amount));
