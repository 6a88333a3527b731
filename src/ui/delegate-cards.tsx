import './styles/delegate-cards.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AudienceId, ChoiceId, DelegateId, PersonId } from '../debate/ids.ts';
import { audienceNames, dayOf } from '../debate/phrases.ts';
import { courses, type DelegateCards, type HistoricalRecord } from '../debate/record.ts';
import { GameError } from '../lib/game-error.ts';
import type { Candidate } from './delegates.tsx';
import type { PageDeps } from './deps.ts';
import { linkTo } from './entry.ts';
import { firstPress } from './first-press.ts';
import { Icon } from './icons.tsx';
import { courseWords } from './words.ts';

/** What the open card tells: sent with what, at what price, trusted by whom, with which papers. */
export function CardBody({ deps, delegate }: { readonly deps: PageDeps; readonly delegate: DelegateId }) {
  const card = useCards(deps)?.[delegate];
  if (!card) return null;
  return (
    <div class="role-body">
      <div>
        <Part level="h2" name="Your mandate">
          <p>{card.mandate}</p>
        </Part>
        <Part level="h2" name="What it costs you">
          <p>{card.cost}</p>
        </Part>
      </div>
      <Part level="h2" name="Who trusts you">
        <ul>
          {card.trustedBy.map(({ who, why }) => (
            <li key={who}>
              <b>{trusterOf(deps.record, who)}</b> {why}
            </li>
          ))}
        </ul>
      </Part>
      <Part level="h2" name="Papers you carry">
        <ul>
          {card.papers.map(({ id, title, firstKnown }) => (
            <li key={id}>
              <a class="ref" href={linkTo('documents', id)}>
                {title}
              </a>{' '}
              <span class="when">{dayOf(firstKnown)}</span>
            </li>
          ))}
        </ul>
        <p class="role-note">A paper is in your hands from its day on.</p>
      </Part>
    </div>
  );
}

interface ClassRolesProps {
  readonly deps: PageDeps;
  readonly roles: readonly Candidate[];
  readonly open: boolean;
  readonly choose: (id: ChoiceId) => void;
}

/** The roles for a class, closed until somebody asks. */
export function ClassRoles({ deps, roles, open, choose }: ClassRolesProps) {
  const cards = useCards(deps);
  if (!cards) return null;
  return (
    <details class="class-roles">
      <summary>For a class: take a role</summary>
      <p class="role-note">
        A role has a line to keep, and locks no card: the report says where the line was kept, where it was left, and
        whether the reason was given.
      </p>
      <ul>
        {roles.map(({ id, words, delegate }) => {
          const card = cards[delegate.id];
          const course = courses.find((one) => one === delegate.holds);
          return (
            card && (
              <li key={id}>
                <article class="class-role" aria-labelledby={`class-${delegate.id}`}>
                  <h2 id={`class-${delegate.id}`}>{card.name}</h2>
                  {course && (
                    <p class={`class-line is-${course}`}>
                      <Icon name={course} /> {courseWords[course]}
                    </p>
                  )}
                  <p>{card.mandate}</p>
                  <Part level="h3" name="What you want">
                    <ul>
                      {card.aims.map((aim) => (
                        <li key={aim}>{aim}</li>
                      ))}
                    </ul>
                  </Part>
                  <Part level="h3" name="What you may know">
                    <p>{card.knows}</p>
                  </Part>
                  <Part level="h3" name="What it costs you">
                    <p>{card.cost}</p>
                  </Part>
                  <button type="button" class="btn alt" disabled={!open} onClick={firstPress(() => choose(id))}>
                    {words}
                  </button>
                </article>
              </li>
            )
          );
        })}
      </ul>
    </details>
  );
}

interface PartProps {
  readonly name: string;
  readonly level: 'h2' | 'h3';
  readonly children: ComponentChildren;
}

function Part({ name, level: Heading, children }: PartProps) {
  return (
    <section>
      <Heading>{name}</Heading>
      {children}
    </section>
  );
}

function useCards({ loadDelegates, notices }: PageDeps): DelegateCards | null {
  const [cards, setCards] = useState<DelegateCards | null>(null);
  const [tries, setTries] = useState(0);
  // Once more with every try.
  useEffect(() => {
    let wanted = true;
    loadDelegates().then(
      (found) => wanted && setCards(found),
      () => {
        notices.value = new GameError(
          'page/missing',
          'The cards of the delegates could not be fetched.',
          'You can go in without them. Check the connection, then try again.',
          { again: () => setTries(tries + 1) },
        );
      },
    );
    return () => {
      wanted = false;
    };
  }, [loadDelegates, notices, tries]);
  return cards;
}

/** A person by name, or those who listen alike in words, with a capital. */
function trusterOf(record: HistoricalRecord, who: PersonId | AudienceId): string {
  const person = [...record.people.values()].find(({ id }) => id === who)?.name;
  const words = person ?? audienceNames([who as AudienceId]);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
