import annasMoves from '../../../docs/examples/anna.json';
import { answeringMark } from '../../debate/answering.ts';
import { audienceMark } from '../../debate/audience.ts';
import { apply, type Debate, type Said, silence } from '../../debate/debate.ts';
import { evidenceMark } from '../../debate/evidence.ts';
import type { AudienceId } from '../../debate/ids.ts';
import { argumentOf } from '../../debate/lookup.ts';
import { readMoves } from '../../debate/moves.ts';
import type { Argument, HistoricalRecord } from '../../debate/record.ts';
import { type Report, reportOn } from '../../debate/report.ts';

/** One speech with its answer, as the rules mark it. */
export interface ExampleSpeech {
  readonly said: Said;
  readonly argument: Argument;
  readonly objection: Argument;
  readonly evidence: number;
  readonly answering: number;
  readonly audience: number;
  readonly moved: readonly AudienceId[];
  readonly cold: readonly AudienceId[];
}

export interface Example {
  readonly report: Report;
  readonly speech: ExampleSpeech;
}

/**
 * The invented run of Anna from the rubric (rubric.md 3, run A), scored as any other, and the first speech of it. Null
 * where the record lacks what it speaks of: the record of what is played may, the whole one does not.
 */
export function annasRun(record: HistoricalRecord): Example | null {
  const read = readMoves(annasMoves, record);
  if (!read.ok) return null;
  const debate = read.value.reduce<Debate>(apply, silence);
  const speech = firstSpeech(debate, record);
  return speech && { report: reportOn(debate, record), speech };
}

function firstSpeech(debate: Debate, record: HistoricalRecord): ExampleSpeech | null {
  const [said, reply] = debate.said;
  if (!said?.argument || !reply?.against) return null;
  const argument = argumentOf(record, said.argument);
  return {
    said,
    argument,
    objection: argumentOf(record, reply.against),
    evidence: evidenceMark(said, record),
    answering: answeringMark(debate, 1, record) ?? 0,
    audience: audienceMark(argument, said.audiences),
    moved: said.audiences.filter((one) => argument.moved.includes(one)),
    cold: said.audiences.filter((one) => argument.cold.includes(one)),
  };
}
