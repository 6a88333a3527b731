import { remembered } from '../lib/remembered.ts';
import { consistencyScore } from './consistency.ts';
import { type Debate, type Scene, standingBefore, standingUntil } from './debate.ts';
import { exchangesOf } from './exchange.ts';
import { groundWeights } from './ground-shares.ts';
import type { ArgumentId, AudienceId, BlocId, ChoiceId, MotionId, OptionId, PersonId, SittingId } from './ids.ts';
import { argumentOf, motionOf } from './lookup.ts';
import { persuasion } from './persuasion.ts';
import { pulls } from './pulls.ts';
import type { Argument, HistoricalRecord, Motion } from './record.ts';

/** What one exchange does to one listener before a division. */
export interface Push {
  /** Somebody named in the roll, or a bloc of those who are not. */
  readonly listener: PersonId | BlocId;
  readonly towards: OptionId;
  /** More than 0, at most 0.5. */
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

/**
 * All pushes on the voters of a motion, in order: reach × craft × trust, one an exchange.
 * Readings where the design is silent (docs/decisions/0013 and 0015): what is said after the player's hand went up comes
 * too late for that motion, and what is said or won at a later sitting for all before it; trust is measured by the
 * consistency of all that was said until then; who was not present
 * at a sitting of the record heard nothing there, and a bloc heard only what was said at its own; on ears that are cold
 * to a ground an argument is lost, and does no harm.
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
  const voted = standingBefore(debate, 'hands', handOn(debate, motionId));
  const heard = standingUntil(voted, (scene) => timeOf(scene, sitting, motion, record) === null);
  const listeners = listenersOf(motion, heard, record);
  if (listeners.length === 0 || heard.said.length === 0) return [];
  const steady = consistencyScore(heard, record) / 4;
  return exchangesOf(heard, record).flatMap((exchange, nth): readonly Push[] => {
    const { opened, choices, craft } = exchange;
    const when = timeOf(opened, sitting, motion, record);
    const argument = opened.argument === null ? null : argumentOf(record, opened.argument);
    const towards = argument && pulls(argument, motion);
    if (!when || !argument || !towards) return [];
    const meeting: string = opened.sitting ?? opened.date;
    const push = { towards, choices, argument: argument.id, meeting, earlier: when === 'earlier', exchange: nth };
    return listeners.flatMap(({ id, trust, reach }): readonly Push[] => {
      const amount = Math.min(persuasion.exchangeCap, reach(argument, opened, when) * craft * trust * steady);
      return amount > 0 ? [{ ...push, listener: id, amount }] : [];
    });
  });
}

/** Which of the player's hands went up on this motion; past the last where none did, so that all counts. */
function handOn(debate: Debate, motion: MotionId): number {
  const at = debate.hands.findIndex((hand) => hand.motion === motion);
  return at < 0 ? debate.hands.length : at;
}

/** Said at the sitting of a division, or before it. */
type When = 'now' | 'earlier';

/** Whether a scene belongs to the sitting of a division, or came before it; null where it came after. */
function timeOf(scene: Scene, sitting: SittingId | null, motion: Motion, record: HistoricalRecord): When | null {
  const here = scene.sitting
    ? scene.sitting === sitting || record.sittings.get(scene.sitting)?.motions.includes(motion.id)
    : scene.date === motion.date;
  if (here) return 'now';
  return scene.date < motion.date ? 'earlier' : null;
}

interface Listener {
  readonly id: PersonId | BlocId;
  /** 0 to 1. */
  readonly trust: number;
  /** How open the listener is to an argument said there and then, -1 to 1. */
  readonly reach: (argument: Argument, scene: Scene, when: When) => number;
}

/** Everybody who votes on a motion: people by name, and those without names in blocs. */
function listenersOf(motion: Motion, debate: Debate, record: HistoricalRecord): readonly Listener[] {
  return [
    ...motion.roll.map(({ person }) => ({
      id: person,
      trust: trusts(person, debate, record) ? 1 : persuasion.strangersTrust,
      reach: (argument: Argument, scene: Scene) => reachOf(person, argument, scene, record),
    })),
    ...motion.blocs.map(({ id, audiences }) => ({
      id,
      trust: audiences.some((one) => trusts(one, debate, record)) ? 1 : persuasion.strangersTrust,
      reach: (argument: Argument, _: Scene, when: When) => (when === 'now' ? earOf(audiences, argument) : 0),
    })),
  ];
}

/** How open somebody is to the grounds of an argument; 0 where nothing is on record, or he was not there. */
function reachOf(person: PersonId, argument: Argument, scene: Scene, record: HistoricalRecord): number {
  const present = scene.sitting === null ? null : record.sittings.get(scene.sitting)?.present;
  if (present && !present.includes(person)) return 0;
  const receptive = record.people.get(person)?.receptive ?? {};
  return groundWeights(argument).reduce((sum, [ground, part]) => sum + part * (receptive[ground] ?? 0), 0);
}

/** The mean over a bloc's audiences: 1 for each that the argument moves, -1 for each that it leaves cold. */
function earOf(audiences: readonly AudienceId[], { moved, cold }: Argument): number {
  if (audiences.length === 0) return 0;
  const ears = audiences.map((one) => Number(moved.includes(one)) - Number(cold.includes(one)));
  return ears.reduce((sum, one) => sum + one, 0) / ears.length;
}

/** Whether a listener trusts the player: by what was said to those at home since, else from the beginning. */
function trusts(who: PersonId | AudienceId, { trust, delegate }: Debate, record: HistoricalRecord): boolean {
  const told = trust.findLast((one) => one.who === who);
  if (told) return told.gained;
  return delegate !== null && (record.delegates.get(delegate)?.trustedBy.some((friend) => friend.who === who) ?? false);
}

export const capped = (amount: number, cap: number): number => Math.min(cap, Math.max(-cap, amount));
