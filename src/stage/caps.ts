import type { Moment } from '../session/moment.ts';
import type { Hall, Token } from './hall.ts';
import { figureTall } from './hall-rows.ts';
import type { Move } from './movement.ts';
import { times } from './times.ts';

/** Where a cap is: on the head, or held before the chest. */
export type Cap = 'worn' | 'held';

/** Of the drawings of delegates in their order (crowd.ts): worker, soldier, sailor and student have caps of their own. */
export const capped: readonly number[] = [0, 2, 7, 9];

/** Held: offsets from the head, as shares of the figure's width and height. */
const chest = { x: -0.2, y: 0.5 } as const;
/** Within this time the last of a hall has taken a cap off or put it on. */
const rustle = 1400;
/** Sounds that come with grave news. */
const grave = new Set(['tense', 'crisis', 'aftermath']);

/**
 * The cap of whoever sits at place `i`, null for whoever has none. They come in with caps on; once a question is put,
 * every second head is bare; at grave news and while votes are counted all are; and who leaves puts the cap on.
 */
export function capOf(moment: Moment, figure: number, i: number): Cap | null {
  if (!capped.includes(figure)) return null;
  if (moment.division) return 'held';
  if (moment.motion === null || isLeaving(moment)) return 'worn';
  const cues = moment.card?.lines.flatMap((line) => line.tags.cues) ?? [];
  if (cues.some((cue) => grave.has(cue))) return 'held';
  return Math.floor(i / 3) % 2 === 0 ? 'worn' : 'held';
}

/** The last vote is counted, in this turn or before it, and what is told now leads out of the sitting. */
const isLeaving = ({ turn, steps, reached }: Moment): boolean =>
  (turn.next !== null || turn.ending !== null) && !steps.slice(reached).some((step) => step.kind === 'call');

/** Where the cap of a figure lies, as an offset from its place on the head, in CSS pixels. */
export const capShift = ({ cap, width }: Token): { readonly x: number; readonly y: number } =>
  cap === 'held' ? { x: width * chest.x, y: width * figureTall * chest.y } : { x: 0, y: 0 };

/** The hall's movements, and those of its caps: a worn cap goes with its head, and others are put on or taken off. */
export function withCaps(moves: readonly Move[], before: Hall | null, after: Hall | null): readonly Move[] {
  if (!before || !after) return moves;
  const were = new Map(before.tokens.map((token) => [token.id, token]));
  const changed = after.tokens.filter(({ id, cap }) => cap !== (were.get(id)?.cap ?? cap));
  const own = changed.map((token, i): Move => {
    const [to, from] = [capShift(token), capShift(were.get(token.id) ?? token)];
    const delay = Math.round(((i * 7) % changed.length) * (rustle / changed.length));
    const way = { x: from.x - to.x, y: from.y - to.y };
    return { who: { kind: 'cap', id: token.id }, from: way, ms: times.slide, delay, ease: 'slide' };
  });
  const still = new Set(after.tokens.filter(({ cap }) => cap !== null).map(({ id }) => id));
  for (const { id } of changed) still.delete(id);
  const along = moves.filter(({ who }) => who.kind === 'token' && still.has(who.id));
  return [...moves, ...own, ...along.map((move): Move => ({ ...move, who: { kind: 'cap', id: move.who.id } }))];
}
