import { readFileSync } from 'node:fs';
import { readCode } from '../src/archive/code.ts';
import { apply, type Debate, silence } from '../src/debate/debate.ts';
import { readMoves } from '../src/debate/moves.ts';
import type { HistoricalRecord } from '../src/debate/record.ts';
import { bars, type Report, reportOn } from '../src/debate/report.ts';
import { reportOf } from '../src/session/report-of.ts';
import { loadBook, loadRecord, sessionOver } from './lib/book.ts';
import { readLock } from './lib/choices.ts';
import { readArgs, say, table } from './lib/output.ts';

/** `npm run story:score -- --moves FILE` or `-- --run CODE`: the whole report on a run. */
export async function main(words: readonly string[]): Promise<number> {
  const args = readArgs(words);
  const record = loadRecord();
  const report = args.has('run') ? await ofCode(args.text('run', ''), record) : ofMoves(args.text('moves', ''), record);
  return say(args, report, linesOf(report), true);
}

function ofMoves(file: string, record: HistoricalRecord): Report {
  if (file === '') throw new Error('Name a file of moves (--moves FILE) or a share code (--run CODE).');
  const moves = readMoves(JSON.parse(readFileSync(file, 'utf8')), record);
  if (!moves.ok) throw new Error(`${moves.error.message} ${moves.error.advice}`);
  return reportOn(moves.value.reduce<Debate>(apply, silence), record);
}

async function ofCode(code: string, record: HistoricalRecord): Promise<Report> {
  const run = readCode(code, readLock(), [...record.sittings.keys()]);
  if (!run.ok) throw new Error(`${run.error.message} ${run.error.advice}`);
  const session = sessionOver(loadBook(), record);
  const told = await session.resume(run.value);
  if (!told.ok) throw new Error(`${told.error.message} ${told.error.advice}`);
  return reportOf(told.value, record);
}

const percent = (share: number): string => `${Math.round(share * 100)}`;

function linesOf(report: Report): readonly string[] {
  const { position, craft } = report;
  return [
    `course: ${report.course}; accept ${percent(position.accept)}, neither ${percent(position.neither)}, war ${percent(position.war)}`,
    ...table(
      bars.map((bar) => [
        bar,
        craft[bar].word ?? 'nothing to judge',
        craft[bar].score?.toFixed(2) ?? '',
        craft[bar].because,
      ]),
    ),
    ...report.votes.map((vote) => `${vote.id}: ${JSON.stringify(vote.tally)}, in 1918 ${JSON.stringify(vote.record)}`),
    ...report.votes.flatMap((vote) => vote.changed.map((one) => `  ${one.because}`)),
  ];
}
