import { courses } from '../../debate/record.ts';
import type { Nearest } from '../../debate/report.ts';
import { courseWords, nameOf } from '../words.ts';
import { Moves } from './moves.tsx';
import { nearestTwo, partOf, rangeWords } from './report-words.ts';
import { peopleOf, type Scope } from './scope.ts';
import { CourseName } from './shapes.tsx';
import { Triangle } from './triangle.tsx';
import { type Bench, benchesOf } from './triangle-plan.ts';

/** The triangle with the player's way and the people of that day, and all of it again in words. */
export function WhereYouStood({ scope }: { readonly scope: Scope }) {
  const { report, moment, deps } = scope;
  const { position } = report;
  const sitting = moment.sitting;
  const benches = benchesOf(deps.record, sitting).map((bench) => ({ ...bench, name: benchName(scope, bench.people) }));
  const placed = benches.filter((bench) => bench.point !== null);
  const unplaced = benches.filter((bench) => bench.point === null);
  const anything = position.trail.length > 0;
  return (
    <section class="rp-panel rp-where" aria-labelledby="rp-where">
      <h2 id="rp-where">Where you stood</h2>
      <Triangle position={position} benches={placed} says={triangleWords(scope, placed)} />
      <p class="rp-course">
        {anything ? 'You held: ' : 'You said nothing that has a place here. '}
        {anything && <CourseName course={report.course} />}
      </p>
      {anything && (
        <table class="rp-shares">
          <caption class="sr">Your shares of the three courses, of a hundred</caption>
          <tbody>
            {courses.map((course) => (
              <tr key={course}>
                <th scope="row">
                  <CourseName course={course} />
                </th>
                <td>{rangeWords(position.range[course])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {anything && (
        <p class="rp-note">
          Of a hundred.
          {courses.some((course) => rangeWords(position.range[course]).includes(' to ')) &&
            ' Where two figures stand, your vote was weighed once as one speech and once as three.'}
        </p>
      )}
      {position.outside > 0 && (
        <p>Apart from this, {partOf(position.outside)} of what you argued lies outside the three courses.</p>
      )}
      {position.abstention > 0 && <p>{abstentionWords(scope, unplaced)}</p>}
      <Moves scope={scope} moves={position.trail.map((step) => step.choice)} />
      <h3>Who stood where that day</h3>
      <ul class="rp-list">
        {[...placed, ...unplaced].map((bench) => (
          <li key={bench.option}>
            <b>{bench.label}</b>
            {bench.point === null && ' (no place in the triangle)'}: {peopleOf(scope, bench.people)}.
          </li>
        ))}
      </ul>
      {report.nearest.length > 0 && <NearestPeople scope={scope} />}
    </section>
  );
}

/** *You abstained, as Trotsky and three others did in the record …* */
function abstentionWords(scope: Scope, unplaced: readonly Bench[]): string {
  const { abstention } = scope.report.position;
  const along = unplaced.find(({ option }) => scope.moment.debate.hands.some((hand) => hand.option === option));
  const others = along ? `, as ${peopleOf(scope, along.people)} did in the record` : '';
  const weight =
    abstention > 0.95
      ? 'Nothing else that you did has a place either'
      : `It was ${partOf(abstention)} of the weight of all you did`;
  return `You abstained${others}. An abstention has no place in the triangle. ${weight}.`;
}

/** Votes with votes; who abstained has no place by vote, and is compared by what was argued, as a judgement. */
function NearestPeople({ scope }: { readonly scope: Scope }) {
  const { nearest } = scope.report;
  const [voted, argued] = (['vote', 'stance'] as const).map((by) => nearest.filter((one) => one.by === by));
  return (
    <>
      <h3>How near they stood to you</h3>
      {voted && voted.length > 0 && (
        <>
          <p>By the votes{betweenWords(scope, voted)}:</p>
          <NearList scope={scope} list={voted} />
        </>
      )}
      {argued && argued.length > 0 && (
        <>
          <p>
            By what was argued{betweenWords(scope, argued)}. Where each of them stood is a judgement of ours, also of
            those whose abstention has no place by vote:
          </p>
          <NearList scope={scope} list={argued} />
        </>
      )}
    </>
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
  <ul class="rp-list">
    {list
      .filter((one, i) => i === 0 || one.by === 'vote' || one.nearness > 0)
      .slice(0, listed)
      .map((one) => (
        <li key={one.people.join()}>
          <b>{peopleOf(scope, one.people)}</b>: {nearnessWords(one)}
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

/** One name and how many more: the whole list stands below the drawing. */
function benchName(scope: Scope, people: Scope['report']['nearest'][number]['people']): string {
  const [first, ...others] = people;
  if (first === undefined) return '';
  const name = nameOf(scope.deps.record, first);
  return others.length === 0 ? name : `${name} and ${others.length} more`;
}

function triangleWords(
  scope: Scope,
  benches: readonly { readonly label: string; readonly people: Scope['report']['nearest'][number]['people'] }[],
): string {
  const { position, course } = scope.report;
  const moves = position.trail.length;
  const you =
    moves === 0
      ? 'You have no place in it.'
      : `You went ${moves} ${moves === 1 ? 'step' : 'steps'} and stand ${course === 'open' ? 'between the courses' : `nearest to: ${courseWords[course]}`}.`;
  const they = benches.map((bench) => `${bench.label}: ${peopleOf(scope, bench.people)}.`).join(' ');
  return `Triangle of the three courses. ${you} ${they}`;
}
