import type { ArgumentId, MotionId, SourceRef } from '../../debate/ids.ts';
import { placeOf, type Reading, type Sources, workOf } from '../../debate/reading.ts';

/** A source in words, as it is read. */
export interface SpelledSource {
  readonly ref: string;
  readonly title: string;
  /** *note 144*, *p. 369*; null where the whole work is meant. */
  readonly place: string | null;
  readonly mark: 'seen' | 'from knowledge' | 'note';
}

/** A reference spelled out. A key that no work answers to is shown as it is: the check of the record forbids it. */
export function spell(reading: Reading, ref: SourceRef): SpelledSource {
  const work = workOf(reading, ref);
  return { ref, title: work?.title ?? ref, place: placeOf(ref), mark: work?.mark ?? 'from knowledge' };
}

/** The sources of an entry; last what the editor's note says beyond naming them, where it says anything. */
export function spellAll(reading: Reading, entry: Sources | undefined): readonly SpelledSource[] {
  if (!entry) return [];
  const spelled = entry.sources.map((ref) => spell(reading, ref));
  const more = entry.sourceNote === null ? null : remarkIn(entry.sourceNote);
  return more === null ? spelled : [...spelled, { ref: more, title: more, place: null, mark: 'note' }];
}

/**
 * What a note says beyond its reference. Most are the reference once more in an editor's shorthand (*PSS35:246 (thesis 9),
 * 403*), and say nothing to a reader; a remark stands in brackets (*Lenin reports the objection*), or the note is prose.
 */
export function remarkIn(note: string): string | null {
  const prose = /^(points|in substance|a draft|the order|the text|the results)\b/.test(note);
  if (prose) return stopped(note);
  const remarks = [...note.matchAll(/\(([^()]*)\)/g)]
    .flatMap(([, remark = '']) => remark.split(/:\s|,\s(?=quoting|from)/).slice(-1))
    .filter(
      (remark) =>
        remark.split(/\s+/).length >= 4 &&
        !/from knowledge|confirmed|authorship|cited there|\bp\.|[A-Z]{2,}|\d{4}/.test(remark),
    );
  return remarks.length === 0 ? null : stopped(remarks.join('; '));
}

const stopped = (words: string): string => `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}.`;

/** A work and where in it, each once. */
export interface CitedWork {
  readonly title: string;
  /** *pp. 249–250 and 369; note 144*; null where the whole work is meant. */
  readonly places: string | null;
  readonly mark: SpelledSource['mark'];
}

/**
 * Each work once, with all the places in it: pages together, then notes, then the rest.
 * @param full titles as on the title page; else as a footnote has them
 */
export function byWork(sources: readonly SpelledSource[], full = false): readonly CitedWork[] {
  const works = new Map<string, readonly SpelledSource[]>();
  for (const source of sources) works.set(source.title, [...(works.get(source.title) ?? []), source]);
  return [...works].map(([title, all]) => ({
    title: full ? fullTitle(title) : shortTitle(title),
    places: placesIn(all.flatMap(({ place }) => place ?? [])),
    mark: all[0]?.mark ?? 'note',
  }));
}

/** Without the list of what else the volume has in it. */
const fullTitle = (title: string): string => title.replace(/: texts, notes.*$/, '').replaceAll(' - ', ' – ');

/** *Lenin, Complete Works (Russian), vol. 35*; of other works, without what stands in long brackets. */
const shortTitle = (title: string): string =>
  fullTitle(title)
    .replace(
      /^V\. I\. Lenin, Polnoe sobranie sochinenii.*?, vol\. (\d+).*$/,
      'Lenin, Complete Works (Russian), vol. $1',
    )
    .replace(/ \([^()]{24,}\)/g, '');

function placesIn(places: readonly string[]): string | null {
  const once = [...new Set(places)];
  const numbers = (start: RegExp) =>
    once
      .flatMap((place) => (start.test(place) ? [place.replace(start, '')] : []))
      .toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
      .map((number) => number.replace('-', '–'));
  const pages = numbers(/^pp?\. /);
  const notes = numbers(/^note /);
  const others = once.filter((place) => !/^(pp?\. |note )/.test(place));
  const parts = [
    ...(pages.length > 0 ? [`${pages.length > 1 || pages[0]?.includes('–') ? 'pp.' : 'p.'} ${listOf(pages)}`] : []),
    ...(notes.length > 0 ? [`${notes.length > 1 ? 'notes' : 'note'} ${listOf(notes)}`] : []),
    ...others,
  ];
  return parts.length === 0 ? null : parts.join('; ');
}

function listOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** What an argument claims: a paraphrase, never a quotation. */
export const claimOf = (reading: Reading, argument: ArgumentId): string | null =>
  reading.arguments[argument]?.claim ?? null;

export const argumentSources = (reading: Reading, argument: ArgumentId): readonly SpelledSource[] =>
  spellAll(reading, reading.arguments[argument]);

export const motionSources = (reading: Reading, motion: MotionId): readonly SpelledSource[] =>
  spellAll(reading, reading.motions[motion]);

/** On what the sources of a vote differ, how sure its figures are, and what an inferred roll rests on. */
export function motionDoubts(reading: Reading, motion: MotionId): readonly string[] {
  const entry = reading.motions[motion];
  const disputes = reading.disputed.filter((one) => one.votes.includes(motion)).map((one) => one.what);
  if (disputes.length > 0) return disputes;
  const sure = entry && !entry.confidence.startsWith('high') ? [`How sure: ${entry.confidence}.`] : [];
  const names = entry?.rollWhy ? [`Who voted how is inferred: ${entry.rollWhy}.`] : [];
  return [...sure, ...names];
}
