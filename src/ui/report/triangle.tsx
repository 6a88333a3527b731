import type { Course, Point } from '../../debate/record.ts';
import type { Position } from '../../debate/report.ts';
import { courseWords } from '../words.ts';
import { CourseMark } from './shapes.tsx';
import { type Bench, corners, drawing, placeOf } from './triangle-plan.ts';

interface TriangleProps {
  readonly position: Position;
  readonly benches: readonly (Bench & { readonly name: string })[];
  /** All that the drawing shows, in a sentence or two. */
  readonly says: string;
}

const at = (point: Point): string => {
  const { x, y } = placeOf(point);
  return `${x} ${y}`;
};

const thirds: readonly (readonly [Point, Point])[] = [1 / 3, 2 / 3].flatMap(
  (t): readonly (readonly [Point, Point])[] => [
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
  ],
);

/** The shapes lie outside the corners, so that people who stood in a corner are not hidden by it. */
const marks: Readonly<Record<Course, { x: number; y: number; wordX: number; wordY: number; anchor: string }>> = {
  war: { x: 220, y: 30, wordX: 254, wordY: 42, anchor: 'start' },
  neither: { x: 32, y: 326, wordX: 8, wordY: 366, anchor: 'start' },
  accept: { x: 408, y: 326, wordX: 432, wordY: 366, anchor: 'end' },
};

/** The player's way through the triangle, and the people of that day as diamonds, one for all who voted alike. */
export function Triangle({ position, benches, says }: TriangleProps) {
  const trail = position.trail.map((step) => step.point);
  const you = trail.at(-1);
  return (
    <svg class="triangle" viewBox={`0 0 ${drawing.width} ${drawing.height}`} role="img" aria-label={says}>
      <path class="tri-ground" d={`M${at([0, 0, 1])}L${at([1, 0, 0])}L${at([0, 1, 0])}z`} />
      <path class="tri-thirds" d={thirds.map(([from, to]) => `M${at(from)}L${at(to)}`).join('')} />
      <path class="tri-edge" d={`M${at([0, 0, 1])}L${at([1, 0, 0])}L${at([0, 1, 0])}z`} />
      {(Object.keys(corners) as Course[]).map((course) => (
        <g key={course}>
          <CourseMark course={course} x={marks[course].x} y={marks[course].y} size={20} />
          <text class="tri-corner" x={marks[course].wordX} y={marks[course].wordY} text-anchor={marks[course].anchor}>
            {courseWords[course]}
          </text>
        </g>
      ))}
      {trail.length > 1 && <path class="tri-trail" d={`M${trail.map(at).join('L')}`} />}
      {trail.slice(0, -1).map((point, i) => (
        <circle key={i} class="tri-step" cx={placeOf(point).x} cy={placeOf(point).y} r={5} />
      ))}
      {you && <You point={you} />}
      {benches.map((bench) => bench.point && <Diamond key={bench.option} point={bench.point} name={bench.name} />)}
    </svg>
  );
}

/** A ring, so that whoever stands at the same place is seen inside it. */
function You({ point }: { readonly point: Point }) {
  const { x, y } = placeOf(point);
  const left = x > drawing.width / 2;
  return (
    <g>
      <circle class="tri-you" cx={x} cy={y} r={13} />
      <circle class="tri-you-dot" cx={x} cy={y} r={3} />
      <text class="tri-name tri-name-you" x={left ? x - 20 : x + 20} y={y - 10} text-anchor={left ? 'end' : 'start'}>
        You
      </text>
    </g>
  );
}

function Diamond({ point, name }: { readonly point: Point; readonly name: string }) {
  const { x, y } = placeOf(point);
  const left = point[0] > 0.5;
  return (
    <g>
      <path class="tri-people" d={`M${x} ${y - 8}l8 8-8 8-8-8z`} />
      <text class="tri-name" x={left ? x - 16 : x + 18} y={y + (left ? 26 : 5)} text-anchor={left ? 'end' : 'start'}>
        {name}
      </text>
    </g>
  );
}
