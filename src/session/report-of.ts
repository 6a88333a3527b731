import type { ChosenTurn } from '../debate/one-move-away.ts';
import type { HistoricalRecord } from '../debate/record.ts';
import { type Report, reportOn } from '../debate/report.ts';
import type { Moment } from './moment.ts';

/** The historian's report on a run as it stands at this moment, the choices left open beside those made, in their words. */
export function reportOf({ sitting, debate, told }: Moment, record: HistoricalRecord): Report {
  const turns = told.map(
    ({ chosen, offers }): ChosenTurn => ({
      chosen: chosen.id,
      chosenMove: chosen.move,
      others: offers.flatMap(({ id, move }) => (id === chosen.id ? [] : [{ choice: id, move }])),
    }),
  );
  const offers = new Map(told.flatMap((turn) => turn.offers).map((offer) => [offer.id, offer] as const));
  return reportOn(debate, record, {
    sittings: sitting === 'delegates' ? [] : [sitting],
    turns,
    words: (choice) => offers.get(choice) ?? null,
  });
}
