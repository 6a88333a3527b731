import type { Outcome } from './answering.ts';
import type { Said } from './debate.ts';
import type { ArgumentId } from './ids.ts';
import { argumentOf, nameOf } from './lookup.ts';
import { isNoMatch } from './no-match.ts';
import { dayOf, setTitle, stop } from './phrases.ts';
import type { HistoricalRecord } from './record.ts';
import { attacks } from './replies.ts';
import { askerOf, putAs, type Told } from './told.ts';

/** *Lenin’s objection was: The strikers who lost. You answered “…”. That meets it, and you said what it rests on.* */
export function answeredText(
  said: Said,
  objection: ArgumentId,
  outcome: Outcome,
  told: Told,
  record: HistoricalRecord,
): string {
  const asker = askerOf(said, objection, told, record);
  const title = setTitle(record, objection);
  const put = stop(asker ? `${nameOf(record, asker)} put it to you: ${title}` : `The objection was ${title}`);
  if (outcome === 'stood' && said.leaves !== null) return `${put} You let it stand.`;
  const words = putAs(said, told, record);
  const answered = words ? stop(`You answered ${words}`) : 'You answered with a question.';
  return `${put} ${answered} ${verdict(said, objection, outcome, record)}`;
}

function verdict(said: Said, objection: ArgumentId, outcome: Outcome, record: HistoricalRecord): string {
  const changed = said.owns.includes('change');
  switch (outcome) {
    case 'met':
      return said.owns.includes('concession')
        ? 'That meets it: you granted what is true in it before you turned it.'
        : 'That is how this very point was met at the time, and you said what the reply rests on.';
    case 'question':
      return 'That is a question which an argument of this kind has to face.';
    case 'asserted':
      return asserted(said, objection, record);
    case 'person':
      return 'That is about the speaker, and leaves the point where it was.';
    case 'repeated':
      return 'You had put that argument at this sitting before, so it told the room nothing new.';
    case 'early':
      return tooEarly(said, record);
    case 'beside':
    case 'elsewhere':
      if (said.argument === objection) return 'You took the point over. It was owned aloud, but not met.';
      if (changed) return 'You gave way and said so. That is honest, and it leaves the objection unmet.';
      return outcome === 'beside'
        ? 'That stands on the same ground, but leaves the point where it was.'
        : 'That speaks of something else.';
    case 'stood':
      return isNoMatch(said)
        ? 'That is not in the catalogue of 1918, so nothing there can say whether it meets the point.'
        : 'That puts no argument against it.';
  }
}

/** An attack that isn't yet a full answer: its support was not said, or the pairing of the two is ours. */
function asserted(said: Said, objection: ArgumentId, record: HistoricalRecord): string {
  const edges = said.argument === null ? [] : attacks(said.argument, objection, record);
  const spoken = said.cites.length > 0 || said.owns.includes('warrant');
  if (!spoken) return 'That meets it, but you did not say what the reply rests on.';
  return edges.some(({ documented }) => documented)
    ? 'That meets it, but what you rested it on does not bear on it.'
    : 'That meets it, and you said why. At the time nobody is known to have answered this very point with it.';
}

/** *Lenin did argue this, but not before 4 March.* */
function tooEarly(said: Said, record: HistoricalRecord): string {
  const argument = said.argument === null ? null : argumentOf(record, said.argument);
  const [by] = argument?.speakers ?? [];
  const who = by ? `${nameOf(record, by)} did argue this` : 'This was argued';
  return `${who}, but not before ${dayOf(argument?.earliest ?? said.date)}; on ${dayOf(said.date)} it could not yet be said.`;
}
