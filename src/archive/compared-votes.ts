import { halfPage } from '../debate/half-page.ts';
import type { MotionId } from '../debate/ids.ts';
import type { HistoricalRecord } from '../debate/record.ts';
import type { Report, VoteResult } from '../debate/report.ts';
import type { Moment } from '../session/moment.ts';
import { toldIn } from '../session/report-of.ts';
import type { Both } from './comparison.ts';

/** A vote of one run, or of both, beside the record. */
export interface ComparedVote extends Both<VoteOf> {
  readonly motion: MotionId;
  readonly record: VoteResult['tally'];
  /** The counts of the two are not the same; false where not both came to it. */
  readonly unlike: boolean;
  /** Which of the two counts is other than the record's. */
  readonly unlikeRecord: Both<boolean>;
}

/** `never`: the run went through that sitting, and had broken off by then. `not yet`: it hasn't come so far. */
export type VoteOf = { readonly came: true; readonly vote: VoteResult } | { readonly came: 'never' | 'not yet' };

interface Run {
  readonly moment: Moment;
  readonly report: Report;
}

/** Every motion that either run voted on, by date. */
export function comparedVotes(a: Run, b: Run, record: HistoricalRecord): readonly ComparedVote[] {
  const [votesA, votesB] = [votesOf(a, record), votesOf(b, record)];
  const day = (id: MotionId): string => record.motions.get(id)?.date ?? '';
  const place = new Map([...record.motions.keys()].map((id, at) => [id, at]));
  const motions = [...new Set([...votesA.keys(), ...votesB.keys()])].toSorted(
    (x, y) => day(x).localeCompare(day(y)) || (place.get(x) ?? 0) - (place.get(y) ?? 0),
  );
  return motions.flatMap((motion): readonly ComparedVote[] => {
    const one = votesA.get(motion) ?? { came: 'not yet' as const };
    const other = votesB.get(motion) ?? { came: 'not yet' as const };
    const counts = [one, other].flatMap((vote) => (vote.came === true ? [vote.vote] : []));
    if (counts.length === 0) return [];
    const recorded = counts[0]?.record ?? {};
    const differs = (vote: VoteOf) => vote.came === true && !same(vote.vote.tally, recorded);
    return [
      {
        motion,
        a: one,
        b: other,
        record: recorded,
        unlike: one.came === true && other.came === true && !same(one.vote.tally, other.vote.tally),
        unlikeRecord: { a: differs(one), b: differs(other) },
      },
    ];
  });
}

const same = (one: VoteResult['tally'], other: VoteResult['tally']): boolean =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every((option) => one[option] === other[option]);

/** The motions of the sittings that are over, and in the one that isn't those called already. */
function votesOf({ moment, report }: Run, record: HistoricalRecord): ReadonlyMap<MotionId, VoteOf> {
  const { decided } = halfPage(moment.debate, report, record, { words: toldIn(moment).words });
  const over = new Set<string>(moment.endings.map(({ sitting }) => sitting));
  if (moment.ending !== null) over.add(moment.sitting);
  const settled = new Set(
    [...over].flatMap((id) => [...record.sittings.values()].find((one) => one.id === id)?.motions ?? []),
  );
  const called = calledIn(moment);
  return new Map(
    report.votes.flatMap((vote): readonly (readonly [MotionId, VoteOf])[] => {
      if (!settled.has(vote.id) && !called.has(vote.id)) return [];
      const reached = decided.find((one) => one.vote === vote.id)?.reached ?? true;
      return [[vote.id, reached ? { came: true, vote } : { came: 'never' }]];
    }),
  );
}

/** The motions whose division was shown, or on which the player's hand went up. */
function calledIn({ told, turn, debate }: Moment): ReadonlySet<MotionId> {
  const cards = [...told.flatMap((one) => one.cards), ...turn.cards];
  const shown = cards.flatMap(({ lines }) => lines.flatMap(({ tags }) => tags.division ?? []));
  return new Set([...shown, ...debate.hands.map(({ motion }) => motion)]);
}
