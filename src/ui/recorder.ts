import { type KeptRun, type RunId, traceOf } from '../archive/kept.ts';
import type { ChoiceId } from '../debate/ids.ts';
import type { Moment } from '../session/moment.ts';
import type { Run } from '../session/run.ts';

/** Which kept run is in play, and how far it was told when it was last looked at. */
export interface InPlay {
  readonly id: RunId;
  readonly seed: number;
  readonly start: Run['start'];
  /** The path with what has been gone back over. */
  readonly all: readonly ChoiceId[];
  readonly from: KeptRun['from'];
  readonly pair: RunId | null;
  readonly name: string;
  /** False for a line that is only watched: it is nobody's run until another choice is made in it. */
  readonly kept: boolean;
}

/**
 * Which run this is, after the session moved: the same, while what was told before is still within reach; another, where a
 * choice was made otherwise than before. The run as it was stays kept, and the new one says where it left it.
 */
export function identified(run: Run, before: InPlay | null, newId: () => RunId): InPlay {
  const all = [...run.path, ...run.ahead];
  const fresh = { id: newId(), seed: run.seed, start: run.start, all, from: null, pair: null, name: '', kept: true };
  if (!before || before.seed !== run.seed || before.start !== run.start) return fresh;
  const common = inCommon(before.all, all);
  if (common === before.all.length) return { ...before, all, kept: before.kept || all.length > common };
  return {
    ...fresh,
    from: before.kept ? { run: before.id, choices: common } : null,
    name: before.kept ? '' : before.name,
  };
}

/** How many choices two paths share from the beginning. */
function inCommon(a: readonly ChoiceId[], b: readonly ChoiceId[]): number {
  const parts = a.findIndex((id, at) => id !== b[at]);
  return parts === -1 ? a.length : parts;
}

/** What of a moment decides whether there is something new to keep; null where there is nothing. */
export function newsOf(run: Run, { open, ending }: Moment, { id, kept }: InPlay): string | null {
  if (!kept || run.ahead.length > 0 || run.path.length === 0) return null;
  return `${id}/${run.path.length}/${run.onward}/${open}/${ending ?? ''}`;
}

/** The run in play as it is to be kept. */
export const keptOf = (run: Run, moment: Moment, now: number, inPlay: InPlay, player: string): KeptRun => ({
  id: inPlay.id,
  run,
  trace: traceOf(moment),
  player,
  name: inPlay.name,
  star: false,
  began: now,
  touched: now,
  from: inPlay.from,
  pair: inPlay.pair,
  deleted: null,
});
