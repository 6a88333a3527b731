import type { SittingId } from '../../debate/ids.ts';
import type { HistoricalRecord } from '../../debate/record.ts';
import type { Run } from '../../session/run.ts';
import { longDay } from '../panels/days.ts';
import type { Parted, ToldRun } from './told.ts';

const ordinals = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ');

/** *fifth*; from twenty-one on in figures. */
function ordinal(nth: number): string {
  const ending = nth % 100 > 10 && nth % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][nth % 10] ?? 'th');
  return ordinals[nth - 1] ?? `${nth}${ending}`;
}

/** *the sitting of 23 February, “Forty-eight hours”*, or what comes before the first. */
function sittingWords(sitting: SittingId | 'delegates', record: HistoricalRecord): string {
  const entry = sitting === 'delegates' ? undefined : record.sittings.get(sitting);
  return entry ? `the sitting of ${longDay(entry.dateNS, false)}, ${entry.title}` : 'the choice of a delegate';
}

/** Where a run of an earlier edition leaves the story as it is now: which sitting, and which of its choices. */
export function partedWords({ sitting, nth, lost }: Parted, record: HistoricalRecord): string {
  const which = sitting === 'delegates' ? '' : `the ${ordinal(nth)} choice of `;
  const rest = lost === 1 ? 'That choice is not told' : `That choice and the ${lost - 1} after it are not told`;
  return (
    `This debate was made with another edition of the story. It is the same up to ${which}` +
    `${sittingWords(sitting, record)}: what was chosen there stands open no more. ${rest}; the rest can be argued anew.`
  );
}

/** What is to be said of a run's editions beside those of today; null where they are the same. */
export function editionWords(run: Run, told: ToldRun, record: HistoricalRecord): string | null {
  if (told.parted) return partedWords(told.parted, record);
  const other = Object.entries(told.editions).some(([id, edition]) => (run.editions[id] ?? edition) !== edition);
  return other
    ? 'This debate was made with another edition of the story. All its choices are still there; some lines between them may read otherwise.'
    : null;
}
