import { isDark, type TreeNode } from '../../archive/tree.ts';
import type { Shown } from './tree-fold.ts';

/** A rectangle in rem. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a node stands: the middle of its mark, and the room for its words. In rem, as all here. */
export interface Place {
  readonly shown: Shown;
  readonly parent: string | null;
  readonly x: number;
  readonly y: number;
  readonly label: Box;
  /** Further marks on the same line, for sittings that have not been reached. */
  readonly tail: readonly { readonly column: number; readonly x: number; readonly label: Box }[];
}

export type Look = 'now' | 'seen' | 'dark';

export interface Stroke {
  readonly key: string;
  readonly look: Look;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface Plan {
  readonly width: number;
  readonly height: number;
  /** The room of the heads of the columns; 0 in an outline. */
  readonly head: number;
  /** The columns, left to right; none in an outline. */
  readonly columns: readonly { readonly x: number; readonly width: number }[];
  readonly places: readonly Place[];
  /** What is dark first, this run last, so that it lies on top. */
  readonly strokes: readonly Stroke[];
}

/** Half a mark, the room of a row, and where the words under a mark begin. */
export const sizes = { mark: 1.5, darkMark: 1.15, row: 7.1, under: 1.95, label: 3.3, gap: 0.6 } as const;

export interface Columns {
  /** In which column a node stands, from 0. */
  readonly of: (node: TreeNode) => number;
  /** The widths of all columns, in rem. */
  readonly widths: readonly number[];
  /** The columns of a node beyond its own, where the same line goes on in the dark. */
  readonly tail: (node: TreeNode) => readonly number[];
  /** The first nodes have a beginning in common, left of the first column. */
  readonly rooted: boolean;
  /** The room of their heads. */
  readonly head: number;
}

const lookOf = (node: TreeNode): Look => (isDark(node) ? 'dark' : node.current ? 'now' : 'seen');

/** What is taken, row by row, of the strips into which the columns and the gaps before them cut the drawing. */
interface Block {
  readonly rows: readonly { readonly shown: Shown; readonly parent: Shown | null; readonly row: number }[];
  readonly top: readonly number[];
  readonly low: readonly number[];
}

const cell = (column: number): number => 2 * column + 1;
const gapBefore = (column: number): number => 2 * column;

/**
 * Lays a tree out in columns. The first branch of each node goes straight on; every other one is set on the first row
 * below that is free all along it, from the gap where it turns off: so no two lines cross, and little room is lost.
 */
export function widePlan(roots: readonly Shown[], columns: Columns): Plan {
  const { rows } = stacked(
    { rows: [], top: [], low: [] },
    roots.map((one) => blockOf(one, null, columns)),
    0,
  );
  const pad = columns.rooted ? 2.2 : 0.4;
  const lefts: number[] = [];
  let x = pad;
  for (const width of columns.widths) {
    lefts.push(x);
    x += width;
  }
  const middle = (column: number) => (lefts[column] ?? 0) + (columns.widths[column] ?? 0) / 2;
  const lineAt = (row: number) => columns.head + 2.1 + row * sizes.row;
  const labelAt = (column: number, y: number): Box => {
    const width = (columns.widths[column] ?? 0) - 2 * sizes.gap;
    return { x: middle(column) - width / 2, y: y + sizes.under, width, height: sizes.label };
  };
  const places = rows.map(({ shown, parent, row }): Place => {
    const column = columns.of(shown.node);
    const y = lineAt(row);
    return {
      shown,
      parent: parent?.key ?? null,
      x: middle(column),
      y,
      label: labelAt(column, y),
      tail: columns.tail(shown.node).map((next) => ({ column: next, x: middle(next), label: labelAt(next, y) })),
    };
  });
  const byKey = new Map(places.map((place) => [place.shown.key, place]));
  const start = places[0] ? { x: 1, y: places[0].y, column: -1 } : null;
  const strokes = places.flatMap((place): readonly Stroke[] => {
    const parent = place.parent === null ? null : byKey.get(place.parent);
    const from = parent
      ? { x: parent.x, y: parent.y, column: columns.of(parent.shown.node) }
      : columns.rooted
        ? start
        : null;
    return [...(from ? [edge(place, from, lefts)] : []), ...tailOf(place)];
  });
  const depth = Math.max(0, ...rows.map(({ row }) => row));
  return {
    width: x + 0.4,
    height: rows.length === 0 ? columns.head : lineAt(depth) + sizes.under + sizes.label + 0.6,
    head: columns.head,
    columns: columns.widths.map((width, at) => ({ x: lefts[at] ?? 0, width })),
    places,
    strokes: sorted(strokes),
  };
}

function edge(
  { shown, x, y }: Place,
  from: { readonly x: number; readonly y: number; readonly column: number },
  lefts: readonly number[],
): Stroke {
  const turn = lefts[from.column + 1] ?? x;
  const bend = sizes.gap - 0.12;
  const points = [
    [from.x, from.y],
    [turn - bend, from.y],
    [turn + bend, y],
    [x, y],
  ] as const;
  return { key: shown.key, look: lookOf(shown.node), points: y === from.y ? [points[0], points[3]] : points };
}

const tailOf = ({ shown, x, y, tail }: Place): readonly Stroke[] => {
  const last = tail.at(-1);
  const points = last
    ? ([
        [x, y],
        [last.x, y],
      ] as const)
    : [];
  return last ? [{ key: `${shown.key}…`, look: 'dark', points }] : [];
};

const looks: readonly Look[] = ['dark', 'seen', 'now'];
const sorted = (strokes: readonly Stroke[]): readonly Stroke[] =>
  strokes.toSorted((a, b) => looks.indexOf(a.look) - looks.indexOf(b.look));

function blockOf(shown: Shown, parent: Shown | null, columns: Columns): Block {
  const column = columns.of(shown.node);
  const from = parent ? columns.of(parent.node) + 1 : columns.rooted ? 0 : column;
  const last = Math.max(column, ...columns.tail(shown.node));
  const taken: number[] = [];
  for (let strip = gapBefore(from); strip <= cell(last); strip++) taken[strip] = 0;
  return stacked(
    { rows: [{ shown, parent, row: 0 }], top: taken, low: taken },
    shown.children.map((child) => blockOf(child, shown, columns)),
    0,
  );
}

/** Sets blocks into another: the first one at `row`, each further one as high as there is room below what stands. */
function stacked(block: Block, inner: readonly Block[], row: number): Block {
  const rows = [...block.rows];
  // Copied with their holes: a strip that nothing reaches stays empty.
  const top = block.top.slice();
  const low = block.low.slice();
  inner.forEach((one, nth) => {
    let down = row;
    if (nth > 0)
      one.top.forEach((first, strip) => {
        const taken = low[strip];
        if (taken !== undefined) down = Math.max(down, taken - first + 1);
      });
    for (const entry of one.rows) rows.push({ ...entry, row: entry.row + down });
    one.top.forEach((first, strip) => {
      top[strip] = Math.min(top[strip] ?? Number.POSITIVE_INFINITY, first + down);
    });
    one.low.forEach((last, strip) => {
      low[strip] = Math.max(low[strip] ?? 0, last + down);
    });
  });
  return { rows, top, low };
}

/** The same tree as an outline down a narrow page: ways that part are set in, and nothing is wider than the page. */
export function narrowPlan(roots: readonly Shown[], width: number): Plan {
  const step = 1.9;
  const deepest = Math.max(1, Math.floor((width * 0.35) / step) - 1);
  const tall = width < 16 ? 1.4 : 1;
  const places: Place[] = [];
  const strokes: Stroke[] = [];
  let y = 0.4;
  const set = (shown: Shown, parent: Place | null, deep: number): void => {
    const height = (isDark(shown.node) ? 3.1 : 4.2) * tall;
    const x = 1.75 + Math.min(deep, deepest) * step;
    const label = { x: x + 1.9, y: y + 0.1, width: width - x - 2.1, height: height - 0.2 };
    const place: Place = { shown, parent: parent?.shown.key ?? null, x, y: y + height / 2, label, tail: [] };
    y += height;
    places.push(place);
    if (parent) strokes.push({ key: shown.key, look: lookOf(shown.node), points: down(parent, place) });
    const [main, ...aside] = shown.children;
    for (const child of aside) set(child, place, deep + 1);
    if (main) set(main, place, deep);
  };
  for (const root of roots) set(root, null, 0);
  return { width, height: y + 0.4, head: 0, columns: [], places, strokes: sorted(strokes) };
}

function down(parent: Place, { x, y }: Place): Stroke['points'] {
  const from = [parent.x, parent.y] as const;
  if (x === parent.x) return [from, [x, y]];
  return [from, [parent.x, y - 0.9], [x, y]];
}
