import { readFileSync } from 'node:fs';
import { readCode } from '../src/archive/code.ts';
import { printed, teachersNumber } from '../src/debate/craft.ts';
import { apply, type Debate, silence } from '../src/debate/debate.ts';
import { type HalfPage, halfPage } from '../src/debate/half-page.ts';
import { readMoves } from '../src/debate/moves.ts';
import type { HistoricalRecord } from '../src/debate/record.ts';
import { bars, type Report, reportOn } from '../src/debate/report.ts';
import { halfPageOf, reportOf } from '../src/session/report-of.ts';
import { loadBook, loadRecord, sessionOver } from './lib/book.ts';
import { readLock } from './lib/choices.ts';
import { readArgs, say, table } from './lib/output.ts';

/** `npm run story:score -- --moves FILE` or `-- --run CODE`: the whole report on a run. */
export async function main(words: readonly string[]): Promise<number> {
  const args = readArgs(words);
  const record = loadRecord();
  const { report, half } = args.has('run')
    ? await ofCode(args.text('run', ''), record)
    : ofMoves(args.text('moves', ''), record);
  const teachers = teachersNumber(report);
  return say(
    args,
    { ...report, teachersNumber: teachers },
    [...halfLines(half), '', ...linesOf(report), ...numberLine(teachers)],
    true,
  );
}

interface Scored {
  readonly report: Report;
  readonly half: HalfPage;
}

function ofMoves(file: string, record: HistoricalRecord): Scored {
  if (file === '') throw new Error('Name a file of moves (--moves FILE) or a share code (--run CODE).');
  const moves = readMoves(JSON.parse(readFileSync(file, 'utf8')), record);
  if (!moves.ok) throw new Error(`${moves.error.message} ${moves.error.advice}`);
  const debate = moves.value.reduce<Debate>(apply, silence);
  const report = reportOn(debate, record);
  return { report, half: halfPage(debate, report, record) };
}

async function ofCode(code: string, record: HistoricalRecord): Promise<Scored> {
  const run = readCode(code, readLock());
  if (!run.ok) throw new Error(`${run.error.message} ${run.error.advice}`);
  const session = sessionOver(loadBook(), record);
  const told = await session.resume(run.value);
  if (!told.ok) throw new Error(`${told.error.message} ${told.error.advice}`);
  const report = reportOf(told.value, record);
  return { report, half: halfPageOf(told.value, report, record) };
}

const percent = (share: number): string => `${Math.round(share * 100)}`;

/** The half page, as the game shows it at the end of a sitting. */
function halfLines({ decided, kin, strength, objection, next, turning, away }: HalfPage): readonly string[] {
  const count = (tally: Readonly<Record<string, number | null>>) =>
    Object.values(tally)
      .map((n) => n ?? '?')
      .join('-');
  return [
    ...decided.map(
      (one) =>
        `${one.vote}: ${count(one.tally)}, in 1918 ${count(one.record)}${one.reached ? '' : ' (never put here)'}`,
    ),
    `arguments: ${kin.map(({ person, shared }) => `${person ?? 'nobody by name'} ${shared.length}`).join(', ') || 'none'}`,
    `strength: ${strength?.text ?? 'none'}`,
    `left standing: ${objection ? `${objection.text} (${objection.argument}; ${objection.by ?? 'by whom is not known'}, ${objection.on})` : 'nothing'}`,
    `to try: ${next.text}`,
    `turning point: ${turning ? turning.changed.because : 'no hand went otherwise'}`,
    `one move away: ${away ? `${away.otherwise}, ${count(away.tally)}` : 'no single choice would have changed a count'}`,
  ];
}

/** For teachers alone, and never without its twin: where the two rank runs differently, they are not ranked. */
const numberLine = (number: ReturnType<typeof teachersNumber>): readonly string[] =>
  number ? [`teacher's number: ${printed(number.weighted)}, with equal weights ${printed(number.equal)}`] : [];

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
