import { useState } from 'preact/hooks';
import type { KeptRun, RunId } from '../../archive/kept.ts';
import type { HistoricalRecord } from '../../debate/record.ts';
import type { Run } from '../../session/run.ts';
import { longDay } from '../panels/days.ts';
import type { SharedDeps } from './shared-needs.ts';

interface WithProps {
  readonly deps: SharedDeps;
  readonly shared: Run;
  readonly compare: (mine: RunId) => void;
}

/** The way to a comparison with a run of one's own: the one in play, or another that is picked. */
export function SharedWith({ deps, shared, compare }: WithProps) {
  const { runs, current } = deps.runs;
  const own = ownRuns(runs.value, shared, current.value);
  const [picked, setPicked] = useState<RunId | null>(null);
  const mine = own.find(({ id }) => id === picked) ?? own[0];
  if (!mine) return <p>To compare it, argue a debate of your own first.</p>;
  return (
    <>
      {own.length > 1 && (
        <label class="shared-with">
          Your run
          <select
            value={mine.id}
            onChange={({ currentTarget }) => setPicked(own.find(({ id }) => id === currentTarget.value)?.id ?? null)}
          >
            {own.map((one) => (
              <option key={one.id} value={one.id}>
                {labelOf(one, deps.record)}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="button" class="btn alt" onClick={() => compare(mine.id)}>
        Compare with mine
      </button>
    </>
  );
}

/** The run in play first, then those that went through the same sittings, then the rest; the last played of equals first. */
function ownRuns(runs: readonly KeptRun[], shared: Run, current: RunId | null): readonly KeptRun[] {
  const near = (one: KeptRun): number =>
    (one.id === current ? 2 : 0) + (Object.hasOwn(one.run.editions, shared.start) ? 1 : 0);
  return runs
    .filter((one) => one.deleted === null && one.run.path.length > 1 && !isSame(one.run, shared))
    .toSorted((a, b) => near(b) - near(a) || b.touched - a.touched);
}

const isSame = (one: Run, other: Run): boolean =>
  one.seed === other.seed && one.start === other.start && one.path.join() === other.path.join();

/** Its name, or where it began; and how many choices were made. */
function labelOf({ name, run }: KeptRun, record: HistoricalRecord): string {
  const start = record.sittings.get(run.start);
  const made = Math.max(0, run.path.length - 1);
  const what = name || (start ? `${longDay(start.dateNS, false)}, ${start.title}` : 'A run');
  return `${what}: ${made} ${made === 1 ? 'choice' : 'choices'}`;
}
