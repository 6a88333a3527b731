import { type Away, awayOf } from './away.ts';
import { type Debate, silence } from './debate.ts';
import type { MotionId, NewStyleDate, OptionId, SittingId } from './ids.ts';
import { type LeftStanding, leftStanding } from './left-standing.ts';
import type { HistoricalRecord } from './record.ts';
import {
  type Bar,
  bars,
  type ChangedVote,
  type Kin,
  type Report,
  type ReportOptions,
  type VoteResult,
} from './report.ts';
import { type Strength, strength } from './strength.ts';
import { type Told, untold } from './told.ts';
import { tallyOf } from './votes.ts';

/** A vote of the sitting, yours beside theirs. */
export interface Decided {
  readonly vote: MotionId;
  readonly yours: OptionId | null;
  readonly tally: VoteResult['tally'];
  readonly record: VoteResult['tally'];
  readonly carried: boolean;
  readonly recordCarried: boolean;
  /** False for a question this debate never came to: an earlier vote of the same day had gone otherwise. */
  readonly reached: boolean;
}

/** One hand that went otherwise than in the record, and how many more did. */
export interface Turning {
  readonly vote: MotionId;
  readonly changed: ChangedVote;
  readonly others: number;
}

/** One thing to try: that of the weakest bar. */
export interface NextStep {
  readonly bar: Bar;
  readonly text: string;
}

/**
 * The end of a sitting on half a page. At most one strength, one objection left standing and one next step
 * (rubric.md 2.5); nearness and quality stand in none of its parts together.
 */
export interface HalfPage {
  /**
   * First the vote of the last day that the player's hand went up for, the decisive one of several; else the first of that
   * day with figures. The others by date.
   */
  readonly decided: readonly Decided[];
  /** Whose arguments were used, most first. */
  readonly kin: readonly Kin[];
  /** null where nothing was done well enough to be named: no praise is made up. */
  readonly strength: Strength | null;
  /** null only where the record has nothing against what was argued that day. */
  readonly objection: LeftStanding | null;
  readonly next: NextStep;
  /** null where no named hand went otherwise. */
  readonly turning: Turning | null;
  /** null where no single choice would have changed a vote. */
  readonly away: Away | null;
}

/** How many owners of arguments are named: it is one line. */
const mostKin = 4;

/** From the report and what was told, the half page. Cheap beside the report itself, which has done the folding. */
export function halfPage(
  debate: Debate,
  report: Report,
  record: HistoricalRecord,
  options: ReportOptions = {},
): HalfPage {
  const told: Told = { ...untold, ...options };
  const sittings = options.sittings ?? [];
  const decided = decidedIn(report, record);
  return {
    decided,
    kin: report.kin.slice(0, mostKin),
    strength: strength(debate, report, told, record),
    objection: leftStanding(
      debate,
      report,
      lastDay(debate, record, sittings),
      roomOf(debate, record, sittings),
      told,
      record,
    ),
    next: nextStep(report),
    turning: turningIn(decided, report),
    away: awayOf(report, told, record),
  };
}

function decidedIn(report: Report, record: HistoricalRecord): readonly Decided[] {
  const all = report.votes.map((vote): Omit<Decided, 'reached'> => {
    const { id, yours, tally, carried } = vote;
    const silent = tallyOf(silence, record, null, id);
    return { vote: id, yours, tally, record: vote.record, carried, recordCarried: silent.carried };
  });
  const dayOf = ({ vote }: Pick<Decided, 'vote'>) => record.motions.get(vote)?.date ?? '';
  const turnedBefore = (one: Pick<Decided, 'vote'>, at: number) =>
    all.slice(0, at).some((other) => dayOf(other) === dayOf(one) && other.carried !== other.recordCarried);
  const reached = all.map((one, at): Decided => ({ ...one, reached: one.yours !== null || !turnedBefore(one, at) }));
  const last = reached.filter((one) => dayOf(one) === dayOf(reached.at(-1) ?? one));
  const decisive = new Set(record.stages.map((stage) => stage.decisive));
  const main =
    last.find(({ vote, yours }) => yours !== null && decisive.has(vote)) ??
    last.find(({ yours }) => yours !== null) ??
    last.find(({ record: counts }) => Object.values(counts).every((count) => count !== null)) ??
    last[0];
  return main ? [main, ...reached.filter((one) => one !== main)] : [];
}

/** The hand that turned in the first vote of the page that has one. */
function turningIn(decided: readonly Decided[], report: Report): Turning | null {
  const order = decided.flatMap(({ vote }) => report.votes.filter(({ id }) => id === vote));
  const found = order.find(({ changed }) => changed.length > 0);
  const [changed] = found?.changed ?? [];
  return found && changed ? { vote: found.id, changed, others: found.changed.length - 1 } : null;
}

/**
 * One thing to try: what the weakest bar says. A room cold to one's course is no fault, so the audience bar counts only
 * where it lies below what this room offered to that course. With nothing judged it is to take the floor.
 */
function nextStep({ craft }: Report): NextStep {
  const scored = bars.flatMap((bar) => {
    const { score, roomMean } = craft[bar];
    const excused = bar === 'audience' && roomMean !== undefined && score !== null && score >= roomMean;
    return score === null || excused ? [] : [{ bar, score }];
  });
  const weakest = scored.reduce<(typeof scored)[number] | null>(
    (found, one) => (found === null || one.score < found.score ? one : found),
    null,
  );
  const bar = weakest?.bar ?? 'evidence';
  return { bar, text: craft[bar].next };
}

/** The last day of the run. */
function lastDay(debate: Debate, record: HistoricalRecord, sittings: readonly SittingId[]): NewStyleDate {
  const days = [...debate.said, ...debate.hands].map(({ date }) => date);
  const all = [...days, ...sittings.flatMap((id) => record.sittings.get(id)?.dateNS ?? [])].toSorted();
  return all.at(-1) ?? ('' as NewStyleDate);
}

/** Everybody present at the sittings of the run. */
function roomOf(debate: Debate, record: HistoricalRecord, sittings: readonly SittingId[]): ReadonlySet<string> {
  const all = new Set([...sittings, ...[...debate.said, ...debate.hands].flatMap(({ sitting }) => sitting ?? [])]);
  return new Set([...all].flatMap((id) => record.sittings.get(id)?.present ?? []));
}
