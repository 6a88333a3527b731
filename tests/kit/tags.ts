import type { LineTags } from '../../src/narrative/turn.ts';

/** A line that says nothing but its words. */
export const noTags: LineTags = {
  sources: [],
  puts: null,
  objects: null,
  mood: null,
  shows: [],
  place: null,
  motion: null,
  division: null,
  cues: [],
  next: null,
};
