import { remembered } from '../lib/remembered.ts';
import { beforeLast, type Debate, type Hand, lastOf, type Said } from './debate.ts';
import type { HistoricalRecord } from './record.ts';

/**
 * What a debate amounts to in one respect, worked out move by move: from what it amounted to before the last one, which
 * is remembered, and that one. Only for what no later move can change.
 * @param key names the respect
 * @param add gives what it amounts to with one thing said, or one hand raised, at the end of the debate
 */
export function grown<T>(
  debate: Debate,
  record: HistoricalRecord,
  key: string,
  nothing: T,
  add: (before: T, last: Said | Hand, debate: Debate) => T,
): T {
  return remembered(debate, record, key, () => {
    if (debate.order.length === 0) return nothing;
    const before = grown(beforeLast(debate), record, key, nothing, add);
    const last = lastOf(debate);
    return last && !('who' in last) ? add(before, last, debate) : before;
  });
}
