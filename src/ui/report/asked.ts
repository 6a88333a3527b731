import type { ArgumentId } from '../../debate/ids.ts';
import type { Scope } from './scope.ts';

/** First what replies to something the player said, then what people in that room put, then the rest as listed. */
export function nearestFirst(scope: Scope, unheard: readonly ArgumentId[]): readonly ArgumentId[] {
  const { deps, moment } = scope;
  const { arguments: known, edges, sittings } = deps.record;
  const put = new Set(moment.debate.said.flatMap((one) => one.argument ?? []));
  const present = new Set(moment.sitting === 'delegates' ? [] : (sittings.get(moment.sitting)?.present ?? []));
  const replies = new Map<ArgumentId, number>();
  for (const edge of edges)
    if (edge.kind !== 'supports' && put.has(edge.target))
      replies.set(edge.attacker, Math.max(replies.get(edge.attacker) ?? 0, edge.documented ? 2 : 1));
  const rank = (id: ArgumentId): number =>
    (replies.get(id) ?? 0) * 2 + (known.get(id)?.speakers.some((speaker) => present.has(speaker)) ? 1 : 0);
  return unheard.toSorted((a, b) => rank(b) - rank(a));
}
