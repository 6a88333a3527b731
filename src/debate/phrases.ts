import type { ArgumentId, AudienceId, DocumentId } from './ids.ts';
import { argumentOf, nameOf } from './lookup.ts';
import type { HistoricalRecord } from './record.ts';

/** `24 January`: all days of the debate lie in one winter. */
export function dayOf(date: string): string {
  const [, month = '', day = ''] = date.split('-');
  return `${Number(day)} ${monthNames[month] ?? month}`;
}

const titleOf = (record: HistoricalRecord, id: ArgumentId): string => argumentOf(record, id).title;

/** A title as part of a sentence: between asterisks, which the page sets in italics. Never in quotation marks. */
export const set = (title: string): string => `*${title}*`;

/** `*The strikers who lost*` */
export const setTitle = (record: HistoricalRecord, id: ArgumentId): string => set(titleOf(record, id));

export const documentTitle = (record: HistoricalRecord, id: DocumentId): string =>
  record.documents.get(id)?.title ?? id;

/** An argument and whose it is: `*No living side by side* (Bukharin)`. */
export function argumentWithName(record: HistoricalRecord, id: ArgumentId): string {
  const [first] = argumentOf(record, id).speakers;
  return first ? `${setTitle(record, id)} (${nameOf(record, first)})` : setTitle(record, id);
}

/** Ends a sentence, once: what closes on a question or an exclamation needs no stop. */
export const stop = (sentence: string): string => (/[.?!…][*”]?$/.test(sentence) ? sentence : `${sentence}.`);

/** `a, b and c` */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** The listeners of the catalogue, as they are named in a sentence (arguments.json, `meta.audiences`). */
export const audienceNames = (ids: readonly AudienceId[]): string => listed(ids.map((id) => audiences[id] ?? id));

const monthNames: Readonly<Record<string, string>> = {
  '12': 'December',
  '01': 'January',
  '02': 'February',
  '03': 'March',
  '04': 'April',
};

const audiences: Readonly<Record<string, string>> = {
  cc: 'the Central Committee',
  'moscow-bureau': 'the Moscow Bureau',
  'petrograd-committee': 'the Petrograd activists',
  'petrograd-workers': 'the Petrograd workers',
  'red-guards-sailors': 'the Red Guards and sailors',
  'front-delegates': 'the delegates from the front',
  peasants: 'the peasant delegates',
  'provincial-soviets': 'the provincial delegates',
  'border-comrades': 'the comrades of the border lands',
  'german-left': 'the German Left',
  'left-srs': 'the Left Socialist-Revolutionaries',
  'non-bolshevik-socialists': 'the Mensheviks and Right SRs',
  specialists: 'the engineers and railwaymen',
};
