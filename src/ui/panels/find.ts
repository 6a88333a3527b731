import type { Shelf } from '../entry.ts';

/** Something that can be looked for: an entry of the library. */
export interface Findable {
  readonly shelf: Shelf;
  readonly id: string | null;
  readonly title: string;
  /** What is said there, searched after the title. */
  readonly text: string;
  /** A word on what it is, shown beside the title. */
  readonly hint: string;
}

/** The same with its words folded once, so that each letter typed costs one pass. */
export interface Indexed extends Findable {
  readonly foldedTitle: string;
  readonly foldedText: string;
}

const letters: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', æ: 'ae', ß: 'ss', đ: 'd' };

/** Without capitals, accents and the difference between kinds of quotation marks and dashes: *Kühlmann* is *kuhlmann*. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøæßđ]/g, (letter) => letters[letter] ?? letter)
    .replace(/[‘’‛ʼ]/g, "'")
    .replace(/[–—‑]/g, '-');

export const indexed = (entries: readonly Findable[]): readonly Indexed[] =>
  entries.map((entry) => ({
    ...entry,
    foldedTitle: fold(entry.title),
    foldedText: fold(`${entry.hint} ${entry.text}`),
  }));

/**
 * The entries that have every word of the query, those with the words in the title first, and there at the start of a
 * word before the middle. Entries that are equal in this keep the order they came in. An empty query finds nothing.
 */
export function find(entries: readonly Indexed[], query: string): readonly Indexed[] {
  const words = fold(query)
    .split(/[\s,;]+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return entries
    .map((entry) => ({ entry, rank: rankOf(entry, words) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ entry }) => entry);
}

/** 0 where a word is missing; a word in the title outweighs any number of them in the text. */
function rankOf({ foldedTitle, foldedText }: Indexed, words: readonly string[]): number {
  const ranks = words.map((word) => {
    if (startsWord(foldedTitle, word)) return 300;
    if (foldedTitle.includes(word)) return 200;
    if (startsWord(foldedText, word)) return 2;
    return foldedText.includes(word) ? 1 : 0;
  });
  if (ranks.includes(0)) return 0;
  const whole = foldedTitle === words.join(' ') ? 1000 : 0;
  return whole + ranks.reduce((sum: number, rank) => sum + rank, 0);
}

function startsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return true;
  return false;
}
