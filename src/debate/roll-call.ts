import type { OptionId } from './ids.ts';
import { firmnessOf, needs, persuasion } from './persuasion.ts';
import { takesNoSide } from './placed.ts';
import { abstaining } from './pulls.ts';
import { capped, type Push } from './pushes.ts';
import type { HistoricalRecord, Motion } from './record.ts';
import { hair } from './triangle.ts';
import type { VoterHand } from './votes.ts';

/** The hands of a motion in the order in which the roll is called, as recorded or as the pushes have turned them. */
export function rollCall(motion: Motion, record: HistoricalRecord, all: readonly Push[]): readonly VoterHand[] {
  const own = new Map<Push['listener'], Push[]>();
  for (const push of all) own.set(push.listener, [...(own.get(push.listener) ?? []), push]);
  return motion.roll.map((entry) => handOf(entry, motion, record, own.get(entry.person) ?? []));
}

/** One hand, as the pushes on this person have left it. */
export function handOf(
  { person, option: recorded }: Motion['roll'][number],
  motion: Motion,
  record: HistoricalRecord,
  own: readonly Push[],
): VoterHand {
  const need = needs[firmnessOf(record, person, motion.id)];
  const still = { person, recorded, option: recorded, changed: false, sum: 0, need, towards: null, moves: [] };
  if (own.length === 0) return still;
  const ways = waysFrom(recorded, motion, need).map((way) => ({
    ...way,
    sum: sumTowards(way.to, recorded, motion, own),
  }));
  const reached = ways.findLast(({ sum, need: enough }) => sum >= enough - hair);
  const hoped = ways.reduce<(typeof ways)[number] | null>(
    (best, way) => (way.sum > Math.max(best?.sum ?? 0, hair) ? way : best),
    null,
  );
  const way = reached ?? hoped;
  if (!way) return still;
  const counting = own.filter((push) => countsFor(push, way.to, recorded, motion) !== 0);
  return {
    ...still,
    option: reached?.to ?? recorded,
    changed: reached !== undefined,
    sum: way.sum,
    need: way.need,
    towards: way.to,
    moves: [...new Set(counting.flatMap(({ choices }) => choices))],
  };
}

/**
 * Where a hand can go from its recorded option, the first step first. Who voted on one side goes to abstaining for one
 * need, and over to the other side only for a second one; who abstained goes over for one. A motion without an
 * abstention has only the one step.
 */
export function waysFrom(recorded: OptionId, motion: Motion, need: number): readonly { to: OptionId; need: number }[] {
  const between = abstaining(motion);
  const sides = motion.options.filter(({ id }) => !takesNoSide(id) && id !== recorded).map(({ id }) => id);
  if (between === null || between === recorded) return sides.map((to) => ({ to, need }));
  return [{ to: between, need }, ...sides.map((to) => ({ to, need: 2 * need }))];
}

/** What speaks for one way: at each sitting what was gained less what was lost, capped; earlier sittings by half. */
export function sumTowards(to: OptionId, recorded: OptionId, motion: Motion, own: readonly Push[]): number {
  const meetings = new Map<string, { sum: number; earlier: boolean }>();
  for (const push of own) {
    const sum = (meetings.get(push.meeting)?.sum ?? 0) + countsFor(push, to, recorded, motion);
    meetings.set(push.meeting, { sum, earlier: push.earlier });
  }
  return [...meetings.values()].reduce(
    (total, { sum, earlier }) => total + capped(sum, persuasion.sittingCap) * (earlier ? persuasion.earlierShare : 1),
    0,
  );
}

/**
 * What one push counts for one way. Towards it, in full; and on the way to abstaining so does a push to the other side.
 * A push to abstain carries nobody past it. All else holds back by as much as it convinces: an argument for the
 * listener's own recorded option moves nobody away.
 */
export function countsFor(push: Push, to: OptionId, recorded: OptionId, motion: Motion): number {
  const between = abstaining(motion);
  if (push.towards === to) return push.amount;
  if (to === between && push.towards !== recorded) return push.amount;
  if (push.towards === between && recorded !== between) return 0;
  return -push.amount;
}
