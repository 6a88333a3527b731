import type { ReadonlySignal } from '@preact/signals';
import type { KeptRun, RunId } from '../../archive/kept.ts';
import type { SittingId } from '../../debate/ids.ts';
import type { Script } from '../../narrative/script.ts';
import type { PageDeps } from '../deps.ts';

/** What the tree asks of the kept runs. */
export interface TreeRuns {
  readonly runs: ReadonlySignal<readonly KeptRun[]>;
  /** Whether the archive has been read; where nothing is said, it has. */
  readonly loaded?: ReadonlySignal<boolean>;
  /** The run in play. */
  readonly current: ReadonlySignal<RunId | null>;
  /** A new run with the first so many choices of this one; it becomes the run in play. */
  fork(id: RunId, choices: number): unknown;
  /** Takes up a run, where it stands or after so many choices. */
  openRun(id: RunId, choices?: number): unknown;
}

/** What the tree is given: the page's needs, the kept runs, and the scripts. */
export type TreeDeps = Pick<PageDeps, 'record' | 'choiceWords' | 'notices'> & {
  readonly runs: TreeRuns;
  /** A sitting's script, for the words and moves of its choices. @throws GameError `story/missing` */
  readonly loadScript: (id: SittingId | 'delegates') => Promise<Script>;
};
