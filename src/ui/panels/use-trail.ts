import { useRef } from 'preact/hooks';
import type { Entry } from '../entry.ts';

const same = (a: Entry | undefined, b: Entry): boolean => a?.shelf === b.shelf && a.id === b.id;

/** The page that was open before this one, so that *Back* has somewhere to go; null on the first. */
export function useTrail(entry: Entry): Entry | null {
  const trail = useRef<readonly Entry[]>([]);
  trail.current = trailAfter(trail.current, entry);
  return trail.current.at(-2) ?? null;
}

/** The way so far with this page at its end; who goes to the page before goes back along the way. */
export function trailAfter(trail: readonly Entry[], entry: Entry): readonly Entry[] {
  if (same(trail.at(-1), entry)) return trail;
  if (same(trail.at(-2), entry)) return trail.slice(0, -1);
  return [...trail, entry];
}
