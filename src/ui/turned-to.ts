import { useLayoutEffect, useRef } from 'preact/hooks';

/** What the box must show: all from the first card, the card just reached from its beginning, or the end of it. */
export type Turned = 'first' | 'card' | 'end';

/** Heights in a box of cards, in pixels: where each card begins, where the last one ends, and what can be seen. */
export interface Heights {
  readonly tops: readonly number[];
  readonly end: number;
  readonly seen: number;
  /** Of one line of text. */
  readonly line: number;
}

/**
 * How far to scroll. As many earlier cards stay in sight as fit whole, so that no line is cut by the edge; when the
 * last card alone is too long, its beginning is shown while one reads, and its end once the choices are open.
 */
export function scrollFor({ tops, end, seen, line }: Heights, turned: Turned): number {
  if (turned === 'first') return 0;
  const whole = tops.find((top) => end - top <= seen);
  if (whole !== undefined) return whole === tops[0] ? 0 : whole;
  const last = tops.at(-1) ?? 0;
  if (turned === 'card') return last;
  // Whole lines only: the text is not cut through the middle of one.
  return last + Math.ceil((end - seen - last) / line) * line;
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
      const cards = [...list.children].filter((card) => card instanceof HTMLElement);
      const last = cards.at(-1);
      const end = last ? last.offsetTop + last.offsetHeight : 0;
      const tops = cards.map((card) => card.offsetTop);
      const line = Number.parseFloat(getComputedStyle(last?.querySelector('p') ?? list).lineHeight) || 1;
      const to = scrollFor({ tops, end, seen: scroller.clientHeight, line }, turned);
      // Room below the last card, or the box could not be turned as far as the first whole one.
      list.style.paddingBottom = `${Math.max(0, to + scroller.clientHeight - end)}px`;
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
