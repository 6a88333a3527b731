import { useLayoutEffect, useRef } from 'preact/hooks';

/** What the box must show: all from the first card, or the card just reached from its beginning. */
export type Turned = 'first' | 'card';

/** Heights in a box of cards, in pixels: where each card begins, where the last one ends, and what can be seen. */
export interface Heights {
  readonly tops: readonly number[];
  readonly end: number;
  readonly seen: number;
}

/**
 * How far to scroll. As many earlier cards stay in sight as fit whole, so that no line is cut by the edge; a last card
 * that is too long even alone is read from its beginning.
 */
export function scrollFor({ tops, end, seen }: Heights, turned: Turned): number {
  if (turned === 'first' || end <= seen) return 0;
  return tops.find((top) => end - top <= seen) ?? tops.at(-1) ?? 0;
}

/** Keeps a box of cards turned to its last card, when the card changes and when the box does. */
export function useTurnedTo(key: string, turned: Turned) {
  const box = useRef<HTMLDivElement>(null);
  // The box is turned when another card is reached.
  useLayoutEffect(() => {
    const scroller = box.current;
    const list = scroller?.firstElementChild;
    if (!scroller || !(list instanceof HTMLElement)) return;
    let size: string | null = null;
    const turn = () => {
      if (list.style.paddingBottom !== '') list.style.paddingBottom = '';
      // What is read from its beginning needs no measuring.
      if (turned === 'first') scroller.scrollTop = 0;
      else toLast(scroller, list);
      size = sizeOf(scroller);
      mark();
    };
    /** That there is more below is seen by a shadow at the edge, where no scroll bar stands. */
    const mark = () => {
      const below = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;
      scroller.classList.toggle('has-more', below > 4);
    };
    scroller.addEventListener('scroll', mark, { passive: true });
    const unlisten = () => scroller.removeEventListener('scroll', mark);
    if (typeof ResizeObserver === 'undefined') {
      turn();
      return unlisten;
    }
    // It calls for the size at its beginning too, once the page is laid out and before it is painted: measured here and
    // now, the page would be laid out for it alone.
    const watch = new ResizeObserver(() => {
      if (sizeOf(scroller) !== size) turn();
    });
    watch.observe(scroller);
    return () => {
      unlisten();
      watch.disconnect();
    };
  }, [key, turned]);
  return box;
}

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement): string => `${clientWidth}/${clientHeight}`;

function toLast(scroller: HTMLElement, list: HTMLElement): void {
  const cards = [...list.children].filter((card) => card instanceof HTMLElement);
  const last = cards.at(-1);
  const end = last ? last.offsetTop + last.offsetHeight : 0;
  const seen = scroller.clientHeight;
  const to = scrollFor({ tops: cards.map((card) => card.offsetTop), end, seen }, 'card');
  // Room below the last card, or the box could not be turned as far as the first whole one.
  if (to > 0) list.style.paddingBottom = `${Math.max(0, to + seen - end)}px`;
  scroller.scrollTop = to;
}
