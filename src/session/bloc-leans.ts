import { exchangesOf } from '../debate/exchange.ts';
import { pushes } from '../debate/pushes.ts';
import type { HistoricalRecord } from '../debate/record.ts';
import { type Shift, shiftsOf } from '../debate/shifts.ts';
import type { Moment } from './moment.ts';

/** A number of people without names, who go from one option to another. */
export type BlocLean = Pick<Shift, 'from' | 'to' | 'count'>;

/**
 * How many of those without names the player's last exchange moved, from where to where: numbers of people, and nobody's
 * names. Empty where the last words moved nobody, and while hands are counted.
 */
export function blocLeans(moment: Moment, record: HistoricalRecord): readonly BlocLean[] {
  const { motion: id, sitting, debate, told, division } = moment;
  const motion = id === null ? undefined : record.motions.get(id);
  const kind = told.at(-1)?.chosen.move.kind;
  if (division || !motion || sitting === 'delegates' || motion.blocs.length === 0) return [];
  if (kind !== 'say' && kind !== 'lay') return [];
  const last = exchangesOf(debate, record).length - 1;
  const all = pushes(debate, record, sitting, motion.id);
  const before = shiftsOf(
    motion,
    all.filter(({ exchange }) => exchange !== last),
  );
  return shiftsOf(motion, all).flatMap(({ from, to, count }) => {
    const more = count - (before.find((one) => one.from === from && one.to === to)?.count ?? 0);
    return more > 0 ? [{ from, to, count: more }] : [];
  });
}
