import { useEffect, useRef, useState } from 'preact/hooks';
import { type Entry, readLink } from './entry.ts';

/** The entry of the library that the address names, and the way out of it. */
export interface OpenEntry {
  readonly entry: Entry | null;
  readonly close: () => void;
}

/**
 * Follows the address. A link opens the library with one step of the browser's history, which *back* and closing both
 * undo; who came in by the address itself has nothing to go back to, and closing only puts the address away.
 */
export function useEntry(): OpenEntry {
  const [entry, setEntry] = useState(() => readLink(location.hash));
  const opened = useRef(false);
  const shown = useRef(entry);
  shown.current = entry;
  useEffect(() => {
    const follow = () => {
      const next = readLink(location.hash);
      opened.current = next !== null && (shown.current === null || opened.current);
      setEntry(next);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const close = () => {
    if (opened.current) history.back();
    else history.replaceState(history.state, '', location.pathname + location.search);
    opened.current = false;
    setEntry(null);
  };
  return { entry, close };
}
