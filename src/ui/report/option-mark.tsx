import type { MotionOption } from '../../debate/record.ts';
import { courses } from '../../debate/record.ts';
import { VoteMark } from '../icons.tsx';
import { CourseMark } from './shapes.tsx';

/** Where the options of a vote are courses, the course's shape; else tick, cross and bar. */
export function OptionMark({ option }: { readonly option: MotionOption }) {
  const plain = ['for', 'against', 'abstain', 'yes', 'no', 'left', 'declined'].includes(option.id);
  const course = plain ? undefined : courses.find((_, i) => option.point?.[i] === 1);
  if (course === undefined) return <VoteMark option={option.id} />;
  return (
    <svg class="mk" viewBox="0 0 24 24" aria-hidden="true">
      <CourseMark course={course} x={12} y={12} size={10} />
    </svg>
  );
}
