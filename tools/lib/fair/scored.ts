import { answeringMark } from '../../../src/debate/answering.ts';
import { audienceMark, roomMean } from '../../../src/debate/audience.ts';
import { mean } from '../../../src/debate/bar.ts';
import { consistencyScore } from '../../../src/debate/consistency.ts';
import type { Debate } from '../../../src/debate/debate.ts';
import { evidenceMark } from '../../../src/debate/evidence.ts';
import { argumentOf } from '../../../src/debate/lookup.ts';
import { faults } from '../../../src/debate/period.ts';
import { course } from '../../../src/debate/position.ts';
import type { HistoricalRecord } from '../../../src/debate/record.ts';

/** The five bars of a run as bare numbers, and the room's mean beside the fourth; null where nothing was to be judged. */
export interface Scored {
  readonly evidence: number | null;
  readonly answering: number | null;
  readonly consistency: number;
  readonly period: number;
  readonly audience: number | null;
  readonly room: number | null;
}

/** By the rules' own marks, without the sentences of the report: thousands of runs are asked for. */
export function scored(debate: Debate, record: HistoricalRecord): Scored {
  const speeches = debate.said.filter(({ as }) => as === 'speech');
  const held = course(debate, record);
  return {
    evidence: mean(speeches.map((said) => evidenceMark(said, record))),
    answering: mean(debate.said.flatMap((_, nth) => answeringMark(debate, nth, record) ?? [])),
    consistency: consistencyScore(debate, record),
    period: Math.max(0, 4 - faults(debate, record).reduce((sum, { cost }) => sum + cost, 0)),
    audience: mean(
      speeches.flatMap(({ argument, audiences }) =>
        argument === null ? [] : audienceMark(argumentOf(record, argument), audiences),
      ),
    ),
    room: held === 'open' ? null : mean(speeches.flatMap((said) => roomMean(said, held, record) ?? [])),
  };
}
