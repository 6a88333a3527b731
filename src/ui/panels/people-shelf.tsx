import type { PersonId } from '../../debate/ids.ts';
import type { Person } from '../../debate/record.ts';
import type { Moment } from '../../session/moment.ts';
import type { PageDeps } from '../deps.ts';
import { Portrait } from '../portraits.tsx';
import { playerOf } from '../words.ts';
import { EntryLink, Missing, PageTitle, type ShelfProps } from './parts.tsx';
import { PersonPage } from './person-page.tsx';
import { sentence, tidy } from './tidy.ts';

/** The groups of the record in the order in which they are read, and what each is called. */
const groups: readonly { readonly name: string; readonly keys: readonly string[] }[] = [
  { name: 'For signing the peace', keys: ['peace'] },
  { name: 'Between the two', keys: ['middle', 'left-abstain', 'delegation'] },
  { name: 'The Left: against signing', keys: ['left'] },
  { name: 'Left Socialist-Revolutionaries for signing', keys: ['lsr-peace'] },
  { name: 'Left Socialist-Revolutionaries against', keys: ['lsr-war'] },
  { name: 'Other parties', keys: ['menshevik', 'sr', 'anarchist', 'maximalist', 'other'] },
  { name: 'Across the table at Brest', keys: ['opponent'] },
  { name: 'Invented for this game', keys: ['delegate'] },
];

/** Who's who: those in the room first, then everybody by the side they took. */
export function PeopleShelf(props: ShelfProps) {
  const { deps, moment, reading, id } = props;
  const person = id === null ? undefined : deps.record.people.get(id as PersonId);
  if (person) return <PersonPage {...props} person={person} />;
  const here = presentAt(deps, moment);
  const others = [...deps.record.people.values()].filter((one) => !here.includes(one));
  const card = (one: Person) => <PersonCard key={one.id} person={one} post={reading.people[one.id]?.post} />;
  return (
    <>
      <PageTitle>Who’s who</PageTitle>
      {id !== null && <Missing />}
      <Group name="In the room" people={here} card={card} />
      {groups.map(({ name, keys }) => (
        <Group key={name} name={name} people={others.filter(({ group }) => keys.includes(group))} card={card} />
      ))}
      <Group
        name="Others"
        people={others.filter(({ group }) => !groups.some(({ keys }) => keys.includes(group)))}
        card={card}
      />
    </>
  );
}

interface GroupProps {
  readonly name: string;
  readonly people: readonly Person[];
  readonly card: (person: Person) => preact.JSX.Element;
}

function Group({ name, people, card }: GroupProps) {
  if (people.length === 0) return null;
  return (
    <section class="lib-group">
      <h4>
        {name} <span class="lib-count">{people.length}</span>
      </h4>
      <ul class="lib-people">{people.map(card)}</ul>
    </section>
  );
}

function PersonCard({ person, post }: { readonly person: Person; readonly post: string | undefined }) {
  return (
    <li>
      <EntryLink shelf="people" id={person.id} class="lib-person">
        <span class="lib-face">
          <Portrait person={person} />
        </span>
        <span class="lib-who">
          <b>{tidy(person.name)}</b>
          {person.invented && <i>invented</i>}
          {post && <span>{sentence(firstPost(post)).replace(/\.$/, '')}</span>}
        </span>
      </EntryLink>
    </li>
  );
}

/** The first of several posts: the card has room for one. */
const firstPost = (post: string): string => post.split(';', 1)[0] ?? post;

/** The player and those who are present at this sitting, in the record’s order. */
function presentAt({ record }: PageDeps, moment: Moment | null): readonly Person[] {
  const sitting = moment && moment.sitting !== 'delegates' ? record.sittings.get(moment.sitting) : undefined;
  if (!sitting) return [];
  const player = playerOf(record, moment?.debate.delegate ?? null);
  const ids = new Set<PersonId>([...(player ? [player.id] : []), ...sitting.present]);
  return [...ids].flatMap((one) => record.people.get(one) ?? []);
}
