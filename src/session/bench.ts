import type { ArgumentId, PersonId } from '../debate/ids.ts';
import type { Card, LineTags, Turn } from '../narrative/turn.ts';
import type { Told } from './moment.ts';

/** What somebody of the record says in a run argued from the other bench: the player's own words of the run before. */
export interface BenchLine {
  readonly voice: PersonId;
  /** The argument they carry; the voice is one of those on record with it. */
  readonly argument: ArgumentId;
  readonly text: string;
}

/** Marks a line that gives the player's own words back; the page says so beside it. */
export const ownWords = 'own-words';

/**
 * The turn with one such line before its choices, where there is something to speak to: the first line at the first
 * speech, the second at the second. What comes after a division or at the end is left as it is.
 */
export function withBench(turn: Turn, told: readonly Told[], bench: readonly BenchLine[]): Turn {
  if (!mayMeet(turn)) return turn;
  const line = bench[told.filter(({ sitting, offers }) => sitting === turn.sitting && mayMeet({ offers })).length];
  return line ? { ...turn, cards: [...turn.cards, cardOf(line)] } : turn;
}

const mayMeet = ({ offers }: Pick<Turn, 'offers'>): boolean => offers.some(({ kind }) => kind === 'speech');

const cardOf = ({ voice, argument, text }: BenchLine): Card => ({
  voice,
  lines: [{ voice, text, tags: { ...silent, puts: argument, cues: [ownWords] } }],
});

/** Of a line that says nothing but its words. */
export const silent: LineTags = {
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
