import type { PersonId } from '../debate/ids.ts';
import type { Reading } from '../debate/reading.ts';
import type { HistoricalRecord } from '../debate/record.ts';
import type { Line, Voice } from '../narrative/turn.ts';
import { ownWords } from '../session/bench.ts';

/** What a line is: a fact with its source, an argument of 1918, the authors' invention, or the invented witness. */
export interface LineKind {
  readonly kind: 'fact' | 'argument' | 'invention' | 'witness';
  /** As a reader is told it, and whose the argument is that a line puts. */
  readonly words: string;
}

/**
 * The four kinds of line of the reading view (style.md 9).
 * @param reading null while it is on its way: what is shown on the table is then not known to be invented
 */
export function lineKind(
  line: Line,
  record: Pick<HistoricalRecord, 'people' | 'arguments'>,
  reading: Pick<Reading, 'documents'> | null,
): LineKind {
  const { puts, objects, sources, shows } = line.tags;
  const argument = puts ?? objects;
  if (argument && line.voice && line.voice !== 'you') {
    const name = record.people.get(line.voice)?.name ?? line.voice;
    if (line.tags.cues.includes(ownWords))
      return { kind: 'argument', words: `Your own words of the run before, put here by ${name}` };
    const own = record.arguments.get(argument)?.speakers.includes(line.voice);
    const words = own ? `${name}’s argument, our words` : `An argument of the record, put here by ${name}, our words`;
    return { kind: 'argument', words };
  }
  if (argument) return { kind: 'argument', words: 'An argument of the record, our words' };
  if (sources.length > 0) return { kind: 'fact', words: factWords[voiceOf(line.voice)] };
  if (shows.some((id) => reading?.documents[id]?.invented))
    return { kind: 'witness', words: 'The invented witness: what your delegate has seen' };
  return inventedBy(line.voice, record);
}

function inventedBy(voice: Voice, { people }: Pick<HistoricalRecord, 'people'>): LineKind {
  if (voice === null) return { kind: 'invention', words: 'Invention: the scene is ours' };
  if (voice === 'you') return { kind: 'witness', words: 'The invented witness: said by your delegate' };
  return people.get(voice)?.invented
    ? { kind: 'witness', words: 'The invented witness' }
    : { kind: 'invention', words: 'Invention in character' };
}

const factWords = {
  nobody: 'A fact of the record',
  you: 'A fact of the record, in your delegate’s words',
  person: 'A fact of the record, our words',
} as const;

const voiceOf = (voice: PersonId | 'you' | null): keyof typeof factWords =>
  voice === null ? 'nobody' : voice === 'you' ? 'you' : 'person';
