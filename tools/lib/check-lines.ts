import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ArgumentId, DocumentId, MotionId, PersonId, SittingId } from '../../src/debate/ids.ts';
import type { HistoricalRecord, Sitting } from '../../src/debate/record.ts';
import { lineTags, readTags } from '../../src/narrative/tags.ts';
import type { LineTags } from '../../src/narrative/turn.ts';
import { voicesOf } from '../../src/session/session.ts';
import type { Book } from '../../story/compile.ts';
import type { SourceLine } from '../../story/source.ts';
import { root, wordsIn } from './book.ts';
import { sittingOf } from './choices.ts';
import { type Finding, fault } from './findings.ts';

/** What the check of lines needs beside the book. */
export interface Known {
  readonly record: HistoricalRecord;
  readonly sources: ReadonlySet<string>;
  readonly cues: ReadonlySet<string>;
}

/** Tags, ids, dates, speakers and measures of every line that is told. */
export function checkLines(book: Book, known: Known): readonly Finding[] {
  const voices = voicesOf(known.record);
  return book.lines.flatMap((line) => {
    if (line.kind === 'knot') return checkKnot(line);
    if (line.kind !== 'line') return line.text.startsWith('TODO') ? [fault(line, 'a TODO is left in the script')] : [];
    const home = line.text === '' ? 'knot' : 'line';
    if (home === 'knot') {
      const tags = readTags(line.tags, 'knot');
      return tags.ok ? [] : [fault(line, tags.error)];
    }
    const tags = lineTags(line.tags);
    if (!tags.ok) return [fault(line, tags.error)];
    const id = sittingOf(book, line.file);
    const sitting = id === 'delegates' ? null : (known.record.sittings.get(id as SittingId) ?? null);
    return [
      ...checkWords(line, voices),
      ...checkTags(line, tags.value, known),
      ...checkSpeaker(line, tags.value, sitting, known, voices),
    ];
  });
}

function checkKnot(line: SourceLine): readonly Finding[] {
  return /^[a-z][a-z0-9_]*$/.test(line.text) ? [] : [fault(line, `the knot "${line.text}" isn't in snake_case`)];
}

/** Braces hold alternatives: the longest reading counts. */
const longest = (text: string): string =>
  text.replace(/\{[^{}]*?:([^{}]*)\}/g, (_, parts: string) =>
    parts.split('|').reduce((a, b) => (wordsIn(b) > wordsIn(a) ? b : a), ''),
  );

function checkWords(line: SourceLine, voices: ReadonlyMap<string, PersonId>): readonly Finding[] {
  const found: Finding[] = [];
  const [, name, spoken] = /^(?:\{[^:]*:\s*)?([A-Z][A-Z'. -]+): (.*)$/.exec(line.text) ?? [];
  if (name && name !== 'YOU' && !voices.has(name)) found.push(fault(line, `nobody in people.json is called ${name}`));
  const words = wordsIn(longest(spoken ?? line.text));
  if (words > 55) found.push(fault(line, `${words} words in one line; 55 is the measure`));
  if (name && name !== 'YOU' && /["“”]/.test((spoken ?? '').replace(/\{[^{}:]*:/g, '')))
    found.push(fault(line, 'a historical speaker stands in quotation marks'));
  if (/\t/.test(line.text)) found.push(fault(line, 'a tab; the script is indented by four spaces'));
  return found;
}

function checkTags(line: SourceLine, tags: LineTags, { record, sources, cues }: Known): readonly Finding[] {
  const found: Finding[] = [];
  for (const ref of tags.sources) {
    const key = ref.replace(/-(p|n)?[\d-]+[a-z]?$/, '');
    if (!sources.has(ref) && !sources.has(key)) found.push(fault(line, `no source is called "${ref}"`));
  }
  for (const cue of tags.cues) if (!cues.has(cue)) found.push(fault(line, `no cue is called "${cue}"`));
  if (tags.place && !existsSync(path.join(root, 'assets/backdrops', `${tags.place}.svg`)))
    found.push(fault(line, `there is no place "${tags.place}" in assets/backdrops`));
  for (const motion of [tags.motion, tags.division])
    if (motion && !record.motions.has(motion)) found.push(fault(line, `no motion is called "${motion}"`));
  for (const argument of [tags.puts, tags.objects])
    if (argument && !record.arguments.has(argument)) found.push(fault(line, `no argument is called "${argument}"`));
  for (const document of tags.shows)
    if (!record.documents.has(document)) found.push(fault(line, `no document is called "${document}"`));
  const factual = /\b\d/.test(line.text.replace(/\{[^{}|]*:/g, '')) && !line.text.startsWith('YOU:');
  if (factual && tags.sources.length === 0) found.push(fault(line, 'a date or number without a source'));
  return found;
}

function checkSpeaker(
  line: SourceLine,
  tags: LineTags,
  sitting: Sitting | null,
  { record }: Known,
  voices: ReadonlyMap<string, PersonId>,
): readonly Finding[] {
  if (!sitting) return [];
  const found: Finding[] = [];
  const name = /^(?:\{[^:]*:\s*)?([A-Z][A-Z'. -]+): /.exec(line.text)?.[1];
  const person = name ? record.people.get(voices.get(name) ?? ('' as PersonId)) : undefined;
  if (person && !person.invented && !sitting.present.includes(person.id))
    found.push(fault(line, `${person.name} isn't known to have been at the sitting of ${sitting.dateNS}`));
  const id = tags.objects ?? tags.puts;
  const argument = id ? record.arguments.get(id) : undefined;
  if (argument && argument.earliest > sitting.dateNS)
    found.push(fault(line, `"${argument.id}" could not be said before ${argument.earliest}`));
  if (argument && person && !mayPut(argument.id, person.id, record))
    found.push(fault(line, `"${argument.id}" isn't on record for ${person.name} or anybody of that group`));
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

/** One of those on record for the argument, or of the same group; where it names nobody, of a group that held its position. */
function mayPut(argument: ArgumentId, person: PersonId, record: HistoricalRecord): boolean {
  const entry = record.arguments.get(argument);
  const group = record.people.get(person)?.group;
  if (!entry || !group) return false;
  if (entry.speakers.length > 0)
    return entry.speakers.some((id) => id === person || record.people.get(id)?.group === group);
  const [accept, , war] = entry.weights;
  return (accept > 0 && group === 'peace') || (war > 0 && (group === 'left' || group === 'left-abstain'));
}
