import type { Reading } from '../../debate/reading.ts';
import type { PageDeps } from '../../ui/deps.ts';
import { ChoiceField } from './choice-field.tsx';
import { ClassSize, useClassSize } from './class-size.tsx';
import { type Dealt, deal, hands } from './deal.ts';
import { FactionMark, factionWords } from './faction-mark.tsx';
import { useKept } from './kept.ts';
import { Card } from './role-card.tsx';
import { factions, type RoleCards } from './sheet.ts';

const layouts = ['one', 'two'] as const;
const inks = ['colour', 'black'] as const;
const isLayout = (text: string): text is (typeof layouts)[number] => text === 'one' || text === 'two';
const isInk = (text: string): text is (typeof inks)[number] => text === 'colour' || text === 'black';

interface CardsProps {
  readonly deps: PageDeps;
  readonly roles: RoleCards;
  readonly reading: Reading | null;
}

/** The cards of a class, after the list of who has which and the card for who was away. */
export function RoleCardsSheet({ deps: { record }, roles, reading }: CardsProps) {
  const { pupils, keep } = useClassSize();
  const [layout, setLayout] = useKept('cards', 'one', isLayout);
  const [ink, setInk] = useKept('ink', 'colour', isInk);
  const dealt = deal(roles, pupils);
  const all = hands(dealt);
  return (
    <>
      <div class="tc-tools">
        <ClassSize pupils={pupils} keep={keep} />
        <ChoiceField
          label="Cards on a page"
          value={layout}
          ways={[
            { value: 'one', words: 'One, with room for notes' },
            { value: 'two', words: 'Two, to cut apart' },
          ]}
          pick={setLayout}
        />
        <ChoiceField
          label="Portraits"
          value={ink}
          ways={[
            { value: 'colour', words: 'In colour' },
            { value: 'black', words: 'Black and white' },
          ]}
          pick={setInk}
        />
      </div>
      <WhoHasWhich dealt={dealt} pupils={pupils} />
      {roles.catchUp && (
        <section class="tc-catch-up" aria-labelledby="tc-catch-up">
          <h2 id="tc-catch-up">{roles.catchUp.title}</h2>
          {roles.catchUp.text.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </section>
      )}
      <section aria-labelledby="tc-cards">
        <h2 id="tc-cards" class="tc-only-screen">
          The {pupils} cards
        </h2>
        <div class={`tc-cards is-${layout} is-${ink}`}>
          {all.map(({ number, card }) => (
            <Card key={number} number={number} card={card} record={record} reading={reading} />
          ))}
        </div>
      </section>
    </>
  );
}

/** The teacher's list: a line for each pupil's name beside the card. */
function WhoHasWhich({ dealt, pupils }: { readonly dealt: readonly Dealt[]; readonly pupils: number }) {
  const of = (faction: (typeof factions)[number]) => dealt.filter(({ card }) => card.faction === faction);
  const sum = (some: readonly Dealt[]) => some.reduce((total, { times }) => total + times, 0);
  return (
    <section class="tc-who" aria-labelledby="tc-who">
      <h2 id="tc-who">Who has which, in a class of {pupils}</h2>
      <ul class="tc-sums">
        {factions
          .filter((faction) => of(faction).length > 0)
          .map((faction) => (
            <li key={faction}>
              <FactionMark faction={faction} /> {factionWords[faction]} <b>{sum(of(faction))}</b>
            </li>
          ))}
      </ul>
      <table class="tc-names">
        <thead>
          <tr>
            <th scope="col">Card</th>
            <th scope="col">Role</th>
            <th scope="col">Faction</th>
            <th scope="col">Pupil</th>
          </tr>
        </thead>
        <tbody>
          {hands(dealt).map(({ number, card }) => (
            <tr key={number}>
              <td>{number}</td>
              <th scope="row">{card.name}</th>
              <td>
                <FactionMark faction={card.faction} /> {factionWords[card.faction]}
              </td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
