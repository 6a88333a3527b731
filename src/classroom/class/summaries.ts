import type { HistoricalRecord } from '../../debate/record.ts';
import type { Run } from '../../session/run.ts';
import type { PageDeps } from '../../ui/deps.ts';
import { tellRun } from '../../ui/paths/told.ts';
import { type Summary, summaryOf } from './summary.ts';

type Needs = Pick<PageDeps, 'openHidden' | 'loadWhole'>;

/** Every run that was told since the page was opened, by what it is: a class that is shown again is there at once. */
const known = new WeakMap<Needs['openHidden'], Map<string, Summary>>();

const keyOf = ({ start, seed, path, editions }: Run): string =>
  `${start} ${seed} ${path.join()} ${JSON.stringify(editions)}`;

/** What was worked out of a run already; null where it is still to be told. */
export const summaryAtHand = ({ openHidden }: Needs, run: Run): Summary | null =>
  known.get(openHidden)?.get(keyOf(run)) ?? null;

/** Tells a run once, and remembers what is needed of it. @throws GameError `story/missing` */
export async function summarise(deps: Needs, run: Run, record: HistoricalRecord): Promise<Summary> {
  const map = known.get(deps.openHidden) ?? new Map<string, Summary>();
  known.set(deps.openHidden, map);
  const found = map.get(keyOf(run));
  if (found) return found;
  const summary = summaryOf(await tellRun(deps, run), record, run.path.length);
  map.set(keyOf(run), summary);
  return summary;
}
