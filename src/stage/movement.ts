import { withCaps } from './caps.ts';
import { hallMoves } from './hall-moves.ts';
import type { Bust, Picture } from './picture.ts';
import { times } from './times.ts';

/** What of a thing on stage can move: px, px, share of its final size, degrees, 0 to 1. */
export interface Pose {
  readonly x?: number;
  readonly y?: number;
  readonly size?: number;
  readonly tilt?: number;
  readonly alpha?: number;
}

/** One thing that comes from another pose into the one the picture gives it. */
export interface Move {
  readonly who: { readonly kind: 'bust' | 'mark' | 'token' | 'cap' | 'sign' | 'layer'; readonly id: string };
  /** Offsets from the final pose; `size` and `alpha` as factors of it. */
  readonly from: Pose;
  readonly ms: number;
  readonly delay: number;
  readonly ease: 'press' | 'slide' | 'settle';
  /** Goes to that pose and back, instead of coming from it. */
  readonly back?: true;
}

/** How far layers follow a glance, in CSS pixels, and by which share each. */
export const travel = 16;
export const parallax: Readonly<Record<string, number>> = { far: 0.2, mid: 0.5, lamp: 0.5, near: 1, light: 0.7 };

/**
 * The movements that lead from one picture to the next; none where there is nothing to come from (the first picture, a
 * new place, another size) or where movement is not wanted. Whatever is left out is simply already there.
 */
export function movement(before: Picture | null, after: Picture, still: boolean): readonly Move[] {
  if (still || before === null || before.place !== after.place || !sameSize(before, after)) return [];
  const things = [...bustMoves(before, after), ...markMoves(before, after)];
  const moves = [
    ...things,
    ...withCaps(hallMoves(before.hall, after.hall), before.hall, after.hall),
    ...glanceMoves(before, after),
  ];
  return moves.length === 0 ? [] : [...moves, ...airMoves];
}

const sameSize = (a: Picture, b: Picture): boolean =>
  a.plan === b.plan && a.size.width === b.size.width && a.size.height === b.size.height;

function bustMoves(before: Picture, after: Picture): readonly Move[] {
  return after.busts.flatMap((bust): readonly Move[] => {
    const who = { kind: 'bust', id: bust.id } as const;
    const was = before.busts.find((one) => one.id === bust.id);
    // Whoever comes to the near edge steps up from below it.
    if (!was) return [{ who, from: { y: bust.seat.width * 0.5 }, ms: times.slide, delay: 0, ease: 'press' }];
    const way = { x: was.seat.x - bust.seat.x, y: was.seat.y - bust.seat.y, size: was.seat.width / bust.seat.width };
    const slid = Math.abs(way.x) > 0.5 || Math.abs(way.y) > 0.5 || Math.abs(way.size - 1) > 0.01;
    const tilted = was.tilt !== bust.tilt;
    return [
      ...(slid ? [{ who, from: way, ms: times.slide, delay: 0, ease: 'slide' as const }] : []),
      ...(tilted ? [{ who, from: { tilt: was.tilt - bust.tilt }, ...tiltTime(bust) }] : []),
    ];
  });
}

/** A speaker's tilt comes like a stamp; listeners take a little longer to turn. */
const tiltTime = (bust: Bust) =>
  bust.light === 'lit'
    ? ({ ms: times.press, delay: 0, ease: 'press' } as const)
    : ({ ms: times.slide, delay: 80, ease: 'slide' } as const);

function markMoves(before: Picture, after: Picture): readonly Move[] {
  const fresh = after.marks.filter(
    (mark) => mark.kind !== 'frame' && !before.marks.some((old) => old.id === mark.id && old.side === mark.side),
  );
  return fresh.flatMap((mark, i): readonly Move[] => {
    const who = { kind: 'mark', id: mark.id } as const;
    // A slip shows after the lean it explains; many cards at once go up one after the other.
    const delay = mark.kind === 'slip' ? times.slide + 80 : Math.min(i * times.cards, 1200);
    const rise = mark.kind === 'laid' ? -mark.height : mark.height * 0.7;
    const up: Move = { who, from: { y: rise, alpha: 0 }, ms: times.press, delay, ease: 'press' };
    // A vote unlike the record's is the beat of the roll call: the card strikes once more, askew.
    const beat: Move = {
      who,
      from: { size: 1.35, tilt: 9 },
      ms: times.slide,
      delay: delay + times.press,
      ease: 'press',
    };
    return mark.unlike ? [up, beat] : [up];
  });
}

function glanceMoves(before: Picture, after: Picture): readonly Move[] {
  const way = (after.glance - before.glance) * travel;
  if (Math.abs(way) < 0.5) return [];
  return Object.entries(parallax).map(([id, share]) => ({
    who: { kind: 'layer', id },
    from: { x: way * share },
    ms: times.scene,
    delay: 0,
    ease: 'slide',
  }));
}

/** The air of the room stirs with whatever happened, and comes to rest. */
const airMoves: readonly Move[] = [
  {
    who: { kind: 'layer', id: 'smoke' },
    from: { x: -16, y: 7, alpha: 0.45 },
    ms: times.settle,
    delay: 0,
    ease: 'settle',
  },
  { who: { kind: 'layer', id: 'lamp-swing' }, from: { tilt: 0.9 }, ms: times.settle, delay: 0, ease: 'settle' },
];
