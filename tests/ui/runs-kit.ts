import { signal } from '@preact/signals';
import type { KeptRun, RunId } from '../../src/archive/kept.ts';
import { yes } from '../../src/lib/result.ts';
import type { ReadingWays } from '../../src/ui/reading-controls.tsx';
import type { Runs } from '../../src/ui/runs.ts';

/** Kept runs that note what is asked of them. */
export function someKept(
  all: readonly KeptRun[] = [],
  current: RunId | null = null,
): Runs & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    runs: signal(all),
    loaded: signal(true),
    refused: signal(null),
    current: signal(current),
    player: signal(''),
    fork: (id, choices) => void asked.push(`fork ${id} at ${choices}`),
    openRun: async (id, choices) => asked.push(`open ${id} at ${choices}`) > 0,
    watch: async (_run, name) => asked.push(`watch ${name}`) > 0,
    pair: () => void asked.push('pair'),
    resuming: () => void asked.push('resuming'),
    async change(id, part) {
      asked.push(`change ${id} ${JSON.stringify(part)}`);
      return yes(undefined);
    },
    async takeIn(run, trace, name) {
      asked.push(`take in ${run.path.length} of ${trace.decisions.length} as ${name}`);
      return yes('rshared00000' as RunId);
    },
    async putAll(kept) {
      asked.push(`put ${kept.length}`);
      return yes(undefined);
    },
  };
}

/** The ways of the reader, of which nothing comes. */
export const someWays = (): ReadingWays => ({
  back: () => undefined,
  forward: () => undefined,
  canForward: signal(false),
  about: signal(null),
  playing: signal(false),
  canSkip: signal(false),
  skip: () => undefined,
});
