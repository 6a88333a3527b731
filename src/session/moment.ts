import type { Debate } from '../debate/debate.ts';
import type { ChoiceId, DocumentId, MotionId, PersonId, SittingId } from '../debate/ids.ts';
import type { Leaning, Tally } from '../debate/votes.ts';
import type { Card, Line, Mood, Offer, Turn } from '../narrative/turn.ts';

/** A motion being voted on: the count as the rules give it, and how many names have been called. */
export interface Division {
  readonly motion: MotionId;
  readonly tally: Tally;
  /** Names called so far, 0 to `tally.hands.length`; 0 where the count is one of totals. */
  readonly called: number;
  /** All names called. */
  readonly complete: boolean;
}

/** One stop of the reader within a turn: a card, or one more name called in a division. */
export type Step =
  | { readonly kind: 'card'; readonly card: Card }
  | { readonly kind: 'call'; readonly motion: MotionId; readonly called: number };

/** A turn that is over, as the Record shows it: what was told, and what was chosen then. */
export interface Told {
  readonly sitting: SittingId | 'delegates';
  readonly cards: readonly Card[];
  readonly chosen: Offer;
  /** All that stood open then, as the ink gave it. */
  readonly offers: readonly Offer[];
}

/** A sitting that is over: how it ended, and after how many choices of the run. */
export interface Ended {
  readonly sitting: SittingId;
  /** The knot `ending_…`. */
  readonly ending: string;
  readonly after: number;
}

/** Who has the floor, for portrait and stage. */
export interface Floor {
  readonly person: PersonId | 'you' | null;
  readonly mood: Mood;
}

/**
 * All there is to show at one point of a run. Arriving by play, replay or jump gives an equal moment,
 * but for `news`, which is true only for the moment that follows a choice or a step as it is played.
 */
export interface Moment {
  readonly sitting: SittingId | 'delegates';
  readonly turn: Turn;
  readonly steps: readonly Step[];
  /** The step the reader is at, 0 to steps.length - 1. */
  readonly reached: number;
  /** True when every step has been read: the choices are open, or the story is at its end. */
  readonly open: boolean;
  /** The card at `reached` (the last one before it while names are called); null in a turn without words. */
  readonly card: Card | null;
  readonly line: Line | null;
  readonly floor: Floor;
  readonly place: string;
  readonly motion: MotionId | null;
  readonly division: Division | null;
  /** Choices in the order of the run's seed, `pass` last; empty until `open`. */
  readonly offers: readonly Offer[];
  readonly debate: Debate;
  /** Speeches left, and all that the chair gives. */
  readonly floors: { readonly left: number; readonly all: number };
  readonly leaning: readonly Leaning[];
  readonly dossier: readonly DocumentId[];
  readonly path: readonly ChoiceId[];
  readonly told: readonly Told[];
  readonly ending: string | null;
  /** How the sittings before this one ended, and after how many choices of the run. */
  readonly endings: readonly Ended[];
  /** The sitting that follows, once this one is over; null where the campaign ends, or its next part is not written. */
  readonly next: SittingId | null;
  readonly news: boolean;
}
