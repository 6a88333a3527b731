import type { Course } from '../../debate/record.ts';
import type { HeldCourse } from '../../debate/report.ts';
import { courseWords } from '../words.ts';

interface MarkProps {
  readonly course: Course;
  /** The middle of the shape, and half its height. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** The shape of a course: a wedge, a circle, a square. Colour never says it alone. */
export function CourseMark({ course, x, y, size }: MarkProps) {
  if (course === 'neither') return <circle class="mark-neither" cx={x} cy={y} r={size * 0.95} />;
  if (course === 'accept')
    return <rect class="mark-accept" x={x - size * 0.9} y={y - size * 0.9} width={size * 1.8} height={size * 1.8} />;
  return <path class="mark-war" d={`M${x} ${y - size}L${x + size * 1.15} ${y + size}H${x - size * 1.15}z`} />;
}

/** Shape, colour and word of a course, in a line of text. */
export function CourseName({ course }: { readonly course: HeldCourse }) {
  if (course === 'open') return <span class="course-name">Between the courses</span>;
  return (
    <span class="course-name">
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <CourseMark course={course} x={12} y={12} size={10} />
      </svg>
      {courseWords[course]}
    </span>
  );
}

/** The three shapes together, as on the title. */
export const Logo = () => (
  <svg class="rp-logo" viewBox="0 0 78 30" aria-hidden="true">
    <CourseMark course="war" x={14} y={15} size={12} />
    <CourseMark course="neither" x={39} y={15} size={12} />
    <CourseMark course="accept" x={63} y={15} size={12} />
  </svg>
);
