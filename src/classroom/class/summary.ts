import { answeringMark } from '../../debate/answering.ts';
import type { Move } from '../../debate/debate.ts';
import type { ArgumentId, DelegateId, MotionId, OptionId, SittingId } from '../../debate/ids.ts';
import { courseAt } from '../../debate/position.ts';
import { type Ground, grounds, type HistoricalRecord, type Point } from '../../debate/record.ts';
import { type Bar, bars, type HeldCourse, type Level, type Report, reportOn } from '../../debate/report.ts';
import type { Moment } from '../../session/moment.ts';
import { toldIn } from '../../session/report-of.ts';

/** How one run met an objection, in the pupil's own words. */
export interface BestAnswer {
  readonly objection: ArgumentId;
  readonly argument: ArgumentId | null;
  /** The words of the choice, without quotation marks. */
  readonly words: string;
  /** 0 to 4, as the bar of answering counts it. */
  readonly mark: number;
}

/** What the class page needs of one run: small, so that three hundred are kept in memory. */
export interface Summary {
  readonly start: SittingId | null;
  readonly delegate: DelegateId | null;
  /** False where this edition of the story could not tell the run to its last choice. */
  readonly whole: boolean;
  /** The run came to the end of its sitting. */
  readonly ended: boolean;
  /** null where nothing said or voted has a place in the triangle. */
  readonly place: Point | null;
  readonly course: HeldCourse | null;
  /** The course of the first thing that had a place; null where nothing had one. */
  readonly first: HeldCourse | null;
  /** 0 to 3; null where nothing said speaks to it. */
  readonly peace: number | null;
  readonly entente: number | null;
  /** Shares of 1. */
  readonly grounds: Readonly<Record<Ground, number>>;
  readonly craft: Readonly<Record<Bar, { readonly score: number; readonly word: Level } | null>>;
  readonly votes: readonly {
    readonly motion: MotionId;
    readonly yours: OptionId | null;
    readonly tally: Readonly<Record<string, number | null>>;
    readonly carried: boolean;
  }[];
  readonly speeches: number;
  /** Every argument put, repeats included. */
  readonly put: readonly ArgumentId[];
  /** Every argument that stood among the choices. */
  readonly offered: readonly ArgumentId[];
  /** Every objection put to the pupil, and those that were answered. */
  readonly raised: readonly ArgumentId[];
  readonly met: readonly ArgumentId[];
  /** The best answer of the run; null where no objection was met well (a mark of 3 or 4). */
  readonly best: BestAnswer | null;
}

/** What is left of a run once it was told: from the moment at its end. @param choices how many the run has */
export function summaryOf(moment: Moment, record: HistoricalRecord, choices: number): Summary {
  const { debate } = moment;
  const { sittings, words } = toldIn(moment);
  // Without the turns no other history is sought, which is by far the dearest part of a report.
  const report = reportOn(debate, record, { sittings, words });
  const { trail } = report.position;
  const [first] = trail;
  const last = trail.at(-1);
  return {
    start: startOf(moment),
    delegate: debate.delegate,
    whole: moment.path.length >= choices,
    ended: moment.ending !== null,
    place: last?.point ?? null,
    course: last ? report.course : null,
    first: first ? courseAt(first.point) : null,
    peace: report.dealings.peace.value,
    entente: report.dealings.entente.value,
    grounds: Object.fromEntries(grounds.map((ground) => [ground, report.grounds[ground].share])) as Summary['grounds'],
    craft: craftOf(report),
    votes: report.votes.map(({ id, yours, tally, carried }) => ({ motion: id, yours, tally, carried })),
    speeches: debate.said.filter(({ as }) => as === 'speech').length,
    put: debate.said.flatMap(({ argument }) => argument ?? []),
    offered: unique(moment.told.flatMap(({ offers }) => offers.flatMap(({ move }) => argumentIn(move)))),
    raised: raisedIn(moment),
    met: unique(debate.said.flatMap(({ against }) => against ?? [])),
    best: bestOf(moment, record),
  };
}

const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

const startOf = ({ told, sitting }: Moment): SittingId | null => {
  const id = told.find((one) => one.sitting !== 'delegates')?.sitting ?? sitting;
  return id === 'delegates' ? null : id;
};

const argumentIn = (move: Move): readonly ArgumentId[] =>
  move.kind === 'say' && move.said.argument !== null ? [move.said.argument] : [];

/** By the tags of the lines that were read; and whatever was met or let stand was put too. */
function raisedIn({ told, turn, debate }: Moment): readonly ArgumentId[] {
  const lines = [...told, turn].flatMap(({ cards }) => cards.flatMap((card) => card.lines));
  return unique([
    ...lines.flatMap(({ tags }) => tags.objects ?? []),
    ...debate.said.flatMap(({ against, leaves }) => against ?? leaves ?? []),
  ]);
}

const craftOf = ({ craft }: Report): Summary['craft'] =>
  Object.fromEntries(
    bars.map((bar) => {
      const { score, word } = craft[bar];
      return [bar, score === null || word === null ? null : { score, word }];
    }),
  ) as Summary['craft'];

/** Worth quoting before a class: an attack on the objection, or a question well put. */
const GOOD = 3;

function bestOf({ debate, told }: Moment, record: HistoricalRecord): BestAnswer | null {
  let best: BestAnswer | null = null;
  for (const [nth, { against, argument, choice }] of debate.said.entries()) {
    if (against === null) continue;
    const mark = answeringMark(debate, nth, record) ?? 0;
    const chosen = told.find((one) => one.chosen.id === choice)?.chosen;
    if (chosen?.spoken && mark >= GOOD && mark > (best?.mark ?? 0))
      best = { objection: against, argument, words: chosen.words, mark };
  }
  return best;
}
