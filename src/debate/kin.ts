import type { Debate } from './debate.ts';
import type { ArgumentId, PersonId } from './ids.ts';
import { argumentOf } from './lookup.ts';
import type { HistoricalRecord } from './record.ts';
import type { Kin } from './report.ts';

/**
 * Whose arguments the player used, most first; an argument of several speakers counts for each of them, and what the
 * record gives to nobody by name stands last.
 */
export function kin(debate: Debate, record: HistoricalRecord): readonly Kin[] {
  const shared = new Map<PersonId | null, readonly ArgumentId[]>();
  const used = new Set(debate.said.flatMap(({ argument }) => argument ?? []));
  for (const argument of used) {
    const { speakers } = argumentOf(record, argument);
    for (const person of speakers.length > 0 ? speakers : [null])
      shared.set(person, [...(shared.get(person) ?? []), argument]);
  }
  return [...shared]
    .map(([person, list]) => ({ person, shared: list }))
    .sort((a, b) => Number(a.person === null) - Number(b.person === null) || b.shared.length - a.shared.length);
}
