/** The shelves of the library, in the order of its tabs. */
export const shelves = [
  'people',
  'arguments',
  'votes',
  'documents',
  'timeline',
  'advance',
  'words',
  'disputed',
  'sources',
  'scoring',
] as const;
export type Shelf = (typeof shelves)[number];

/** One page of the library: a shelf, opened at one of its entries or at its beginning. */
export interface Entry {
  readonly shelf: Shelf;
  /** An id of the record, as in `story/record`; null for the whole shelf. */
  readonly id: string | null;
}

/**
 * The address of an entry, for any link of the page: `#library/people/lenin`. The browser does the rest: the library
 * opens when the address changes, by mouse, by keyboard or from outside, and *back* closes it.
 */
export const linkTo = (shelf: Shelf, id: string | null = null): string =>
  `#library/${shelf}${id === null ? '' : `/${encodeURIComponent(id)}`}`;

/** The entry that an address names; null for any other address. A shelf that doesn't exist opens the first one. */
export function readLink(hash: string): Entry | null {
  const [start, shelf, id] = hash.replace(/^#?\/?/, '').split('/');
  if (start !== 'library') return null;
  return { shelf: shelves.find((one) => one === shelf) ?? shelves[0], id: id ? decoded(id) : null };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null; // a link cut off in the middle of a letter still opens its shelf
  }
}
