import type { Moment } from '../../session/moment.ts';

/** What followed a sitting is no part of a lesson: the way to the next one is left out. */
export const alone = (moment: Moment): Moment => (moment.next === null ? moment : { ...moment, next: null });

/**
 * The moment without what the record has of the vote, for a lesson that keeps it for the debrief: every hand falls as if
 * nothing were known of it, and the count stands by itself.
 */
export function withheld(moment: Moment): Moment {
  const { division, leaning } = alone(moment);
  return {
    ...alone(moment),
    leaning: leaning.map((one) => ({ ...one, changed: false })),
    division: division && {
      ...division,
      tally: {
        ...division.tally,
        counts: division.tally.counts.map((count) => ({ ...count, record: null })),
        hands: division.tally.hands.map((hand) => ({ ...hand, recorded: hand.option, changed: false })),
      },
    },
  };
}
