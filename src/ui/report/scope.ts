import type { ArgumentId, ChoiceId, PersonId } from '../../debate/ids.ts';
import type { Reading } from '../../debate/reading.ts';
import type { Report } from '../../debate/report.ts';
import type { Offer } from '../../narrative/turn.ts';
import type { Moment } from '../../session/moment.ts';
import type { PageDeps } from '../deps.ts';
import { nameOf } from '../words.ts';

/** What every part of the report is written from. */
export interface Scope {
  readonly report: Report;
  readonly moment: Moment;
  readonly deps: PageDeps;
  /** null while it is being fetched: the report stands without it, and gains its claims and sources. */
  readonly reading: Reading | null;
}

/** The offer behind a choice of this run; null for a choice that was not taken. */
export const offerOf = ({ moment }: Scope, choice: ChoiceId): Offer | null =>
  moment.told.find((turn) => turn.chosen.id === choice)?.chosen ?? null;

/** A choice in its own words; in quotation marks where the player said them. */
export function wordsOf(scope: Scope, choice: ChoiceId): string {
  const offer = offerOf(scope, choice);
  if (offer) return offer.spoken ? `“${offer.words}”` : offer.words;
  return scope.deps.choiceWords(choice);
}

/** The argument that a choice put; null for a silence, a question, a vote or a document. */
export function argumentOf(scope: Scope, choice: ChoiceId): ArgumentId | null {
  const move = offerOf(scope, choice)?.move;
  return move?.kind === 'say' ? move.said.argument : null;
}

export const titleOf = ({ deps }: Scope, argument: ArgumentId): string =>
  deps.record.arguments.get(argument)?.title ?? argument;

/** The same inside a sentence, without a full stop of its own. */
export const phraseOf = (words: string): string => words.replace(/\.(”?)$/, '$1');

/** Who is known to have put an argument, in words. */
export function speakersOf(scope: Scope, argument: ArgumentId): string {
  const speakers = scope.deps.record.arguments.get(argument)?.speakers ?? [];
  return speakers.length === 0 ? 'nobody by name' : listOf(speakers.map((id) => nameOf(scope.deps.record, id)));
}

export const peopleOf = (scope: Scope, people: readonly PersonId[]): string =>
  listOf(people.map((id) => nameOf(scope.deps.record, id)));

/** *Lenin, Stalin and Sverdlov.* */
export function listOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
