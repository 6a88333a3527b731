import type { ChoiceId, SittingId } from '../debate/ids.ts';
import type { Ended, Moment } from '../session/moment.ts';
import type { Run } from '../session/run.ts';

/** The name of a kept run: `r` and 11 characters of 0-9a-z. */
export type RunId = string & { readonly __brand: 'RunId' };

export const isRunId = (value: unknown): value is RunId => typeof value === 'string' && /^r[0-9a-z]{11}$/.test(value);

/** One decision of a run, enough to draw it in a tree without telling it again. */
export interface Decision {
  readonly sitting: SittingId | 'delegates';
  /** All that stood open then, as the ink gave it. */
  readonly offered: readonly ChoiceId[];
  readonly chosen: ChoiceId;
}

/** What a run was, as far as it was told. Derived from the moment; never a source of truth. */
export interface Trace {
  readonly decisions: readonly Decision[];
  /** How each finished sitting ended, and after how many choices of the run. */
  readonly endings: readonly Ended[];
  /** The choices standing open at its end; none while its last turn is still being read. */
  readonly open: readonly ChoiceId[];
}

/** A run as the archive keeps it. */
export interface KeptRun {
  readonly id: RunId;
  readonly run: Run;
  readonly trace: Trace;
  /** Whose run it is; empty where nobody said. */
  readonly player: string;
  readonly name: string;
  readonly star: boolean;
  /** Milliseconds since 1970. */
  readonly began: number;
  readonly touched: number;
  /** The run it was forked from, and after how many choices. */
  readonly from: { readonly run: RunId; readonly choices: number } | null;
  /** The same sitting, argued from the other bench. */
  readonly pair: RunId | null;
  /** When it was deleted; it can be had back until it is cleared away after 30 days. */
  readonly deleted: number | null;
}

/** What a tree needs to know of a run, from the moment it has come to. */
export function traceOf({ told, turn, sitting, open, ending, endings }: Moment): Trace {
  const ended = ending !== null && sitting !== 'delegates' ? [{ sitting, ending, after: told.length }] : [];
  return {
    decisions: told.map((one) => ({
      sitting: one.sitting,
      offered: one.offers.map(({ id }) => id),
      chosen: one.chosen.id,
    })),
    endings: [...endings, ...ended],
    open: open ? turn.offers.map(({ id }) => id) : [],
  };
}
