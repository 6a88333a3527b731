import { isDark, type TreeNode } from '../../archive/tree.ts';
import type { SittingId } from '../../debate/ids.ts';
import { outline, type Shown } from './tree-fold.ts';
import type { Columns } from './tree-plan.ts';

/** Widths in rem: where somebody has been, and where only the date of a sitting stands. */
const SEEN = 8.6;
const UNSEEN = 4.9;
const CHOICE = 10.2;

/** A column for each sitting, from the first that was reached; those that nobody has reached are narrow. */
export function campaignColumns(
  shown: readonly Shown[],
  order: readonly SittingId[],
): Columns & {
  readonly sittings: readonly SittingId[];
} {
  const all = outline(shown).map(({ node }) => node);
  const at = (sitting: SittingId) => order.indexOf(sitting);
  const sittingOf = (node: TreeNode): SittingId | undefined =>
    node.kind === 'sitting' || node.kind === 'dark-endings'
      ? node.sitting
      : node.kind === 'dark-sittings'
        ? node.sittings[0]
        : undefined;
  const used = all.map((node) => at(sittingOf(node) ?? (order[0] as SittingId)));
  const first = used.length === 0 ? 0 : Math.max(0, Math.min(...used));
  const sittings = order.slice(first);
  const seen = new Set(
    all.flatMap((node) => (isDark(node) && node.kind !== 'dark-endings' ? [] : (sittingOf(node) ?? []))),
  );
  const column = (sitting: SittingId | undefined) => Math.max(0, sittings.indexOf(sitting as SittingId));
  return {
    sittings,
    rooted: false,
    head: 4.4,
    widths: sittings.map((id) => (seen.has(id) ? SEEN : UNSEEN)),
    of: (node) => column(sittingOf(node)),
    tail: (node) => (node.kind === 'dark-sittings' ? node.sittings.slice(1).map(column) : []),
  };
}

/** A column for each decision of the sitting, as far as it is shown. */
export function sittingColumns(shown: readonly Shown[]): Columns {
  const depthOf = (node: TreeNode): number => ('depth' in node ? node.depth : 0);
  const last = Math.max(0, ...outline(shown).map(({ node }) => depthOf(node)));
  return {
    rooted: true,
    head: 2.5,
    widths: Array.from({ length: last + 1 }, () => CHOICE),
    of: depthOf,
    tail: () => [],
  };
}
