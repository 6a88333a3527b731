import { nameOf } from '../../debate/lookup.ts';
import { courses } from '../../debate/record.ts';
import { linkTo } from '../entry.ts';
import { courseWords } from '../words.ts';
import { PeopleLinks } from './links.tsx';
import { Moves } from './moves.tsx';
import { NearestPeople } from './nearest.tsx';
import { partOf, rangeWords } from './report-words.ts';
import { peopleOf, type Scope } from './scope.ts';
import { CourseName } from './shapes.tsx';
import { Triangle } from './triangle.tsx';
import { type Bench, benchesOf, decisiveOf, marksOf, stopsOf } from './triangle-plan.ts';

/** A smaller part of what was argued is not told apart (rubric.md 2.1). */
const leastOutside = 0.1;

/** The triangle with the player's way and the people of that stage, and all of it again in words. */
export function WhereYouStood({ scope }: { readonly scope: Scope }) {
  const { report, moment, deps } = scope;
  const { position } = report;
  const benches = benchesOf(deps.record, moment.sitting);
  const marks = marksOf(deps.record, moment.sitting).map((mark) => ({
    ...mark,
    names: mark.people.map(shortName(scope)),
  }));
  const stops = stopsOf(
    position.trail.map(({ choice, point }) => ({ point, number: scope.numbers.get(choice) ?? null })),
  );
  const anything = position.trail.length > 0;
  const motion = decisiveOf(deps.record, moment.sitting);
  return (
    <section class="rp-panel rp-where" aria-labelledby="rp-where">
      <h3 class="rp-title-bar" id="rp-where">
        Where you stood
      </h3>
      <figure>
        <Triangle
          runs={[{ name: 'You', line: 'solid', way: position.trail.map(({ point }) => point), stops }]}
          marks={marks}
          says={triangleWords(scope, benches)}
        />
        <figcaption class="rp-note">
          The ring is you, the numbers are your choices. A diamond is everybody who voted alike
          {marks.some(({ by }) => by === 'stance') &&
            '; an open one stands, by our judgement, where those argued whose vote has no place'}
          .
        </figcaption>
      </figure>
      <div class="rp-where-words">
        <div data-number>
          <p class="rp-course">
            {anything ? <CourseName course={report.course} /> : 'You said nothing that has a place here. '}
          </p>
          {anything && <Shares scope={scope} />}
          {position.outside > leastOutside && (
            <p>Apart from this, {partOf(position.outside)} of what you argued lies outside the three courses.</p>
          )}
          {position.abstention > 0 && (
            <p>
              {abstentionWords(
                scope,
                benches.filter(({ point }) => point === null),
              )}
            </p>
          )}
          <Moves scope={scope} moves={position.trail.map((step) => step.choice)} />
        </div>
        {benches.length > 0 && <h4>Who stood where that day</h4>}
        <ul class="rp-list">
          {benches.map((bench) => (
            <li key={bench.option}>
              <b>{bench.label}</b>
              {bench.point === null && ' (no place in the triangle)'}:{' '}
              <PeopleLinks scope={scope} people={bench.people} />.
            </li>
          ))}
        </ul>
        {motion && (
          <p class="rp-note">
            By the roll of{' '}
            <a class="ref" href={linkTo('votes', motion.id)}>
              this vote
            </a>
            .
          </p>
        )}
      </div>
      {report.nearest.length > 0 && <NearestPeople scope={scope} />}
    </section>
  );
}

function Shares({ scope }: { readonly scope: Scope }) {
  const { range } = scope.report.position;
  return (
    <>
      <table class="rp-shares">
        <caption class="sr">Your shares of the three courses, of a hundred</caption>
        <tbody>
          {courses.map((course) => (
            <tr key={course}>
              <th scope="row">
                <CourseName course={course} />
              </th>
              <td>{rangeWords(range[course])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="rp-note">
        Of a hundred.
        {courses.some((course) => rangeWords(range[course]).includes(' to ')) &&
          ' Where two figures stand, your vote was weighed once as one speech and once as three.'}
      </p>
    </>
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

/** A drawing has room for one name of a person who had two. */
const shortName =
  ({ deps }: Scope) =>
  (id: Bench['people'][number]): string =>
    nameOf(deps.record, id);

function triangleWords(scope: Scope, benches: readonly Bench[]): string {
  const { position, course } = scope.report;
  const moves = position.trail.length;
  const you =
    moves === 0
      ? 'You have no place in it.'
      : `You went ${moves} ${moves === 1 ? 'step' : 'steps'} and stand ${course === 'open' ? 'between the courses' : `nearest to: ${courseWords[course]}`}.`;
  const placed = benches.filter(({ point }) => point !== null);
  const they = placed.map((bench) => `${bench.label}: ${peopleOf(scope, bench.people)}.`).join(' ');
  return `Triangle of the three courses. ${you} ${they}`;
}
