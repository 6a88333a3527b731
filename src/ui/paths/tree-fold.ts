import { isDark, type TreeNode } from '../../archive/tree.ts';

/** A node as it is drawn: with what follows it, or folded. */
export interface Shown {
  /** Of the node; of the heap where it stands for several cards. */
  readonly key: string;
  readonly node: TreeNode;
  /** How deep it stands, from 1, as a reader of the outline hears it. */
  readonly level: number;
  readonly children: readonly Shown[];
  /** So many runs go on from here behind a fold; 0 where nothing is hidden. */
  readonly folded: number;
  /** So many cards lie in this heap; 1 for any other node. */
  readonly cards: number;
}

/** More runs than these, and side branches are folded to their first node. */
const FEW = 12;

interface Folds {
  /** Keys of nodes and heaps that the reader has opened. */
  readonly opened: ReadonlySet<string>;
  /** Cards left lying at one decision are shown as one heap: where room is dear. */
  readonly heaps: boolean;
}

/**
 * What is drawn of a tree. Few runs are drawn whole. Of many, the way of this run (or else the most travelled) stands
 * open; each way that parts from it shows its first node with the count of what follows, until it is opened.
 */
export function shownOf(roots: readonly TreeNode[], { opened, heaps }: Folds): readonly Shown[] {
  const many = runsOf(roots) > FEW;
  const at = (nodes: readonly TreeNode[], parent: string, level: number): readonly Shown[] => {
    const lying = nodes.filter(({ kind }) => kind === 'dark-card');
    const heap = `${parent}/?`;
    const heaped = lying.length > 1 && (many || heaps) && !opened.has(heap);
    // What is dark at a turning stands before the side branches: it takes one place there, and they take a whole row.
    const [main, ...aside] = nodes;
    const ordered = main ? [main, ...aside.filter(isDark), ...aside.filter((one) => !isDark(one))] : [];
    return ordered.flatMap((node, nth): readonly Shown[] => {
      const one = { key: node.key, node, level, children: [], folded: 0, cards: 1 };
      if (node.kind === 'dark-card' && heaped)
        return node === lying[0] ? [{ ...one, key: heap, cards: lying.length }] : [];
      if (isDark(node)) return [one];
      const open = !many || nth === 0 || opened.has(node.key);
      const children = node.children();
      if (!open) return [children.some((child) => !isDark(child)) ? { ...one, folded: node.runs.length } : one];
      return [{ ...one, children: at(children, node.key, level + 1) }];
    });
  };
  return at(roots, '', 1);
}

const runsOf = (roots: readonly TreeNode[]): number =>
  roots.reduce((sum, node) => sum + (isDark(node) ? 0 : node.runs.length), 0);

/** All that is shown, in the order of the outline: each node before what follows it. */
export const outline = (shown: readonly Shown[]): readonly Shown[] =>
  shown.flatMap((one) => [one, ...outline(one.children)]);
