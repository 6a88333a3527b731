import type { MotionId, OptionId, PersonId } from '../src/debate/ids.ts';
import type { FirmnessSign } from '../src/debate/persuasion.ts';
import type { Point } from '../src/debate/record.ts';
import { handsOf } from './checks/known.ts';
import type { RecordFiles } from './schema.ts';

type Vote = RecordFiles['votes'][number];
type Option = Vote['options'][number];

/** What a vote says on the one question that was put again and again: to sign the peace, or not. */
export type Side = 'signs' | 'refuses' | 'abstains';

/** What somebody answered to a question that divides the triangle. */
export interface Answer {
  readonly motion: MotionId;
  readonly option: OptionId;
  /** New Style. */
  readonly date: string;
  readonly meeting: string;
  /** Null for an answer that leaves open whether to sign (delay), and for none at all (who went out). */
  readonly side: Side | null;
  /** Null for an abstention. */
  readonly point: Point | null;
}

/** Signs that are words, and that no roll can prove. */
export const inWords: readonly FirmnessSign[] = ['said-doubt-or-unity', 'spoke-otherwise'];

const fiveDays = 5;
const days = (a: Answer, b: Answer): number => Math.abs(Date.parse(a.date) - Date.parse(b.date)) / 86_400_000;

/** One day and one body, as `votes.json` tells morning from evening. */
export const meetingOf = ({ dateNS, body }: Vote): string => `${dateNS}: ${body}`;

/** A question with at least two answers that have a place in the triangle; no other can be compared with the rest. */
export const divides = ({ options }: Vote): boolean => options.filter(({ point }) => point !== null).length > 1;

/** All that somebody answered to such questions, in the order of the record, inferred hands included. */
export function answersOf(person: PersonId, files: RecordFiles): readonly Answer[] {
  const optionIn = (vote: Vote) => handsOf(vote).find((hand) => hand.person === person)?.option;
  return files.votes.filter(divides).flatMap((vote) => {
    const option = vote.options.find(({ id }) => id === optionIn(vote));
    if (!option) return [];
    const point = pointOf(option, vote, person, files);
    const side = option.id === 'abstain' ? 'abstains' : sideOf(point);
    return [{ motion: vote.id, option: option.id, date: vote.dateNS, meeting: meetingOf(vote), side, point }];
  });
}

/** Where a vote stands, by what else he voted that evening or is coded to have stood for, where that tells more. */
function pointOf(option: Option, vote: Vote, person: PersonId, files: RecordFiles): Point | null {
  const coded = vote.stage && files.arguments.meta.figures[person]?.[vote.stage]?.vote;
  const told = option.pointIf?.find(({ motion, option: voted, point }) => {
    const before = files.votes.find(({ id }) => id === motion);
    const hand = before && handsOf(before).find((one) => one.person === person);
    return hand ? hand.option === voted : coded && String(coded) === String(point);
  });
  return told?.point ?? option.point;
}

function sideOf(point: Point | null): Side | null {
  if (!point || point[0] === 0.5) return null;
  return point[0] > 0.5 ? 'signs' : 'refuses';
}

/** One answer a meeting, the first that takes a side: later questions were put to people already outvoted. */
export const chainOf = (answers: readonly Answer[]): readonly Answer[] =>
  answers.filter(
    (one, i) =>
      one.side !== null && !answers.slice(0, i).some(({ meeting, side }) => meeting === one.meeting && side !== null),
  );

/** The sign of an answer among the others of a chain. */
export function signAmong(own: Answer, others: readonly Answer[]): FirmnessSign {
  if (others.length === 0) return 'one-answer-only';
  const changed = others.filter(({ side }) => side !== own.side);
  if (changed.some((other) => days(own, other) <= fiveDays)) return 'change-within-five-days';
  return changed.length > 0 ? 'change-over-time' : 'same-before-and-after';
}

/** The sign of a hand as the rolls show it, looking both ways: what a check can prove of `people.json`. */
export function signOf(person: PersonId, vote: Vote, files: RecordFiles): FirmnessSign {
  if (vote.options.filter(({ count }) => count !== 0).length === 1) return 'unanimous';
  const answers = answersOf(person, files);
  const own = answers.find(({ motion }) => motion === vote.id);
  if (!own) return 'asked-once';
  if (own.option === 'left') return 'left-the-meeting';
  const others = chainOf(answers).filter(({ motion }) => motion !== own.motion);
  if (own.side !== null) return signAmong(own, others);
  // An answer that leaves the matter open is read by the nearest one that doesn't.
  const [near, ...rest] = others.toSorted((a, b) => days(own, a) - days(own, b));
  return near ? signAmong({ ...own, side: near.side }, rest) : 'one-answer-only';
}
