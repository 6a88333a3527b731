import type { DocumentId, MotionId, PersonId } from '../../src/debate/ids.ts';
import type { HistoricalRecord, Person, Sitting } from '../../src/debate/record.ts';
import { lineTags } from '../../src/narrative/tags.ts';
import type { LineTags } from '../../src/narrative/turn.ts';
import { voicesOf } from '../../src/session/session.ts';
import type { Book } from '../../story/compile.ts';
import type { SourceLine } from '../../story/source.ts';
import { mapOf } from './book-map.ts';
import { earlyIn, toldEarly } from './calendar.ts';
import { type Known, mayPut, speakerOf } from './check-lines.ts';
import { type Finding, fault } from './findings.ts';
import { allWords } from './ink-text.ts';

/** Who is in the room, and what can be known there that day: asked of every sitting in which a line is told. */
export function checkRooms(book: Book, known: Known): readonly Finding[] {
  const voices = voicesOf(known.record);
  return book.lines.flatMap((line) => {
    const tags = line.kind === 'line' && line.text !== '' ? lineTags(line.tags) : null;
    return tags?.ok ? checkRoom(line, tags.value, book, known, voices) : [];
  });
}

function checkRoom(
  line: SourceLine,
  tags: LineTags,
  book: Book,
  known: Known,
  voices: ReadonlyMap<string, PersonId>,
): readonly Finding[] {
  const { record } = known;
  const name = speakerOf(line.text).name;
  const person = name ? record.people.get(voices.get(name) ?? ('' as PersonId)) : undefined;
  const sittings = sittingsOf(line, book, record);
  return [
    ...sittings.flatMap((sitting) => [
      ...(person ? checkPresent(line, person, sitting) : checkTold(line, sitting, book, record)),
      ...checkDay(line, tags, sitting, record),
    ]),
    ...checkPut(line, tags, person, record),
    ...checkHindsight(line, name === undefined, book, known),
  ];
}

const sittingsOf = (line: SourceLine, book: Book, record: HistoricalRecord): readonly Sitting[] =>
  mapOf(book)
    .homesOf(line)
    .flatMap((home) => (home === 'delegates' ? [] : (record.sittings.get(home) ?? [])));

function checkPresent(line: SourceLine, person: Person, sitting: Sitting): readonly Finding[] {
  if (person.invented || sitting.present.includes(person.id)) return [];
  return [fault(line, `${person.name} isn't known to have been at the sitting of ${sitting.dateNS}`)];
}

const SPEAKING = '(?:says|asks|answers|replies|nods|shouts|laughs|calls out|mutters|whispers)';

/** The narrator gives nobody a voice who wasn't there. What is told after the decision may play elsewhere. */
function checkTold(line: SourceLine, sitting: Sitting, book: Book, record: HistoricalRecord): readonly Finding[] {
  if (mapOf(book).isAftermath(line)) return [];
  const text = allWords(line.text);
  if (!new RegExp(SPEAKING).test(text)) return [];
  return [...record.people.values()].flatMap((person) => {
    if (person.invented || sitting.present.includes(person.id)) return [];
    const { name } = person;
    const speaks = new RegExp(`(?<![\\p{L}.] ?)${name} ${SPEAKING}\\b|\\b${SPEAKING} ${name}(?![\\p{L}'])`, 'u').test(
      text,
    );
    return speaks ? [fault(line, `${name} speaks here, and isn't known to have been at ${sitting.dateNS}`)] : [];
  });
}

function checkDay(line: SourceLine, tags: LineTags, sitting: Sitting, record: HistoricalRecord): readonly Finding[] {
  const found: Finding[] = [];
  const argument = record.arguments.get(tags.objects ?? tags.puts ?? ('' as never));
  if (argument && argument.earliest > sitting.dateNS)
    found.push(fault(line, `"${argument.id}" could not be said before ${argument.earliest}`));
  for (const id of tags.shows) {
    const document = record.documents.get(id as DocumentId);
    if (document && document.firstKnown > sitting.dateNS)
      found.push(fault(line, `"${id}" was not known before ${document.firstKnown}`));
  }
  const motion = tags.motion ?? tags.division;
  if (motion && !sitting.motions.includes(motion as MotionId))
    found.push(fault(line, `"${motion}" was not before this sitting`));
  return found;
}

function checkPut(
  line: SourceLine,
  tags: LineTags,
  person: Person | undefined,
  record: HistoricalRecord,
): readonly Finding[] {
  const argument = record.arguments.get(tags.objects ?? tags.puts ?? ('' as never));
  if (!argument) return [];
  if (!person && tags.objects)
    return [fault(line, `nobody puts the objection "${argument.id}": the line has no speaker`)];
  return person && !mayPut(argument.id, person.id, record)
    ? [fault(line, `"${argument.id}" isn't on record for ${person.name} or anybody of that group`)]
    : [];
}

/**
 * Words of later days. After the decision the narrator may look ahead, as far as 1918 goes: what the record knows of the
 * weeks that followed is told there. What nobody ever could say, and what comes after that year, stays out.
 */
function checkHindsight(line: SourceLine, narrated: boolean, book: Book, known: Known): readonly Finding[] {
  const ahead = narrated && mapOf(book).isAftermath(line);
  const calendar = ahead ? known.calendar.filter(({ from }) => !from?.startsWith('1918')) : known.calendar;
  return mapOf(book)
    .homesOf(line)
    .flatMap((home) => earlyIn(line.text, dayOf(home, book, known.record), calendar))
    .map((early) => fault(line, toldEarly(early)));
}

/** The day of a story. Who you are is told before whichever sitting comes first. */
export function dayOf(home: string, book: Book, record: HistoricalRecord): string {
  const id = home === 'delegates' ? book.scripts.find((script) => script.id !== 'delegates')?.id : home;
  return [...record.sittings.values()].find((sitting) => sitting.id === id)?.dateNS ?? '1918-01-18';
}
