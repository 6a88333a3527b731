import type { Point } from '../debate/record.ts';

// Corners of the drawing: war at the top, neither lower left, accept lower right (art.md 6).
const war = [110, 22] as const;
const neither = [24, 170] as const;
const accept = [196, 170] as const;

/** Where a point of the triangle lies in the drawing's own units. */
export function place([a, n, w]: Point): readonly [x: number, y: number] {
  const sum = a + n + w || 1;
  const at = (axis: 0 | 1) => (a * accept[axis] + n * neither[axis] + w * war[axis]) / sum;
  return [Math.round(at(0) * 10) / 10, Math.round(at(1) * 10) / 10];
}

/** The three courses with the player's way between them. A picture only: the words beside it say the same. */
export function Triangle({ trail }: { readonly trail: readonly Point[] }) {
  const points = trail.map(place);
  const last = points.at(-1);
  return (
    <svg class="tri" viewBox="0 0 220 196" aria-hidden="true">
      <path class="tri-bg" d="M110 22L196 170H24z" />
      <path class="tri-grid" d="M81.3 71.3H138.7M52.7 120.7H167.3M81.3 170L138.7 71.3M138.7 170L81.3 71.3" />
      <path class="tri-line" d="M110 22L196 170H24z" />
      <path class="tri-war" d="M110 3L127 33H93z" />
      <circle class="tri-neither" cx="25" cy="170" r="15" />
      <path class="tri-accept" d="M181 156h28v28h-28z" />
      {points.length > 1 && <path class="trail" d={`M${points.map((point) => point.join(' ')).join('L')}`} />}
      {last && <circle class="me" cx={last[0]} cy={last[1]} r="9" />}
    </svg>
  );
}
