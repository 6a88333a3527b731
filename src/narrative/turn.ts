import type { Move } from '../debate/debate.ts';
import type { ArgumentId, ChoiceId, DocumentId, MotionId, PersonId, SittingId, SourceRef } from '../debate/ids.ts';

/** How a portrait looks while its line is read. */
export const moods = ['neutral', 'vehement', 'weary'] as const;
export type Mood = (typeof moods)[number];

/** Who speaks: a person of the record, the player (`YOU`), or nobody (the narrator). */
export type Voice = PersonId | 'you' | null;

/** What the tags of one line say (src/narrative/tags.ts is the closed list). */
export interface LineTags {
  readonly sources: readonly SourceRef[];
  /** The catalogue argument that this line voices. */
  readonly puts: ArgumentId | null;
  /** As `puts`, and said to the player: an objection that stands until it is answered. */
  readonly objects: ArgumentId | null;
  readonly mood: Mood | null;
  readonly shows: readonly DocumentId[];
  readonly place: string | null;
  /** The motion now before the house. */
  readonly motion: MotionId | null;
  /** Show the division of this motion after this line. */
  readonly division: MotionId | null;
  readonly cues: readonly string[];
  /** The sitting that follows; on the last line of a sitting. */
  readonly next: SittingId | null;
}

export interface Line {
  readonly voice: Voice;
  readonly text: string;
  readonly tags: LineTags;
}

/** Consecutive lines of one voice, shown as one card. */
export interface Card {
  readonly voice: Voice;
  readonly lines: readonly Line[];
}

/** What sort of thing a choice is, for its look. */
export type OfferKind = 'speech' | 'reply' | 'vote' | 'document' | 'act' | 'pass' | 'role';

/** A choice as it stands open now. */
export interface Offer {
  readonly id: ChoiceId;
  /** The words in the brackets, quotation marks taken off where `spoken`. */
  readonly words: string;
  /** The player says these words; otherwise it is an act (a vote, silence, a document laid on the table). */
  readonly spoken: boolean;
  readonly kind: OfferKind;
  readonly move: Move;
  /** The person answered: *to Lomov*; null where nobody in particular. */
  readonly to: PersonId | null;
}

/** All lines up to the next choices, read whole; and the choices, in the order the ink gives them. */
export interface Turn {
  readonly sitting: SittingId | 'delegates';
  readonly cards: readonly Card[];
  readonly offers: readonly Offer[];
  /** The knot `ending_…` where the story ended; null while it goes on. */
  readonly ending: string | null;
  readonly next: SittingId | null;
}
