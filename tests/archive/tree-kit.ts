import fc from 'fast-check';
import type { KeptRun, RunId } from '../../src/archive/kept.ts';
import type { ChoiceId, SittingId } from '../../src/debate/ids.ts';
import { dice } from '../../src/lib/chance.ts';

export const order = ['s1', 's2', 's3', 's4'] as unknown as readonly SittingId[];
export const endingsOf = (sitting: SittingId) => [0, 1, 2].map((n) => `ending_${sitting}_${n}`);
export const idOf = (n: number): RunId => `r${String(n).padStart(11, '0')}` as RunId;

/** A made-up run: at each decision `cards` lie open, and the walker takes one; how a sitting ends hangs on the last one. */
export function aRun(n: number, seed: number, more: Partial<KeptRun> = {}, cards = 3, turns = 4): KeptRun {
  const roll = dice(`tree/${seed}`);
  const from = Math.floor(roll() * 2);
  const sittings = order.slice(from, from + 1 + Math.floor(roll() * (order.length - from)));
  const decisions: KeptRun['trace']['decisions'][number][] = [
    { sitting: 'delegates', offered: ['role-a', 'role-b'] as never, chosen: 'role-a' as ChoiceId },
  ];
  const endings: KeptRun['trace']['endings'][number][] = [];
  const stopsEarly = roll() < 0.4;
  let open: readonly ChoiceId[] = [];
  sittings.forEach((sitting, at) => {
    const last = at === sittings.length - 1;
    const made = last && stopsEarly ? Math.floor(roll() * turns) : turns;
    const cardsAt = (turn: number) => Array.from({ length: cards }, (_, c) => `${sitting}-${turn}-${c}` as ChoiceId);
    let taken = 0;
    for (let turn = 0; turn < made; turn++) {
      taken = Math.floor(roll() * cards);
      decisions.push({ sitting, offered: cardsAt(turn), chosen: `${sitting}-${turn}-${taken}` as ChoiceId });
    }
    if (made === turns) endings.push({ sitting, ending: `ending_${sitting}_${taken}`, after: decisions.length });
    else open = cardsAt(made);
  });
  const editions = Object.fromEntries(['delegates', ...sittings].map((id) => [id, 1]));
  const onward = stopsEarly && decisions.length === (endings.at(-1)?.after ?? -1);
  return {
    id: idOf(n),
    run: {
      seed,
      start: sittings[0] as SittingId,
      path: decisions.map(({ chosen }) => chosen),
      ahead: [],
      onward,
      reached: 0,
      editions,
    },
    trace: { decisions, endings, open },
    player: '',
    name: '',
    star: false,
    began: n * 1000,
    touched: n * 1000 + 500,
    from: null,
    pair: null,
    deleted: null,
    ...more,
  };
}

/** Up to twelve runs, some of them deleted. */
export const someRuns = fc
  .array(fc.record({ seed: fc.integer({ min: 0, max: 40 }), gone: fc.boolean() }), { maxLength: 12 })
  .map((all) => all.map(({ seed, gone }, n) => aRun(n, seed, { deleted: gone && n % 3 === 0 ? 1 : null }, 2, 3)));
