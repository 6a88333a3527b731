import { useLayoutEffect, useRef } from 'preact/hooks';

/** What the box must show: all from the first card, the card just reached from its beginning, or the end of it. */
export type Turned = 'first' | 'card' | 'end';

/** Heights in a box of cards, in pixels: where each card begins, where the last one ends, and what can be seen. */
export interface Heights {
  readonly tops: readonly number[];
  readonly end: number;
  readonly seen: number;
  /** Where each line of text in the last card begins. */
  readonly lines: readonly number[];
}

/**
 * How far to scroll. As many earlier cards stay in sight as fit whole, so that no line is cut by the edge; when the
 * last card alone is too long, its beginning is shown while one reads, and its end once the choices are open.
 */
export function scrollFor({ tops, end, seen, lines }: Heights, turned: Turned): number {
  if (turned === 'first' || end <= seen) return 0;
  const whole = tops.find((top) => end - top <= seen);
  if (whole !== undefined) return whole;
  if (turned === 'card') return tops.at(-1) ?? 0;
  // Whole lines only: none is cut through the middle by the edge.
  return lines.find((top) => top >= end - seen) ?? Math.max(0, end - seen);
}

/** Keeps a box of cards turned to its last card, when the card changes and when the box does. */
export function useTurnedTo(key: string, turned: Turned) {
  const box = useRef<HTMLDivElement>(null);
  // The box is turned when another card is reached.
  useLayoutEffect(() => {
    const scroller = box.current;
    const list = scroller?.firstElementChild;
    if (!scroller || !(list instanceof HTMLElement)) return;
    const turn = () => {
      list.style.paddingBottom = '';
      const cards = [...list.children].filter((card) => card instanceof HTMLElement);
      const last = cards.at(-1);
      const end = last ? last.offsetTop + last.offsetHeight : 0;
      const tops = cards.map((card) => card.offsetTop);
      const to = scrollFor({ tops, end, seen: scroller.clientHeight, lines: last ? lineTops(last) : [] }, turned);
      // Room below the last card, or the box could not be turned as far as the first whole one.
      if (to > 0) list.style.paddingBottom = `${Math.max(0, to + scroller.clientHeight - end)}px`;
      scroller.scrollTop = to;
    };
    turn();
    if (typeof ResizeObserver === 'undefined') return;
    const watch = new ResizeObserver(turn);
    watch.observe(scroller);
    return () => watch.disconnect();
  }, [key, turned]);
  return box;
}

/** Where each line of text begins, in pixels from the top of the box that scrolls. */
function lineTops(card: HTMLElement): readonly number[] {
  return [...card.querySelectorAll('p')].flatMap((text) => {
    const height = Number.parseFloat(getComputedStyle(text).lineHeight) || text.offsetHeight || 1;
    const lines = Math.round(text.offsetHeight / height);
    return Array.from({ length: lines }, (_, at) => text.offsetTop + at * height);
  });
}
