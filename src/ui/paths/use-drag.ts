import { useEffect } from 'preact/hooks';

interface Held {
  readonly current: HTMLElement | null;
}

/** So many pixels, and a press has become a drag. */
const SLACK = 5;

/** A box that scrolls can be dragged about with the mouse, and zoomed with two fingers or the wheel and Ctrl. */
export function useDrag(held: Held, on: boolean, onZoom: (by: number) => void): void {
  useEffect(() => {
    const box = held.current;
    if (!box || !on) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    let from: { readonly x: number; readonly y: number } | null = null;
    let spread = 0;
    box.addEventListener(
      'pointerdown',
      (event) => {
        if (event.pointerType === 'mouse' && event.button === 0) from = { x: event.clientX, y: event.clientY };
      },
      { signal },
    );
    addEventListener(
      'pointermove',
      (event) => {
        if (!from) return;
        const [x, y] = [event.clientX - from.x, event.clientY - from.y];
        if (!box.classList.contains('is-held') && Math.hypot(x, y) < SLACK) return;
        box.classList.add('is-held');
        box.scrollBy(-x, -y);
        from = { x: event.clientX, y: event.clientY };
      },
      { signal },
    );
    const drop = () => {
      from = null;
      box.classList.remove('is-held');
    };
    addEventListener('pointerup', drop, { signal });
    addEventListener('pointercancel', drop, { signal });
    box.addEventListener(
      'wheel',
      (event) => {
        if (!event.ctrlKey) return;
        event.preventDefault();
        onZoom(event.deltaY < 0 ? 1.1 : 1 / 1.1);
      },
      { signal, passive: false },
    );
    box.addEventListener(
      'touchmove',
      (event) => {
        const [one, other] = event.touches;
        if (!one || !other) return;
        event.preventDefault();
        const now = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
        if (spread > 0 && Math.abs(now / spread - 1) > 0.02) onZoom(now / spread);
        spread = now;
      },
      { signal, passive: false },
    );
    box.addEventListener(
      'touchend',
      () => {
        spread = 0;
      },
      { signal },
    );
    return () => listening.abort();
  }, [held, on, onZoom]);
}
