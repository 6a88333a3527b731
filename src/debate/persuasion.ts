import type { MotionId, PersonId } from './ids.ts';
import type { Firmness, HistoricalRecord } from './record.ts';

/**
 * The four constants of the model of persuasion, the same for everybody (design.md 2.6). They are judgement, chosen so
 * that a well-argued sitting can turn the torn and the open, never the firm; changed only by a decision record.
 */
export const persuasion = {
  /** Trust of a listener who doesn't know the delegate; who does trusts by 1. */
  strangersTrust: 0.8,
  /** An exchange counts at most so much. */
  exchangeCap: 0.5,
  /** A sitting counts at most so much. */
  sittingCap: 1,
  /** What was said at earlier sittings has faded to this share. */
  earlierShare: 0.5,
} as const;

/** From the most to the least movable. */
export const firmnessNames = ['torn', 'open', 'firm', 'fixed'] as const satisfies readonly Firmness[];

/**
 * How firm somebody was follows from a sign in the record, by this table alone (docs/decisions/0014). A vote has one
 * sign: what was said, where that is on record, else what the same person's other answers show.
 */
export const firmnessBySign = {
  /** Every other answer of theirs to the same question, before and after, was the same. */
  'same-before-and-after': 'fixed',
  /** Went out before the question was put: no word reached them any more. */
  'left-the-meeting': 'fixed',
  /** Nobody answered otherwise. */
  unanimous: 'fixed',
  /** Gave another answer, more than five days away. */
  'change-over-time': 'firm',
  /** No other answer of theirs is on record to compare. */
  'one-answer-only': 'firm',
  /** The question itself was put but once. */
  'asked-once': 'firm',
  /** Gave another answer no more than five days before or after. */
  'change-within-five-days': 'open',
  /** Recorded words and vote do not go the same way. */
  'spoke-otherwise': 'open',
  /** Gave doubt, or unity, as the reason of the vote. */
  'said-doubt-or-unity': 'torn',
} as const satisfies Readonly<Record<string, Firmness>>;

export type FirmnessSign = keyof typeof firmnessBySign;

/** The sum of pushes that moves a listener one step. Firm is out of reach in one sitting, and fixed at all times. */
export const needs: Readonly<Record<Firmness, number>> = {
  torn: 0.75,
  open: 1,
  firm: 2,
  fixed: Number.POSITIVE_INFINITY,
};

/** How firm somebody was on a motion. Where nothing is on record nobody is moved: that would be invention. */
export const firmnessOf = (record: HistoricalRecord, person: PersonId, motion: MotionId): Firmness =>
  record.people.get(person)?.firmness[motion] ?? 'fixed';
