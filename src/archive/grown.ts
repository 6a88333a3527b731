import type { ChoiceId } from '../debate/ids.ts';
import type { Run } from '../session/run.ts';
import type { KeptRun } from './kept.ts';

/** All choices of a run, with those that were gone back over. */
export const lineOf = ({ path, ahead }: Run): readonly ChoiceId[] => [...path, ...ahead];

/**
 * Where a run leaves the one kept under its name: how many choices both share. null where one of them goes on with the
 * other, so that nothing is lost by keeping the longer.
 */
export function partedAt(old: Run, next: Run): number | null {
  if (old.seed !== next.seed || old.start !== next.start) return 0;
  const [a, b] = [lineOf(old), lineOf(next)];
  const parts = a.findIndex((id, at) => id !== b[at]);
  return parts === -1 || parts === b.length ? null : parts;
}

/**
 * A kept run with how far it has come now. The longer line stays whole: a story whose later edition has lost a choice, or
 * a second tab that is further behind, must not cost what was kept.
 */
export function grown(old: KeptRun, next: KeptRun): KeptRun {
  const shorter = lineOf(next.run).length < lineOf(old.run).length;
  const { run, trace } = shorter ? old : next;
  return { ...old, run, trace, touched: Math.max(old.touched, next.touched), deleted: null };
}
