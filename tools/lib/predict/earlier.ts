import type { OptionId, PersonId } from '../../../src/debate/ids.ts';
import type { FirmnessSign } from '../../../src/debate/persuasion.ts';
import { distance, hair } from '../../../src/debate/triangle.ts';
import { handsOf } from '../../../story/checks/known.ts';
import type { RecordFiles } from '../../../story/schema.ts';
import { type Answer, answersOf, chainOf, divides, meetingOf, signAmong } from '../../../story/signs.ts';

export type Vote = RecordFiles['votes'][number];

/** One meeting, with those of its votes that have names. */
export interface Meeting {
  readonly id: string;
  readonly date: string;
  readonly body: string;
  readonly votes: readonly Vote[];
  /** The record as it was before the meeting: no vote of it, and none of a later one. */
  readonly before: RecordFiles;
}

/** The meetings with named votes, in order. */
export function meetingsOf(files: RecordFiles): readonly Meeting[] {
  const named = files.votes.filter((vote) => handsOf(vote).length > 0);
  return [...new Set(named.map(meetingOf))].flatMap((id): readonly Meeting[] => {
    const first = files.votes.findIndex((vote) => meetingOf(vote) === id);
    const votes = named.filter((vote) => meetingOf(vote) === id);
    const [{ dateNS: date, body } = {}] = votes;
    if (!date || !body) return [];
    return [{ id, date, body, votes, before: { ...files, votes: files.votes.slice(0, first) } }];
  });
}

/** What is known of a voter before a meeting. */
export interface Earlier {
  readonly last: Answer;
  /** The sign of that last answer among those before it. */
  readonly sign: FirmnessSign;
  readonly chain: readonly Answer[];
}

/** Null for who has not yet answered whether to sign. */
export function earlierOf(person: PersonId, { before }: Meeting): Earlier | null {
  const chain = chainOf(answersOf(person, before));
  const last = chain.at(-1);
  return last ? { last, sign: signAmong(last, chain.slice(0, -1)), chain } : null;
}

/**
 * The same answer, put to another question: the option whose place is nearest to it. Null where two are equally near,
 * where the question cannot be compared, or where one abstained and this vote has no abstention.
 */
export function sameAnswer({ side, point }: Answer, vote: Vote): OptionId | null {
  if (!divides(vote)) return null;
  if (side === 'abstains' || !point) return vote.options.find(({ id }) => id === 'abstain')?.id ?? null;
  const [first, second] = vote.options
    .flatMap((option) => (option.point ? [{ id: option.id, far: distance(point, option.point) }] : []))
    .sort((a, b) => a.far - b.far);
  return !first || (second && second.far - first.far < hair) ? null : first.id;
}
