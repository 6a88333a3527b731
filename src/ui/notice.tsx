import type { Signal } from '@preact/signals';
import { GameError } from '../lib/game-error.ts';

/** The one thing that went wrong last, until the reader puts it away. */
export type Notices = Signal<GameError | string | null>;

/** Says what happened and what to do now, to eye and ear; gone once it is put away. */
export function Notice({ notices }: { readonly notices: Notices }) {
  const trouble = notices.value;
  if (trouble === null) return null;
  const [happened, advice] =
    trouble instanceof GameError ? [trouble.message, trouble.advice] : [trouble, 'You can go on playing.'];
  return (
    <div class="notice" role="alert">
      <p>
        <b>{happened}</b> {advice}
      </p>
      <button
        type="button"
        class="notice-close"
        onClick={() => {
          notices.value = null;
        }}
      >
        Close this notice
      </button>
    </div>
  );
}
