import { useMemo } from 'preact/hooks';
import { courses, type Point } from '../../debate/record.ts';
import type { HeldCourse } from '../../debate/report.ts';
import { CourseMark, CourseName } from '../../ui/report/shapes.tsx';
import { corners, drawing, placeOf } from '../../ui/report/triangle-plan.ts';
import { courseWords } from '../../ui/words.ts';
import { inTriangle, MARK, type Spot } from './class-plan.ts';
import type { Entry } from './class-sums.ts';
import type { ClassScope } from './scope.ts';

const path = (points: readonly Point[]): string =>
  points
    .map(placeOf)
    .map(({ x, y }) => `${x} ${y}`)
    .join('L');

const edge: readonly Point[] = [
  [0, 0, 1],
  [1, 0, 0],
  [0, 1, 0],
];
const thirds = [1 / 3, 2 / 3].flatMap((t): readonly (readonly Point[])[] => [
  [
    [t, 1 - t, 0],
    [t, 0, 1 - t],
  ],
  [
    [1 - t, t, 0],
    [0, t, 1 - t],
  ],
  [
    [1 - t, 0, t],
    [0, 1 - t, t],
  ],
]);

/** The class in the triangle, a mark for every pupil; and beside it who stands where, by name. */
export function WhereTheClassStood({ scope }: { readonly scope: ClassScope }) {
  const { sums } = scope;
  const groups = [...courses, 'open' as const];
  return (
    <section class="rp-panel cl-where" aria-labelledby="cl-where">
      <h2 class="rp-title-bar" id="cl-where">
        Where the class stood
      </h2>
      <ClassTriangle scope={scope} />
      <Picked scope={scope} />
      <p class="rp-note">
        Every mark is a pupil, by number; those at one place stand side by side. Press a mark, or a name below.
      </p>
      <table class="cl-table cl-courses">
        <caption class="sr">Who stood where at the end</caption>
        <tbody>
          {groups.map((course) => (
            <CourseRow key={course} scope={scope} course={course} pupils={sums.courses[course]} />
          ))}
          {sums.courses.none.length > 0 && (
            <tr>
              <th scope="row">Said nothing that has a place</th>
              <td class="cl-count">{sums.courses.none.length}</td>
              <td>
                <Names scope={scope} pupils={sums.courses.none} />
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

/** The triangle with a mark for every pupil. */
export function ClassTriangle({ scope }: { readonly scope: ClassScope }) {
  const { entries, sums } = scope;
  const spots = useMemo(
    () => inTriangle(entries.flatMap(({ id, summary }) => (summary.place ? [{ id, point: summary.place }] : []))),
    [entries],
  );
  return (
    <div class="cl-drawn">
      <svg class="triangle" viewBox={`0 0 ${drawing.width} ${drawing.height}`} role="img" aria-label={says(sums)}>
        <path class="tri-ground" d={`M${path(edge)}z`} />
        <path class="tri-thirds" d={thirds.map((line) => `M${path(line)}`).join('')} />
        <path class="tri-edge" d={`M${path(edge)}z`} />
        <CourseMark course="war" x={corners.war.x} y={26} size={20} />
        <CourseMark course="neither" x={26} y={350} size={20} />
        <CourseMark course="accept" x={414} y={350} size={20} />
        <text class="tri-corner" x={252} y={30}>
          {courseWords.war}
        </text>
        <text class="tri-corner" x={4} y={392}>
          {courseWords.neither}
        </text>
        <text class="tri-corner" x={436} y={392} text-anchor="end">
          {courseWords.accept}
        </text>
      </svg>
      <Marks scope={scope} spots={spots} width={drawing.width} height={drawing.height} />
    </div>
  );
}

interface MarksProps {
  readonly scope: ClassScope;
  readonly spots: readonly Spot[];
  readonly width: number;
  readonly height: number;
}

/** Marks over a drawing, to be pressed. By keyboard and for a screen reader the list of names does the same. */
export function Marks({ scope, spots, width, height }: MarksProps) {
  const { entries, picked, pick, label } = scope;
  const known = new Map(entries.map((entry) => [entry.id, entry] as const));
  return (
    <div class="cl-marks" aria-hidden="true">
      {spots.map(({ id, x, y }) => {
        const entry = known.get(id);
        return (
          entry && (
            <button
              key={id}
              type="button"
              tabIndex={-1}
              class={picked === id ? 'cl-mark is-picked' : 'cl-mark'}
              title={label(entry)}
              style={{
                left: `${(100 * x) / width}%`,
                top: `${(100 * y) / height}%`,
                width: `${(200 * MARK) / width}%`,
              }}
              onClick={() => pick(picked === id ? null : id)}
            >
              {entry.number}
            </button>
          )
        );
      })}
    </div>
  );
}

interface RowProps {
  readonly scope: ClassScope;
  readonly course: HeldCourse;
  readonly pupils: readonly Entry[];
}

function CourseRow({ scope, course, pupils }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <CourseName course={course} />
      </th>
      <td class="cl-count">{pupils.length}</td>
      <td>
        <Names scope={scope} pupils={pupils} />
      </td>
    </tr>
  );
}

/** Pupils, each to be pointed out in the drawings. */
function Names({ scope: { label, picked, pick }, pupils }: Omit<RowProps, 'course'>) {
  if (pupils.length === 0) return <span class="rp-note">nobody</span>;
  return (
    <ul class="cl-names">
      {pupils.map((entry) => (
        <li key={entry.id}>
          <button
            type="button"
            class="cl-name"
            aria-pressed={picked === entry.id}
            onClick={() => pick(picked === entry.id ? null : entry.id)}
          >
            <span class="cl-no" aria-hidden="true">
              {entry.number}
            </span>
            {label(entry)}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The pupil who was pressed, in a line. */
function Picked({ scope: { entries, picked, label } }: { readonly scope: ClassScope }) {
  const entry = entries.find(({ id }) => id === picked);
  const place = entry?.summary.place;
  return (
    <p class="cl-picked" role="status">
      {entry && (
        <>
          <b>{label(entry)}</b>
          {place
            ? `, of a hundred: ${courses.map((course, i) => `${courseWords[course]} ${Math.round(100 * (place[i] ?? 0))}`).join(', ')}.`
            : ' said nothing that has a place.'}
        </>
      )}
    </p>
  );
}

function says({ courses: of, pupils }: ClassScope['sums']): string {
  const parts = courses.map((course) => `${courseWords[course]}: ${of[course].length}`);
  return `Triangle of the three courses with ${pupils} pupils. ${parts.join('; ')}; between the courses: ${of.open.length}.`;
}
