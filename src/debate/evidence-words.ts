import type { Said } from './debate.ts';
import { dayOf, documentTitle, listed, set, stop } from './phrases.ts';
import type { HistoricalRecord } from './record.ts';
import { putAs, type Told } from './told.ts';

/** *You put “The man at the next lathe …” and rested it on What Ozols asked; you said why it bears on the question.* */
export function evidenceText(said: Said, mark: number, told: Told, record: HistoricalRecord): string {
  const words = putAs(said, told, record);
  const put = words ? `You put ${words}` : 'You spoke';
  if (mark === 0) return `${put} and rested it on nothing that the room could look at.`;
  const named = `${put} and ${namedIn(said, record, 'gave', 'rested it')}`;
  if (mark === 1) return stop(`${named}, ${whyBeside(said, record)}`);
  const [why, limit] = [said.owns.includes('warrant'), said.owns.includes('limit')];
  if (why && limit) return `${named}; you said why it bears on the question, and where it would fail.`;
  if (why) return `${named}; you said why it bears on the question, but not where it would fail.`;
  if (limit) return `${named}; you said where it would fail, but not why it bears on the question.`;
  return `${named}; you did not say why it bears on the question.`;
}

/** A document by its title; what an argument itself rests on is a fact in the words, and has none. */
export function namedIn(
  { cites }: Said,
  record: HistoricalRecord,
  gave: 'gave' | 'brings',
  rested: 'rested it' | 'rests',
): string {
  const documents = cites.flatMap((cited) => (cited === 'own' ? [] : [set(documentTitle(record, cited))]));
  if (documents.length === 0) return gave === 'gave' ? 'gave a fact for it' : 'brings a fact with it';
  return `${cites.includes('own') ? (gave === 'gave' ? 'gave a fact for it and ' : 'brings a fact with it and ') : ''}${rested} on ${listed(documents)}`;
}

/** Which of the two it was: not written yet, or about something else. */
function whyBeside({ argument, cites, date }: Said, record: HistoricalRecord): string {
  const later = cites.some((cited) => cited !== 'own' && (record.documents.get(cited)?.firstKnown ?? date) > date);
  if (later) return `which nobody could know on ${dayOf(date)}`;
  if (argument === null) return 'which the record cannot check';
  return cites.includes('own')
    ? `which had not happened yet on ${dayOf(date)}`
    : 'which does not bear on that argument';
}

/** One thing to try, where the run itself shows none. */
export function evidenceAdvice(mark: number): string {
  if (mark === 0) return 'Lay one document on the table that bears on what you say.';
  if (mark === 1)
    return 'Ask of each document whether it was written by that day, and whether it speaks of the same thing.';
  if (mark === 2) return 'Say the unspoken step aloud: why does this fact decide the question?';
  if (mark === 3) return 'Say where your evidence would fail; it costs little, and the room believes the rest.';
  return 'Do the same for the evidence of the other side: say what it proves, and what it does not.';
}
