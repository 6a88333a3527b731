import type { ClassroomProps } from '../../ui/deps.ts';

export function ClassPlace({ close }: ClassroomProps) {
  return (
    <button type="button" onClick={close}>
      Close
    </button>
  );
}
