import { nameOf } from '../debate/lookup.ts';
import type { VoterHand } from '../debate/votes.ts';
import type { Division as Divided } from '../session/moment.ts';
import type { PageDeps } from './deps.ts';
import { linkTo } from './entry.ts';
import { VoteHand, VoteMark } from './icons.tsx';
import { Portrait } from './portraits.tsx';
import { optionLabel } from './words.ts';

interface ChipProps {
  readonly hand: VoterHand;
  readonly state: 'waiting' | 'called' | 'voted';
  readonly deps: PageDeps;
  readonly division: Divided;
}

/** One voter: face, name, and the vote in sign, card and word. A vote that differs from 1918 says so. */
export function Chip({ hand, state, deps, division }: ChipProps) {
  const { record } = deps;
  const motion = record.motions.get(division.motion);
  const person = record.people.get(hand.person);
  const voted = state === 'voted';
  const word = voted ? optionLabel(motion, hand.option) : state === 'called' ? 'Called' : 'Waiting';
  return (
    <li class={`chip is-${state}`} aria-current={state === 'called' ? 'step' : undefined}>
      <span class="pic">{person && <Portrait person={person} />}</span>
      <span class="nm">
        <b>
          {division.complete ? (
            <a class="ref" href={linkTo('people', hand.person)}>
              {nameOf(record, hand.person)}
            </a>
          ) : (
            nameOf(record, hand.person)
          )}
        </b>
        <span>
          {!voted && <VoteMark option={null} />}
          {voted && !division.tally.byName && <VoteMark option={hand.option} />} {word}
        </span>
        {voted && hand.changed && <small>1918: {optionLabel(motion, hand.recorded)}</small>}
      </span>
      {voted && division.tally.byName && <VoteHand option={hand.option} />}
      {voted && hand.changed && (
        <span class="dif" title="Differs from 1918">
          <span aria-hidden="true">≠</span>
        </span>
      )}
    </li>
  );
}
