import { signal } from '@preact/signals';
import type { PageDeps } from './deps.ts';

/** For as long as the page is open, also when a division comes between. */
const away = signal(false);

/** Says, without haste, that a newer edition of the game is on this device. */
export function NewEdition({ deps }: { readonly deps: PageDeps }) {
  // What went wrong is told first: both stand in one place.
  if (away.value || deps.notices.value !== null) return null;
  return (
    <div class="notice" role="status">
      <p>
        <b>A newer edition is ready.</b> It is taken up when you next open the game; your run is kept.
      </p>
      <button type="button" class="notice-close" onClick={() => location.reload()}>
        Take it up now
      </button>
      <button
        type="button"
        class="notice-close"
        onClick={() => {
          away.value = true;
        }}
      >
        Later
      </button>
    </div>
  );
}
