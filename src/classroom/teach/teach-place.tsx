import type { ClassroomProps } from '../../ui/deps.ts';

export function TeachPlace({ close }: ClassroomProps) {
  return (
    <button type="button" onClick={close}>
      Close
    </button>
  );
}
