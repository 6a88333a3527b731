import type { MotionId, PersonId } from '../../debate/ids.ts';
import { nameOf } from '../../debate/lookup.ts';
import type { StageId } from '../../debate/record.ts';
import type { Nearest } from '../../debate/report.ts';
import { motionSources } from '../panels/lookup.ts';
import { SourceList } from '../panels/source-list.tsx';
import { optionLabel } from '../words.ts';
import { PeopleLinks, VoteLink } from './links.tsx';
import { Moves } from './moves.tsx';
import { nearestTwo, voteDone } from './report-words.ts';
import { peopleOf, type Scope } from './scope.ts';

/** Votes with votes; who abstained has no place by vote, and is compared by what was argued, as a judgement. */
export function NearestPeople({ scope }: { readonly scope: Scope }) {
  const { nearest } = scope.report;
  const [voted, argued] = (['vote', 'stance'] as const).map((by) => nearest.filter((one) => one.by === by));
  return (
    <div class="rp-nearest">
      <h4>How near they stood to you</h4>
      {voted && voted.length > 0 && (
        <div>
          <p>By the votes{betweenWords(scope, voted)}:</p>
          <NearList scope={scope} list={voted} />
        </div>
      )}
      {argued && argued.length > 0 && (
        <div>
          <p>By what was argued{betweenWords(scope, argued)}, where each of them stands by our judgement:</p>
          <NearList scope={scope} list={argued} />
        </div>
      )}
    </div>
  );
}

/** *, between Lenin and Trotsky*: two who are not told apart; nothing where one is clearly nearest. */
function betweenWords(scope: Scope, list: readonly Nearest[]): string {
  const [first, second] = nearestTwo(list);
  return first && second
    ? `, between ${peopleOf(scope, first.people)} on one side and ${peopleOf(scope, second.people)} on the other`
    : '';
}

/** How many are listed: further off there is nobody to compare with. */
const listed = 3;

const NearList = ({ scope, list }: { readonly scope: Scope; readonly list: readonly Nearest[] }) => (
  <ul class="rp-list rp-near">
    {list
      .filter((one, i) => i === 0 || one.by === 'vote' || one.nearness > 0)
      .slice(0, listed)
      .map((one) => (
        <li key={one.people.join()} data-number>
          <p>
            <b>
              <PeopleLinks scope={scope} people={one.people} />
            </b>
            : {nearnessWords(one)}
          </p>
          <Shared scope={scope} near={one} />
        </li>
      ))}
  </ul>
);

/** Nearness comes as 0 to 100 already. One vote is the same or another; only over several is there a number to it. */
function nearnessWords({ range: [low, high], sharedStages, by }: Nearest): string {
  const [from, to] = [Math.round(Math.min(low, high)), Math.round(Math.max(low, high))];
  if (by === 'vote' && sharedStages.length === 1 && from === to && from % 100 === 0)
    return from === 100 ? 'voted in the record as you did.' : 'voted in the record the other way.';
  const figure = from === to ? String(from) : `${from} to ${to}`;
  return `${figure} of 100${sharedStages.length === 1 ? '' : `, over ${sharedStages.length} stages`}.`;
}

/** Your choices of the shared stages, and what these people did there in the record. */
function Shared({ scope, near }: { readonly scope: Scope; readonly near: Nearest }) {
  const { record } = scope.deps;
  const { said, hands } = scope.moment.debate;
  const days = near.sharedStages.flatMap((stage) =>
    motionsOf(scope, stage).map((id) => record.motions.get(id)?.date ?? ''),
  );
  const mine = [...(near.by === 'vote' ? [] : said), ...hands].filter(({ date }) => days.includes(date));
  return (
    <Moves scope={scope} moves={mine.map(({ choice }) => choice)} summary="By what">
      <ul class="rp-moves">
        {near.sharedStages.map((stage) => (
          <li key={stage}>
            <Counterpart scope={scope} people={near.people} stage={stage} by={near.by} />
          </li>
        ))}
      </ul>
    </Moves>
  );
}

const motionsOf = ({ deps }: Scope, stage: StageId): readonly MotionId[] => {
  const found = deps.record.stages.find(({ id }) => id === stage);
  return found ? [found.decisive, ...found.standsIn, ...found.votes] : [];
};

interface CounterpartProps {
  readonly scope: Scope;
  readonly people: readonly PersonId[];
  readonly stage: StageId;
  readonly by: Nearest['by'];
}

/** What they did at one stage: the vote, with the source of its roll, or why an editor places them where they stand. */
function Counterpart({ scope, people, stage, by }: CounterpartProps) {
  const { deps, reading } = scope;
  const [first] = motionsOf(scope, stage);
  const motion =
    motionsOf(scope, stage)
      .map((id) => deps.record.motions.get(id))
      .find((one) => one?.roll.some(({ person }) => people.includes(person))) ??
    (first ? deps.record.motions.get(first) : undefined);
  if (!motion) return null;
  const hands = motion.roll.filter(({ person }) => people.includes(person));
  const why = people.flatMap((id) => {
    const note = reading?.people[id]?.figureWhy[stage];
    return note ? [`${nameOf(deps.record, id)}: ${note}.`] : [];
  });
  return (
    <>
      <p>
        <VoteLink scope={scope} id={motion.id} />{' '}
        {hands
          .map(
            ({ person, option }) => `${nameOf(deps.record, person)} ${voteDone(option, optionLabel(motion, option))}`,
          )
          .join('; ')}
        {hands.length > 0 && '.'}
      </p>
      {(by === 'stance' || hands.length === 0) && why.map((one) => <p key={one}>{one}</p>)}
      {reading && <SourceList sources={motionSources(reading, motion.id)} />}
    </>
  );
}
