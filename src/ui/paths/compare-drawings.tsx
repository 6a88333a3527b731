import { useMemo } from 'preact/hooks';
import type { Stage } from '../../archive/comparison.ts';
import { nameOf } from '../../debate/lookup.ts';
import { courseAt } from '../../debate/position.ts';
import type { Point } from '../../debate/record.ts';
import type { DealingsResult, Report } from '../../debate/report.ts';
import { dealersOf } from '../report/dealings-plan.ts';
import { stepWord } from '../report/report-words.ts';
import { CourseName } from '../report/shapes.tsx';
import { Square } from '../report/square.tsx';
import { Triangle } from '../report/triangle.tsx';
import { type Drawn, marksOf, placeOf, type Stop } from '../report/triangle-plan.ts';
import { courseWords } from '../words.ts';
import { LetterMark } from './compare-heads.tsx';
import type { CompareScope } from './compare-needs.ts';
import { dayWordsOf, pointWords } from './compare-words.ts';

/** Both courses in one triangle, and where each stood at the end of every sitting, in words. */
export function WhereBothStood({ scope }: { readonly scope: CompareScope }) {
  const { comparison, record } = scope;
  const { a, b } = comparison.reports;
  const { shared, runs } = drawn(a, b, comparison.stages);
  const met = comparison.sittings.filter(({ came }) => came.a && came.b).map(({ sitting }) => sitting);
  const day = met.findLast((sitting) => marksOf(record, sitting).length > 0) ?? null;
  const marks = (day ? marksOf(record, day) : []).map((mark) => ({
    ...mark,
    names: mark.people.map((id) => nameOf(record, id)),
  }));
  return (
    <section class="rp-panel cmp-where" aria-labelledby="cmp-where">
      <h2 class="rp-title-bar" id="cmp-where">
        Both courses
      </h2>
      <figure>
        <Triangle runs={runs} shared={shared} marks={marks} says={triangleWords(a, b)} />
        <figcaption class="rp-note">
          <span class="cmp-key">
            <LineKey look="solid" /> A
          </span>{' '}
          <span class="cmp-key">
            <LineKey look="dashed" /> B
          </span>{' '}
          {shared.length > 1 && (
            <span class="cmp-key">
              <LineKey look="shared" /> gone together
            </span>
          )}{' '}
          {day && marks.length > 0 && `Diamonds: who stood where on ${dayWordsOf(day, record)}.`}
        </figcaption>
      </figure>
      <StageTable scope={scope} />
    </section>
  );
}

function LineKey({ look }: { readonly look: Drawn['line'] | 'shared' }) {
  const extra = look === 'dashed' ? ' is-dashed' : look === 'shared' ? ' tri-shared' : '';
  return (
    <svg viewBox="0 0 46 14" aria-hidden="true">
      <path class={`tri-trail${extra}`} d="M7 7H39" />
    </svg>
  );
}

/** Of a campaign the ends of its sittings, of one sitting each move: dots on the way, and a ring where it ended. */
function drawn(a: Report, b: Report, stages: readonly Stage[]) {
  const [wayA, wayB] = [a, b].map(({ position }) => position.trail) as [Trail, Trail];
  const parts = wayA.findIndex(
    (step, i) => step.choice !== wayB[i]?.choice || String(step.point) !== String(wayB[i]?.point),
  );
  const together = parts < 0 ? wayA.length : parts;
  const shared = wayA.slice(0, together).map(({ point }) => point);
  const course = (name: 'A' | 'B', trail: Trail, line: Drawn['line']): Drawn => {
    const points = trail.map(({ point }) => point);
    const ends = stages.map((stage) => stage[name === 'A' ? 'a' : 'b']).filter((point) => point !== null);
    return {
      name,
      line,
      way: points.slice(Math.max(0, together - 1)),
      stops: dotsOn(ends.length > 1 ? ends : points, points.at(-1)),
    };
  };
  return { shared, runs: [course('A', wayA, 'solid'), course('B', wayB, 'dashed')] };
}

type Trail = Report['position']['trail'];

/** Dots that would hide one another are one. */
const roomForDot = 12;

function dotsOn(points: readonly Point[], end: Point | undefined): readonly Stop[] {
  if (!end) return [];
  const last = placeOf(end);
  const kept: Stop[] = [];
  for (const place of points.map(placeOf)) {
    const near = [...kept, last].some((one) => Math.hypot(one.x - place.x, one.y - place.y) < roomForDot);
    if (!near) kept.push({ ...place, label: '' });
  }
  return [...kept, { ...last, label: '' }];
}

function triangleWords(a: Report, b: Report): string {
  const of = (letter: string, { position, course }: Report) =>
    position.trail.length === 0
      ? `${letter} has no place in it.`
      : `${letter} stands ${course === 'open' ? 'between the courses' : `nearest to: ${courseWords[course]}`}.`;
  return `Triangle of the three courses. ${of('A', a)} ${of('B', b)}`;
}

function StageTable({ scope: { comparison, record } }: { readonly scope: CompareScope }) {
  if (comparison.stages.length === 0) return null;
  const cell = (point: Point | null) =>
    point ? (
      <td>
        <CourseName course={courseAt(point)} />
        <small>{pointWords(point)}</small>
      </td>
    ) : (
      <td>no place yet</td>
    );
  return (
    <table class="cmp-table cmp-stages">
      <caption>Where they stood at the end of each sitting, of a hundred</caption>
      <Heads first="Sitting" />
      <tbody>
        {comparison.stages.map(({ sitting, a, b }) => {
          const came = comparison.sittings.find((one) => one.sitting === sitting)?.came;
          return (
            <tr key={sitting}>
              <th scope="row">{dayWordsOf(sitting, record)}</th>
              {came?.a ? cell(a) : <td>not there</td>}
              {came?.b ? cell(b) : <td>not there</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The head of a table of both runs. */
export const Heads = ({ first, last }: { readonly first: string; readonly last?: string }) => (
  <thead>
    <tr>
      <th scope="col">
        <span class="sr">{first}</span>
      </th>
      <th scope="col">
        <LetterMark letter="A" />
      </th>
      <th scope="col">
        <LetterMark letter="B" />
      </th>
      {last && <th scope="col">{last}</th>}
    </tr>
  </thead>
);

/** Both in the one square of dealings with governments. */
export function BothDealings({ scope: { comparison, record } }: { readonly scope: CompareScope }) {
  const dealers = useMemo(() => dealersOf(record), [record]);
  const { a, b } = comparison.reports;
  const scales = [
    ['Peace with the Central Powers', a.dealings.peace, b.dealings.peace],
    ['Help from the Entente', a.dealings.entente, b.dealings.entente],
  ] as const;
  const of = (name: 'A' | 'B', line: Drawn['line'], { dealings: { peace, entente } }: Report) => ({
    name,
    line,
    peace: peace.value,
    entente: entente.value,
  });
  return (
    <section class="rp-panel cmp-dealings" aria-labelledby="cmp-dealings">
      <h2 class="rp-title-bar" id="cmp-dealings">
        Dealings with governments
      </h2>
      <Square record={record} runs={[of('A', 'solid', a), of('B', 'dashed', b)]} dealers={dealers} />
      <table class="cmp-table">
        <caption class="sr">What each would allow</caption>
        <Heads first="Scale" />
        <tbody>
          {scales.map(([name, one, other]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{dealt(one)}</td>
              <td>{dealt(other)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const dealt = ({ value }: DealingsResult): string => (value === null ? 'nothing said' : stepWord(value));
