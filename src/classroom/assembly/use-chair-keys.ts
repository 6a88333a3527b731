import { useEffect, useRef } from 'preact/hooks';

/** What the chair can do by one key; null where it can't be done now. */
interface ChairKeys {
  /** Single-key shortcuts are allowed (settings). */
  readonly single: boolean;
  readonly clock: (() => void) | null;
  readonly on: (() => void) | null;
  readonly undo: (() => void) | null;
}

/** Space starts and pauses the clock, N goes on, Z undoes. Where text is written, and on a button, keys keep their own use. */
export function useChairKeys(now: ChairKeys): void {
  const latest = useRef(now);
  latest.current = now;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { key, repeat, altKey, ctrlKey, metaKey, target } = event;
      if (!latest.current.single || event.defaultPrevented || repeat || altKey || ctrlKey || metaKey) return;
      const at = target instanceof Element ? target : null;
      if (at?.closest('input, select, textarea, [contenteditable]')) return;
      if (key === ' ' && at?.closest('button, a, summary')) return;
      const act = actionOf(key, latest.current);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function actionOf(key: string, { clock, on, undo }: ChairKeys): (() => void) | null {
  if (key === ' ') return clock;
  if (key === 'n' || key === 'N') return on;
  return key === 'z' || key === 'Z' ? undo : null;
}
