import type { ChoiceId, SittingId } from '../debate/ids.ts';
import type { BenchLine } from './bench.ts';

/**
 * A run is edition, seed and path, never a snapshot of ink. `reached` is kept beside it, for an exact resume;
 * it is no part of the path.
 */
export interface Run {
  /** A whole number from 0 up to 2^32; draws the order of cards and ink's shuffles. */
  readonly seed: number;
  /** The sitting it begins with, after the choice of a delegate. */
  readonly start: SittingId;
  readonly path: readonly ChoiceId[];
  /** Choices made once and gone back over, next one first; they can be gone forward to until another is made instead. */
  readonly ahead: readonly ChoiceId[];
  /** The sitting after the last choice has been opened; like `reached`, where the reader is and no part of the path. */
  readonly onward: boolean;
  /** The step the reader is at in the open turn. */
  readonly reached: number;
  /** The edition of each sitting the run went through. */
  readonly editions: Readonly<Record<string, number>>;
  /** Argued from the other bench: the player's words of the run before, and who puts them now. Absent in any other run. */
  readonly bench?: readonly BenchLine[];
}
