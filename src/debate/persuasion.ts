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

export const firmnessNames = ['torn', 'open', 'firm', 'fixed'] as const;
export type FirmnessName = (typeof firmnessNames)[number];

/** From 0.9 fixed, from 0.7 firm, from 0.4 open, below torn. */
export function firmnessName(firmness: Firmness): FirmnessName {
  if (firmness >= 0.9) return 'fixed';
  if (firmness >= 0.7) return 'firm';
  return firmness >= 0.4 ? 'open' : 'torn';
}

/** The sum of pushes that moves a listener one step. Firm is out of reach in one sitting, and fixed at all times. */
export const needs: Readonly<Record<FirmnessName, number>> = {
  torn: 0.75,
  open: 1,
  firm: 2,
  fixed: Number.POSITIVE_INFINITY,
};

/** How firm somebody was on a motion. Where nothing is on record nobody is moved: that would be invention. */
export const firmnessOf = (record: HistoricalRecord, person: PersonId, motion: MotionId): FirmnessName =>
  firmnessName(record.people.get(person)?.firmness[motion] ?? 1);
