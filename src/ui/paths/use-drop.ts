import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Takes files that are dropped anywhere on the dialog round `inside`; while they hang over it, the dialog has the class
 * `is-over`. What is no file stays with the browser.
 */
export function useDrop(
  inside: { readonly current: HTMLElement | null },
  take: (files: readonly File[]) => void,
): void {
  const latest = useRef(take);
  latest.current = take;
  useLayoutEffect(() => {
    const box = inside.current?.closest('dialog');
    if (!box) return;
    const listening = new AbortController();
    const { signal } = listening;
    const over = (is: boolean) => box.classList.toggle('is-over', is);
    box.addEventListener(
      'dragover',
      (event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault(); // else the browser would open the file in the place of the game
        over(true);
      },
      { signal },
    );
    box.addEventListener(
      'dragleave',
      ({ relatedTarget }) => over(relatedTarget instanceof Node && box.contains(relatedTarget)),
      {
        signal,
      },
    );
    box.addEventListener(
      'drop',
      (event) => {
        over(false);
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length === 0) return;
        event.preventDefault();
        latest.current(files);
      },
      { signal },
    );
    return () => listening.abort();
  }, [inside]);
}
