import type { Shelf } from '../entry.ts';

/** What each shelf is called. */
export const shelfNames: Readonly<Record<Shelf, string>> = {
  people: 'Who’s who',
  arguments: 'Arguments',
  votes: 'Votes',
  documents: 'Documents',
  timeline: 'Timeline',
  advance: 'The advance',
  words: 'Words',
  disputed: 'Disputed',
  sources: 'Sources and credits',
  scoring: 'How it is scored',
};
