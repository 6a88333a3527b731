import type { ReadonlySignal, Signal } from '@preact/signals';
import type { KeptRun, RunId } from '../../archive/kept.ts';
import type { GameError } from '../../lib/game-error.ts';
import type { Result } from '../../lib/result.ts';
import type { PageDeps } from '../deps.ts';

/** What may be changed of a kept run by hand; the run itself never is. */
export type Label = Partial<Pick<KeptRun, 'name' | 'star' | 'player' | 'deleted'>>;

/** What the list asks of the kept runs. */
export interface ListedRuns {
  /** The deleted ones too. */
  readonly runs: ReadonlySignal<readonly KeptRun[]>;
  /** The archive has been read. */
  readonly loaded: ReadonlySignal<boolean>;
  /** The run in play. */
  readonly current: ReadonlySignal<RunId | null>;
  /** Who is playing now; new runs are signed so. */
  readonly player: Signal<string>;
  fork(id: RunId, choices: number): unknown;
  openRun(id: RunId, choices?: number): unknown;
  change(id: RunId, part: Label): Promise<Result<void, GameError>>;
  putAll(kept: readonly KeptRun[]): Promise<Result<void, GameError>>;
}

export type RunsDeps = Pick<PageDeps, 'record' | 'notices'> & { readonly runs: ListedRuns };
