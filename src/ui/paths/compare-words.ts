import type { ComparedVote, VoteOf } from '../../archive/compared-votes.ts';
import type { Comparison, FirstDifference, Spot } from '../../archive/comparison.ts';
import type { SittingId } from '../../debate/ids.ts';
import type { HistoricalRecord, Motion, Point } from '../../debate/record.ts';
import type { Moment } from '../../session/moment.ts';
import { longDay } from '../panels/days.ts';
import { numberWord } from '../report/report-words.ts';
import { offerText } from '../words.ts';
import { endingName } from './tree-words.ts';

/** *23 February*, or the choice of a delegate, which has no day. */
export const dayWordsOf = (sitting: SittingId | 'delegates', record: HistoricalRecord): string => {
  const date = sitting === 'delegates' ? undefined : record.sittings.get(sitting)?.dateNS;
  return date ? longDay(date, false) : 'before the first sitting';
};

/** *23 February, Forty-eight hours*. */
export function sittingName(sitting: SittingId | 'delegates', record: HistoricalRecord): string {
  const entry = sitting === 'delegates' ? undefined : record.sittings.get(sitting);
  return entry ? `${longDay(entry.dateNS, false)}: ${entry.title}` : 'Who they are';
}

/** Where a run has come to: *23 February: terms accepted*, or in the middle of a sitting. */
export function standsAt({ sitting, ending, told }: Moment, record: HistoricalRecord): string {
  const day = dayWordsOf(sitting, record);
  if (sitting === 'delegates') return 'Nobody has been chosen yet';
  const choices = `${numberWord(told.length)} ${told.length === 1 ? 'choice' : 'choices'}`;
  return ending === null ? `Under way on ${day}, after ${choices}` : `Ended on ${day}: ${endingName(ending)}`;
}

/** *Choice 4*, or *A’s choice 4, B’s choice 6*. */
export function placeWords(a: Spot, b: Spot): string {
  return a.choices === b.choices
    ? `choice ${a.choices + 1}`
    : `choice ${a.choices + 1} of A, choice ${b.choices + 1} of B`;
}

/** The first difference in a sentence. */
export function firstSentence({ first, counts }: Comparison, record: HistoricalRecord): string {
  if (first === null) return 'No difference: decision for decision the same run.';
  const { kind, sitting, a, b } = first;
  const day = dayWordsOf(sitting, record);
  switch (kind) {
    case 'choice':
      if (sitting === 'delegates') return 'They part at the very beginning: in who they are.';
      return `They part on ${day}, at ${a && b ? placeWords(a, b) : 'one choice'}.`;
    case 'story':
      return `They part on ${day}: after the same choices, other decisions were put before them.`;
    case 'sitting':
      return `They part in where they sat: only ${letterOf(first)} sat on ${day}.`;
    case 'further': {
      const more = a ? counts.only.a : counts.only.b;
      return `As far as both go they are alike. ${letterOf(first)} goes on for ${numberWord(more)} more ${more === 1 ? 'choice' : 'choices'}, from ${day}.`;
    }
  }
}

const letterOf = ({ a }: FirstDifference): string => (a ? 'A' : 'B');

/** The words chosen, in quotation marks where the player said them. */
export const chosenWords = ({ told }: Spot): string => offerText(told.chosen);

const kinds: Readonly<Record<string, string>> = {
  speech: 'Speech',
  reply: 'Reply',
  vote: 'Vote',
  document: 'Paper on the table',
  role: 'Who they are',
};

/** What a decision was about: a speech, a reply, a vote; any other deed is a move. */
export function decisionKind({ told }: Spot): string {
  const found = told.offers.map(({ kind }) => kinds[kind]).find((word) => word !== undefined);
  return found ?? 'Move';
}

/** *Accept 62, neither 20, war 18*: of a hundred. */
export function pointWords(point: Point): string {
  const [accept, neither, war] = point.map((share) => Math.round(share * 100));
  return `accept ${accept}, neither ${neither}, war ${war}`;
}

/** *carried* or *not carried*; nothing where several lines stood against one another. */
export function resultWord(vote: VoteOf, { options }: Motion): string | null {
  if (vote.came !== true) return vote.came === 'never' ? 'never put' : 'not reached';
  const first = options[0]?.id;
  if (first === 'yes') return vote.vote.carried ? 'yes' : 'no';
  return first === 'for' ? (vote.vote.carried ? 'carried' : 'not carried') : null;
}

/** How many of the votes fell otherwise, in a sentence. */
export function votesSentence(votes: readonly ComparedVote[]): string {
  const both = votes.filter(({ a, b }) => a.came === true && b.came === true);
  const unlike = both.filter((one) => one.unlike).length;
  if (both.length === 0) return 'There is no vote that both came to.';
  if (unlike === 0) return both.length === 1 ? 'The count is the same in both.' : 'The counts are the same in both.';
  const all = both.length === 1 ? 'the one vote' : `${numberWord(both.length)} votes`;
  return both.length === 1
    ? 'The count is not the same in both.'
    : `Of ${all} that both came to, ${numberWord(unlike)} fell otherwise in one than in the other.`;
}
