import { nameOf } from '../debate/lookup.ts';
import type { Division, Moment } from '../session/moment.ts';
import type { PageDeps } from './deps.ts';
import type { Count } from './division-plan.ts';
import { VoteMark } from './icons.tsx';
import { optionLabel } from './words.ts';

interface TableProps {
  readonly deps: PageDeps;
  readonly moment: Moment;
  readonly division: Division;
  readonly counts: readonly Count[];
}

/** *Yours / the record*: the count beside that of 1918, what differs, and the player's own hand, which counts in neither. */
export function YoursAndTheRecord({ deps, moment, division, counts }: TableProps) {
  const { record } = deps;
  const motion = record.motions.get(division.motion);
  const changed = division.tally.hands.slice(0, division.called).filter((hand) => hand.changed);
  const told = deps.lesson?.value?.hindsight !== false;
  const mine = moment.debate.hands.findLast((hand) => hand.motion === division.motion);
  return (
    <aside class="side" aria-labelledby="side-heading">
      <h2 id="side-heading">{told ? 'Yours / the record' : 'This run'}</h2>
      <table class="cmp">
        <thead>
          <tr>
            <th scope="col">
              <span class="sr">Vote</span>
            </th>
            <th scope="col">This run</th>
            {told && <th scope="col">{motion?.date.slice(0, 4) ?? 'Record'}</th>}
          </tr>
        </thead>
        <tbody>
          {counts.map((count) => (
            <tr key={count.option ?? 'waiting'}>
              <th scope="row">{count.label}</th>
              <td>{count.now ?? '–'}</td>
              {told && <td>{count.record ?? '–'}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {mine && (
        <p class="mine">
          <VoteMark option={mine.option} /> Your hand: <b>{optionLabel(motion, mine.option)}</b>. It is written beside
          the count, and counted in none.
        </p>
      )}
      {changed.map((hand) => (
        <p key={hand.person}>
          <b>≠ {nameOf(record, hand.person)}</b> In 1918: {optionLabel(motion, hand.recorded)}. In this run:{' '}
          {optionLabel(motion, hand.option)}.
        </p>
      ))}
      {!told && <p>How this vote fell in 1918 is kept for the talk after the lesson.</p>}
      {told && motion?.rollBasis === 'documented' && <p>Who voted how that day is on record by name.</p>}
      {told && motion?.rollBasis === 'inferred' && <p>Who voted how is inferred: the record gives the count alone.</p>}
    </aside>
  );
}
