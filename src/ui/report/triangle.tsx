import type { Course, Point } from '../../debate/record.ts';
import { courses } from '../../debate/record.ts';
import { courseWords } from '../words.ts';
import { CourseMark } from './shapes.tsx';
import {
  corners,
  type Drawn,
  drawing,
  type EndOf,
  endsOf,
  linesOf,
  type Mark,
  type Place,
  placeOf,
  type Stop,
  signOf,
} from './triangle-plan.ts';

interface TriangleProps {
  /** The runs that are drawn: the player's, or two side by side. */
  readonly runs: readonly Drawn[];
  /** What several runs have gone together, drawn as one broad line. */
  readonly shared?: readonly Point[];
  readonly marks: readonly (Mark & { readonly names: readonly string[] })[];
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

interface Corner extends Place {
  readonly wordX: number;
  readonly wordY: number;
  readonly anchor: 'start' | 'end';
}

/** The shapes lie outside the corners, so that people who stood in a corner are not hidden by it. */
const shapes: Readonly<Record<Course, Corner>> = {
  war: { x: 220, y: 26, wordX: 252, wordY: 26, anchor: 'start' },
  neither: { x: 26, y: 350, wordX: 4, wordY: 390, anchor: 'start' },
  accept: { x: 414, y: 350, wordX: 436, wordY: 390, anchor: 'end' },
};

/** Names under a corner have half the drawing. */
const cornerLines = (names: readonly string[]): readonly string[] => linesOf(names, 26);
const lineHeight = 17;

const cornerPoints: Readonly<Record<Course, Point>> = { accept: [1, 0, 0], neither: [0, 1, 0], war: [0, 0, 1] };

/** Ways through the triangle, and the people of a stage as diamonds: one for all at one place. */
export function Triangle({ runs, shared = [], marks, says }: TriangleProps) {
  const cornered = (course: Course) => marks.filter(({ point }) => String(point) === String(cornerPoints[course]));
  const lines = Math.max(
    ...courses.map((course) => cornerLines(cornered(course).flatMap(({ names }) => names)).length),
  );
  const between = marks.filter(({ point }) => !point.includes(1));
  return (
    <svg
      class="triangle"
      viewBox={`0 0 ${drawing.width} ${drawing.height + lineHeight * lines}`}
      role="img"
      aria-label={says}
    >
      <path class="tri-ground" d={`M${at([0, 0, 1])}L${at([1, 0, 0])}L${at([0, 1, 0])}z`} />
      <path class="tri-thirds" d={thirds.map(([from, to]) => `M${at(from)}L${at(to)}`).join('')} />
      <path class="tri-edge" d={`M${at([0, 0, 1])}L${at([1, 0, 0])}L${at([0, 1, 0])}z`} />
      {courses.map((course) => (
        <CornerSign key={course} course={course} names={cornered(course).flatMap(({ names }) => names)} />
      ))}
      {shared.length > 1 && <path class="tri-trail tri-shared" d={`M${shared.map(at).join('L')}`} />}
      {runs.map(
        ({ name, way, line }) =>
          way.length > 1 && <path key={name} class={`tri-trail${dashes(line)}`} d={`M${way.map(at).join('L')}`} />,
      )}
      {runs.flatMap(({ name, stops, line }) =>
        stops
          .slice(0, -1)
          .map((stop) =>
            stop.label ? (
              <Step key={`${name} ${stop.x} ${stop.y}`} stop={stop} marks={marks.map(({ point }) => placeOf(point))} />
            ) : (
              <circle
                key={`${name} ${stop.x} ${stop.y}`}
                class={`tri-stage${dashes(line)}`}
                cx={stop.x}
                cy={stop.y}
                r={5}
              />
            ),
          ),
      )}
      {endsOf(runs).map((end) => (
        <End key={end.name} {...end} />
      ))}
      {between.map((mark) => (
        <Beside key={String(mark.point)} mark={mark} />
      ))}
      {courses.flatMap((course) =>
        cornered(course).map((mark) => <Diamond key={`${course}${mark.by}`} at={corners[course]} by={mark.by} />),
      )}
    </svg>
  );
}

/** A course's shape and word, and under them everybody who stood in that corner. */
function CornerSign({ course, names }: { readonly course: Course; readonly names: readonly string[] }) {
  const { x, y, wordX, wordY, anchor } = shapes[course];
  return (
    <g>
      <CourseMark course={course} x={x} y={y} size={20} />
      <text class="tri-corner" x={wordX} y={wordY} text-anchor={anchor}>
        {courseWords[course]}
      </text>
      {cornerLines(names).map((line, i) => (
        <text key={line} class="tri-name" x={wordX} y={wordY + 18 + lineHeight * i} text-anchor={anchor}>
          {line}
        </text>
      ))}
    </g>
  );
}

function Step({ stop, marks }: { readonly stop: Stop; readonly marks: readonly Place[] }) {
  const { label } = stop;
  const { x, y } = signOf(stop, marks);
  const wide = Math.max(0, label.length - 1) * 3.5;
  return (
    <g>
      <rect class="tri-step" x={x - 10 - wide} y={y - 10} width={20 + 2 * wide} height={20} rx={10} />
      <text class="tri-count" x={x} y={y + 5} text-anchor="middle">
        {label}
      </text>
    </g>
  );
}

const dashes = (line: Drawn['line']): string => (line === 'dashed' ? ' is-dashed' : '');

/** A ring, so that whoever stands at the same place is seen inside it. */
function End({ name, stop: { x, y, label }, line, beside }: EndOf) {
  // On the base above the ring; else outside the triangle on the right, as long as there is room.
  const based = y > corners.accept.y - 30;
  const left = beside === 'left' || (beside === null && x > drawing.width - 90);
  const side = left ? { x: x - 20, anchor: 'end' } : { x: x + 20, anchor: 'start' };
  const shift = beside === null ? 0 : beside === 'left' ? -14 : 14;
  const above = { x: Math.min(x, drawing.width - 70) + shift, y: y - 26, anchor: 'middle' };
  const word = based ? above : { ...side, y: y - 12 };
  return (
    <g>
      <circle class={`tri-you${dashes(line)}`} cx={x} cy={y} r={14} />
      <circle class="tri-you-dot" cx={x} cy={y} r={4} />
      <text class="tri-name tri-name-you" x={word.x} y={word.y} text-anchor={word.anchor}>
        {name}
        {label && <tspan class="tri-where">, {label}</tspan>}
      </text>
    </g>
  );
}

/** Whole where they voted there, hollow where an editor's judgement places them by what they argued. */
function Diamond({ at: { x, y }, by }: { readonly at: Place; readonly by: Mark['by'] }) {
  return <path class={by === 'vote' ? 'tri-people' : 'tri-people tri-judged'} d={`M${x} ${y - 9}l9 9-9 9-9-9z`} />;
}

/** A mark away from the corners, its names on the outer side. */
function Beside({ mark }: { readonly mark: TriangleProps['marks'][number] }) {
  const place = placeOf(mark.point);
  const left = place.x < drawing.width / 2 - 8;
  const lines = linesOf(mark.names, left ? 12 : 18);
  return (
    <g>
      <Diamond at={place} by={mark.by} />
      {lines.map((line, i) => (
        <text
          key={line}
          class="tri-name"
          x={left ? place.x - 15 : place.x + 14}
          y={place.y + 5 + lineHeight * (i - (lines.length - 1) / 2)}
          text-anchor={left ? 'end' : 'start'}
        >
          {line}
        </text>
      ))}
    </g>
  );
}
