import { useEffect, useRef, useState } from 'preact/hooks';
import { type Address, readAddress } from './address.ts';

/** The place that the page's address names, and the way out of it. */
export interface OpenAddress {
  readonly address: Address | null;
  readonly close: () => void;
}

/**
 * Follows the address. A link opens its place with one step of the browser's history, which *back* and closing both
 * undo; who came in by the address itself has nothing to go back to, and closing only puts the address away.
 */
export function useAddress(): OpenAddress {
  const [address, setAddress] = useState(() => readAddress(location.hash));
  const opened = useRef(false);
  const shown = useRef(address);
  shown.current = address;
  useEffect(() => {
    const follow = () => {
      const next = readAddress(location.hash);
      opened.current = next !== null && (shown.current === null || opened.current);
      setAddress(next);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const close = () => {
    if (opened.current) history.back();
    else history.replaceState(history.state, '', location.pathname + location.search);
    opened.current = false;
    setAddress(null);
  };
  return { address, close };
}
