import { hash } from '../lib/chance.ts';
import type { Card } from '../narrative/turn.ts';
import type { Store } from './shelf.ts';

const KEY = 'breathing-space/read';

/** Which cards somebody has read on this device before, by their words: an edited line is a new one. */
export interface ReadBefore {
  has(card: Card): boolean;
  /** Notes a card as read. It is kept with the next `keep`. */
  add(card: Card): void;
  /** Writes down what is new since the last time. What the browser refuses is known until the page is closed. */
  keep(): void;
}

/** @param store null where the browser keeps nothing */
export function openReadBefore(store: Store | null): ReadBefore {
  const read = new Set(unpacked(kept(store)));
  let fresh = false;
  return {
    has: (card) => read.has(keyOf(card)),
    add(card) {
      const key = keyOf(card);
      fresh ||= !read.has(key);
      read.add(key);
    },
    keep() {
      if (!fresh) return;
      fresh = false;
      try {
        store?.setItem(KEY, packed(read));
      } catch {
        // Refused or full: the shelf of the run in play says so already, and nothing here is worth a second notice.
      }
    },
  };
}

/** 32 bits tell some ten thousand cards apart; should two ever share a key, one new card is passed over. */
const keyOf = ({ voice, lines }: Card): number => hash(`${voice ?? ''}/${lines.map(({ text }) => text).join('\n')}`);

function kept(store: Store | null): string {
  try {
    return store?.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** Six letters of 36 signs would do for 31 bits; seven hold all 32. About 45 KB when the whole story has been read. */
const LETTERS = 7;
const packed = (read: ReadonlySet<number>): string =>
  [...read].map((key) => key.toString(36).padStart(LETTERS, '0')).join('');

/** What is torn is left out: a card is then met as new once more. */
function unpacked(text: string): readonly number[] {
  const keys: number[] = [];
  for (let at = 0; at + LETTERS <= text.length; at += LETTERS) {
    const key = Number.parseInt(text.slice(at, at + LETTERS), 36);
    if (Number.isInteger(key) && key >= 0 && key < 2 ** 32) keys.push(key);
  }
  return keys;
}
