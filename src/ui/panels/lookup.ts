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

/** The sources of an entry, with the editor's note last where there is one. */
export function spellAll(reading: Reading, entry: Sources | undefined): readonly SpelledSource[] {
  if (!entry) return [];
  const spelled = entry.sources.map((ref) => spell(reading, ref));
  const { sourceNote } = entry;
  return sourceNote === null
    ? spelled
    : [...spelled, { ref: sourceNote, title: sourceNote, place: null, mark: 'note' }];
}

/** Each work once, with all the places in it. */
export function byWork(sources: readonly SpelledSource[]): readonly SpelledSource[] {
  const works = new Map<string, SpelledSource>();
  for (const source of sources) {
    const known = works.get(source.title);
    const places = [known?.place, source.place].filter((place) => place != null);
    works.set(source.title, {
      ...(known ?? source),
      place: places.length > 0 ? [...new Set(places)].join('; ') : null,
    });
  }
  return [...works.values()];
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
  const disputes = reading.disputed.filter((one) => one.votes.includes(motion)).map((one) => firstClause(one.what));
  if (disputes.length > 0) return disputes;
  const sure = entry && !entry.confidence.startsWith('high') ? [`How sure: ${entry.confidence}.`] : [];
  const names = entry?.rollWhy ? [`Who voted how is inferred: ${entry.rollWhy}.`] : [];
  return [...sure, ...names];
}

/** The dispute itself: what follows it in the record is advice to authors on how to show it. */
const firstClause = (what: string): string => `${what.split(/[;.] /, 1)[0]?.replace(/\.$/, '')}.`;
