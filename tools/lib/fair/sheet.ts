import { argumentOf } from '../../../src/debate/lookup.ts';
import {
  type Argument,
  type Course,
  courses,
  type Ground,
  grounds,
  type HistoricalRecord,
} from '../../../src/debate/record.ts';
import { serves } from '../../../src/debate/triangle.ts';
import { hash, shuffled } from '../../../src/lib/chance.ts';
import { no, type Result, yes } from '../../../src/lib/result.ts';
import type { ChoiceEntry } from '../choices.ts';
import { readCsv, writeCsv } from './csv.ts';

/** One of the player's cards, as the script has coded it; `argument` is null where it argues nothing of the catalogue. */
export interface Card {
  /** Opaque: the ids of choices would tell. */
  readonly key: string;
  readonly words: string;
  readonly argument: Argument | null;
}

/** All cards on which the player says something: arguments, questions, words about the speaker. Each wording once. */
export function cardsOf(table: readonly ChoiceEntry[], record: HistoricalRecord): readonly Card[] {
  const seen = new Set<string>();
  return table.flatMap(({ act, words }): readonly Card[] => {
    const { id, move } = act;
    if (move.kind !== 'say' || move.said.leaves !== null || seen.has(words)) return [];
    seen.add(words);
    const { argument } = move.said;
    const key = hash(id).toString(16).padStart(8, '0');
    return [{ key, words, argument: argument === null ? null : argumentOf(record, argument) }];
  });
}

const heading = ['card', 'words', 'position', 'primary ground', 'no match'] as const;

/** A sheet for a historian: so many cards in an order drawn from the seed, words only, three empty columns. */
export const sheetOf = (cards: readonly Card[], count: number, seed: number): string =>
  writeCsv([
    heading,
    ...shuffled(cards, `sheet/${seed}`)
      .slice(0, count)
      .map(({ key, words }) => [key, words, '', '', '']),
  ]);

/** A card on which historian and script differ. */
export interface Disagreement {
  readonly words: string;
  readonly on: 'position' | 'ground';
  readonly script: string;
  readonly historian: string;
}

export interface Agreement {
  readonly coded: number;
  /** Shares of 1. */
  readonly position: number;
  readonly ground: number;
  readonly disagreements: readonly Disagreement[];
}

/** Four of five, in both (rubric.md 4.3). */
export const neededAgreement = 0.8;

/** Reads a filled sheet; rows left empty are not counted. @returns a sentence on the first row that cannot be read */
export function readCoded(text: string, cards: readonly Card[]): Result<Agreement, string> {
  const [head = [], ...rows] = readCsv(text);
  const at = heading.map((name) => head.findIndex((cell) => cell.trim().toLowerCase() === name));
  if (at.includes(-1)) return no(`The sheet needs the columns ${heading.join(', ')}.`);
  const judged: { readonly card: Card; readonly position: Seen; readonly ground: Seen }[] = [];
  for (const [i, row] of rows.entries()) {
    const [key = '', , position = '', ground = '', none = ''] = at.map((column) =>
      (row[column] ?? '').trim().toLowerCase(),
    );
    if (position + ground + none === '') continue;
    const card = cards.find((one) => one.key === key);
    if (!card) return no(`Row ${i + 2}: no card of the script is called "${key}".`);
    const unmatched = none !== '';
    const place = unmatched ? 'no match' : positionNamed(position);
    const leant = unmatched ? 'no match' : grounds.find((one) => one === ground);
    if (!place) return no(`Row ${i + 2}: "${position}" is no position; write ${courses.join(', ')} or outside.`);
    if (!leant) return no(`Row ${i + 2}: "${ground}" is no ground; write one of ${grounds.join(', ')}.`);
    judged.push({ card, position: place, ground: leant });
  }
  if (judged.length === 0) return no('Nothing on this sheet has been filled in.');
  const disagreements = judged.flatMap(({ card, position, ground }): readonly Disagreement[] => [
    ...(agreesOnPosition(card, position)
      ? []
      : [{ words: card.words, on: 'position' as const, script: placeOf(card), historian: position }]),
    ...((card.argument?.ground ?? 'no match') === ground
      ? []
      : [{ words: card.words, on: 'ground' as const, script: card.argument?.ground ?? 'no match', historian: ground }]),
  ]);
  const agreed = (on: Disagreement['on']) => 1 - disagreements.filter((one) => one.on === on).length / judged.length;
  return yes({ coded: judged.length, position: agreed('position'), ground: agreed('ground'), disagreements });
}

type Seen = Course | Ground | 'outside' | 'no match';

/** As in the data or as on screen. */
function positionNamed(text: string): Course | 'outside' | undefined {
  if (text.startsWith('accept')) return 'accept';
  if (text.startsWith('neither')) return 'neither';
  if (text === 'war' || text.startsWith('revolutionary war')) return 'war';
  return text === 'outside' ? 'outside' : undefined;
}

/** An argument for delay serves two courses, and either is right. */
function agreesOnPosition({ argument }: Card, seen: Seen): boolean {
  if (argument === null) return seen === 'no match';
  if (argument.outside === 1) return seen === 'outside';
  return courses.some((course) => course === seen && serves(argument, course));
}

const placeOf = ({ argument }: Card): string => {
  if (argument === null) return 'no match';
  return argument.outside === 1 ? 'outside' : courses.filter((course) => serves(argument, course)).join(' or ');
};
