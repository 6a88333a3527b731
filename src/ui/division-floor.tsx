import { nameOf } from '../debate/lookup.ts';
import type { Moment } from '../session/moment.ts';
import type { PageDeps } from './deps.ts';
import { heardIn } from './division-heard.ts';
import { linkTo } from './entry.ts';
import { Portrait } from './portraits.tsx';
import { playerOf } from './words.ts';
import './styles/division-floor.css';

interface FloorProps {
  readonly deps: PageDeps;
  readonly moment: Moment;
}

/** Under a count without names: who was heard before it, and with what. Nobody's hand follows from it. */
export function HeardBefore({ deps: { record }, moment }: FloorProps) {
  const heard = heardIn(moment);
  const you = playerOf(record, moment.debate.delegate);
  if (heard.length === 0) return null;
  return (
    <section class="heard" aria-labelledby="heard">
      <h2 id="heard">Heard before the count</h2>
      <ul>
        {heard.map(({ person, argument }) => {
          const face = person === 'you' ? you : record.people.get(person);
          return (
            <li key={person}>
              <span class="heard-face">{face && <Portrait person={face} />}</span>
              <span>
                <b>{person === 'you' ? 'You' : nameOf(record, person)}</b>
                <a class="ref" href={linkTo('arguments', argument)}>
                  {record.arguments.get(argument)?.title ?? argument}
                </a>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
