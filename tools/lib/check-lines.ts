import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ArgumentId, PersonId } from '../../src/debate/ids.ts';
import type { HistoricalRecord } from '../../src/debate/record.ts';
import { lineTags, readTags } from '../../src/narrative/tags.ts';
import type { LineTags } from '../../src/narrative/turn.ts';
import { voicesOf } from '../../src/session/session.ts';
import type { Book } from '../../story/compile.ts';
import type { SourceLine } from '../../story/source.ts';
import { hoursOf } from '../plugins/hours.ts';
import { root, wordsIn } from './book.ts';
import { mapOf } from './book-map.ts';
import type { Hindsight } from './calendar.ts';
import { type Finding, fault } from './findings.ts';
import { allWords, longest } from './ink-text.ts';

/** What the check of lines needs beside the book. */
export interface Known {
  readonly record: HistoricalRecord;
  readonly sources: ReadonlySet<string>;
  readonly cues: ReadonlySet<string>;
  readonly calendar: readonly Hindsight[];
}

/** Tags, ids, speakers and measures of every line that is told. */
export function checkLines(book: Book, known: Known): readonly Finding[] {
  const voices = voicesOf(known.record);
  const map = mapOf(book);
  return [
    ...map.unreached.map((head) => fault(head, `nothing leads to the knot ${head.text}`)),
    ...book.lines.flatMap((line) => {
      if (line.kind === 'knot') return checkKnot(line);
      if (line.kind !== 'line')
        return line.text.startsWith('TODO') ? [fault(line, 'a TODO is left in the script')] : [];
      if (line.text === '') {
        const tags = readTags(line.tags, 'knot');
        return tags.ok ? [] : [fault(line, tags.error)];
      }
      const tags = lineTags(line.tags);
      if (!tags.ok) return [fault(line, tags.error)];
      return [...checkWords(line, voices), ...checkTags(line, tags.value, known)];
    }),
  ];
}

function checkKnot(line: SourceLine): readonly Finding[] {
  return /^[a-z][a-z0-9_]*$/.test(line.text) ? [] : [fault(line, `the knot "${line.text}" isn't in snake_case`)];
}

/** The name before the colon, and what follows it, of a line as it stands in the source. */
export function speakerOf(text: string): { readonly name: string | undefined; readonly spoken: string } {
  const [, name, spoken] = /^(?:\{[^:]*:\s*)?([A-Z][A-Z'. -]+): (.*)$/.exec(text) ?? [];
  return { name, spoken: spoken ?? text };
}

function checkWords(line: SourceLine, voices: ReadonlyMap<string, PersonId>): readonly Finding[] {
  const found: Finding[] = [];
  const { name, spoken } = speakerOf(line.text);
  if (name && name !== 'YOU' && !voices.has(name)) found.push(fault(line, `nobody in people.json is called ${name}`));
  const words = wordsIn(longest(spoken, wordsIn));
  if (words > 55) found.push(fault(line, `${words} words in one line; 55 is the measure`));
  if (name && name !== 'YOU' && /["“”]/.test(allWords(spoken)))
    found.push(fault(line, 'a historical speaker stands in quotation marks'));
  return found;
}

/** A place is a drawing, or a drawing at an hour it knows: `street`, `street-day`. */
function isDrawn(place: string): boolean {
  const [slug = '', hour] = place.split('-');
  const file = path.join(root, 'assets/backdrops', `${slug}.svg`);
  return existsSync(file) && (hour === undefined || hoursOf(readFileSync(file, 'utf8'), slug).includes(hour));
}

function checkTags(line: SourceLine, tags: LineTags, { record, sources, cues }: Known): readonly Finding[] {
  const found: Finding[] = [];
  for (const ref of tags.sources) {
    const key = ref.replace(/-(p|n)?[\d-]+[a-z]?$/, '');
    if (!sources.has(ref) && !sources.has(key)) found.push(fault(line, `no source is called "${ref}"`));
  }
  for (const cue of tags.cues) if (!cues.has(cue)) found.push(fault(line, `no cue is called "${cue}"`));
  if (tags.place && !isDrawn(tags.place))
    found.push(fault(line, `there is no place "${tags.place}" in assets/backdrops`));
  for (const motion of [tags.motion, tags.division])
    if (motion && !record.motions.has(motion)) found.push(fault(line, `no motion is called "${motion}"`));
  for (const argument of [tags.puts, tags.objects])
    if (argument && !record.arguments.has(argument)) found.push(fault(line, `no argument is called "${argument}"`));
  for (const document of tags.shows)
    if (!record.documents.has(document)) found.push(fault(line, `no document is called "${document}"`));
  if (tags.next && !record.sittings.has(tags.next)) found.push(fault(line, `no sitting is called "${tags.next}"`));
  const factual = /\b\d/.test(allWords(line.text)) && !line.text.startsWith('YOU:');
  if (factual && tags.sources.length === 0) found.push(fault(line, 'a date or number without a source'));
  return found;
}

/** One of those on record for the argument, or of the same group; where it names nobody, of a group that held its position. */
export function mayPut(argument: ArgumentId, person: PersonId, record: HistoricalRecord): boolean {
  const entry = record.arguments.get(argument);
  const group = record.people.get(person)?.group;
  if (!entry || !group) return false;
  if (entry.speakers.length > 0)
    return entry.speakers.some((id) => id === person || record.people.get(id)?.group === group);
  const [accept, , war] = entry.weights;
  if (entry.outside > 0) return group === 'menshevik' || group === 'sr';
  return (accept > 0 && group === 'peace') || (war > 0 && (group === 'left' || group === 'left-abstain'));
}
