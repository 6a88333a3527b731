import { mean } from '../../../src/debate/bar.ts';
import type { Debate } from '../../../src/debate/debate.ts';
import { type Course, courses, type HistoricalRecord } from '../../../src/debate/record.ts';
import { sittingsWithFloor } from './course-day.ts';
import { randomRun, type Skill, skills } from './runs.ts';
import { type Scored, scored } from './scored.ts';

/** Means of many runs of one course. */
export interface CourseMeans {
  readonly course: Course;
  readonly runs: number;
  readonly evidence: number;
  readonly answering: number;
  readonly consistency: number;
  readonly period: number;
  readonly audience: number;
  /** The room's own mean for the course, and the difference: all of the audience bar that must be alike. */
  readonly room: number;
  readonly aboveRoom: number;
}

export const comparedBars = ['evidence', 'answering', 'consistency', 'period', 'aboveRoom'] as const;

/** A run through all sittings, or through one alone. */
export type Scope = 'campaign' | 'sitting';

export interface Compared {
  readonly skill: Skill;
  readonly scope: Scope;
  readonly means: readonly CourseMeans[];
}

/** Runs of each course at each skill, all drawn from one seed: so many campaigns, and so many runs of each sitting. */
export function neutrality(record: HistoricalRecord, seed: number, times: number): readonly Compared[] {
  const sittings = sittingsWithFloor(record);
  const scopes: readonly { readonly scope: Scope; readonly starts: readonly (typeof sittings)[] }[] = [
    { scope: 'campaign', starts: [sittings] },
    { scope: 'sitting', starts: sittings.map((one) => [one]) },
  ];
  const runsOf = (course: Course, skill: Skill, { scope, starts }: (typeof scopes)[number]) =>
    starts.flatMap((some) =>
      Array.from({ length: times }, (_, n) => {
        const key = `fair/${seed}/${course}/${skill}/${scope}/${n}/${some[0]?.id}`;
        return randomRun(some, { seed: key, skill, courseAt: () => course }, record);
      }),
    );
  return skills.flatMap((skill) =>
    scopes.map((one) => ({
      skill,
      scope: one.scope,
      means: courses.map((course) => meansOf(course, runsOf(course, skill, one), record)),
    })),
  );
}

function meansOf(course: Course, runs: readonly Debate[], record: HistoricalRecord): CourseMeans {
  const all = runs.map((run) => scored(run, record));
  const over = (of: (run: Scored) => number | null): number => mean(all.flatMap((run) => of(run) ?? [])) ?? Number.NaN;
  const besideRoom = (of: (audience: number, room: number) => number): number =>
    over(({ audience, room }) => (audience === null || room === null ? null : of(audience, room)));
  return {
    course,
    runs: runs.length,
    evidence: over((run) => run.evidence),
    answering: over((run) => run.answering),
    consistency: over((run) => run.consistency),
    period: over((run) => run.period),
    audience: besideRoom((audience) => audience),
    room: besideRoom((_, room) => room),
    aboveRoom: besideRoom((audience, room) => audience - room),
  };
}

/** The widest difference between two numbers of a list. */
export const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
