import { useEffect, useRef } from 'preact/hooks';

/** Tells when another page of a place is shown: not the one it was opened with. */
export function useTurned(page: string | null, turned: () => void): void {
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    turned();
  });
}
