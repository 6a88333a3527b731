import type { KeptRun, RunId } from '../../src/archive/kept.ts';
import { traceOf } from '../../src/archive/kept.ts';
import type { SittingId } from '../../src/debate/ids.ts';
import type { Run } from '../../src/session/run.ts';
import type { PageDeps } from '../../src/ui/deps.ts';
import type { Runs } from '../../src/ui/runs.ts';
import { cutReading, loadRecordFiles } from '../../story/cut.ts';
import { storyFolder } from '../../tools/lib/book.ts';
import { readLock } from '../../tools/lib/choices.ts';
import { theRecord } from '../kit/record.ts';
import { aSession as aRealSession, readToTheChoices } from '../kit/session.ts';
import { aPage, aSession } from './kit.tsx';
import { someKept } from './runs-kit.ts';

export const reading = cutReading(loadRecordFiles(`${storyFolder}/record`));

/** A run over the real story: the first open choice each time, so many times or to the end of the sitting. */
export async function played(start: string, choices = 60, seed = 5): Promise<KeptRun> {
  const session = aRealSession();
  await session.begin(start as SittingId, seed);
  for (let n = 0; n < choices; n++) {
    readToTheChoices(session);
    const [first] = session.moment?.offers ?? [];
    if (!first) break;
    session.choose(first.id);
  }
  readToTheChoices(session);
  if (!session.moment || !session.run) throw new Error('nothing was played');
  return aKept('r00000000000', session.run, { trace: traceOf(session.moment) });
}

export const aKept = (id: string, run: Run, more: Partial<KeptRun> = {}): KeptRun => ({
  id: id as RunId,
  run,
  trace: { decisions: [], endings: [], open: [] },
  player: '',
  name: '',
  star: false,
  began: 1,
  touched: 1,
  from: null,
  pair: null,
  deleted: null,
  ...more,
});

export const someRuns = someKept;
export type FakeRuns = ReturnType<typeof someKept>;

/** A page over the real story and record. */
export function aRealPage(runs: Runs = someKept()): PageDeps {
  return {
    ...aPage(aSession(null), {
      record: theRecord(),
      openHidden: aRealSession,
      loadNumbers: async () => readLock(),
      loadWhole: async () => theRecord(),
      loadReading: async () => reading,
    }),
    runs,
  };
}
