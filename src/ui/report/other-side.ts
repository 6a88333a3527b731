import frames from '../../../story/bench.json';
import type { ChoiceId, DelegateId, SittingId } from '../../debate/ids.ts';
import { type Course, courses } from '../../debate/record.ts';
import { sitsAt } from '../../debate/sits-at.ts';
import { type BenchFrames, benchOf } from '../../session/bench-of.ts';
import type { Moment } from '../../session/moment.ts';
import type { Run } from '../../session/run.ts';
import type { PageDeps } from '../deps.ts';

/** The benches opposite to a course; who held to the middle, or to none yet, has two. */
export const opposite = (course: Course | 'open'): readonly Course[] =>
  courses.filter((one) => one !== course && one !== 'neither');

/**
 * The sitting that is over, to be argued from another bench in the class role that belongs to it, with the player's own
 * words put by those on record with the argument. Null where nothing was argued, or nobody of that line sat there.
 * @param seed a whole number from 0 up to 2^32
 */
export function otherSide(moment: Moment, course: Course, { record }: PageDeps, seed: number): Run | null {
  const { sitting } = moment;
  if (sitting === 'delegates') return null;
  const role = [...record.delegates.values()].find(({ kind, holds }) => kind === 'role' && holds === course);
  const bench = benchOf(moment, sitting, record, frames as BenchFrames);
  if (!role || bench.length === 0 || !sitsAt(record, sitting, role.id)) return null;
  return {
    seed,
    start: sitting as SittingId,
    path: [choiceOf(role.id)],
    ahead: [],
    onward: false,
    reached: 0,
    editions: {},
    bench,
  };
}

/** The choice by which a role is taken (story/delegates.ink): `role-war` is taken by `class-war`. */
const choiceOf = (role: DelegateId): ChoiceId => role.replace('role-', 'class-') as ChoiceId;
