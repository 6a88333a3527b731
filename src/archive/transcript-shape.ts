import type { LineKind } from './line-kind.ts';

/**
 * A whole run to be read outside the game. This is also the shape of the file `*.json`; a number at `sources` is a place,
 * counted from 0, in the list `sources` at its end. A field is only ever added; what changes or goes raises `version`.
 */
export interface Transcript {
  readonly format: 'breathing-space/transcript';
  readonly version: 1;
  /** Who was argued as; null before one was chosen. A role is nobody in particular and goes by its name. */
  readonly delegate: { readonly id: string; readonly name: string } | null;
  /** The share code, which opens the run in the game; null where it has none. */
  readonly code: string | null;
  /** In the order in which they were gone through; first, without a date, how the delegate was chosen. */
  readonly sittings: readonly SittingText[];
  /** The historian's report on all of it. */
  readonly report: ReportText;
  readonly sources: readonly SourceText[];
}

export interface SittingText {
  readonly id: string;
  readonly title: string;
  readonly body: string | null;
  /** New Style, `1918-02-23`. */
  readonly date: string | null;
  /** Old Style; from 14 February 1918 it was no longer the legal one. */
  readonly dateOldStyle: string | null;
  readonly turns: readonly TurnText[];
  /** The name of its last page in the story, `ending_…`; null where the run stopped before. */
  readonly ending: string | null;
  readonly votes: readonly VoteText[];
}

/** What was told, and what was chosen then. */
export interface TurnText {
  readonly cards: readonly CardText[];
  /** null for the last one of a sitting, or of a run that goes no further. */
  readonly chosen: ChosenText | null;
}

export interface CardText {
  /** The person's name; *You*; null where it is told. */
  readonly speaker: string | null;
  readonly lines: readonly LineText[];
}

export interface LineText {
  readonly text: string;
  readonly kind: LineKind['kind'];
  /** The kind in words, with whose argument it is. */
  readonly marked: string;
  /** The title of the argument that the line puts. */
  readonly argument: string | null;
  /** Titles of what is laid on the table. */
  readonly shows: readonly string[];
  readonly sources: readonly number[];
}

export interface ChosenText {
  readonly id: string;
  readonly words: string;
  /** The player says these words; otherwise they tell an act. */
  readonly spoken: boolean;
  readonly to: string | null;
  /** The title of the argument of 1918 that they put. */
  readonly argument: string | null;
  readonly sources: readonly number[];
  /** How many other choices stood open. */
  readonly others: number;
}

/** Of a motion, or of a question that is answered yes or no. */
export type Outcome = 'carried' | 'not carried' | 'yes' | 'no';

export interface VoteText {
  readonly question: string;
  readonly body: string;
  /** Hands in this debate and in the record; null where no figure is known. */
  readonly options: readonly {
    readonly label: string;
    readonly count: number | null;
    readonly record: number | null;
  }[];
  /** How it went in this debate and in the record; null where several lines were counted, and nothing was carried. */
  readonly outcome: Outcome | null;
  readonly recordOutcome: Outcome | null;
  /** The player's own hand, which is counted in neither; null where it was not called for. */
  readonly yours: string | null;
  /** False for a question that this debate never came to. */
  readonly reached: boolean;
  readonly sources: readonly number[];
}

/** Sentences of the report; titles in them stand between asterisks. */
export interface ReportText {
  /** Whose arguments were used, and how many; a name is null where nobody is on record with them. */
  readonly used: readonly { readonly name: string | null; readonly arguments: number }[];
  readonly strength: string | null;
  readonly leftStanding: string | null;
  readonly toTry: string;
  readonly turningPoint: string | null;
  readonly oneMoveAway: string | null;
}

export interface SourceText {
  /** The key, with the place: `pss35-n144`. */
  readonly ref: string;
  readonly title: string;
  /** *p. 369*; null where the whole work is meant. */
  readonly place: string | null;
  /** `from knowledge`: a standard work, cited without being opened again for the game. */
  readonly mark: 'seen' | 'from knowledge';
}
