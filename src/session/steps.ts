import type { MotionId } from '../debate/ids.ts';
import type { Card, Turn } from '../narrative/turn.ts';
import type { Step } from './moment.ts';

/** The motion put to the division at the end of this card; null for most. */
const divisionOf = (card: Card): MotionId | null => card.lines.at(-1)?.tags.division ?? null;

/**
 * The stops of the reader within a turn: each card, and after a card that ends in a division one stop for the
 * call itself and one for each name.
 * @param names how many are called for this motion; 0 where only totals are known
 */
export function stepsOf(turn: Turn, names: (motion: MotionId) => number): readonly Step[] {
  return turn.cards.flatMap((card): readonly Step[] => {
    const motion = divisionOf(card);
    const calls = motion === null ? [] : Array.from({ length: names(motion) + 1 }, (_, called) => ({ motion, called }));
    return [{ kind: 'card', card }, ...calls.map((call) => ({ kind: 'call' as const, ...call }))];
  });
}

/**
 * Where *show the whole turn* leads from here: the last step, or the next roll call if one comes first,
 * since a roll is called and not shown at once.
 */
export function endOfReading(steps: readonly Step[], reached: number): number {
  const call = steps.findIndex((step, i) => i > reached && step.kind === 'call' && step.called === 0);
  return call > 0 ? call : Math.max(0, steps.length - 1);
}

/** The last step of the roll call at `reached`, where all names are called; `reached` itself outside a roll call. */
export function endOfRoll(steps: readonly Step[], reached: number): number {
  let at = reached;
  while (steps[at]?.kind === 'call' && steps[at + 1]?.kind === 'call') at++;
  return at;
}
