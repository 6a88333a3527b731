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
  const again = trouble instanceof GameError ? trouble.again : null;
  return (
    <div class="notice" role="alert">
      <p>
        <b>{happened}</b> {advice}
      </p>
      {again && (
        <button
          type="button"
          class="notice-close"
          onClick={() => {
            notices.value = null;
            again();
          }}
        >
          Try again
        </button>
      )}
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

interface LostProps {
  /** What did not come, at the beginning of a sentence. */
  readonly what: string;
  /** Null where only a new page can have it. */
  readonly again: (() => void) | null;
  /** It did not come the second time either: a new page may have it. */
  readonly stubborn: boolean;
  readonly close: (() => void) | undefined;
}

/** In the place of a part of the page that did not come: what is safe, and the ways on. It stands until one is taken. */
export function Lost({ what, again, stubborn, close }: LostProps) {
  return (
    <div class="notice" role="alert">
      <p>
        <b>{what} could not be fetched.</b> Nothing you chose is lost. Check the connection, then{' '}
        {again ? 'try again' : 'reload the page'}.
      </p>
      {again && (
        <button type="button" class="notice-close" onClick={again}>
          Try again
        </button>
      )}
      {stubborn && (
        <button type="button" class="notice-close" onClick={() => location.reload()}>
          Reload the page
        </button>
      )}
      {close && (
        <button type="button" class="notice-close" onClick={close}>
          Close
        </button>
      )}
    </div>
  );
}
