import type { KeptRun, RunId } from './kept.ts';

/** A run as a way through a tree: what it did at each step, under a name that is the same for runs which did the same. */
export interface Way<T> {
  readonly run: KeptRun;
  readonly steps: readonly { readonly key: string; readonly at: T }[];
}

/** Where one or more ways pass. */
export interface Branch<T> {
  /** All names up to here. */
  readonly key: string;
  /** What each way that passes did here, the preferred run first. Empty at the root. */
  readonly passes: readonly { readonly run: KeptRun; readonly at: T }[];
  /** The runs whose way ends here. */
  readonly stops: readonly RunId[];
  /** The run in play goes this way. */
  readonly current: boolean;
  /** The way of the run in play first, then the most travelled. */
  readonly branches: () => readonly Branch<T>[];
}

/** The runs that are not deleted: the one in play first, then the last touched. In whichever order they come, this one results. */
export function preferred(runs: readonly KeptRun[], current: RunId | null): readonly KeptRun[] {
  return runs
    .filter(({ deleted }) => deleted === null)
    .toSorted(
      (a, b) => Number(b.id === current) - Number(a.id === current) || b.touched - a.touched || (a.id < b.id ? -1 : 1),
    );
}

/**
 * Lays ways over one another: what several have in common from the beginning becomes one branch. What follows a branch
 * is worked out when it is first asked for, so that of a tree of hundreds of runs only what is shown costs anything.
 */
export function grown<T>(ways: readonly Way<T>[], current: RunId | null, key = '', depth = 0): Branch<T> {
  return {
    key,
    stops: ways.flatMap(({ run, steps }) => (steps.length === depth ? [run.id] : [])),
    passes: ways.flatMap(({ run, steps }) => {
      const step = steps[depth - 1];
      return step ? [{ run, at: step.at }] : [];
    }),
    current: ways.some(({ run }) => run.id === current),
    branches: once(() => branchesOf(ways, current, key, depth)),
  };
}

function branchesOf<T>(ways: readonly Way<T>[], current: RunId | null, key: string, depth: number) {
  const groups = new Map<string, Way<T>[]>();
  for (const way of ways) {
    const step = way.steps[depth];
    if (step && !groups.get(step.key)?.push(way)) groups.set(step.key, [way]);
  }
  return [...groups]
    .map(([name, group]) => grown(group, current, `${key}/${name}`, depth + 1))
    .sort(
      (a, b) => Number(b.current) - Number(a.current) || b.passes.length - a.passes.length || (a.key < b.key ? -1 : 1),
    );
}

/** Works something out when it is first asked for, and not again. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
