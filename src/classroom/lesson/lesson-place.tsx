import type { ClassroomProps } from '../../ui/deps.ts';

export function LessonPlace({ close }: ClassroomProps) {
  return (
    <button type="button" onClick={close}>
      Close
    </button>
  );
}
