import type { ReadonlySignal, Signal } from '@preact/signals';
import type { ChoiceId } from '../debate/ids.ts';
import { Icon } from './icons.tsx';

/** The ways through a run beside choosing and going on. */
export interface ReadingWays {
  readonly back: () => void;
  readonly forward: () => void;
  /** Choices that were gone back over: there is something to go forward to. */
  readonly canForward: ReadonlySignal<boolean>;
  /** The choice that a watched run is about to take. */
  readonly about: ReadonlySignal<ChoiceId | null>;
  /** The cards turn by themselves. */
  readonly playing: Signal<boolean>;
  /** The card now shown, and more after it, were read on this device before. */
  readonly canSkip: ReadonlySignal<boolean>;
  /** On to the first card not read before, or to the choices. */
  readonly skip: () => void;
}

/** Back and forward by a choice, on by itself, and past what was read before; each only where it does something. */
export function ReadingControls({ ways, made }: { readonly ways: ReadingWays; readonly made: number }) {
  const { playing } = ways;
  return (
    <span class="reading-ways">
      {made > 0 && (
        <button type="button" class="btn-back" onClick={ways.back}>
          <Icon name="back" /> <span>Back one choice</span>
        </button>
      )}
      {ways.canForward.value && (
        <button type="button" class="btn-back is-forward" onClick={ways.forward} title="Forward one choice">
          <Icon name="back" /> <span class="sr">Forward one choice</span>
        </button>
      )}
      <button
        type="button"
        class="btn-back is-auto"
        aria-pressed={playing.value}
        title="The cards turn by themselves"
        onClick={() => {
          playing.value = !playing.peek();
        }}
      >
        <Icon name={playing.value ? 'pause' : 'play'} /> <span class="sr">The cards turn by themselves</span>
      </button>
      {ways.canSkip.value && (
        <button type="button" class="btn-back" onClick={ways.skip}>
          <Icon name="skip" /> <span>To what’s new</span>
        </button>
      )}
    </span>
  );
}
