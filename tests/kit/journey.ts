import { answeringMark } from '../../src/debate/answering.ts';
import type { Debate } from '../../src/debate/debate.ts';
import { evidenceMark } from '../../src/debate/evidence.ts';
import type { HistoricalRecord } from '../../src/debate/record.ts';
import type { Report } from '../../src/debate/report.ts';

/** How near somebody of the record came by votes, as printed, and over how many stages. */
export function beside(report: Report, person: string): readonly [near: number, stages: number] | null {
  const entry = report.nearest.find(({ by, people }) => by === 'vote' && people.some((one) => one === person));
  return entry ? [Math.round(entry.nearness), entry.sharedStages.length] : null;
}

/** The mark of each speech, in order. */
export const evidenceMarks = (debate: Debate, record: HistoricalRecord): readonly number[] =>
  debate.said.filter(({ as }) => as === 'speech').map((said) => evidenceMark(said, record));

/** The mark of each objection, in order. */
export const answeringMarks = (debate: Debate, record: HistoricalRecord): readonly number[] =>
  debate.said.flatMap((_, nth) => answeringMark(debate, nth, record) ?? []);
