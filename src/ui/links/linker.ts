import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Card } from '../../narrative/turn.ts';

/** Puts links to the library into the words of the debate. */
export interface Linker {
  /** The lines of each card of one turn; `player` is who says the cards of the voice `you`. */
  readonly cards: (cards: readonly Card[], player?: string) => readonly (readonly ComponentChildren[])[];
  readonly text: (text: string) => ComponentChildren;
}

/** Null until the names of the record are here: they come when the first cards are on screen. */
export const linker = signal<Linker | null>(null);
