import type { DelegateId, SittingId } from './ids.ts';
import type { HistoricalRecord } from './record.ts';

/**
 * Whether a delegate can be played at a sitting: the five people anywhere, a role where the sitting lists its line. A Left
 * SR sat in no committee of the Bolsheviks, and plays the joint meetings and the congresses of soviets only.
 */
export function sitsAt(record: HistoricalRecord, sitting: SittingId, delegate: DelegateId | null): boolean {
  const holds = delegate === null ? null : record.delegates.get(delegate)?.holds;
  return !holds || (record.sittings.get(sitting)?.roles.includes(holds) ?? false);
}
