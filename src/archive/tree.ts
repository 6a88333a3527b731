import type { ChoiceId, SittingId } from '../debate/ids.ts';
import type { KeptRun, RunId } from './kept.ts';
import { type Branch, grown, once, preferred, type Way } from './trie.ts';

/** What all nodes that somebody has been at have in common. */
interface Explored {
  /** Names the node within its tree; the same as long as the same runs are kept. */
  readonly key: string;
  /** This run's branch first, then the most travelled; what is dark last. Worked out when first asked for. */
  readonly children: () => readonly TreeNode[];
  /** The runs that pass it, the one it is read from first. */
  readonly runs: readonly RunId[];
  /** Those that end here. */
  readonly stops: readonly RunId[];
  /** The run in play passes it. */
  readonly current: boolean;
}

/** A sitting and how it ended; `ending` is null where the runs stand in the middle of it. */
export interface SittingNode extends Explored {
  readonly kind: 'sitting';
  readonly sitting: SittingId;
  readonly ending: string | null;
  /** So many choices its first run had made when it ended, or has made. */
  readonly choices: number;
}

/** A decision of one sitting, and what was chosen. */
export interface ChoiceNode extends Explored {
  readonly kind: 'choice';
  readonly choice: ChoiceId;
  /** Its place in the sitting, from 0. */
  readonly depth: number;
  /** So many choices its first run had made before this one. */
  readonly choices: number;
}

/** What nobody on this device has seen yet. It is known to be there, and nothing else. */
export type DarkNode =
  /** Sittings that follow where a path stops; by going on with the run. */
  | {
      readonly kind: 'dark-sittings';
      readonly key: string;
      readonly sittings: readonly SittingId[];
      readonly of: RunId;
      readonly choices: number;
    }
  /** So many endings of a sitting are still to be found; nobody says how. */
  | { readonly kind: 'dark-endings'; readonly key: string; readonly sitting: SittingId; readonly count: number }
  /** A card that lay open and was not chosen; by choosing it after so many choices of that run. */
  | {
      readonly kind: 'dark-card';
      readonly key: string;
      readonly choice: ChoiceId;
      readonly depth: number;
      readonly of: RunId;
      readonly choices: number;
    };

export type TreeNode = SittingNode | ChoiceNode | DarkNode;

export const isDark = (node: TreeNode): node is DarkNode => node.kind !== 'sitting' && node.kind !== 'choice';

/** What a tree is made with, beside the runs. */
export interface TreeNeeds {
  readonly current: RunId | null;
  /** All sittings, in the order of the campaign. */
  readonly order: readonly SittingId[];
  /** All endings of a sitting; none where they aren't known yet. */
  readonly endings: (sitting: SittingId) => readonly string[];
  /** Whether the campaign goes on after this ending; all do where nothing is said. */
  readonly goesOn?: (ending: string) => boolean;
  /** Whether the delegate of this run has a seat there; all have where nothing is said. */
  readonly sits?: (run: KeptRun, sitting: SittingId) => boolean;
}

/** One sitting of a run: how it ended, and so many choices of the run had then been made. */
export interface Stage {
  readonly sitting: SittingId;
  readonly ending: string | null;
  readonly choices: number;
}

/** The sittings a run went through, the last with no ending where the run stands in the middle of it. */
export function stagesOf({ trace, run }: KeptRun): readonly Stage[] {
  const ended = trace.endings.map(({ sitting, ending, after }): Stage => ({ sitting, ending, choices: after }));
  const made = trace.decisions.length;
  const over = ended.at(-1)?.choices ?? -1;
  const last = trace.decisions.at(-1)?.sitting ?? 'delegates';
  const opened = Object.keys(run.editions).filter((id) => id !== 'delegates' && !ended.some((e) => e.sitting === id));
  const standing = made > over ? (last === 'delegates' ? run.start : last) : run.onward ? opened.at(-1) : undefined;
  return standing === undefined ? ended : [...ended, { sitting: standing as SittingId, ending: null, choices: made }];
}

/** The campaign in all its branches: the kept runs, one path each, and beside them what is still dark. */
export function campaignTree(all: readonly KeptRun[], needs: TreeNeeds): readonly TreeNode[] {
  const ways = preferred(all, needs.current).map((run) => ({
    run,
    steps: stagesOf(run).map((at) => ({ key: `${at.sitting}:${at.ending ?? ''}`, at })),
  }));
  const { homes, reached } = surveyed(ways);
  const childrenOf = (branch: Branch<Stage>): readonly TreeNode[] => [
    ...branch.branches().map(nodeOf),
    ...onwardFrom(branch, needs),
    ...(homes.get(branch.key) ?? []).flatMap((sitting): readonly DarkNode[] => {
      const count = needs.endings(sitting).filter((ending) => !reached.has(`${sitting}:${ending}`)).length;
      return count > 0 ? [{ kind: 'dark-endings', key: `${branch.key}/${sitting}?`, sitting, count }] : [];
    }),
  ];
  const nodeOf = (branch: Branch<Stage>): SittingNode => ({
    kind: 'sitting',
    ...explored(branch),
    ...(branch.passes[0] as Branch<Stage>['passes'][number]).at,
    children: once(() => childrenOf(branch)),
  });
  return childrenOf(grown(ways, needs.current));
}

/** Under which branch the other endings of a sitting are hung: the first way that came to it. And all endings seen. */
function surveyed(ways: readonly Way<Stage>[]) {
  const home = new Map<SittingId, string>();
  const reached = new Set<string>();
  for (const { steps } of ways) {
    let parent = '';
    for (const { key, at } of steps) {
      if (!home.has(at.sitting)) home.set(at.sitting, parent);
      reached.add(key);
      parent = `${parent}/${key}`;
    }
  }
  const homes = new Map<string, SittingId[]>();
  for (const [sitting, key] of home) homes.set(key, [...(homes.get(key) ?? []), sitting]);
  return { homes, reached };
}

/** The sittings that would follow where a path stops and no other goes on. */
function onwardFrom(branch: Branch<Stage>, { order, goesOn, sits }: TreeNeeds): readonly DarkNode[] {
  const last = branch.passes[0];
  if (!last || branch.branches().length > 0) return [];
  const { sitting, ending, choices } = last.at;
  if (ending !== null && goesOn?.(ending) === false) return [];
  const after = order.slice(order.indexOf(sitting) + 1).filter((id) => sits?.(last.run, id) ?? true);
  return after.length === 0
    ? []
    : [{ kind: 'dark-sittings', key: `${branch.key}/…`, sittings: after, of: last.run.id, choices }];
}

/** One decision of a sitting as a run met it: the cards, the one chosen, and the choices of the run before it. */
interface Met {
  readonly offered: readonly ChoiceId[];
  readonly chosen: ChoiceId;
  readonly choices: number;
}

/** One sitting in all its branches, whatever went before it: a node for each decision, and for each card left lying. */
export function sittingTree(
  all: readonly KeptRun[],
  sitting: SittingId | 'delegates',
  current: RunId | null,
): readonly TreeNode[] {
  const met = new Map(preferred(all, current).map((run) => [run, metIn(run, sitting)] as const));
  const ways = [...met].flatMap(([run, decisions]): readonly Way<Met>[] => {
    const made = decisions.filter(({ chosen }) => chosen !== '');
    return decisions.length === 0 ? [] : [{ run, steps: made.map((at) => ({ key: at.chosen, at })) }];
  });
  const childrenOf = (branch: Branch<Met>, depth: number): readonly TreeNode[] => {
    const chosen = new Set(branch.branches().map(({ passes }) => passes[0]?.at.chosen));
    const dark = new Map<ChoiceId, DarkNode>();
    for (const { run } of depth === 0 ? ways : branch.passes) {
      const { offered = [], choices = 0 } = met.get(run)?.[depth] ?? {};
      for (const choice of offered)
        if (!chosen.has(choice) && !dark.has(choice))
          dark.set(choice, {
            kind: 'dark-card',
            key: `${branch.key}/${choice}?`,
            choice,
            depth,
            of: run.id,
            choices,
          });
    }
    return [
      ...branch.branches().map((one) => nodeOf(one, depth)),
      ...[...dark.values()].sort((a, b) => (a.key < b.key ? -1 : 1)),
    ];
  };
  const nodeOf = (branch: Branch<Met>, depth: number): ChoiceNode => {
    const { chosen, choices } = (branch.passes[0] as Branch<Met>['passes'][number]).at;
    return {
      kind: 'choice',
      ...explored(branch),
      choice: chosen,
      choices,
      depth,
      children: once(() => childrenOf(branch, depth + 1)),
    };
  };
  return childrenOf(grown(ways, current), 0);
}

/** The decisions of a run in one sitting; where it stands before open cards there, these too, with nothing chosen. */
function metIn(kept: KeptRun, sitting: SittingId | 'delegates'): readonly Met[] {
  const { decisions, open } = kept.trace;
  const met = decisions.flatMap((one, choices) =>
    one.sitting === sitting ? [{ offered: one.offered, chosen: one.chosen, choices }] : [],
  );
  const last = stagesOf(kept).at(-1);
  const stands = decisions.length === 0 ? 'delegates' : last?.ending === null ? last.sitting : null;
  if (stands !== sitting || open.length === 0) return met;
  return [...met, { offered: open, chosen: '' as ChoiceId, choices: decisions.length }];
}

const explored = <T>({ key, passes, stops, current }: Branch<T>) => ({
  key,
  stops,
  current,
  runs: passes.map(({ run }) => run.id),
});

/** How much has been seen: sittings and endings reached, and of the cards met those that were ever chosen. */
export interface Darkness {
  readonly sittings: { readonly seen: number; readonly all: number };
  readonly endings: { readonly seen: number; readonly all: number };
  readonly cards: { readonly seen: number; readonly all: number };
}

/** How much is still dark, in the whole campaign or in one sitting. Endings count only where the sitting was reached. */
export function darkness(all: readonly KeptRun[], needs: TreeNeeds, only: SittingId | null = null): Darkness {
  const offered = new Set<ChoiceId>();
  const chosen = new Set<ChoiceId>();
  const sittings = new Set<SittingId>();
  const endings = new Set<string>();
  const wanted = (sitting: SittingId | 'delegates'): boolean =>
    only === null ? sitting !== 'delegates' : sitting === only;
  for (const kept of preferred(all, needs.current)) {
    for (const one of kept.trace.decisions) {
      if (!wanted(one.sitting)) continue;
      for (const card of one.offered) offered.add(card);
      chosen.add(one.chosen);
    }
    const stages = stagesOf(kept);
    for (const { sitting, ending } of stages) {
      if (!wanted(sitting)) continue;
      sittings.add(sitting);
      if (ending !== null) endings.add(`${sitting}:${ending}`);
    }
    const last = stages.at(-1);
    if (last?.ending === null && wanted(last.sitting)) for (const card of kept.trace.open) offered.add(card);
  }
  const known = [...sittings].reduce((sum, sitting) => sum + needs.endings(sitting).length, 0);
  return {
    sittings: { seen: sittings.size, all: needs.order.length },
    endings: { seen: endings.size, all: Math.max(known, endings.size) },
    cards: { seen: chosen.size, all: offered.size },
  };
}
