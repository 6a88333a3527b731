import type { ArgumentId, SittingId } from '../../debate/ids.ts';
import type { HistoricalRecord } from '../../debate/record.ts';
import { dayOf } from '../../ui/report/report-words.ts';
import type { Entry, Sums } from './class-sums.ts';

/** What every panel of the class page is given. */
export interface ClassScope {
  readonly entries: readonly Entry[];
  readonly sums: Sums;
  readonly record: HistoricalRecord;
  /** What a pupil is called now: by name, or by number while names are hidden. */
  readonly label: (entry: Entry) => string;
  /** The pupil who is pointed out in the drawings and the table; null for nobody. */
  readonly picked: string | null;
  readonly pick: (id: string | null) => void;
}

/** A pupil by name, or by number: who gave no name has none to hide. */
export const labelOf = ({ name, number }: Pick<Entry, 'name' | 'number'>, shown: boolean): string =>
  shown && name.trim() !== '' ? name : `Pupil ${number}`;

export const titleOf = (record: HistoricalRecord, id: ArgumentId): string => record.arguments.get(id)?.title ?? id;

/** *23 February: Forty-eight hours* */
export function sittingTitle(record: HistoricalRecord, id: SittingId): string {
  const sitting = record.sittings.get(id);
  return sitting ? `${dayOf(sitting.dateNS)}: ${sitting.title}` : id;
}
