import type { ChoiceNumbers } from '../../archive/choice-numbers.ts';
import { type Handed, readHanded } from '../../archive/handed.ts';
import type { GameError } from '../../lib/game-error.ts';
import type { Result as Answer } from '../../lib/result.ts';

/** One pupil's result in a class: the code is the source of truth, the rest is the teacher's. */
export interface Result {
  readonly id: string;
  /** As `readHanded` reads it. */
  readonly code: string;
  /** As it was handed in, until the teacher writes another. */
  readonly name: string;
  readonly mark: string;
  readonly note: string;
}

/** Something that was handed in and could not be read. Its text is kept whole. */
export interface Torn {
  readonly id: string;
  readonly text: string;
  /** The file it came in; null where it was pasted. */
  readonly from: string | null;
  readonly reason: string;
  /** It looks like a code, a link or a file; otherwise it is a line of words with no code in it. */
  readonly likely: boolean;
}

/** A result that is not counted because another one stands for the same pupil. */
export interface Aside {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly why: string;
}

/** All that a class has handed in. Nothing ever leaves it but by the teacher's hand. */
export interface Held {
  readonly results: readonly Result[];
  readonly torn: readonly Torn[];
  readonly aside: readonly Aside[];
}

export const nothingHeld: Held = { results: [], torn: [], aside: [] };

/** Reads codes and remembers what they said: a class of three hundred is read once, not at every paste. */
export type ReadCode = (code: string) => Answer<Handed, GameError>;

export function codeReader(numbers: ChoiceNumbers): ReadCode {
  const known = new Map<string, Answer<Handed, GameError>>();
  return (code) => {
    const found = known.get(code) ?? readHanded(code, numbers);
    known.set(code, found);
    return found;
  };
}
