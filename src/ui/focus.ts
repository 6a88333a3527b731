import { useEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus to an element when `when` changes to a new value, unless `to` is false.
 * Headings take it with tabindex -1, so that a reader hears where it is and no card is pressed by accident.
 */
export function useFocusOn<E extends HTMLElement>(when: unknown, to = true) {
  const element = useRef<E>(null);
  // The focus follows `when`, and nothing else.
  useEffect(() => {
    if (to) element.current?.focus({ preventScroll: true });
  }, [when]);
  return element;
}
