import type { ArgumentId } from '../../../src/debate/ids.ts';
import { nearest } from '../../../src/debate/nearest.ts';
import { position } from '../../../src/debate/position.ts';
import { courses, type HistoricalRecord } from '../../../src/debate/record.ts';
import { type Attainable, attainable } from './attainable.ts';
import { type Compared, comparedBars, neutrality, spread } from './neutrality.ts';
import type { Skill } from './runs.ts';
import { scored } from './scored.ts';
import { type SelfTest, selfTest } from './self-test.ts';
import { flagsTurned, type Standing, standings } from './survivorship.ts';
import { type Varied, variations, wanderer } from './weights.ts';

/** Everything that a program can test of rubric.md section 4. */
export interface Fairness {
  readonly selfTest: readonly SelfTest[];
  readonly neutrality: readonly Compared[];
  readonly attainable: readonly Attainable[];
  /** The widest gap in best answering if `conceded` were read as a plain denial. */
  readonly withoutConcession: number;
  readonly weights: readonly Varied[];
  readonly survivorship: readonly Standing[];
  /** Runs with any other score when every flag `knownThroughOpponent` is turned round. */
  readonly changedByFlag: number;
  readonly faults: readonly string[];
}

/** How much is drawn: the page is written with these, and its test draws the same. */
export const drawn = { seed: 7, times: 30, wanderers: 240 } as const;

/** Courses may differ by so much in the mean of a bar (rubric.md 4.2). */
export const allowed = 0.2;

/** Careless runs show what carelessness costs each course; the rubric asks for competent ones. */
export const competent: readonly Skill[] = ['careful', 'plain', 'bare'];

/** The arrow that the best attainable answering of the war course hangs on at the end of February. */
export const conceded = { attacker: 'risk-losing-soviet-power', target: 'only-fitting-resistance' } as const;

export function fairness(record: HistoricalRecord, strengths: ReadonlyMap<ArgumentId, string>): Fairness {
  const found = {
    selfTest: selfTest(record),
    neutrality: neutrality(record, drawn.seed, drawn.times),
    attainable: attainable(record),
    withoutConcession: Math.max(...gapsIn(attainable(denied(record)), 'answering').map(({ gap }) => gap)),
    weights: variations(record, drawn.seed, drawn.wanderers),
    survivorship: standings(record, strengths),
    changedByFlag: changedByFlag(record),
  };
  return { ...found, faults: faultsIn(found) };
}

const denied = (record: HistoricalRecord): HistoricalRecord => ({
  ...record,
  edges: record.edges.map((edge) =>
    edge.attacker === conceded.attacker && edge.target === conceded.target ? { ...edge, kind: 'rebuts' } : edge,
  ),
});

function changedByFlag(record: HistoricalRecord): number {
  const turned = flagsTurned(record);
  const said = (run: Parameters<typeof scored>[0], of: HistoricalRecord) =>
    JSON.stringify([scored(run, of), position(run, of), nearest(run, of)]);
  return Array.from({ length: drawn.times }, (_, n) => wanderer(`fair/flag/${n}`, n, record)).filter(
    (run) => said(run, record) !== said(run, turned),
  ).length;
}

/** The widest gap between courses at each sitting. */
export const gapsIn = (all: readonly Attainable[], bar: 'evidence' | 'answering') =>
  [...new Set(all.map(({ sitting }) => sitting))].map((sitting) => ({
    sitting,
    gap: spread(all.filter((one) => one.sitting === sitting).map((one) => one[bar])),
  }));

/** Every pair of courses whose competent runs differ by more than is allowed. */
export const wideIn = (all: readonly Compared[]) =>
  all
    .filter(({ skill }) => competent.includes(skill))
    .flatMap(({ skill, scope, means }) =>
      comparedBars.flatMap((bar) =>
        means.flatMap((one, i) =>
          means.slice(i + 1).flatMap((other) => {
            const gap = Math.abs(one[bar] - other[bar]);
            return gap > allowed ? [{ skill, scope, bar, between: [one.course, other.course] as const, gap }] : [];
          }),
        ),
      ),
    );

/** Groups in which the entries known through an opponent are heard colder than the others by more than is allowed. */
const colder = (all: readonly Standing[]) =>
  all
    .filter(({ through }) => through === 'an opponent')
    .flatMap(({ group, heard }) =>
      all
        .filter((one) => one.group === group && one.through === 'their own side' && one.heard - heard > allowed)
        .map((one) => ({ group, gap: one.heard - heard })),
    );

function faultsIn(found: Omit<Fairness, 'faults'>): readonly string[] {
  return [
    ...found.selfTest
      .filter(({ own }) => !own)
      .map(({ person, stage }) => `${person} is not nearest to himself (${stage})`),
    ...wideIn(found.neutrality).map(
      ({ skill, scope, bar, between, gap }) =>
        `${bar} of ${skill} runs (${scope}), ${between.join(' and ')}: they differ by ${gap.toFixed(2)}`,
    ),
    ...(['evidence', 'answering'] as const).flatMap((bar) =>
      gapsIn(found.attainable, bar)
        .filter(({ gap }) => gap > allowed)
        .map(({ sitting, gap }) => `best ${bar} at ${sitting}: courses differ by ${gap.toFixed(2)}`),
    ),
    ...(found.changedByFlag > 0
      ? [`a score hangs on the flag knownThroughOpponent (${found.changedByFlag} runs)`]
      : []),
    ...colder(found.survivorship).map(
      ({ group, gap }) => `what we have through an opponent (${group}) is heard ${gap.toFixed(2)} colder`,
    ),
    ...courses
      .filter((course) => found.attainable.some((one) => one.course === course && one.withDocument === 0))
      .map((course) => `${course} has a sitting at which no document bears on any of its arguments`),
  ];
}
