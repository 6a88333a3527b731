import { type HalfPage, halfPage } from '../debate/half-page.ts';
import type { ChosenTurn } from '../debate/one-move-away.ts';
import type { HistoricalRecord } from '../debate/record.ts';
import { type Report, type ReportOptions, reportOn } from '../debate/report.ts';
import type { Moment } from './moment.ts';

/** The historian's report on a run as it stands at this moment, the choices left open beside those made, in their words. */
export const reportOf = (moment: Moment, record: HistoricalRecord): Report =>
  reportOn(moment.debate, record, toldIn(moment));

/** The half page at the end of a sitting, from the report on it. */
export const halfPageOf = (moment: Moment, report: Report, record: HistoricalRecord): HalfPage =>
  halfPage(moment.debate, report, record, toldIn(moment));

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
