import { printed, teachersNumber } from '../../debate/craft.ts';
import { linkTo } from '../entry.ts';
import { Moves } from './moves.tsx';
import { allSaid, type Scope } from './scope.ts';

/** Two numbers for a teacher who asked for them in the settings; nobody else sees them. */
export function TeachersNumber({ scope }: { readonly scope: Scope }) {
  const numbers = scope.deps.settings.teachersNumber.value ? teachersNumber(scope.report) : null;
  if (!numbers) return null;
  return (
    <section class="rp-panel rp-teacher" aria-labelledby="rp-teacher">
      <h3 class="rp-title-bar" id="rp-teacher">
        The teacher’s number
      </h3>
      <div data-number>
        <p class="rp-lead">
          <b>{printed(numbers.weighted)}</b> of 100; with all five bars weighed alike <b>{printed(numbers.equal)}</b>.
        </p>
        <Moves scope={scope} moves={allSaid(scope)} />
      </div>
      <p>
        From the five bars alone: a quarter each for evidence and answering, a fifth for consistency, the rest in equal
        parts for audience and period. The position taken is in neither. Two runs whose order changes between the two
        numbers are not ranked.{' '}
        <a class="ref" href={linkTo('scoring')}>
          How it is reckoned
        </a>
      </p>
    </section>
  );
}
