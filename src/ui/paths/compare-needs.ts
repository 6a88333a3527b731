import type { ReadonlySignal } from '@preact/signals';
import type { Both, Comparison } from '../../archive/comparison.ts';
import type { KeptRun, RunId } from '../../archive/kept.ts';
import type { HistoricalRecord } from '../../debate/record.ts';
import type { Moment } from '../../session/moment.ts';
import type { PageDeps } from '../deps.ts';
import type { Picked } from './compare-picks.ts';
import type { Parted } from './told.ts';

/** What the comparison asks of the kept runs. */
export interface CompareRuns {
  readonly runs: ReadonlySignal<readonly KeptRun[]>;
  /** The run in play. */
  readonly current: ReadonlySignal<RunId | null>;
  /** A new run with the first so many choices of this one; it becomes the run in play. */
  fork(id: RunId, choices: number): unknown;
}

export type CompareDeps = Pick<
  PageDeps,
  'record' | 'loadWhole' | 'openHidden' | 'notices' | 'choiceWords' | 'session'
> & { readonly runs: CompareRuns };

export type Letter = 'A' | 'B';

/** One of the two runs, told. */
export interface Side {
  readonly letter: Letter;
  readonly picked: Picked;
  readonly moment: Moment;
  /** Where a run of another edition could be told no further; null where it was told whole. */
  readonly parted: Parted | null;
}

/** What every part of the comparison is written from. */
export interface CompareScope {
  /** Of everything. */
  readonly record: HistoricalRecord;
  readonly comparison: Comparison;
  readonly sides: Both<Side>;
  /** Goes on from before this choice as a run of its own; null for a run that isn't kept. */
  readonly fork: (side: Side, choices: number) => (() => void) | null;
}
