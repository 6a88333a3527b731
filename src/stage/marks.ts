import type { PersonId } from '../debate/ids.ts';
import type { VoterHand } from '../debate/votes.ts';
import type { Division, Moment } from '../session/moment.ts';
import { type Seat, tall } from './seats.ts';

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

/** The names called so far, the last of them being the one now called. */
export const calling = (division: Division | null): readonly VoterHand[] =>
  division ? division.tally.hands.slice(0, division.called) : [];

/** Cards of a division, or slips after a speech. Where only totals survive there are no hands, and none are invented. */
export function marksOf(moment: Moment, seated: readonly Seated[], sides: (option: string) => Side): readonly Mark[] {
  const seatOf = (person: PersonId) => seated.find((one) => one.id === person)?.seat;
  if (moment.division) {
    const called = calling(moment.division);
    return called.flatMap((hand, i) => {
      const seat = seatOf(hand.person);
      if (!seat) return [];
      const card = cardOf(hand, seat, sides(hand.option));
      return i === called.length - 1 ? [frameOf(hand.person, seat), card] : [card];
    });
  }
  return moment.leaning.flatMap((one) => {
    const seat = one.share >= faintest ? seatOf(one.person) : undefined;
    return seat ? [slipOf(one.person, seat, sides(one.towards), one.changed)] : [];
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
