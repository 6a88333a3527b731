import { type HistoricalRecord, readRecord } from '../../src/debate/record.ts';
import { cutRules, loadRecordFiles } from '../../story/cut.ts';

let held: HistoricalRecord | null = null;

/** The record as the game has it: from the files, through the cut for the rules. Read once for all tests of a file. */
export function theRecord(): HistoricalRecord {
  held ??= readRecord(cutRules(loadRecordFiles()));
  return held;
}
