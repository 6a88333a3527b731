import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answeringMark, answeringMarks } from '../../src/debate/answering.ts';
import { audienceMark } from '../../src/debate/audience.ts';
import { clashCost, freeJump, jumpCost } from '../../src/debate/consistency.ts';
import { teachersNumber, teachersShares } from '../../src/debate/craft.ts';
import type { Said } from '../../src/debate/debate.ts';
import { evidenceMark } from '../../src/debate/evidence.ts';
import { exchangesOf } from '../../src/debate/exchange.ts';
import { firstGroundPart } from '../../src/debate/ground-shares.ts';
import type { MotionId, SittingId } from '../../src/debate/ids.ts';
import { argumentOf } from '../../src/debate/lookup.ts';
import { earlyCost, slipCost } from '../../src/debate/period.ts';
import { needs, persuasion } from '../../src/debate/persuasion.ts';
import { moveWeights } from '../../src/debate/placed.ts';
import { leastGap } from '../../src/debate/position.ts';
import { pushes } from '../../src/debate/pushes.ts';
import { grounds, type Point } from '../../src/debate/record.ts';
import { type BarResult, type Report, reportOn } from '../../src/debate/report.ts';
import { hair, nearness, straight } from '../../src/debate/triangle.ts';
import { tallyOf } from '../../src/debate/votes.ts';
import { aDebate } from '../kit/debate.ts';
import { theRecord } from '../kit/record.ts';

const record = theRecord();
const read = (file: string): string => readFileSync(new URL(`../../docs/${file}`, import.meta.url), 'utf8');

/** The rows of the first table under a heading of docs/scoring.md, without its head. */
function tableUnder(heading: string): readonly (readonly string[])[] {
  const [, after = ''] = read('scoring.md').split(`\n## ${heading}\n`);
  const [section = ''] = after.split('\n## ');
  const rows = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const named = (name: string, values: Readonly<Record<string, number>>): readonly (readonly [string, number])[] =>
  Object.entries(values).map(([key, value]) => [`\`${name}.${key}\``, value]);

describe('docs/scoring.md', () => {
  test('has every constant of the rules with its value, and no other', () => {
    const written = tableUnder('Constants').map(([name, value]) => [
      name,
      value === 'never' ? Number.POSITIVE_INFINITY : Number(value),
    ]);
    expect(Object.fromEntries(written)).toEqual(
      Object.fromEntries([
        ...named('moveWeights', moveWeights),
        ['`leastGap`', leastGap],
        ['`firstGroundPart`', firstGroundPart],
        ...named('answeringMarks', answeringMarks),
        ['`clashCost`', clashCost],
        ['`jumpCost`', jumpCost],
        ['`freeJump`', freeJump],
        ['`earlyCost`', earlyCost],
        ['`slipCost`', slipCost],
        ...named('teachersShares', teachersShares),
        ...named('persuasion', persuasion),
        ...named('needs', needs),
        ['`hair`', hair],
      ]),
    );
  });

  test('names for each constant the file in which it stands', () => {
    for (const [name = '', , file = ''] of tableUnder('Constants')) {
      const source = readFileSync(new URL(`../../src/debate/${file.replaceAll('`', '')}`, import.meta.url), 'utf8');
      expect(source, name).toMatch(new RegExp(`export const ${name.replaceAll('`', '').split('.')[0]}\\b`));
    }
  });

  test.each(['anna', 'pavel'] as const)('has the run of %s to the digit', (run) => {
    const column = run === 'anna' ? 1 : 2;
    const written = tableUnder('Worked to the digit').map((row) => [row[0], row[column]]);
    expect(Object.fromEntries(written)).toEqual(worked(JSON.parse(read(`examples/${run}.json`))));
  });

  test('has what reaches Trotsky on 23 February to the digit', () => {
    const debate = aDebate(JSON.parse(read('examples/moves.json')), record);
    const [sitting, motion] = ['1918-02-23' as SittingId, 'v13a-accept' as MotionId];
    const own = pushes(debate, record, sitting, motion).filter(({ listener }) => listener === 'trotsky');
    const exchanges = exchangesOf(debate, record);
    const written = tableUnder('How a vote can move');
    expect(written.map(([speech, , craft, , push]) => [speech, craft, push])).toEqual(
      own.map(({ argument, exchange, amount }) => [
        `\`${argument}\``,
        exchanges[exchange]?.craft.toFixed(2),
        amount.toFixed(2),
      ]),
    );
    for (const [, reach, craft, trust, push] of written)
      expect(Number(reach) * Number(craft) * Number(trust)).toBeCloseTo(Number(push), 9);
    const hand = tallyOf(debate, record, sitting, motion).hands.find(({ person }) => person === 'trotsky');
    expect(read('scoring.md')).toContain(
      `Together ${hand?.sum.toFixed(2)} of the ${hand?.need} that a *torn* voter needs`,
    );
    expect(hand?.changed).toBe(false);
  });

  test('speaks of every file it names, and each is there', () => {
    const files = [...read('scoring.md').matchAll(/`([a-z-]+\.ts)`/g)].map(([, file = '']) => file);
    expect(files.length).toBeGreaterThan(20);
    for (const file of new Set(files))
      expect(() => readFileSync(new URL(`../../src/debate/${file}`, import.meta.url)), file).not.toThrow();
  });
});

test('at no stage does the straight line rank two people otherwise who are told apart', () => {
  const tenths = Array.from({ length: 11 }, (_, i) => i / 10);
  const grid = tenths.flatMap((a) =>
    tenths.flatMap((n): readonly Point[] => (a + n > 1 + hair ? [] : [[a, n, Math.max(0, 1 - a - n)]])),
  );
  const otherwise = record.stages.flatMap((stage) =>
    (['vote', 'stance'] as const).flatMap((by) => {
      const stood = record.figures.flatMap(({ stages }) => {
        const point = stages.find(({ stage: id }) => id === stage.id)?.[by];
        return point ? [point] : [];
      });
      const pairs = stood.flatMap((near) => stood.map((far) => [near, far] as const));
      return grid.flatMap((point) =>
        pairs.filter(
          ([near, far]) =>
            nearness(point, near) - nearness(point, far) >= leastGap &&
            straight(point, far) - straight(point, near) < -hair,
        ),
      );
    }),
  );
  expect(grid).toHaveLength(66);
  expect(otherwise).toEqual([]);
});

test.each(['anna', 'pavel'])('docs/examples/%s.json has the moves of the rubric, in order', (run) => {
  const rows = read('rubric.md')
    .split('\n')
    .filter((line) => line.startsWith(`| ${run} |`))
    .map((line) =>
      line
        .split('|')
        .slice(2, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
  const moves: readonly PlainMove[] = JSON.parse(read(`examples/${run}.json`));
  expect(moves.map(rowOf)).toEqual(rows);
});

interface PlainMove {
  readonly date: string;
  readonly audiences: readonly string[];
  readonly argues?: string;
  readonly as?: string;
  readonly cites?: string;
  readonly owns?: readonly string[];
  readonly against?: string;
  readonly leaves?: string;
  readonly votes?: { readonly motion: string; readonly option: string };
}

/** A move as a row of rubric.md 3.1. */
const rowOf = (move: PlainMove): readonly string[] => [
  move.date,
  move.audiences.join(', '),
  move.argues ?? '-',
  move.votes ? 'vote' : (move.as ?? ''),
  move.cites ?? 'none',
  `[${move.owns?.join(', ') ?? ''}]`,
  move.against ?? (move.leaves ? `leaves ${move.leaves}` : '-'),
  move.votes ? `{${move.votes.motion}, ${move.votes.option}}` : '-',
];

const digits = (value: number): string => value.toFixed(3);
const bar = ({ score, word }: BarResult): string => `${digits(score ?? -1)} ${word}`;
const marks = (list: readonly number[]): string =>
  list.map((mark) => String(Math.round(mark * 1000) / 1000)).join(', ');

/** Two decimals, a half rounded up as by hand: 64.375 is printed as 64.38. */
const number = (value: number): string => (Math.round((value + hair) * 100) / 100).toFixed(2);

/** The right column of the worked table, as the rules give it. */
function worked(moves: readonly object[]): Readonly<Record<string, string>> {
  const debate = aDebate(moves, record);
  const report = reportOn(debate, record);
  const { position, dealings, craft } = report;
  const speeches = debate.said.filter(({ as }) => as === 'speech');
  const q = teachersNumber(report);
  return {
    '`accept`': digits(position.accept),
    '`neither`': digits(position.neither),
    '`war`': digits(position.war),
    '`range of the course held`': rangeOf(report),
    '`abstention`': digits(position.abstention),
    '`dealings: peace`': dealings.peace.value === null ? 'none' : digits(dealings.peace.value),
    '`dealings: entente`': dealings.entente.value === null ? 'none' : digits(dealings.entente.value),
    '`grounds`': grounds
      .flatMap((ground) =>
        report.grounds[ground].share > 0 ? [`${ground} ${digits(report.grounds[ground].share)}`] : [],
      )
      .join(', '),
    '`evidence of each speech`': marks(speeches.map((said) => evidenceMark(said, record))),
    '`evidence`': bar(craft.evidence),
    '`answer to each objection`': marks(debate.said.flatMap((_, nth) => answeringMark(debate, nth, record) ?? [])),
    '`answering`': bar(craft.answering),
    '`consistency`': bar(craft.consistency),
    '`audience of each speech`': marks(speeches.flatMap((said) => heard(said))),
    '`audience`': bar(craft.audience),
    '`room`': digits(craft.audience.roomMean ?? -1),
    '`period`': bar(craft.period),
    "`teacher's number`": number(q?.weighted ?? -1),
    '`equal weights`': number(q?.equal ?? -1),
  };
}

const heard = ({ argument, audiences }: Said): readonly number[] =>
  argument ? [audienceMark(argumentOf(record, argument), audiences)] : [];

function rangeOf({ course, position }: Report): string {
  if (course === 'open') return 'open';
  return position.range[course].map(digits).join('-');
}
