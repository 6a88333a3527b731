import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps whoever is called in sight, where the roll is longer than the window: the page follows from name to name, as
 * long as the reader does. Who has scrolled away to read elsewhere is left there.
 * @returns the list whose item with `aria-current` is followed
 */
export function useFollow(called: number) {
  const list = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    const chip = list.current?.querySelector('[aria-current]');
    const last = chip?.previousElementSibling ?? chip;
    if (!chip || !last) return;
    const { top, bottom } = last.getBoundingClientRect();
    if (bottom > 0 && top < window.innerHeight) chip.scrollIntoView({ block: 'nearest' });
  }, [called]);
  return list;
}
