import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ChoiceId } from '../debate/ids.ts';
import type { Moment } from '../session/moment.ts';
import type { Clock } from './clock.ts';
import { standsFor } from './pace.ts';

/** A story that goes on by itself at reading pace. */
export interface Player {
  /** Whether it plays. Anybody may stop it by setting this; it stops by itself where it cannot go on. */
  readonly playing: Signal<boolean>;
  /** The choice about to be taken, of those that were made in the run being watched; null while none is. */
  readonly about: ReadonlySignal<ChoiceId | null>;
  destroy(): void;
}

/** What the player moves. */
export interface PlayerNeeds {
  readonly moment: ReadonlySignal<Moment | null>;
  /** Choices of the run that lie ahead, next one first: only those are ever taken for the reader. */
  readonly ahead: ReadonlySignal<readonly ChoiceId[]>;
  /** Something lies over the page, or a voice is reading: nothing moves meanwhile. */
  readonly held: ReadonlySignal<boolean>;
  readonly wholeTurn: () => boolean;
  readonly advance: () => void;
  readonly choose: (id: ChoiceId) => void;
  readonly goOn: () => void;
  readonly clock: Clock;
}

/**
 * Turns the cards at the pace of reading. At open choices it waits for the reader, unless the run has been made already
 * and is only watched: then it shows the card that was taken, and takes it.
 */
export function openPlayer(needs: PlayerNeeds): Player {
  const playing = signal(false);
  const about = signal<ChoiceId | null>(null);
  const stop = effect(() => {
    const moment = needs.moment.value;
    const next = nextOf(moment, needs.ahead.value);
    about.value = playing.value && next?.kind === 'choose' ? next.id : null;
    if (moment === null) playing.value = false;
    if (moment === null || !playing.value || needs.held.value || next === null) return undefined;
    if (next.kind === 'end') {
      playing.value = false;
      return undefined;
    }
    return needs.clock.after(standsFor(moment, needs.wholeTurn()), () => {
      if (next.kind === 'advance') needs.advance();
      else if (next.kind === 'on') needs.goOn();
      else needs.choose(next.id);
    });
  });
  return { playing, about, destroy: stop };
}

type Next =
  | { readonly kind: 'advance' }
  | { readonly kind: 'on' }
  | { readonly kind: 'end' }
  | { readonly kind: 'choose'; readonly id: ChoiceId }
  | null;

/** What comes by itself after this moment; null: the reader's own choice. */
function nextOf(moment: Moment | null, ahead: readonly ChoiceId[]): Next {
  if (moment === null) return null;
  if (!moment.open) return { kind: 'advance' };
  const [id] = ahead;
  if (moment.offers.length > 0) return id === undefined ? null : { kind: 'choose', id };
  return id !== undefined && moment.next !== null ? { kind: 'on' } : { kind: 'end' };
}
