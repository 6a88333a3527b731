import type { Place, Plan } from './tree-plan.ts';

export type Arrow = 'ArrowRight' | 'ArrowLeft' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';
export const arrows: readonly string[] = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

/**
 * Where an arrow leads from a node: right along the tree, left back, up and down to the next node of the same column, or
 * where there is none, of the outline. Home is where the tree begins, End where its first way ends.
 * @returns its key; the same one where nothing lies that way
 */
export function moved({ places, columns }: Plan, key: string, arrow: Arrow): string {
  const at = places.findIndex(({ shown }) => shown.key === key);
  const here = places[at];
  if (!here) return places[0]?.shown.key ?? key;
  switch (arrow) {
    case 'ArrowRight':
      return here.shown.children[0]?.key ?? key;
    case 'ArrowLeft':
      return here.parent ?? key;
    case 'Home':
      return places[0]?.shown.key ?? key;
    case 'End':
      return endOf(places[0])?.key ?? key;
    case 'ArrowUp':
    case 'ArrowDown': {
      const step = arrow === 'ArrowDown' ? 1 : -1;
      const above = columns.length === 0 ? null : nearest(places, here, step);
      return (above ?? places[at + step] ?? here).shown.key;
    }
  }
}

function nearest(places: readonly Place[], here: Place, step: 1 | -1): Place | null {
  const column = places.filter(({ x, y }) => Math.abs(x - here.x) < 0.5 && (y - here.y) * step > 0);
  return column.reduce<Place | null>(
    (best, one) => (best === null || Math.abs(one.y - here.y) < Math.abs(best.y - here.y) ? one : best),
    null,
  );
}

function endOf(place: Place | undefined): Place['shown'] | undefined {
  let end = place?.shown;
  for (let next = end?.children[0]; next; next = next.children[0]) end = next;
  return end;
}
