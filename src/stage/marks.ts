import type { PersonId } from '../debate/ids.ts';
import type { VoterHand } from '../debate/votes.ts';
import type { Division, Moment } from '../session/moment.ts';
import { type Front, type Seat, tall } from './seats.ts';

/** How a vote is shown, in ink and never in a position's hue: tick, cross and bar. */
export type Side = 'for' | 'against' | 'abstain';

/** A sign on paper in the picture; x and y are its middle, in CSS pixels. */
export interface Mark {
  /** Whose it is, and what: `trotsky/card`. */
  readonly id: string;
  /** A card held up; a card laid down; a slip that says which way somebody leans; the frame round whoever is called. */
  readonly kind: 'card' | 'laid' | 'slip' | 'frame';
  readonly side: Side | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Degrees, clockwise. */
  readonly tilt: number;
  /** The arm seen below a raised card, as a share of its height; 0 where none is. */
  readonly arm: number;
  /** The vote is not the one on record: a black corner with a ≠. */
  readonly unlike: boolean;
}

interface Seated {
  readonly id: PersonId | 'you';
  readonly seat: Seat;
}

/** Leans weaker than this share of the need are nobody's news. */
const faintest = 0.1;

/** Whose votes have been heard so far; nobody's where only totals are on record. */
export const heard = (division: Division | null): readonly VoterHand[] =>
  division?.tally.byName ? division.tally.hands.slice(0, division.called) : [];

/** Who is called now and has yet to answer: the room looks there. */
export const calledNow = (division: Division | null): PersonId | null =>
  (division?.tally.byName ? division.tally.hands[division.called]?.person : null) ?? null;

/**
 * Cards of a division, or slips after a speech. Where only totals survive no card is anybody's: as many as were counted
 * go up along the near edge of the table.
 */
export function marksOf(
  moment: Moment,
  seated: readonly Seated[],
  sides: (option: string) => Side,
  front: Front,
): readonly Mark[] {
  const seatOf = (person: PersonId) => seated.find((one) => one.id === person)?.seat;
  if (moment.division) {
    if (!moment.division.tally.byName) return seated.length === 0 ? [] : totals(moment.division, sides, front);
    const now = calledNow(moment.division);
    const frame = now === null ? undefined : seatOf(now);
    const cards = heard(moment.division).flatMap((hand) => {
      const seat = seatOf(hand.person);
      return seat ? [cardOf(hand, seat, sides(hand.option))] : [];
    });
    return now !== null && frame ? [...cards, frameOf(now, frame)] : cards;
  }
  return moment.leaning.flatMap((one) => {
    const seat = one.share >= faintest ? seatOf(one.person) : undefined;
    return seat ? [slipOf(one.person, seat, sides(one.towards), one.changed)] : [];
  });
}

/** As the wedges of a hall lie: those for, those who take no side, those against. */
const inRow: readonly Side[] = ['for', 'abstain', 'against'];
/** Free places between two sides. */
const gap = 1.4;

/** The cards of a count without names, side by side; nobody at the table behind them holds one. */
function totals({ tally }: Division, sides: (option: string) => Side, front: Front): readonly Mark[] {
  const groups = inRow
    .map((side) => ({ side, options: tally.counts.filter(({ option, count }) => sides(option) === side && count) }))
    .filter(({ options }) => options.length > 0);
  const places = groups.flatMap(({ side, options }, at) =>
    options.flatMap(({ option, count }) =>
      Array.from({ length: count ?? 0 }, (_, i) => ({ side, at, id: `${tally.motion}/${option}/${i + 1}` })),
    ),
  );
  const room = places.length + gap * Math.max(0, groups.length - 1);
  const pitch = Math.min((front.right - front.left) / Math.max(1, room), front.card * 1.5);
  const width = Math.min(front.card, pitch * 0.86);
  const start = (front.left + front.right - room * pitch) / 2;
  return places.map(({ side, at, id }, i): Mark => {
    const x = start + (i + 0.5 + at * gap) * pitch;
    if (side === 'abstain') {
      const height = width * 0.46;
      const y = front.bottom - Math.max(1, front.arm * 1.2) * width;
      return { id, kind: 'laid', side, x, y, width, height, tilt: 0, arm: 0, unlike: false };
    }
    const height = width * 1.2;
    const tilt = (side === 'for' ? -4 : 4) + ((i * 5) % 3) - 1;
    const reach = front.bottom - front.card * 1.2 * front.arm;
    const arm = (front.bottom - reach) / height;
    return { id, kind: 'card', side, x, y: reach - height / 2, width, height, tilt, arm, unlike: false };
  });
}

function cardOf(hand: VoterHand, seat: Seat, side: Side): Mark {
  const width = seat.width * 0.29;
  const id = `${hand.person}/card`;
  if (side === 'abstain') {
    const [x, y] = seat.lap;
    return { id, kind: 'laid', side, x, y, width, height: width * 0.46, tilt: 0, arm: 0, unlike: hand.changed };
  }
  const tilt = side === 'for' ? -5 : 5;
  const arm = seat.hand[2];
  return { id, kind: 'card', side, ...held(seat), width, height: width * 1.2, tilt, arm, unlike: hand.changed };
}

function slipOf(person: PersonId, seat: Seat, side: Side, unlike: boolean): Mark {
  const width = seat.width * 0.22;
  return { id: `${person}/slip`, kind: 'slip', side, ...held(seat), width, height: width, tilt: 0, arm: 0, unlike };
}

function frameOf(person: PersonId, seat: Seat): Mark {
  const height = seat.width * tall * 0.94;
  const y = seat.y - height / 2 - seat.width * 0.04;
  return {
    id: `${person}/frame`,
    kind: 'frame',
    side: null,
    x: seat.x,
    y,
    width: seat.width * 0.8,
    height,
    tilt: 0,
    arm: 0,
    unlike: false,
  };
}

const held = ({ x, y, width, hand }: Seat): { readonly x: number; readonly y: number } => ({
  x: x + hand[0] * width,
  y: y - hand[1] * width * tall,
});
