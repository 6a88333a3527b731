import { useEffect, useRef, useState } from 'preact/hooks';
import { type Address, readAddress } from './address.ts';

/** The place that the page's address names, and the ways out of it. */
export interface OpenAddress {
  readonly address: Address | null;
  /** Back to where this place was opened from; the two depths of the tree are one place. */
  readonly close: () => void;
  /** Back to the game, past every place that lies between. */
  readonly leave: () => void;
}

/** How many steps of the browser's history lie between a place and where it was opened from, and the game. */
interface Steps {
  readonly close: number;
  readonly leave: number;
}

/** In the game itself, and where somebody came in by the address: there is nothing to go back to. */
const none: Steps = { close: 0, leave: 0 };

/**
 * Follows the address. A link opens its place with one step of the browser's history, which *back* and closing both
 * undo; who came in by the address itself has nothing to go back to, and closing only puts the address away.
 */
export function useAddress(): OpenAddress {
  const [address, setAddress] = useState(() => readAddress(location.hash));
  const shown = useRef(address);
  const steps = useRef(stepsIn(history.state) ?? none);
  /** How far back the page is about to go; *leave* after *close* is one way, and not two. */
  const going = useRef(0);
  const leaving = useRef(false);
  const show = (next: Address | null): void => {
    shown.current = next;
    setAddress(next);
  };
  const putAway = (): void => {
    history.replaceState(null, '', location.pathname + location.search);
    steps.current = none;
    leaving.current = false;
    show(null);
  };
  useEffect(() => {
    const follow = () => {
      const next = readAddress(location.hash);
      // The way out ends at a place that was come to by its address: it is put away with the rest.
      if (next !== null && leaving.current) {
        putAway();
        return;
      }
      leaving.current = false;
      const before = steps.current;
      steps.current = next === null ? none : (stepsIn(history.state) ?? oneMore(before, shown.current, next));
      if (next !== null) history.replaceState({ steps: steps.current }, '');
      show(next);
    };
    if (readAddress(location.hash) !== null) history.replaceState({ steps: steps.current }, '');
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const back = (by: number): void => {
    if (by === 0) {
      putAway();
      return;
    }
    if (going.current === 0)
      queueMicrotask(() => {
        // The browser's own *back*, pressed a moment before, may have put the place away already.
        if (readAddress(location.hash) !== null) history.go(-going.current);
        going.current = 0;
      });
    going.current = Math.max(going.current, by);
    show(null);
  };
  return {
    address,
    close: () => back(steps.current.close),
    leave: () => {
      leaving.current = steps.current.leave > 0;
      back(steps.current.leave);
    },
  };
}

/** The steps of a place just opened from another, or from the game. */
function oneMore(before: Steps, from: Address | null, to: Address): Steps {
  const within = from?.kind === 'paths' && to.kind === 'paths';
  return { close: within ? before.close + 1 : 1, leave: before.leave + 1 };
}

function stepsIn(state: unknown): Steps | null {
  const { steps } = Object(state) as { readonly steps?: Partial<Steps> };
  const { close, leave } = steps ?? {};
  return Number.isInteger(close) && Number.isInteger(leave) ? { close: Number(close), leave: Number(leave) } : null;
}
