import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KeptRun } from '../../src/archive/kept.ts';
import { campaignTree, darkness, isDark, sittingTree, stagesOf, type TreeNode } from '../../src/archive/tree.ts';
import type { ChoiceId, SittingId } from '../../src/debate/ids.ts';
import { shuffled } from '../../src/lib/chance.ts';
import { aRun, endingsOf, idOf, order, someRuns } from './tree-kit.ts';

const needs = { current: idOf(0), order, endings: endingsOf };
const alive = (runs: readonly KeptRun[]) => runs.filter(({ deleted }) => deleted === null);
const childrenOf = (node: TreeNode): readonly TreeNode[] => (isDark(node) ? [] : node.children());
const allOf = (nodes: readonly TreeNode[]): readonly TreeNode[] =>
  nodes.flatMap((node) => [node, ...allOf(childrenOf(node))]);
const seenOf = (nodes: readonly TreeNode[]) => allOf(nodes).filter((node) => !isDark(node));
/** The explored nodes in which no explored one follows. */
const leavesOf = (nodes: readonly TreeNode[]) => seenOf(nodes).filter((node) => childrenOf(node).every(isDark));
/** Follows names from the roots; null where the tree has no such path. */
function along(nodes: readonly TreeNode[], names: readonly string[], nameOf: (node: TreeNode) => string) {
  let at: TreeNode | null = null;
  let next = nodes;
  for (const name of names) {
    at = next.find((node) => !isDark(node) && nameOf(node) === name) ?? null;
    if (!at) return null;
    next = childrenOf(at);
  }
  return at;
}
const stageName = (node: TreeNode) => (node.kind === 'sitting' ? `${node.sitting}:${node.ending ?? ''}` : '');
const namesOf = (run: KeptRun) => stagesOf(run).map(({ sitting, ending }) => `${sitting}:${ending ?? ''}`);
const choiceName = (node: TreeNode) => (node.kind === 'choice' ? node.choice : '');
const chosenIn = (run: KeptRun, sitting: SittingId) =>
  run.trace.decisions.filter((one) => one.sitting === sitting).map(({ chosen }) => chosen);
/** The distinct lists of which none is the beginning of another. */
const ends = (lists: readonly (readonly string[])[]) =>
  new Set(
    lists
      .map((list) => list.join('/'))
      .filter((one, _, all) => one !== '' && !all.some((other) => other.startsWith(`${one}/`))),
  ).size;

describe('the tree of the campaign', () => {
  test('every kept run is a path of it, and stops where the run does', () => {
    fc.assert(
      fc.property(someRuns, (runs) => {
        const tree = campaignTree(runs, needs);
        for (const run of alive(runs)) {
          const end = along(tree, namesOf(run), stageName);
          expect(end?.kind === 'sitting' && end.stops).toContain(run.id);
        }
      }),
    );
  });

  test('it has a leaf for each different way, and none for a deleted run', () => {
    fc.assert(
      fc.property(someRuns, (runs) => {
        const tree = campaignTree(runs, needs);
        expect(leavesOf(tree)).toHaveLength(ends(alive(runs).map(namesOf)));
        const ids = new Set(seenOf(tree).flatMap((node) => (isDark(node) ? [] : node.runs)));
        expect(ids).toEqual(new Set(alive(runs).map(({ id }) => id)));
      }),
    );
  });

  test('the order of the runs makes no difference', () => {
    fc.assert(
      fc.property(someRuns, fc.integer(), (runs, seed) => {
        const other = shuffled(runs, String(seed));
        const plain = (nodes: readonly TreeNode[]) => allOf(nodes).map((node) => ({ ...node, children: null }));
        expect(plain(campaignTree(other, needs))).toEqual(plain(campaignTree(runs, needs)));
        const one = (some: readonly KeptRun[]) => plain(sittingTree(some, order[1] as SittingId, needs.current));
        expect(one(other)).toEqual(one(runs));
      }),
    );
  });

  test('this run is the first branch everywhere', () => {
    fc.assert(
      fc.property(someRuns, (runs) => {
        const tree = campaignTree(runs, needs);
        for (const nodes of [tree, ...allOf(tree).map(childrenOf)]) {
          const now = nodes.findIndex((node) => !isDark(node) && node.current);
          expect(now).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  test('the endings in the dark are those of the sittings reached, less those seen, each counted once', () => {
    fc.assert(
      fc.property(someRuns, (runs) => {
        const tree = allOf(campaignTree(runs, needs));
        const stages = alive(runs).flatMap(stagesOf);
        for (const sitting of order) {
          const dark = tree.filter((node) => node.kind === 'dark-endings' && node.sitting === sitting);
          const seen = new Set(stages.flatMap((one) => (one.sitting === sitting ? (one.ending ?? []) : [])));
          const reached = stages.some((one) => one.sitting === sitting);
          const left = reached ? endingsOf(sitting).length - seen.size : 0;
          expect(dark.map((node) => node.kind === 'dark-endings' && node.count)).toEqual(left > 0 ? [left] : []);
        }
      }),
    );
  });

  test('the sittings in the dark follow only where a path stops, and not after a last page', () => {
    const run = aRun(0, 1);
    const last = stagesOf(run).at(-1);
    const rest = order.slice(order.indexOf(last?.sitting as SittingId) + 1);
    const dark = allOf(campaignTree([run], needs)).filter((node) => node.kind === 'dark-sittings');
    expect(dark.map((node) => node.kind === 'dark-sittings' && node.sittings)).toEqual(rest.length > 0 ? [rest] : []);
    const over = allOf(campaignTree([run], { ...needs, goesOn: () => false }));
    expect(over.some((node) => node.kind === 'dark-sittings')).toBe(last?.ending === null);
  });

  test('a sitting opened and not yet begun stands in the tree', () => {
    const run = aRun(0, 1);
    const [a, b] = order as readonly [SittingId, SittingId];
    const opened: KeptRun = {
      ...run,
      run: { ...run.run, start: a, onward: true, editions: { delegates: 1, [a]: 1, [b]: 1 } },
      trace: { decisions: run.trace.decisions.slice(0, 1), endings: [{ sitting: a, ending: 'x', after: 1 }], open: [] },
    };
    expect(namesOf(opened)).toEqual([`${a}:x`, `${b}:`]);
  });
});

describe('the tree of one sitting', () => {
  test('every run through it is a path, and there is a leaf for each different way', () => {
    fc.assert(
      fc.property(someRuns, fc.constantFrom(...order), (runs, sitting) => {
        const tree = sittingTree(runs, sitting, needs.current);
        for (const run of alive(runs)) {
          const way = chosenIn(run, sitting);
          if (way.length > 0) expect(along(tree, way, choiceName)).not.toBeNull();
        }
        expect(leavesOf(tree)).toHaveLength(ends(alive(runs).map((run) => chosenIn(run, sitting))));
      }),
    );
  });

  test('the dark nodes are exactly the cards that lay open there, less those chosen there', () => {
    fc.assert(
      fc.property(someRuns, fc.constantFrom(...order), (runs, sitting) => {
        const expected = new Map<string, Set<ChoiceId>>();
        const taken = new Map<string, Set<ChoiceId>>();
        const add = (to: Map<string, Set<ChoiceId>>, key: string, ids: readonly ChoiceId[]) =>
          to.set(key, new Set([...(to.get(key) ?? []), ...ids]));
        for (const run of alive(runs)) {
          const met = run.trace.decisions.filter((one) => one.sitting === sitting);
          let key = '';
          for (const { offered, chosen } of met) {
            add(expected, key, offered);
            add(taken, key, [chosen]);
            key = `${key}/${chosen}`;
          }
          if (stagesOf(run).some((one) => one.sitting === sitting && one.ending === null))
            add(expected, key, run.trace.open);
        }
        const wanted = [...expected].flatMap(([key, cards]) =>
          [...cards].filter((card) => !taken.get(key)?.has(card)).map((card) => `${key}/${card}?`),
        );
        const dark = allOf(sittingTree(runs, sitting, needs.current)).filter(isDark);
        expect(dark.map(({ key }) => key).sort()).toEqual(wanted.sort());
      }),
    );
  });

  test('a dark card says after which choices of which run it lies open', () => {
    fc.assert(
      fc.property(someRuns, fc.constantFrom(...order), (runs, sitting) => {
        for (const node of allOf(sittingTree(runs, sitting, needs.current))) {
          if (node.kind !== 'dark-card') continue;
          const { trace } = runs.find(({ id }) => id === node.of) as KeptRun;
          expect(trace.decisions[node.choices]?.offered ?? trace.open).toContain(node.choice);
        }
      }),
    );
  });
});

test('how much is dark is counted over all runs once', () => {
  fc.assert(
    fc.property(someRuns, (runs) => {
      const { sittings, endings, cards } = darkness(runs, needs);
      for (const { seen, all } of [sittings, endings, cards]) expect(seen).toBeLessThanOrEqual(all);
      expect(darkness([...runs, ...runs], needs)).toEqual({ sittings, endings, cards });
    }),
  );
});

test('500 runs', () => {
  const runs = Array.from({ length: 500 }, (_, n) => aRun(n, n, {}, 4, 15));
  const began = performance.now();
  const tree = campaignTree(runs, needs);
  const between = performance.now();
  const one = sittingTree(runs, order[1] as SittingId, needs.current);
  const end = performance.now();
  console.log(`campaign ${(between - began).toFixed(1)} ms, sitting ${(end - between).toFixed(1)} ms`);
  expect(leavesOf(tree).length).toBeGreaterThan(20);
  expect(leavesOf(one).length).toBeGreaterThan(200);
});
