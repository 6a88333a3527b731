import { useMemo } from 'preact/hooks';
import { lineOf } from '../../debate/figures.ts';
import type { MotionId, PersonId } from '../../debate/ids.ts';
import { nameOf } from '../../debate/lookup.ts';
import type { DealingsResult } from '../../debate/report.ts';
import { optionLabel } from '../words.ts';
import { dealersOf } from './dealings-plan.ts';
import { ArgumentLink, PeopleLinks, VoteLink } from './links.tsx';
import { Moves } from './moves.tsx';
import { stepWord, voteDone } from './report-words.ts';
import type { Scope } from './scope.ts';
import { Square } from './square.tsx';

/** Two scales, kept apart from the triangle: peace with the Central Powers, and help from the Entente. */
export function DealingsPanel({ scope }: { readonly scope: Scope }) {
  const { record } = scope.deps;
  const dealers = useMemo(() => dealersOf(record), [record]);
  const { peace, entente } = scope.report.dealings;
  return (
    <section class="rp-panel rp-dealings" aria-labelledby="rp-dealings">
      <h3 class="rp-title-bar" id="rp-dealings">
        Dealings with governments
      </h3>
      <figure>
        <Square
          record={record}
          runs={[{ name: 'You', line: 'solid', peace: peace.value, entente: entente.value }]}
          dealers={dealers}
        />
        <figcaption class="rp-note">
          People stand where their own votes and arguments put them; on whom the record is silent is left out. An open
          diamond: the hand of 22 February is inferred from a speech or a note.
        </figcaption>
      </figure>
      <Scale scope={scope} name="Peace with the Central Powers" result={peace} />
      <Scale scope={scope} name="Help from the Entente" result={entente} />
      <details class="rp-open">
        <summary>Who stood where, and by what</summary>
        <ul class="rp-list">
          {dealers.map((one) => (
            <li key={one.people.join()}>
              <b>
                <PeopleLinks scope={scope} people={one.people} />
              </b>
              : peace, {stepWord(one.peace)}; help, {stepWord(one.entente)}.
              {one.people.map((person) => (
                <Line key={person} scope={scope} person={person} />
              ))}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Scale({ scope, name, result }: { scope: Scope; name: string; result: DealingsResult }) {
  return (
    <div class="rp-scale" data-number>
      <p>
        <b>{name}:</b> {result.value === null ? 'nothing you said speaks to it' : stepWord(result.value)}.
      </p>
      <Moves scope={scope} moves={result.moves} />
    </div>
  );
}

/** The votes and arguments of one person that speak to either scale. */
function Line({ scope, person }: { readonly scope: Scope; readonly person: PersonId }) {
  const { record } = scope.deps;
  const { said, hands } = lineOf(person, record);
  const argued = said.flatMap(({ argument }) =>
    argument && record.arguments.get(argument)?.dealings ? [argument] : [],
  );
  const voted = hands.filter(({ motion, option }) => coded(scope, motion, option));
  return (
    <p class="rp-note">
      {voted.map(({ motion, option }) => {
        const known = record.motions.get(motion);
        return (
          <span key={motion}>
            <VoteLink scope={scope} id={motion} /> {nameOf(record, person)}{' '}
            {voteDone(option, optionLabel(known, option))}
            {known?.rollBasis === 'inferred' && ' (inferred)'}.{' '}
          </span>
        );
      })}
      {argued.map((id) => (
        <span key={id}>
          <ArgumentLink scope={scope} id={id} />.{' '}
        </span>
      ))}
    </p>
  );
}

const coded = ({ deps }: Scope, motion: MotionId, option: string): boolean =>
  deps.record.motions.get(motion)?.options.some(({ id, dealings }) => id === option && dealings !== null) ?? false;
