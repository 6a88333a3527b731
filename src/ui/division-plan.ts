import type { PersonId } from '../debate/ids.ts';
import { nameOf } from '../debate/lookup.ts';
import type { HistoricalRecord, Motion } from '../debate/record.ts';
import type { Division } from '../session/moment.ts';
import { optionLabel } from './words.ts';

/** A roll is called at half a second a name (design.md 1). */
const nameMs = 500;
/** A vote that will surprise is waited for: the room holds its breath. */
const surpriseMs = 1200;

/** Who is being called now, and how long until the vote is heard; null when nobody is left. */
export function calling(division: Division): { readonly person: PersonId; readonly ms: number } | null {
  const hand = division.tally.byName ? division.tally.hands[division.called] : undefined;
  return hand ? { person: hand.person, ms: hand.changed ? surpriseMs : nameMs } : null;
}

/** One line of the count: an option, or with null those who have yet to vote. */
export interface Count {
  readonly option: string | null;
  readonly label: string;
  readonly now: number | null;
  readonly record: number | null;
}

/** The count after the names called so far; the totals at once where not all names are known. */
export function countSoFar(division: Division, motion: Motion | undefined): readonly Count[] {
  const { tally, called } = division;
  const heard = tally.hands.slice(0, called);
  const named = tally.byName;
  const options = tally.counts.map((count) => ({
    option: count.option,
    label: optionLabel(motion, count.option),
    now: named ? heard.filter((hand) => hand.option === count.option).length : count.count,
    record: count.record,
  }));
  if (!named) return options;
  return [...options, { option: null, label: 'Waiting', now: tally.hands.length - called, record: null }];
}

/** A vote as it is heard: *Joffe: For. In 1918: Abstained.* */
export function heardVote(division: Division, at: number, record: HistoricalRecord): string {
  const hand = division.tally.hands[at];
  if (!hand) return '';
  const motion = record.motions.get(division.motion);
  const vote = `${nameOf(record, hand.person)}: ${optionLabel(motion, hand.option)}.`;
  return hand.changed ? `${vote} In 1918: ${optionLabel(motion, hand.recorded)}.` : vote;
}

/** What a count came to: a motion is carried or not, a question is answered, and of several lines one is the largest. */
export function resultWords({ tally }: Division, motion: Motion | undefined): string {
  const first = tally.counts[0]?.option;
  if (first === 'yes') return tally.carried ? 'The answer is yes.' : 'The answer is no.';
  if (first === 'for' || first === undefined)
    return tally.carried ? 'The motion is carried.' : 'The motion is not carried.';
  const [most, next] = tally.counts.toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0));
  return most && most.count !== next?.count
    ? `Most are for: ${optionLabel(motion, most.option)}.`
    : 'No line has most.';
}

/** The end of a count as it is heard, with that of the record beside it. */
export function heardResult(division: Division, record: HistoricalRecord): string {
  const motion = record.motions.get(division.motion);
  const counts = countSoFar({ ...division, called: division.tally.hands.length }, motion).filter(
    ({ option }) => option !== null,
  );
  const said = (of: 'now' | 'record') => counts.map((count) => `${count.label} ${count[of] ?? 'unknown'}`).join(', ');
  const known = counts.some((count) => count.record !== null);
  const beside = said('now') === said('record') ? ' As in the record.' : ` In the record: ${said('record')}.`;
  return `Counted. ${said('now')}. ${resultWords(division, motion)}${known ? beside : ''}`;
}
