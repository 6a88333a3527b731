import type { Run } from './run.ts';
import type { Session } from './session.ts';

/**
 * Tells the beginning of a run once more, unseen, and one choice beyond it. What the first answer of a page needs has
 * then been read in and compiled while somebody was reading; it took twice the time of the second. A run that was taken
 * up again farther on has been told, which does as much.
 * @param hidden a session of its own, which is given up afterwards
 */
export async function rehearse(hidden: Session, run: Run): Promise<void> {
  if (run.path.length > 1) return;
  await hidden.resume(run);
  hidden.whole();
  const first = hidden.moment?.offers[0];
  if (!first) return;
  hidden.choose(first.id);
  hidden.whole();
}
