import type { DocumentId, PersonId } from '../../debate/ids.ts';
import type { Reading } from '../../debate/reading.ts';
import type { HistoricalRecord } from '../../debate/record.ts';
import { longDay } from './days.ts';
import { type Findable, type Indexed, indexed } from './find.ts';
import { tidy } from './tidy.ts';

const join = (...parts: readonly (string | null | undefined)[]): string => tidy(parts.filter(Boolean).join(' '));

/** Everything in the library, in the order of its shelves, ready to be searched. */
export function libraryIndex(reading: Reading, record: HistoricalRecord): readonly Indexed[] {
  const people = [...record.people.values()].flatMap(({ id, name }): readonly Findable[] => {
    const life = reading.people[id];
    return life ? [{ shelf: 'people', id, title: name, hint: tidy(life.post), text: lifeText(reading, id) }] : [];
  });
  return indexed([
    ...people,
    ...[...record.arguments.keys()].flatMap((id): readonly Findable[] => {
      const one = reading.arguments[id];
      if (!one) return [];
      const text = join(
        one.claim,
        one.evidence,
        one.assumption,
        one.failsIf,
        one.strength,
        one.speakers.join(' '),
        one.body,
      );
      return [{ shelf: 'arguments', id, title: tidy(one.title), hint: one.positionLabel, text }];
    }),
    ...reading.votes.map((motion): Findable => {
      const read = reading.motions[motion.id];
      const text = join(
        motion.body,
        longDay(motion.date),
        read?.venue,
        read?.note,
        motion.options.map((o) => o.label).join(' '),
      );
      return { shelf: 'votes', id: motion.id, title: tidy(motion.question), hint: longDay(motion.date), text };
    }),
    ...Object.entries(reading.documents).map(([id, one]): Findable => {
      const text = join(one.content, one.doubt, one.knownTo, longDay(one.firstKnown));
      return { shelf: 'documents', id: id as DocumentId, title: tidy(one.title), hint: tidy(one.kind), text };
    }),
    ...reading.timeline.map(({ id, event, dateNS, dateOS }): Findable => {
      return { shelf: 'timeline', id, title: tidy(event), hint: longDay(dateNS), text: longDay(dateOS) };
    }),
    ...Object.entries(reading.glossary).map(([id, one]): Findable => {
      return { shelf: 'words', id, title: one.term, hint: one.russian, text: tidy(one.definition) };
    }),
    ...reading.disputed.map(({ id, title, what }): Findable => {
      return { shelf: 'disputed', id, title: tidy(title), hint: 'disputed', text: tidy(what) };
    }),
    ...Object.entries(reading.works).map(([id, one]): Findable => {
      return { shelf: 'sources', id, title: tidy(one.title), hint: one.kind, text: tidy(one.where ?? '') };
    }),
  ]);
}

function lifeText(reading: Reading, id: PersonId): string {
  const life = reading.people[id];
  if (!life) return '';
  return join(life.fullName, life.intro, life.base, life.moved, life.looks, life.manner, life.fate, life.reliability);
}
