import { remembered } from '../lib/remembered.ts';
import { consistencyScore } from './consistency.ts';
import { beforeLast, type Debate, lastOf, type Said, type Scene } from './debate.ts';
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
  const motion = motionOf(record, motionId);
  const heard = heardBefore(debate, record, sitting, motion);
  // Of a vote that is over nothing more is heard, so that its pushes stay known however the debate goes on.
  return remembered(heard, record, `pushes/${sitting}/${motionId}`, () => workOut(heard, record, sitting, motion));
}

/** All that was said and done in time for a motion: before the player's hand went up on it, and at no later sitting. */
function heardBefore(debate: Debate, record: HistoricalRecord, sitting: SittingId | null, motion: Motion): Debate {
  return remembered(debate, record, `heard/${sitting}/${motion.id}`, () => {
    if (debate.order.length === 0) return debate;
    const before = beforeLast(debate);
    const heard = heardBefore(before, record, sitting, motion);
    if (heard !== before) return heard;
    const last = lastOf(debate);
    const voted = last !== undefined && 'motion' in last && last.motion === motion.id;
    return last && (voted || timeOf(last, sitting, motion, record) === null) ? before : debate;
  });
}

function workOut(heard: Debate, record: HistoricalRecord, sitting: SittingId | null, motion: Motion): readonly Push[] {
  if (heard.said.length === 0) return none;
  const trusts = trustIn(heard, record);
  const steady = consistencyScore(heard, record) / 4;
  const name = `hearing/${sitting}/${motion.id}`;
  const all: Push[] = [];
  exchangesOf(heard, record).forEach(({ opened, choices, craft }, exchange) => {
    // Whom something said reaches hangs on nothing but itself and the motion.
    const hearing = remembered(opened, record, name, () => hearingOf(opened, sitting, motion, record));
    if (!hearing) return;
    const { towards, argument, meeting, earlier, ears } = hearing;
    for (const { listener, ofKin, reach } of ears) {
      const trust = ofKin.some(trusts) ? 1 : persuasion.strangersTrust;
      const amount = Math.min(persuasion.exchangeCap, reach * craft * trust * steady);
      if (amount > 0) all.push({ towards, choices, argument, meeting, earlier, exchange, listener, amount });
    }
  });
  return all.length > 0 ? all : none;
}

/** One for all whom nothing has moved yet, so that their count is made once. */
const none: readonly Push[] = [];

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

/** Somebody who hears an argument with favour. */
interface Ear {
  readonly listener: PersonId | BlocId;
  /** Who can be won for the player on the listener's behalf: the person, or any of those that a bloc is made of. */
  readonly ofKin: readonly (PersonId | AudienceId)[];
  /** How open the listener is to it, more than 0, up to 1. */
  readonly reach: number;
}

/** Which way a speech pulls on a motion, and who is open to it. */
interface Hearing extends Pick<Push, 'towards' | 'argument' | 'meeting' | 'earlier'> {
  readonly ears: readonly Ear[];
}

/** Null where it came too late, argues nothing, or pulls neither way. */
function hearingOf(opened: Said, sitting: SittingId | null, motion: Motion, record: HistoricalRecord): Hearing | null {
  const when = timeOf(opened, sitting, motion, record);
  const argument = opened.argument === null ? null : argumentOf(record, opened.argument);
  const towards = argument && pulls(argument, motion);
  if (!when || !argument || !towards) return null;
  const meeting: string = opened.sitting ?? opened.date;
  const people = motion.roll.map(({ person }): Ear => {
    return { listener: person, ofKin: [person], reach: reachOf(person, argument, opened, record) };
  });
  const blocs = motion.blocs.map(({ id, audiences }): Ear => {
    return { listener: id, ofKin: audiences, reach: when === 'now' ? earOf(audiences, argument) : 0 };
  });
  return {
    towards,
    argument: argument.id,
    meeting,
    earlier: when === 'earlier',
    ears: [...people, ...blocs].filter(({ reach }) => reach > 0),
  };
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

/** Who trusts the player: by what was said to those at home since, else from the beginning. */
function trustIn({ trust, delegate }: Debate, record: HistoricalRecord): (who: PersonId | AudienceId) => boolean {
  const friends = delegate === null ? [] : (record.delegates.get(delegate)?.trustedBy ?? []);
  const known = new Map<PersonId | AudienceId, boolean>(friends.map(({ who }) => [who, true]));
  for (const { who, gained } of trust) known.set(who, gained);
  return (who) => known.get(who) ?? false;
}

export const capped = (amount: number, cap: number): number => Math.min(cap, Math.max(-cap, amount));
