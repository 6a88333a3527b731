import type { ArgumentId } from './ids.ts';
import type { Argument, Edge, HistoricalRecord } from './record.ts';
import type { HeldCourse } from './report.ts';
import { serves, wasOpen } from './triangle.ts';

/** The edges by which one argument attacks another: rebuts, undercuts, or concedes and turns. */
export const attacks = (attacker: ArgumentId, target: ArgumentId, record: HistoricalRecord): readonly Edge[] =>
  attacksOn(target, record).filter((edge) => edge.attacker === attacker);

/** Every count asks the graph hundreds of times, so a record's arrows are sorted by their target once. */
const sorted = new WeakMap<HistoricalRecord, ReadonlyMap<ArgumentId, readonly Edge[]>>();

function attacksOn(target: ArgumentId, record: HistoricalRecord): readonly Edge[] {
  const known = sorted.get(record);
  if (known) return known.get(target) ?? [];
  const byTarget = new Map<ArgumentId, Edge[]>();
  for (const edge of record.edges)
    if (edge.kind !== 'supports') byTarget.set(edge.target, [...(byTarget.get(edge.target) ?? []), edge]);
  sorted.set(record, byTarget);
  return byTarget.get(target) ?? [];
}

/** All replies to an objection that a course could use on a day; documented ones first. */
export function repliesTo(
  objection: ArgumentId,
  date: string,
  held: HeldCourse,
  record: HistoricalRecord,
): readonly Argument[] {
  const documented = (reply: Argument) => Number(attacks(reply.id, objection, record).some((edge) => edge.documented));
  return [...record.arguments.values()]
    .filter((reply) => attacks(reply.id, objection, record).length > 0 && wasOpen(reply, date))
    .filter((reply) => held === 'open' || serves(reply, held))
    .sort((a, b) => documented(b) - documented(a));
}
