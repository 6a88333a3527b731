import { useLayoutEffect, useState } from 'preact/hooks';

/** How wide an element is, in rem, as it changes; null before it was measured, 60 where that can't be done. */
export function useRoom(element: { readonly current: HTMLElement | null }): number | null {
  const [room, setRoom] = useState<number | null>(null);
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return undefined;
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      setRoom(box.clientWidth > 0 ? Math.floor((box.clientWidth / rem) * 10) / 10 : 60);
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const watching = new ResizeObserver(measure);
    watching.observe(box);
    return () => watching.disconnect();
  }, [element]);
  return room;
}
