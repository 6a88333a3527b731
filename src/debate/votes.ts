import type { ChoiceId, MotionId, OptionId, PersonId } from './ids.ts';

/** One listener's hand at a division: as recorded, as it goes up in this debate, and why it differs. */
export interface VoterHand {
  readonly person: PersonId;
  readonly recorded: OptionId;
  readonly option: OptionId;
  /** recorded !== option */
  readonly changed: boolean;
  /** The sum of pushes that counted, towards `towards`. */
  readonly sum: number;
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
  /** In the order in which the roll is called; empty where no names are known. */
  readonly hands: readonly VoterHand[];
  /** More For than Against. */
  readonly carried: boolean;
}
