import type { HalfPage } from '../../debate/half-page.ts';
import type { ArgumentId, ChoiceId, PersonId } from '../../debate/ids.ts';
import { nameOf } from '../../debate/lookup.ts';
import type { Reading } from '../../debate/reading.ts';
import type { Report } from '../../debate/report.ts';
import type { Offer } from '../../narrative/turn.ts';
import type { Moment } from '../../session/moment.ts';
import type { PageDeps } from '../deps.ts';

/** What every part of the report is written from. */
export interface Scope {
  readonly report: Report;
  readonly moment: Moment;
  readonly deps: PageDeps;
  /** null while it is being fetched: the report stands without it, and gains its claims and sources. */
  readonly reading: Reading | null;
  readonly half: HalfPage;
  /** The choices by which something was said, shown or voted, numbered from 1 as they were made. */
  readonly numbers: ReadonlyMap<ChoiceId, number>;
}

/** Numbers the choices of a run that did something; a chair taken or a turn passed has none. */
export function numbersOf(moment: Moment): ReadonlyMap<ChoiceId, number> {
  const made = moment.told.flatMap(({ chosen: { id, move } }) =>
    move.kind === 'pass' || move.kind === 'role' ? [] : [id],
  );
  return new Map(made.map((id, i) => [id, i + 1]));
}

/** The day of the sitting; null while delegates are still being chosen. */
export function sittingDay({ moment, deps }: Scope): string | null {
  return moment.sitting === 'delegates' ? null : (deps.record.sittings.get(moment.sitting)?.dateNS ?? null);
}

/** All that was said, for a number that rests on the whole run. */
export const allSaid = ({ moment }: Scope): readonly ChoiceId[] => [
  ...moment.debate.said.map(({ choice }) => choice),
  ...moment.debate.hands.map(({ choice }) => choice),
];

/** The offer behind a choice of this run, or behind one that stood open beside it; null for any other. */
export const offerOf = ({ moment }: Scope, choice: ChoiceId): Offer | null =>
  moment.told.find((turn) => turn.chosen.id === choice)?.chosen ??
  moment.told.flatMap((turn) => turn.offers).find((offer) => offer.id === choice) ??
  null;

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

/** Ends a sentence, once. */
export const stop = (sentence: string): string => (/[.?!][*”]?$/.test(sentence) ? sentence : `${sentence}.`);

/** Who is known to have put an argument, in words: people by name, else the body or group on record; null for neither. */
export function speakersOf(scope: Scope, argument: ArgumentId): string | null {
  const speakers = scope.deps.record.arguments.get(argument)?.speakers ?? [];
  if (speakers.length > 0) return listOf(speakers.map((id) => nameOf(scope.deps.record, id)));
  const groups = scope.reading?.arguments[argument]?.speakers ?? [];
  return groups.length === 0 ? null : listOf(groups.map(withArticle));
}

/** *speakers of the war party*, but *the Moscow Regional Bureau*. */
const withArticle = (group: string): string => (/^(the |a |an |[a-z])/.test(group) ? group : `the ${group}`);

/** *In the debate it was put by Lenin.* */
export function putBy(scope: Scope, argument: ArgumentId): string {
  const speakers = speakersOf(scope, argument);
  return speakers ? `In the debate it was put by ${speakers}.` : 'Who put it in the debate is not known.';
}

export const peopleOf = (scope: Scope, people: readonly PersonId[]): string =>
  listOf(people.map((id) => nameOf(scope.deps.record, id)));

/** *Lenin, Stalin and Sverdlov.* */
export function listOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
