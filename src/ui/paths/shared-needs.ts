import type { ReadonlySignal } from '@preact/signals';
import type { KeptRun, RunId, Trace } from '../../archive/kept.ts';
import type { GameError } from '../../lib/game-error.ts';
import type { Result } from '../../lib/result.ts';
import type { Run } from '../../session/run.ts';
import type { PageDeps } from '../deps.ts';

/** What a shared run asks of the kept ones. */
export interface SharedRuns {
  readonly runs: ReadonlySignal<readonly KeptRun[]>;
  /** The run in play. */
  readonly current: ReadonlySignal<RunId | null>;
  /**
   * Keeps a run from elsewhere beside those there are, and never in the place of one; the same seed, start and path, kept
   * already, are not kept twice.
   */
  takeIn(run: Run, trace: Trace, name: string): Promise<Result<RunId, GameError>>;
}

export type SharedDeps = PageDeps & { readonly runs: SharedRuns };
