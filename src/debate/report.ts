import { craft } from './craft.ts';
import { dealings } from './dealings.ts';
import type { Debate } from './debate.ts';
import { groundShares } from './ground-shares.ts';
import type { ArgumentId, ChoiceId, MotionId, NewStyleDate, OptionId, PersonId, SittingId } from './ids.ts';
import { kin } from './kin.ts';
import { nearest } from './nearest.ts';
import { type ChosenTurn, oneMoveAway } from './one-move-away.ts';
import { course, position } from './position.ts';
import type { Course, Ground, HistoricalRecord, Point, StageId } from './record.ts';
import { type Told, untold, type WordsOf } from './told.ts';
import { wasOpen } from './triangle.ts';
import { motionsOf, voteResult } from './vote-results.ts';

/** Lowest and highest value when the weight of a vote is 3 and when it is 1 (rubric.md 2.1, sensitivity). */
export type Range = readonly [low: number, high: number];

/** Where the player stood. Shares of 1; the three courses sum to 1 once anything was said inside the triangle. */
export interface Position {
  readonly accept: number;
  readonly neither: number;
  readonly war: number;
  readonly outside: number;
  readonly abstention: number;
  readonly range: Readonly<Record<Course, Range>>;
  /** The point after each move that has one, in order; the last is the position itself. */
  readonly trail: readonly { readonly choice: ChoiceId; readonly point: Point }[];
}

/** `open`: nothing said inside the triangle, or the two nearest corners less than 5 apart, or the two metrics disagree. */
export type HeldCourse = Course | 'open';

export interface Nearest {
  /** Everybody who voted alike at the shared stages: one mark with a list. */
  readonly people: readonly PersonId[];
  /** 0 to 100. */
  readonly nearness: number;
  readonly range: Range;
  readonly sharedStages: readonly StageId[];
  /** By the votes at the shared stages, or by what was argued there (a judgement). */
  readonly by: 'vote' | 'stance';
}

/** Whose arguments the player used; `null` for those that the record gives to nobody by name. */
export interface Kin {
  readonly person: PersonId | null;
  readonly shared: readonly ArgumentId[];
}

export const bars = ['evidence', 'answering', 'consistency', 'audience', 'period'] as const;
export type Bar = (typeof bars)[number];

export const levels = ['not yet', 'beginning', 'sound', 'strong', 'excellent'] as const;
export type Level = (typeof levels)[number];

/** One of the five bars, with what made it. */
export interface BarResult {
  /** 0 to 4; null where nothing was there to be judged (no objection was put, no speech made). */
  readonly score: number | null;
  readonly word: Level | null;
  /** The very move that decided it, and why: sentences, with titles between asterisks and the player's words quoted. */
  readonly because: string;
  /** The choices that made it, the deciding one first. */
  readonly moves: readonly ChoiceId[];
  /** The argument with which somebody did it better in 1918; null where nobody needed to. */
  readonly better: ArgumentId | null;
  /** Who put that argument. */
  readonly betterBy: PersonId | null;
  /** On which day; after the day of the run only where nobody had put anything of the kind by then. */
  readonly betterOn: NewStyleDate | null;
  /** A sentence: one thing to try. */
  readonly next: string;
  /** For the audience bar: the mean this room offered to the player's own course that day. */
  readonly roomMean?: number;
}

export interface ChangedVote {
  readonly who: PersonId;
  readonly from: OptionId;
  readonly to: OptionId;
  /** What reached this voter: sentences as in `BarResult`. */
  readonly because: string;
  readonly moves: readonly ChoiceId[];
  readonly sum: number;
  readonly need: number;
}

/** Voters without names who went over: a number, and nobody's hand. */
export interface ShiftedVote {
  readonly from: OptionId;
  readonly to: OptionId;
  readonly count: number;
  /** What reached them: sentences as in `BarResult`. */
  readonly because: string;
  readonly moves: readonly ChoiceId[];
}

export interface VoteResult {
  readonly id: MotionId;
  readonly yours: OptionId | null;
  /** Counts by option; null where the record gives no figure. */
  readonly tally: Readonly<Record<string, number | null>>;
  readonly record: Readonly<Record<string, number | null>>;
  readonly carried: boolean;
  readonly changed: readonly ChangedVote[];
  /** In the votes whose names are not all known. */
  readonly shifted: readonly ShiftedVote[];
}

/** The nearest other history: one choice made otherwise, and the vote it would have changed. */
export interface OneMoveAway {
  readonly choice: ChoiceId;
  readonly instead: ChoiceId;
  readonly vote: MotionId;
  readonly tally: Readonly<Record<string, number | null>>;
  readonly carried: boolean;
}

export interface DealingsResult {
  /** 0 to 3; null where no move spoke to it. */
  readonly value: number | null;
  readonly moves: readonly ChoiceId[];
}

/** The historian's report on a run. Every entry names the choices behind it. */
export interface Report {
  readonly position: Position;
  readonly course: HeldCourse;
  readonly dealings: { readonly peace: DealingsResult; readonly entente: DealingsResult };
  readonly nearest: readonly Nearest[];
  readonly kin: readonly Kin[];
  /** Shares of 1, with the choices behind each. */
  readonly grounds: Readonly<Record<Ground, { readonly share: number; readonly moves: readonly ChoiceId[] }>>;
  readonly craft: Readonly<Record<Bar, BarResult>>;
  readonly votes: readonly VoteResult[];
  readonly oneMoveAway: readonly OneMoveAway[];
  /** Arguments open by that day that no choice of the run put or met. */
  readonly unmet: readonly ArgumentId[];
}

/** What the debate alone doesn't tell. */
export interface ReportOptions {
  /** Sittings the run went through, so that a silent one is reported too. */
  readonly sittings?: readonly SittingId[];
  /** Every choice of the run in order, with those that stood open beside it; without them no other history is told. */
  readonly turns?: readonly ChosenTurn[];
  /** The words of the choices, so that sentences quote them; without them an argument is named by its title. */
  readonly words?: WordsOf;
}

/** The report on a debate. Three things stand side by side and are never added: where, on what grounds, how well. */
export function reportOn(debate: Debate, record: HistoricalRecord, options: ReportOptions = {}): Report {
  const sittings = options.sittings ?? [];
  const told: Told = { ...untold, ...options };
  return {
    position: position(debate, record),
    course: course(debate, record),
    dealings: dealings(debate, record),
    nearest: nearest(debate, record),
    kin: kin(debate, record),
    grounds: groundShares(debate, record),
    craft: craft(debate, record, told),
    votes: motionsOf(debate, record, sittings).map((voted) => voteResult(debate, record, voted, told)),
    oneMoveAway: oneMoveAway(options.turns ?? [], record),
    unmet: unmet(debate, record, sittings),
  };
}

/** Arguments open by the last day of the run that it neither put nor met. To let one stand is not to meet it. */
function unmet(debate: Debate, record: HistoricalRecord, sittings: readonly SittingId[]): readonly ArgumentId[] {
  const days = [...debate.said, ...debate.hands].map(({ date }): string => date);
  const last = [...days, ...sittings.flatMap((id) => record.sittings.get(id)?.dateNS ?? [])].sort().at(-1) ?? '';
  const touched = new Set(debate.said.flatMap(({ argument, against }) => [argument, against]));
  return [...record.arguments.values()].filter((one) => wasOpen(one, last) && !touched.has(one.id)).map(({ id }) => id);
}
