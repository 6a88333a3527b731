import { useMemo, useState } from 'preact/hooks';
import type { Course } from '../../debate/record.ts';
import type { Moment } from '../../session/moment.ts';
import type { PageDeps } from '../deps.ts';
import { lazy } from '../lazy.tsx';
import { courseWords } from '../words.ts';
import { opposite, otherSide } from './other-side.ts';

const SharePanel = lazy(async () => (await import('../paths/share-panel.tsx')).SharePanel);

interface AnotherWayProps {
  readonly moment: Moment;
  readonly deps: PageDeps;
  readonly course: Course | 'open';
}

/** What one may do with a run that is over: argue it from the other bench, lay both side by side, read it, give it away. */
export function AnotherWay({ moment, deps, course }: AnotherWayProps) {
  const [sharing, setSharing] = useState(false);
  const { runs, current } = deps.runs;
  const kept = runs.value.find(({ id }) => id === current.value);
  const benches = useMemo(
    () => opposite(course).filter((bench) => otherSide(moment, bench, deps, 0) !== null),
    [moment, course, deps],
  );
  const argue = (bench: Course) => {
    const run = otherSide(moment, bench, deps, crypto.getRandomValues(new Uint32Array(1))[0] ?? 0);
    if (run) deps.runs.pair(run);
  };
  const pair = runs.value.find(({ id, deleted }) => id === kept?.pair && deleted === null);
  if (benches.length === 0 && !kept) return null;
  return (
    <section class="rp-panel another-way" aria-labelledby="another-way">
      <h2 class="rp-title-bar" id="another-way">
        The other side
      </h2>
      {benches.length > 0 && (
        <>
          <p>
            Sit on the other bench, at the same sitting, and answer your own words: those who argued so in 1918 will put
            them to you.
          </p>
          <p class="another-ways">
            {benches.map((bench) => (
              <button key={bench} type="button" class="btn" onClick={() => argue(bench)}>
                Argue for: {courseWords[bench]}
              </button>
            ))}
          </p>
        </>
      )}
      {kept && (
        <p class="another-ways">
          {pair && (
            <a class="btn" href={`#compare/${pair.id}/${kept.id}`}>
              Both runs side by side
            </a>
          )}
          <a class="btn alt" href={pair ? `#read/${kept.id}` : `#compare/${kept.id}/`}>
            {pair ? 'Read this run' : 'Compare with another run'}
          </a>
          <button type="button" class="btn alt" onClick={() => setSharing(true)}>
            Share this debate
          </button>
          <a class="btn alt" href="#paths">
            Your paths
          </a>
        </p>
      )}
      {sharing && kept && <SharePanel deps={deps} run={kept.run} kept={kept} close={() => setSharing(false)} />}
    </section>
  );
}
