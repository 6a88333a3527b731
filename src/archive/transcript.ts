import type { ArgumentId, SittingId, SourceRef } from '../debate/ids.ts';
import { placeOf, type Reading, workOf } from '../debate/reading.ts';
import type { HistoricalRecord } from '../debate/record.ts';
import type { Card, Line, Offer } from '../narrative/turn.ts';
import type { Ended, Moment, Told } from '../session/moment.ts';
import { lineKind } from './line-kind.ts';
import { reportText, votesOf } from './transcript-report.ts';
import type {
  CardText,
  ChosenText,
  LineText,
  SittingText,
  SourceText,
  Transcript,
  TurnText,
} from './transcript-shape.ts';

/** What a transcript is made of beside the moment at its end. */
export interface Books {
  /** Of everything, as the report has it. */
  readonly record: HistoricalRecord;
  readonly reading: Reading;
  /** Without them the last page of each sitting but the last is missing: no choice was made there. */
  readonly closings?: Closings;
  /** The share code, where the run has one. */
  readonly code?: string | null;
}

/** What was told last in each sitting that another followed. */
export type Closings = ReadonlyMap<SittingId, readonly Card[]>;

/** Gives each source its number, at its first mention. */
export type Cite = (refs: readonly SourceRef[]) => readonly number[];

/**
 * A run as a text with its sources: every line with its kind, every choice with how many others stood open, the votes
 * beside the record's, and the report's half page.
 * @param moment where the run ends, its last turn read
 */
export function transcriptOf(moment: Moment, { record, reading, closings, code = null }: Books): Transcript {
  const refs: SourceRef[] = [];
  const cite: Cite = (more) => {
    for (const ref of more) if (!refs.includes(ref)) refs.push(ref);
    return [...new Set(more)].map((ref) => refs.indexOf(ref)).sort((a, b) => a - b);
  };
  const { report, decided } = reportText(moment, record);
  const sittings = partsOf(moment, closings).map(({ sitting, told, ended }): SittingText => {
    const entry = sitting === 'delegates' ? undefined : record.sittings.get(sitting);
    const turns = told.map((turn) => turnText(turn, record, reading, cite));
    return {
      id: sitting,
      title: entry?.title ?? 'Who you are',
      body: entry?.body ?? null,
      date: entry?.dateNS ?? null,
      dateOldStyle: entry?.dateOS ?? null,
      turns,
      ending: ended?.ending ?? null,
      votes: sitting === 'delegates' ? [] : votesOf({ sitting, told, ended, decided }, record, reading, cite),
    };
  });
  const { delegate } = moment.debate;
  return {
    format: 'breathing-space/transcript',
    version: 1,
    delegate: delegate === null ? null : { id: delegate, name: delegateName(delegate, record, reading) },
    code,
    sittings,
    report,
    sources: refs.map((ref) => sourceText(ref, reading)),
  };
}

/** Who was argued as: the person's name, in full where it is at hand, or the role's. */
export function delegateName(
  id: string,
  record: HistoricalRecord,
  reading: Pick<Reading, 'people'> | null = null,
): string {
  const delegate = [...record.delegates.values()].find((one) => one.id === id);
  const person = delegate?.person ? record.people.get(delegate.person) : undefined;
  return (person && reading?.people[person.id]?.fullName) || (person?.name ?? delegate?.role ?? id);
}

/** A turn that is over, or the one where the run stands. */
export type Turned = Pick<Told, 'cards'> & Partial<Pick<Told, 'chosen' | 'offers'>>;

/** A sitting of the run: its turns, and how it ended. */
export interface Part {
  readonly sitting: SittingId | 'delegates';
  readonly told: readonly Turned[];
  readonly ended: Ended | null;
}

/** A run by sittings, each with its last page where that is known. */
export function partsOf(moment: Moment, closings: Closings = new Map()): readonly Part[] {
  const { told, turn, ending, sitting } = moment;
  const all: readonly (Turned & Pick<Told, 'sitting'>)[] = [...told, { sitting, cards: turn.cards }];
  const parts: { sitting: SittingId | 'delegates'; told: Turned[]; ended: Ended | null }[] = [];
  for (const one of all) {
    const last = parts.at(-1);
    if (last?.sitting === one.sitting) last.told.push(one);
    else parts.push({ sitting: one.sitting, told: [one], ended: null });
  }
  const ends = [
    ...moment.endings,
    ...(ending !== null && sitting !== 'delegates' ? [{ sitting, ending, after: told.length }] : []),
  ];
  return parts.map((part, n) => {
    const closing = part.sitting === 'delegates' || n === parts.length - 1 ? undefined : closings.get(part.sitting);
    const told = closing ? [...part.told, { cards: closing }] : part.told;
    return { ...part, told, ended: ends.find((end) => end.sitting === part.sitting) ?? null };
  });
}

function turnText({ cards, chosen, offers }: Turned, record: HistoricalRecord, reading: Reading, cite: Cite): TurnText {
  return {
    cards: cards.map((card) => cardText(card, record, reading, cite)),
    chosen: chosen ? chosenText(chosen, (offers?.length ?? 1) - 1, record, reading, cite) : null,
  };
}

function cardText({ voice, lines }: Card, record: HistoricalRecord, reading: Reading, cite: Cite): CardText {
  const speaker = voice === 'you' ? 'You' : voice && (record.people.get(voice)?.name ?? voice);
  return { speaker, lines: lines.map((line) => lineText(line, record, reading, cite)) };
}

function lineText(line: Line, record: HistoricalRecord, reading: Reading, cite: Cite): LineText {
  const { kind, words } = lineKind(line, record, reading);
  const argument = line.tags.puts ?? line.tags.objects;
  return {
    text: line.text,
    kind,
    marked: words,
    argument: argument && titleOf(argument, record),
    shows: line.tags.shows.map((id) => record.documents.get(id)?.title ?? id),
    sources: cite([...line.tags.sources, ...sourcesOf(argument, reading)]),
  };
}

function chosenText(
  { id, words, spoken, to, move }: Offer,
  others: number,
  record: HistoricalRecord,
  reading: Reading,
  cite: Cite,
): ChosenText {
  const argument = move.kind === 'say' ? move.said.argument : null;
  return {
    id,
    words,
    spoken,
    to: to && (record.people.get(to)?.name ?? to),
    argument: argument && titleOf(argument, record),
    sources: cite(sourcesOf(argument, reading)),
    others,
  };
}

const titleOf = (argument: ArgumentId, { arguments: all }: HistoricalRecord): string =>
  all.get(argument)?.title ?? argument;

const sourcesOf = (argument: ArgumentId | null, { arguments: all }: Reading): readonly SourceRef[] =>
  (argument && all[argument]?.sources) || [];

function sourceText(ref: SourceRef, reading: Reading): SourceText {
  const work = workOf(reading, ref);
  return { ref, title: work?.title ?? ref, place: placeOf(ref), mark: work?.mark ?? 'from knowledge' };
}
