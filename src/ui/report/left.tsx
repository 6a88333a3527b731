import type { ArgumentId, ChoiceId } from '../../debate/ids.ts';
import type { Argument } from '../../debate/record.ts';
import { claimOf } from '../panels/lookup.ts';
import { nameOf } from '../words.ts';
import { Claim } from './moves.tsx';
import { argumentOf, offerOf, type Scope, speakersOf, stop, titleOf } from './scope.ts';

/** More would be a reading list, and nobody would open the seventh. */
const atMost = 6;

/** Objections the player let stand, and what nobody in the room had to answer. */
export function LeftStanding({ scope }: { readonly scope: Scope }) {
  const left = scope.moment.debate.said.flatMap((one) =>
    one.leaves === null ? [] : [{ argument: one.leaves, choice: one.choice }],
  );
  const unasked = scope.report.unmet.filter((argument) => !left.some((one) => one.argument === argument));
  const unmet = nearestFirst(scope, unasked).slice(0, atMost);
  return (
    <section class="rp-panel" aria-labelledby="rp-left">
      <h2 id="rp-left">Left standing</h2>
      {left.length > 0 && (
        <>
          <h3>Objections you let stand</h3>
          <ul class="rp-list">
            {left.map(({ argument, choice }) => (
              <li key={choice}>
                {putTo(scope, choice)}
                <Claim scope={scope} argument={argument} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>What nobody asked you</h3>
      {unmet.length === 0 ? (
        <p>Nothing that was open on that day was left out.</p>
      ) : (
        <ul class="rp-list">
          {unmet.map((argument) => (
            <li key={argument}>
              <Claim scope={scope} argument={argument} />
            </li>
          ))}
        </ul>
      )}
      {unasked.length > atMost && (
        <p class="rp-note">The record has {unasked.length - atMost} more that were open on that day.</p>
      )}
    </section>
  );
}

/** *Put to you by Lenin:* */
function putTo(scope: Scope, choice: ChoiceId): string {
  const asker = offerOf(scope, choice)?.to;
  return asker ? `Put to you by ${nameOf(scope.deps.record, asker)}:` : 'Put to you:';
}

/** First what replies to something the player said, then what people in that room put, then the rest as listed. */
function nearestFirst(scope: Scope, unasked: readonly ArgumentId[]): readonly ArgumentId[] {
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
  return unasked.toSorted((a, b) => rank(b) - rank(a));
}

/** One open question, with the best form of an objection to the player's own side. */
export function OpenQuestion({ scope }: { readonly scope: Scope }) {
  const hardest = hardestFor(scope);
  const claim = hardest && scope.reading && claimOf(scope.reading, hardest);
  const speakers = hardest && speakersOf(scope, hardest);
  const byWhom = speakers ? `, as put by ${speakers}` : '';
  return (
    <section class="rp-panel rp-question" aria-labelledby="rp-question">
      <h2 id="rp-question">One open question</h2>
      <p class="rp-lead">Which objection to your own side do you find hardest?</p>
      {hardest && (
        <>
          <p>
            Here is one in its best form{byWhom} (the argument, our words): <b>{stop(titleOf(scope, hardest))}</b>
          </p>
          {claim && <p class="rp-claim">{claim}</p>}
        </>
      )}
    </section>
  );
}

/**
 * An argument of another course that replies to what the player said: first one that the player never met and that
 * was made to this very point in the record, then any reply, then any other that was open that day.
 */
export function hardestFor(scope: Scope): ArgumentId | null {
  const { deps, moment, report } = scope;
  const put = new Set(moment.path.flatMap((choice) => argumentOf(scope, choice) ?? []));
  const met = new Set(moment.debate.said.flatMap((one) => one.against ?? []));
  const other = (id: ArgumentId): boolean => {
    const argument = deps.record.arguments.get(id);
    return argument !== undefined && !put.has(id) && !met.has(id) && opposes(argument, report.course);
  };
  const replies = deps.record.edges.filter(
    (edge) => edge.kind !== 'supports' && put.has(edge.target) && other(edge.attacker),
  );
  const open = replies.filter((edge) => report.unmet.includes(edge.attacker));
  return (
    open.find((edge) => edge.documented)?.attacker ??
    open[0]?.attacker ??
    replies.find((edge) => edge.documented)?.attacker ??
    report.unmet.find(other) ??
    null
  );
}

function opposes({ weights: [accept, neither, war] }: Argument, course: Scope['report']['course']): boolean {
  if (course === 'open') return true;
  return { accept, neither, war }[course] < 0.5;
}
