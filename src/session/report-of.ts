import { apply, silence } from '../debate/debate.ts';
import { type HalfPage, halfPage } from '../debate/half-page.ts';
import { type ChosenTurn, oneMoveAway } from '../debate/one-move-away.ts';
import type { HistoricalRecord } from '../debate/record.ts';
import { type Report, type ReportOptions, reportOn } from '../debate/report.ts';
import type { Moment } from './moment.ts';

/** The historian's report on a run as it stands at this moment, the choices left open beside those made, in their words. */
export const reportOf = (moment: Moment, record: HistoricalRecord): Report =>
  reportOn(moment.debate, record, toldIn(moment));

/** The half page at the end of a sitting, from the report on it. */
export const halfPageOf = (moment: Moment, report: Report, record: HistoricalRecord): HalfPage =>
  halfPage(moment.debate, report, record, toldIn(moment));

/**
 * The end of a sitting as though the run were that sitting: what was told, said and voted there. The last page of a run
 * is of all of it.
 */
export function ofItsSitting(moment: Moment): Moment {
  const { sitting, told, next, debate } = moment;
  if (next === null || told.every((turn) => turn.sitting === sitting || turn.sitting === 'delegates')) return moment;
  const here = told.filter((turn) => turn.sitting === sitting);
  const alone = { ...silence, delegate: debate.delegate };
  return { ...moment, told: here, debate: here.reduce((before, { chosen }) => apply(before, chosen.move), alone) };
}

/**
 * The report on that sitting alone; but its votes as they fell, moved by all that was said before.
 * @param report on the whole run
 */
export function reportOnSitting(moment: Moment, report: Report, record: HistoricalRecord): Report {
  const own = ofItsSitting(moment);
  if (own === moment || moment.sitting === 'delegates') return report;
  const motions: readonly string[] = record.sittings.get(moment.sitting)?.motions ?? [];
  return {
    ...reportOf(own, record),
    votes: report.votes.filter(({ id }) => motions.includes(id)),
    oneMoveAway: oneMoveAway(toldIn(moment).turns, record, moment.sitting),
  };
}

/** What a moment knows beyond its debate: the sitting, every turn with all that stood open, and the words. */
export function toldIn({ sitting, told }: Moment): Required<ReportOptions> {
  const turns = told.map(
    ({ chosen, offers }): ChosenTurn => ({
      chosen: chosen.id,
      chosenMove: chosen.move,
      others: offers.flatMap(({ id, move }) => (id === chosen.id ? [] : [{ choice: id, move }])),
    }),
  );
  const offers = new Map(told.flatMap((turn) => turn.offers).map((offer) => [offer.id, offer] as const));
  return { sittings: sitting === 'delegates' ? [] : [sitting], turns, words: (choice) => offers.get(choice) ?? null };
}
