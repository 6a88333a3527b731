import type { PersonId } from '../../debate/ids.ts';
import type { Person } from '../../debate/record.ts';
import type { Moment } from '../../session/moment.ts';
import type { PageDeps } from '../deps.ts';
import { Credits } from './credits.tsx';
import { Documents } from './documents.tsx';
import { Panel, type PanelNeeds } from './panel.tsx';
import { PersonEntry } from './person-entry.tsx';
import { Tabs } from './tabs.tsx';
import { Terms } from './terms.tsx';
import { useReading } from './use-reading.ts';
import '../styles/panels.css';

/** Who was there, what lies on the table, what the words mean, and what all of it rests on. */
export function PeoplePanel({ deps, moment, close }: PanelNeeds) {
  const reading = useReading(deps);
  const { present, others } = whoIsWho(deps, moment);
  return (
    <Panel title="Who’s who" close={close}>
      <Tabs
        label="Who’s who"
        tabs={[
          {
            name: 'People',
            content: () => (
              <>
                <PeopleList heading="In the room" people={present} reading={reading} />
                <PeopleList
                  heading={present.length > 0 ? 'Elsewhere' : 'Everybody in the record'}
                  people={others}
                  reading={reading}
                />
              </>
            ),
          },
          { name: 'Documents', content: () => <Documents deps={deps} moment={moment} reading={reading} /> },
          { name: 'Words', content: () => <Terms reading={reading} /> },
          { name: 'Sources and credits', content: () => <Credits reading={reading} /> },
        ]}
      />
    </Panel>
  );
}

interface ListProps {
  readonly heading: string;
  readonly people: readonly Person[];
  readonly reading: ReturnType<typeof useReading>;
}

function PeopleList({ heading, people, reading }: ListProps) {
  if (people.length === 0) return null;
  return (
    <section>
      <h3 class="who-heading">{heading}</h3>
      <ul class="who-list">
        {people.map((person) => (
          <PersonEntry key={person.id} person={person} reading={reading} />
        ))}
      </ul>
    </section>
  );
}

/** Those present at this sitting in the record's order, the player among them; then everybody else by name. */
function whoIsWho({ record }: PageDeps, moment: Moment | null) {
  const sitting = moment && moment.sitting !== 'delegates' ? record.sittings.get(moment.sitting) : undefined;
  const delegate = moment?.debate.delegate;
  const player = delegate ? record.delegates.get(delegate)?.person : undefined;
  const here = new Set<PersonId>([...(player ? [player] : []), ...(sitting?.present ?? [])]);
  const present = [...here].flatMap((id) => record.people.get(id) ?? []);
  const others = [...record.people.values()]
    .filter((person) => !here.has(person.id))
    .toSorted((a, b) => Number(a.invented) - Number(b.invented) || a.name.localeCompare(b.name));
  return { present, others };
}
