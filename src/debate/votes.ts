import { remembered } from '../lib/remembered.ts';
import type { Debate } from './debate.ts';
import type { ChoiceId, MotionId, OptionId, PersonId, SittingId } from './ids.ts';
import { motionOf } from './lookup.ts';
import { takesNoSide } from './placed.ts';
import { capped, type Push, pushes } from './pushes.ts';
import type { HistoricalRecord, Motion } from './record.ts';
import { handOf, rollCall } from './roll-call.ts';
import { type Shift, shiftsOf } from './shifts.ts';

/** One listener's hand at a division: as recorded, as it goes up in this debate, and why it differs. */
export interface VoterHand {
  readonly person: PersonId;
  readonly recorded: OptionId;
  readonly option: OptionId;
  /** recorded !== option */
  readonly changed: boolean;
  /** The sum of pushes that counted, towards `towards`. */
  readonly sum: number;
  /** Infinity for the fixed. */
  readonly need: number;
  readonly towards: OptionId | null;
  /** The choices whose pushes made the sum. */
  readonly moves: readonly ChoiceId[];
}

/** The count of one motion as the debate now stands. The player's hand is in none of it. */
export interface Tally {
  readonly motion: MotionId;
  /** In the order of the motion's options; null where the record gives no figure. */
  readonly counts: readonly {
    readonly option: OptionId;
    readonly count: number | null;
    readonly record: number | null;
  }[];
  /** Those whose names are known, in the order in which the roll is called. */
  readonly hands: readonly VoterHand[];
  /** Everybody who voted is among them, so that the roll can be called; else the count is one of totals. */
  readonly byName: boolean;
  /** Those without names who went over, as numbers. */
  readonly shifts: readonly Shift[];
  /** More For than Against. */
  readonly carried: boolean;
}

/** Somebody who visibly leans after the player's last exchange. */
export interface Leaning {
  readonly person: PersonId;
  readonly towards: OptionId;
  /** -1 to 1: how far the exchange moved them, as a share of the need; below 0 where it drew them back. */
  readonly share: number;
  readonly changed: boolean;
}

/** How many of the hall are shown to lean at once: more would be a crowd, not people. */
const leaners = 2;

/**
 * The count of a motion as the debate stands. With a silent player it is the record's. Where the record has totals and
 * no names, nobody's hand is invented: numbers go over, and no person does.
 * @throws GameError for a motion the record doesn't have
 */
export function tallyOf(debate: Debate, record: HistoricalRecord, sitting: SittingId | null, motion: MotionId): Tally {
  const all = pushes(debate, record, sitting, motion);
  return remembered(all, record, `tally/${motion}`, () => counted(record, motion, all));
}

/** At most two listeners, those whom the last exchange moved most. The fixed never lean. */
export function leaning(
  debate: Debate,
  record: HistoricalRecord,
  sitting: SittingId | null,
  motion: MotionId,
): readonly Leaning[] {
  const all = pushes(debate, record, sitting, motion);
  return remembered(all, record, `leaning/${motion}`, () => leaningBy(all, motionOf(record, motion), record));
}

function leaningBy(all: readonly Push[], motion: Motion, record: HistoricalRecord): readonly Leaning[] {
  const last = all.at(-1)?.exchange;
  // Who was not reached by the last exchange has leaned before, or not at all.
  const reached = new Set(all.flatMap(({ exchange, listener }) => (exchange === last ? listener : [])));
  return motion.roll
    .flatMap((entry): readonly Leaning[] => {
      if (!reached.has(entry.person)) return [];
      const own = all.filter(({ listener }) => listener === entry.person);
      const hand = handOf(entry, motion, record, own);
      const was = handOf(
        entry,
        motion,
        record,
        own.filter(({ exchange }) => exchange !== last),
      );
      const towards = hand.towards ?? was.towards;
      const share = capped((hand.sum - was.sum) / hand.need, 1);
      return towards && share !== 0 ? [{ person: hand.person, towards, share, changed: hand.changed }] : [];
    })
    .sort((a, b) => Math.abs(b.share) - Math.abs(a.share))
    .slice(0, leaners);
}

function counted(record: HistoricalRecord, id: MotionId, all: readonly Push[]): Tally {
  const motion = motionOf(record, id);
  const hands = rollCall(motion, record, all);
  const shifts = shiftsOf(motion, all);
  const gone = [
    ...hands.flatMap(({ changed, recorded, option }) => (changed ? [{ from: recorded, to: option, count: 1 }] : [])),
    ...shifts,
  ];
  const counts = motion.options.map(({ id: option, count }) => {
    const came = sum(gone.filter(({ to }) => to === option));
    const went = sum(gone.filter(({ from }) => from === option));
    return { option, count: count === null ? null : count + came - went, record: count };
  });
  return { motion: id, counts, hands, byName: votedByName(motion), shifts, carried: carries(counts) };
}

/** Whether the names of all who voted are on record, or inferred. */
export const votedByName = ({ roll, options }: Motion): boolean =>
  roll.length > 0 && options.every(({ id, count }) => count === roll.filter(({ option }) => option === id).length);

const sum = (some: readonly { readonly count: number }[]): number => some.reduce((all, { count }) => all + count, 0);

/**
 * More For than Against: the first option of the list against each other that takes a side. Where no figure of the For
 * survives, only a count of nobody against it is known to have carried.
 */
function carries(counts: Tally['counts']): boolean {
  const [first, ...others] = counts.filter(({ option }) => !takesNoSide(option));
  return first !== undefined && others.every(({ count }) => count !== null && (first.count ?? 1) > count);
}
