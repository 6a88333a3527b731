import type { Course, Point } from '../../debate/record.ts';
import { courses } from '../../debate/record.ts';
import { CourseMark } from '../report/shapes.tsx';
import { place } from '../triangle.tsx';
import { courseWords } from '../words.ts';

/** Where each corner's word stands beside its shape, in the drawing's units, and after how many words it breaks. */
const places: Readonly<
  Record<Course, { readonly x: number; readonly y: number; readonly anchor: string; readonly split: number }>
> = {
  war: { x: 132, y: 14, anchor: 'start', split: 1 },
  neither: { x: 6, y: 206, anchor: 'start', split: 2 },
  accept: { x: 214, y: 206, anchor: 'end', split: 1 },
};
const corner: Readonly<Record<Course, Point>> = { accept: [1, 0, 0], neither: [0, 1, 0], war: [0, 0, 1] };

const corners = `A triangle with a corner for each course: ${courses.map((course) => courseWords[course]).join(', ')}`;

/** The triangle with its three shapes and words, and a run's way through it. */
export function CornerTriangle({ trail }: { readonly trail: readonly Point[] }) {
  const points = trail.map(place);
  const last = points.at(-1);
  return (
    <svg class="sc-triangle" viewBox="0 0 220 236" role="img" aria-label={corners}>
      <path class="sc-tri" d="M110 22L196 170H24z" />
      {courses.map((course) => {
        const [x, y] = place(corner[course]);
        return (
          <g key={course}>
            <CourseMark course={course} x={x} y={y} size={15} />
            <CornerWords course={course} />
          </g>
        );
      })}
      {points.length > 1 && <path class="sc-trail" d={`M${points.map((point) => point.join(' ')).join('L')}`} />}
      {last && <circle class="sc-me" cx={last[0]} cy={last[1]} r="8" />}
    </svg>
  );
}

function CornerWords({ course }: { readonly course: Course }) {
  const { x, y, anchor, split } = places[course];
  const all = courseWords[course].split(' ');
  return (
    <text x={x} y={y} text-anchor={anchor}>
      <tspan x={x}>{all.slice(0, split).join(' ')} </tspan>
      <tspan x={x} dy="18">
        {all.slice(split).join(' ')}
      </tspan>
    </text>
  );
}

/** A plus, struck through. The sentence above says the same. */
export function NeverAdded() {
  return (
    <svg class="sc-never" viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="24" cy="24" r="22" />
      <path d="M24 12v24M12 24h24M8 40L40 8" />
    </svg>
  );
}
