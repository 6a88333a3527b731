import type { Reading, ReadingPerson } from '../../debate/reading.ts';
import { grounds, type Motion, type Person } from '../../debate/record.ts';
import { Icon, VoteMark } from '../icons.tsx';
import { Portrait } from '../portraits.tsx';
import { groundWords, optionLabel } from '../words.ts';
import { longDay } from './days.ts';
import {
  Days,
  DisputedOf,
  EntryLink,
  Facts,
  PageTitle,
  Part,
  Shapes,
  type ShelfProps,
  SourcesOf,
  ToShelf,
} from './parts.tsx';
import { sentence, tidy } from './tidy.ts';

/** One person: face and post, hands raised, arguments put, what moved them, what became of them, and how sure all this is. */
export function PersonPage({ deps, reading, person }: ShelfProps & { readonly person: Person }) {
  const life = reading.people[person.id];
  return (
    <article>
      <ToShelf shelf="people">Who’s who</ToShelf>
      <header class="lib-person-head">
        <span class="lib-face">
          <Portrait person={person} />
        </span>
        <div>
          <PageTitle {...(person.invented ? { over: 'Invented for this game' } : {})}>{person.name}</PageTitle>
          {life && (
            <>
              <p class="lib-lead">{tidy(life.fullName)}</p>
              <p>
                <i>{sentence(life.intro)}</i>
              </p>
              <p>{sentence(life.post)}</p>
              <p class="lib-small">{lifeLine(life)}</p>
            </>
          )}
        </div>
      </header>
      <Votes person={person} reading={reading} />
      <Arguments person={person} reading={reading} record={deps.record} />
      {life && <Ear person={person} life={life} />}
      {life && (
        <Part title="The person">
          <Facts
            facts={[
              { term: 'What moved them', text: life.moved },
              { term: 'Looks', text: life.looks },
              { term: 'Manner', text: life.manner },
              { term: 'Afterwards', text: life.fate },
              { term: 'How reliable this is', text: life.reliability },
            ]}
          />
        </Part>
      )}
      <DisputedOf reading={reading} touches={({ people }) => people.includes(person.id)} />
      <SourcesOf reading={reading} entry={life} />
    </article>
  );
}

/** *Born 22 April 1870, forty-seven in January 1918; died 21 January 1924. Petrograd.* */
function lifeLine({ born, died, ageJan1918, ageExact, base }: ReadingPerson): string {
  const day = (date: string) => (date.length > 4 ? longDay(date) : date);
  const parts = [
    ...(born ? [`Born ${day(born)}`] : []),
    ...(ageJan1918 === null ? [] : [`${ageExact ? '' : 'about '}${ageJan1918} in January 1918`]),
    ...(died ? [`died ${day(died)}`] : []),
  ];
  return [sentence(parts.join(', ')), sentence(base)].filter(Boolean).join(' ');
}

interface Known {
  readonly motion: Motion;
  /** The hand on the roll; null where only words are on record. */
  readonly option: string | null;
  readonly words: string;
}

/** Every vote on which something is known of this person, in order of time. */
function knownOf(person: Person, reading: Reading): readonly Known[] {
  return reading.votes.flatMap((motion): readonly Known[] => {
    const hand = motion.roll.find((one) => one.person === person.id);
    if (hand) return [{ motion, option: hand.option, words: optionLabel(motion, hand.option) }];
    const stance = reading.people[person.id]?.stance[motion.id];
    return stance ? [{ motion, option: null, words: stanceWords(motion, stance) }] : [];
  });
}

/** A stance may be the id of an option, with a remark in brackets. */
function stanceWords(motion: Motion, stance: string): string {
  const [id = '', ...remark] = stance.split(' (');
  const words = optionLabel(motion, id);
  return remark.length === 0 ? words : `${words} (${remark.join(' (')}`;
}

function Votes({ person, reading }: { readonly person: Person; readonly reading: Reading }) {
  const known = knownOf(person, reading);
  if (known.length === 0) return null;
  const life = reading.people[person.id];
  const told = new Set<string>();
  return (
    <Part title="Votes on record">
      <ul class="lib-hands">
        {known.map(({ motion, option, words }) => {
          const firm = life?.firmness[motion.id];
          const why = firm && !told.has(firm.why) ? firm.why : null;
          if (firm) told.add(firm.why);
          return (
            <li key={motion.id}>
              <Days date={motion.date} />
              <div>
                <p>
                  <EntryLink shelf="votes" id={motion.id}>
                    {tidy(motion.question)}
                  </EntryLink>
                </p>
                <p class="lib-hand">
                  {option !== null && <VoteMark option={option} />} <b>{sentence(words).replace(/\.$/, '')}</b>{' '}
                  <Basis motion={motion} option={option} why={reading.motions[motion.id]?.handWhy[person.id]} />
                </p>
                {firm && (
                  <p class="lib-small">
                    Firmness, a judgement: <b>{firm.firmness}</b>. {why && sentence(why)}
                  </p>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

interface BasisProps {
  readonly motion: Motion;
  readonly option: string | null;
  readonly why: string | undefined;
}

function Basis({ motion, option, why }: BasisProps) {
  if (option === null) return <span class="lib-mark">by name on no roll</span>;
  if (motion.rollBasis !== 'inferred') return null;
  return <span class="lib-mark">inferred{why ? `: ${tidy(why)}` : ''}</span>;
}

type ArgumentsProps = {
  readonly person: Person;
  readonly reading: Reading;
  readonly record: ShelfProps['deps']['record'];
};

function Arguments({ person, reading, record }: ArgumentsProps) {
  const put = [...record.arguments.values()].filter(({ speakers }) => speakers.includes(person.id));
  if (put.length === 0) return null;
  return (
    <Part title={`Arguments put (${put.length})`}>
      <ul class="lib-lines">
        {put.map(({ id, title, ground, weights }) => (
          <li key={id}>
            <EntryLink shelf="arguments" id={id}>
              <Shapes weights={weights} />
              <span>
                {tidy(title)}
                <span class="lib-small">
                  {reading.arguments[id]?.positionLabel}, {groundWords[ground].toLowerCase()}
                </span>
              </span>
            </EntryLink>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Ear({ person, life }: { readonly person: Person; readonly life: ReadingPerson }) {
  const known = grounds.flatMap((ground) => {
    const value = person.receptive[ground];
    return value === undefined ? [] : [{ ground, value }];
  });
  if (known.length === 0) return null;
  return (
    <Part title="What they had an ear for">
      <ul class="lib-ear">
        {known
          .toSorted((a, b) => b.value - a.value)
          .map(({ ground, value }) => (
            <li key={ground}>
              <Icon name={ground} /> <b>{groundWords[ground]}</b> {earWords(value)}
            </li>
          ))}
      </ul>
      <p class="lib-small">A judgement. {life.receptiveWhy && sentence(life.receptiveWhy)}</p>
    </Part>
  );
}

function earWords(value: number): string {
  if (value >= 0.6) return 'moved them much';
  if (value > 0) return 'moved them somewhat';
  return value <= -0.4 ? 'left them cold' : 'moved them little';
}
