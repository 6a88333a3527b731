import { apply, type Debate, type Move, type Said, silence } from './debate.ts';
import type { ArgumentId, ChoiceId, PersonId } from './ids.ts';
import { argumentOf } from './lookup.ts';
import type { ChosenTurn } from './one-move-away.ts';
import { set, setTitle } from './phrases.ts';
import type { HistoricalRecord } from './record.ts';

/** A choice as the player read it. */
export interface Wording {
  readonly words: string;
  /** The player says these words; otherwise they tell an act. */
  readonly spoken: boolean;
  /** Whom it answers, in the story; null where nobody in particular. */
  readonly to: PersonId | null;
}
export type WordsOf = (choice: ChoiceId) => Wording | null;

/** What a debate alone doesn't tell, and the sentences of the report are better for. */
export interface Told {
  readonly words: WordsOf;
  /** Every choice of the run in order, with those that stood open beside it. */
  readonly turns: readonly ChosenTurn[];
}

/** A debate and nothing else, as in a worked run. */
export const untold: Told = { words: () => null, turns: [] };

/** A choice inside a sentence, without its own full stop: quoted where the player said it, else set as a title is. */
export function card(choice: ChoiceId, told: Told): string | null {
  const known = told.words(choice);
  if (!known) return null;
  const words = known.words.replace(/\.$/, '');
  return known.spoken ? `“${words}”` : set(words);
}

/** What was put, in the player's own words; by its title where they are not known; null for a silence. */
export function putAs(said: Said, told: Told, record: HistoricalRecord): string | null {
  return card(said.choice, told) ?? (said.argument === null ? null : setTitle(record, said.argument));
}

/** The same with the title beside the words, for a sentence that turns on the argument and not on how it was said. */
export function putWithTitle(said: Said, told: Told, record: HistoricalRecord): string {
  const title = said.argument === null ? '' : setTitle(record, said.argument);
  const words = card(said.choice, told);
  return words ? `${words} (${title})` : title;
}

/** Who put an objection to the player: in the story, else of those who put it in 1918 one who was there, else the first. */
export function askerOf(said: Said, objection: ArgumentId, told: Told, record: HistoricalRecord): PersonId | null {
  const { speakers } = argumentOf(record, objection);
  const present = said.sitting === null ? [] : (record.sittings.get(said.sitting)?.present ?? []);
  return told.words(said.choice)?.to ?? speakers.find((one) => present.includes(one)) ?? speakers[0] ?? null;
}

/** A card that stood open and wasn't taken, with the debate as it stood then. */
export interface OpenCard {
  readonly choice: ChoiceId;
  readonly move: Move;
  readonly before: Debate;
}

/**
 * The card that stood open beside a choice and would have been marked highest, if higher than the choice was.
 * @param markOf the mark of a move at that point of the run; null where it has none
 */
export function betterCard(
  choice: ChoiceId,
  mark: number,
  told: Told,
  markOf: (move: Move, before: Debate) => number | null,
): OpenCard | null {
  const at = told.turns.findIndex((turn) => turn.chosen === choice);
  const before = told.turns.slice(0, at).reduce((debate, one) => apply(debate, one.chosenMove), silence);
  let best: { readonly card: OpenCard | null; readonly mark: number } = { card: null, mark };
  for (const other of told.turns[at]?.others ?? []) {
    const found = markOf(other.move, before);
    if (found !== null && found > best.mark) best = { card: { ...other, before }, mark: found };
  }
  return best.card;
}

/**
 * Where in the run a card stood open: *In the place of “…” a speech …*. Where the sentence before has just quoted that
 * very place it isn't named again.
 */
export function inPlaceOf(choice: ChoiceId, quoted: ChoiceId, told: Told, rest: string): string {
  const words = choice === quoted ? null : card(choice, told);
  return words ? `In the place of ${words} ${rest}` : `${rest[0]?.toUpperCase() ?? ''}${rest.slice(1)}`;
}
