import { courses } from '../../debate/record.ts';
import type { Nearest } from '../../debate/report.ts';
import { courseWords, nameOf } from '../words.ts';
import { Moves } from './moves.tsx';
import { partOf, rangeWords } from './report-words.ts';
import { peopleOf, type Scope } from './scope.ts';
import { CourseName } from './shapes.tsx';
import { Triangle } from './triangle.tsx';
import { benchesOf } from './triangle-plan.ts';

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
      {anything && <p class="rp-note">Of a hundred. The range is what weighing the vote more or less would change.</p>}
      {position.outside > 0 && (
        <p>Apart from this, {partOf(position.outside)} of what you said lies outside the three courses.</p>
      )}
      {position.abstention > 0 && (
        <p>You abstained: {partOf(position.abstention)} of your weight was held back, and has no place here.</p>
      )}
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

function NearestPeople({ scope }: { readonly scope: Scope }) {
  const nearest = scope.report.nearest.slice(0, 3);
  return (
    <>
      <h3>How near they stood to you</h3>
      <ul class="rp-list">
        {nearest.map((one) => (
          <li key={one.people.join()}>
            <b>{peopleOf(scope, one.people)}</b>: {nearnessWords(one)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Nearness comes as 0 to 100 already. */
function nearnessWords({ range: [low, high], sharedStages, by }: Nearest): string {
  const [from, to] = [Math.round(Math.min(low, high)), Math.round(Math.max(low, high))];
  const figure = from === to ? String(from) : `${from} to ${to}`;
  const stages = sharedStages.length === 1 ? 'at one stage' : `over ${sharedStages.length} stages`;
  return `${figure} of 100 ${stages}, ${by === 'vote' ? 'by the votes' : 'by what was argued (a judgement)'}.`;
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
