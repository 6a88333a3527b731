import type { ArgumentId, ChoiceId, SittingId } from '../debate/ids.ts';
import { argumentOf } from '../debate/lookup.ts';
import type { Argument, HistoricalRecord, Point } from '../debate/record.ts';
import { type Report, reportOn } from '../debate/report.ts';
import type { Moment, Told } from '../session/moment.ts';
import { toldIn } from '../session/report-of.ts';
import { aligned, type Likeness } from './alignment.ts';
import { type ComparedVote, comparedVotes } from './compared-votes.ts';

/** One thing of each of the two runs. */
export interface Both<T> {
  readonly a: T;
  readonly b: T;
}

/** A decision as one run met it. */
export interface Spot {
  /** So many choices of the run had been made before. */
  readonly choices: number;
  readonly told: Told;
  /** The argument that the words chosen put; null for a silence, a question, a vote, a document, an act. */
  readonly argument: Pick<Argument, 'id' | 'title' | 'ground'> | null;
  /** The objection they met, or let stand. */
  readonly objection: Pick<Argument, 'id' | 'title'> | null;
}

/** The runs at one decision: made alike, made otherwise; or decisions that only one of them came to. */
export type Meeting =
  | ({ readonly kind: 'alike' | 'otherwise' } & Both<Spot>)
  | ({ readonly kind: 'apart' } & Both<readonly Spot[]>);

/** One sitting of two runs. `ended` is null where a run stands in its middle or never came to it. */
export interface SittingMet {
  readonly sitting: SittingId | 'delegates';
  readonly came: Both<boolean>;
  readonly ended: Both<string | null>;
  readonly meetings: readonly Meeting[];
}

/**
 * Where two runs first differ: by a `choice` at the same decision; because only one of them came to a `sitting`; because
 * the `story` put other decisions before them; or because one of them goes `further`, and all before that is the same.
 */
export interface FirstDifference extends Both<Spot | null> {
  readonly kind: 'choice' | 'sitting' | 'story' | 'further';
  readonly sitting: SittingId | 'delegates';
}

/** Where both stood at the end of a sitting, all before it counted; null where nothing said so far has a place. */
export interface Stage extends Both<Point | null> {
  readonly sitting: SittingId;
}

/** Two runs side by side, decision by decision. Exchanging the runs exchanges `a` and `b`, and nothing else. */
export interface Comparison {
  readonly sittings: readonly SittingMet[];
  /** null: decision for decision the same run. */
  readonly first: FirstDifference | null;
  /** Of the decisions both came to, how many were made alike and how many otherwise; and those only one came to. */
  readonly counts: { readonly alike: number; readonly otherwise: number; readonly only: Both<number> };
  /** Position, dealings, grounds and craft of each, with the choices behind them. Other histories are left out. */
  readonly reports: Both<Report>;
  readonly stages: readonly Stage[];
  /** Arguments put by both, and by one alone, in the order in which they were put. */
  readonly put: Both<readonly ArgumentId[]> & { readonly both: readonly ArgumentId[] };
  readonly votes: readonly ComparedVote[];
}

/**
 * Compares two runs.
 * @param a the moment at the end of a run, its last turn read
 * @param b the same of the other
 * @param record of everything, as the report has it
 * @throws GameError for an argument or a motion the record doesn't have
 */
export function compare(a: Moment, b: Moment, record: HistoricalRecord): Comparison {
  const spots = { a: spotsOf(a, record), b: spotsOf(b, record) };
  const came = { a: sittingsOf(a), b: sittingsOf(b) };
  const order = ['delegates' as const, ...record.sittings.keys()];
  const sittings = order
    .filter((id) => came.a.has(id) || came.b.has(id))
    .map((sitting): SittingMet => {
      const here = (all: readonly Spot[]) => all.filter(({ told }) => told.sitting === sitting);
      return {
        sitting,
        came: { a: came.a.has(sitting), b: came.b.has(sitting) },
        ended: { a: endingOf(a, sitting), b: endingOf(b, sitting) },
        meetings: aligned(here(spots.a), here(spots.b), likeness).map(meetingOf),
      };
    });
  const reports = { a: wholeReport(a, came.a, record), b: wholeReport(b, came.b, record) };
  const meetings = sittings.flatMap((one) => one.meetings);
  const apart = meetings.flatMap((one) => (one.kind === 'apart' ? [one] : []));
  const [putByA, putByB] = [putIn(a), putIn(b)];
  return {
    sittings,
    first: firstOf(sittings, { a: spots.a.length, b: spots.b.length }),
    counts: {
      alike: meetings.filter(({ kind }) => kind === 'alike').length,
      otherwise: meetings.filter(({ kind }) => kind === 'otherwise').length,
      only: {
        a: apart.reduce((sum, one) => sum + one.a.length, 0),
        b: apart.reduce((sum, one) => sum + one.b.length, 0),
      },
    },
    reports,
    stages: sittings.flatMap(({ sitting }): readonly Stage[] =>
      sitting === 'delegates'
        ? []
        : [{ sitting, a: pointAfter(sitting, a, reports.a), b: pointAfter(sitting, b, reports.b) }],
    ),
    put: {
      // In an order that is nobody's, so that it is the same from either side.
      both: putByA.filter((id) => putByB.includes(id)).toSorted(),
      a: putByA.filter((id) => !putByB.includes(id)),
      b: putByB.filter((id) => !putByA.includes(id)),
    },
    votes: comparedVotes({ moment: a, report: reports.a }, { moment: b, report: reports.b }, record),
  };
}

/** The whole report but for the other histories, over every sitting gone through: one where nothing was said counts. */
const wholeReport = (moment: Moment, came: ReadonlySet<string>, record: HistoricalRecord): Report =>
  reportOn(moment.debate, record, {
    words: toldIn(moment).words,
    sittings: [...record.sittings.keys()].filter((id) => came.has(id)),
  });

function spotsOf({ told }: Moment, record: HistoricalRecord): readonly Spot[] {
  const entry = (id: ArgumentId | null) => (id === null ? null : argumentOf(record, id));
  return told.map((one, choices) => {
    const said = one.chosen.move.kind === 'say' ? one.chosen.move.said : null;
    const put = entry(said?.argument ?? null);
    const objection = entry(said?.against ?? said?.leaves ?? null);
    return {
      choices,
      told: one,
      argument: put && { id: put.id, title: put.title, ground: put.ground },
      objection: objection && { id: objection.id, title: objection.title },
    };
  });
}

/** The sittings a run came to, the one it stands in with them. */
const sittingsOf = ({ told, endings, sitting }: Moment): ReadonlySet<SittingId | 'delegates'> =>
  new Set([...told.map((one) => one.sitting), ...endings.map((one) => one.sitting), sitting]);

const endingOf = (moment: Moment, sitting: SittingId | 'delegates'): string | null =>
  moment.endings.find((one) => one.sitting === sitting)?.ending ?? (moment.sitting === sitting ? moment.ending : null);

/** The same decision: the same cards, or some of them. Which was chosen tells between decisions met more than once. */
const likeness: Likeness<Spot> = {
  of(one, other) {
    const [mine, theirs] = [offered(one), offered(other)];
    const shared = mine.filter((id) => theirs.includes(id)).length;
    const share = shared / (mine.length + theirs.length - shared);
    return shared === 0 ? 0 : 1 + Math.round(share * 600) + (chosen(one) === chosen(other) ? 300 : 0);
  },
  name: (one) => `${chosen(one)}:${offered(one).join()}`,
};

const offered = ({ told }: Spot): readonly ChoiceId[] => told.offers.map(({ id }) => id);
const chosen = ({ told }: Spot): ChoiceId => told.chosen.id;

const meetingOf = (stretch: ReturnType<typeof aligned<Spot>>[number]): Meeting =>
  stretch.met
    ? { kind: chosen(stretch.a) === chosen(stretch.b) ? 'alike' : 'otherwise', a: stretch.a, b: stretch.b }
    : { kind: 'apart', a: stretch.a, b: stretch.b };

function firstOf(sittings: readonly SittingMet[], all: Both<number>): FirstDifference | null {
  for (const { sitting, came, meetings } of sittings)
    for (const one of meetings) {
      if (one.kind !== 'apart') {
        if (one.kind === 'otherwise') return { kind: 'choice', sitting, a: one.a, b: one.b };
        continue;
      }
      const [a = null, b = null] = [one.a[0], one.b[0]];
      // Whoever has no decision here: is there none to come either?
      const over =
        (a === null && isOver('a', sitting, sittings, all)) || (b === null && isOver('b', sitting, sittings, all));
      const kind = over ? 'further' : came.a && came.b ? 'story' : 'sitting';
      return { kind, sitting, a, b };
    }
  return null;
}

/** Whether a run makes no decision after those of this sitting that were alike. */
function isOver(
  side: 'a' | 'b',
  until: SittingId | 'delegates',
  sittings: readonly SittingMet[],
  all: Both<number>,
): boolean {
  const at = sittings.findIndex(({ sitting }) => sitting === until);
  const before = sittings.slice(0, at + 1).flatMap(({ meetings }) => meetings);
  const end = before.findIndex(({ kind }) => kind !== 'alike');
  return end === all[side];
}

const putIn = ({ debate }: Moment): readonly ArgumentId[] => [
  ...new Set(debate.said.flatMap(({ argument }) => argument ?? [])),
];

/** The point after the last choice that has a place, made in this sitting or before; null where a run never came here. */
function pointAfter(sitting: SittingId, moment: Moment, { position }: Report): Point | null {
  if (!sittingsOf(moment).has(sitting)) return null;
  const last = moment.told.findLastIndex((one) => one.sitting === sitting);
  const ended = moment.endings.find((one) => one.sitting === sitting)?.after ?? moment.told.length;
  const made = new Set(moment.told.slice(0, Math.max(last + 1, ended)).map((one) => one.chosen.id));
  return position.trail.findLast(({ choice }) => made.has(choice))?.point ?? null;
}
