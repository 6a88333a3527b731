import type { ClassroomProps } from '../../ui/deps.ts';

export function AssemblyPlace({ close }: ClassroomProps) {
  return (
    <button type="button" onClick={close}>
      Close
    </button>
  );
}
