import fc from 'fast-check';
import type { KeptRun, RunId } from '../../src/archive/kept.ts';
import type { ChoiceId, SittingId } from '../../src/debate/ids.ts';
import type { Run } from '../../src/session/run.ts';

export const runOf = (path: string, more: Partial<Run> = {}): Run => ({
  seed: 7,
  start: '1918-01-21' as SittingId,
  path: path.split(' ').filter(Boolean) as ChoiceId[],
  ahead: [],
  onward: false,
  reached: 0,
  editions: { delegates: 1, '1918-01-21': 1 },
  ...more,
});

/** A kept run with this path, and a trace to it. */
export function keptOf(id: string, path: string, more: Partial<KeptRun> = {}): KeptRun {
  const run = runOf(path);
  return {
    id: id as RunId,
    run,
    trace: {
      decisions: run.path.map((chosen, at) => ({
        sitting: at === 0 ? 'delegates' : run.start,
        offered: [chosen, 'pass' as ChoiceId],
        chosen,
      })),
      endings: [],
      open: [],
    },
    player: '',
    name: '',
    star: false,
    began: 1000,
    touched: 1000 + run.path.length,
    from: null,
    pair: null,
    deleted: null,
    ...more,
  };
}

const aName = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
export const anId = fc.stringMatching(/^r[0-9a-z]{11}$/);
export const aKept = fc
  .record({
    id: anId,
    path: fc.array(aName, { maxLength: 6 }),
    player: fc.string({ maxLength: 20 }),
    name: fc.string({ maxLength: 20 }),
    star: fc.boolean(),
    touched: fc.nat(),
    from: fc.option(fc.record({ run: anId, choices: fc.nat(9) })),
    pair: fc.option(anId),
    deleted: fc.option(fc.nat()),
  })
  .map(({ id, path, from, pair, ...more }) =>
    keptOf(id, path.join(' '), {
      ...more,
      began: 0,
      from: from && { run: from.run as RunId, choices: from.choices },
      pair: pair as RunId | null,
    }),
  );
