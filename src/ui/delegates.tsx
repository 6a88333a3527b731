import type { ChoiceId, DelegateId } from '../debate/ids.ts';
import type { HistoricalRecord } from '../debate/record.ts';
import type { Moment } from '../session/moment.ts';
import type { PageDeps } from './deps.ts';
import { useFocusOn } from './focus.ts';
import { Portrait } from './portraits.tsx';
import { nameOf, offerText } from './words.ts';

interface DelegatesProps {
  readonly deps: PageDeps;
  readonly moment: Moment;
  readonly choose: (id: ChoiceId) => void;
}

/** Who you are: the first choice of every run, each delegate on a role card. */
export function Delegates({ deps, moment, choose }: DelegatesProps) {
  const heading = useFocusOn<HTMLHeadingElement>(true);
  const cards = moment.turn.cards;
  return (
    <main class="delegates">
      <div class="told">
        <h1 ref={heading} tabIndex={-1}>
          Who you are
        </h1>
        {cards
          .flatMap((card) => card.lines)
          .map((line) => (
            <p key={line.text}>{line.text}</p>
          ))}
      </div>
      <ul class="roles">
        {moment.turn.offers.map((offer) => (
          <li key={offer.id} class="role">
            {offer.move.kind === 'role' && <RoleCard record={deps.record} id={offer.move.delegate} />}
            <p class="role-go">
              <button type="button" class="btn" disabled={!moment.open} onClick={() => choose(offer.id)}>
                {offerText(offer)}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </main>
  );
}

interface RoleCardProps {
  readonly record: HistoricalRecord;
  readonly id: DelegateId;
}

/** A delegate's card: who, sent with what, trusted by whom, at what price. */
function RoleCard({ record, id }: RoleCardProps) {
  const delegate = record.delegates.get(id);
  const person = delegate && record.people.get(delegate.person);
  if (!delegate || !person) return null;
  return (
    <article class="role-card" aria-label={person.name}>
      <header class="role-head">
        <div class="bust">
          <Portrait person={person} />
        </div>
        <div class="role-name">
          <p class="invented">Invented delegate</p>
          <h2>{person.name}</h2>
          <p>{delegate.role}</p>
        </div>
      </header>
      <div class="role-body">
        <div class="role-left">
          <section>
            <h3>Your mandate</h3>
            <p>{delegate.mandate}</p>
          </section>
          <section>
            <h3>What it costs you</h3>
            <p>{delegate.cost}</p>
          </section>
        </div>
        <section>
          <h3>Who trusts you</h3>
          <ul>
            {delegate.trustedBy.map(({ person: friend, why }) => (
              <li key={friend}>
                <b>{nameOf(record, friend)}</b> {why.replace(/^Invention in character: /, '')}
              </li>
            ))}
          </ul>
        </section>
      </div>
    </article>
  );
}
