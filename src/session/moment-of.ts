import { floorsLeft } from '../debate/asking.ts';
import type { Debate } from '../debate/debate.ts';
import type { ChoiceId, SittingId } from '../debate/ids.ts';
import type { HistoricalRecord, Motion } from '../debate/record.ts';
import { leaning, tallyOf, votedByName } from '../debate/votes.ts';
import { shuffled } from '../lib/chance.ts';
import type { Offer, Turn } from '../narrative/turn.ts';
import { type Before, beforeTurn, floorOf, latest, motionIn, placeIn, withShown } from './before.ts';
import type { Division, Ended, Floor, Moment, Step, Told } from './moment.ts';
import { stepsOf } from './steps.ts';

/** All that a moment is made of. */
export interface Stand {
  readonly turn: Turn;
  readonly debate: Debate;
  readonly path: readonly ChoiceId[];
  readonly told: readonly Told[];
  readonly endings: readonly Ended[];
  readonly reached: number;
  /** The sitting that follows this turn's. */
  readonly next: SittingId | null;
  /** Draws the order of the cards. */
  readonly seed: number;
}

const nobody: Floor = { person: null, mood: 'neutral' };

/** The moment at one point of a run: pure, so that play, replay and jump give the same one. */
export function momentOf(stand: Stand, record: HistoricalRecord): Omit<Moment, 'news'> {
  const { turn, debate, path, told, endings } = stand;
  const sitting = turn.sitting === 'delegates' ? null : (record.sittings.get(turn.sitting) ?? null);
  const { steps, before, speeches } = standingOf(stand, record);
  const reached = Math.max(0, Math.min(stand.reached, steps.length - 1));
  const step = steps[reached] ?? null;
  const read = steps.slice(0, reached + 1).flatMap((one) => (one.kind === 'card' ? [one.card] : []));
  const open = reached >= steps.length - 1;
  const lines = read.flatMap((card) => card.lines);
  const motion = latest(lines, motionIn) ?? before.motion;
  return {
    sitting: turn.sitting,
    turn,
    steps,
    reached,
    open,
    card: read.at(-1) ?? null,
    line: read.at(-1)?.lines.at(-1) ?? null,
    floor: floorOf(read) ?? before.floor ?? nobody,
    place: latest(lines, placeIn) ?? before.place ?? sitting?.place ?? 'street',
    motion,
    division:
      step?.kind === 'call' ? divisionAt(step.called, tallyOf(debate, record, sitting?.id ?? null, step.motion)) : null,
    offers: open ? inOrder(turn.offers, `${stand.seed}/${path.length}`) : [],
    debate,
    floors: { left: speeches, all: sitting?.floors ?? 0 },
    leaning: sitting && motion && spokeLast(stand) ? leaning(debate, record, sitting.id, motion) : [],
    dossier: withShown(before.shown, lines),
    path,
    told,
    ending: open ? turn.ending : null,
    endings,
    next: open && turn.ending !== null ? stand.next : null,
  };
}

/** What is the same for every step of a turn: its steps, and where everything stood before it. */
interface Standing {
  readonly debate: Debate;
  readonly told: readonly Told[];
  readonly steps: readonly Step[];
  readonly before: Before;
  /** Speeches left. */
  readonly speeches: number;
}

/** Worked out once for each turn: a reader, and the walk, come to several steps of it. */
const standings = new WeakMap<Turn, Standing>();

function standingOf({ turn, debate, told }: Stand, record: HistoricalRecord): Standing {
  const known = standings.get(turn);
  if (known?.debate === debate && known.told === told) return known;
  const standing = {
    debate,
    told,
    steps: stepsOf(turn, (id) => namesCalled(record.motions.get(id))),
    before: beforeTurn(told, turn.sitting),
    speeches: turn.sitting === 'delegates' ? 0 : floorsLeft(debate, record, turn.sitting),
  };
  standings.set(turn, standing);
  return standing;
}

/** A roll is called where all names are known; of some names among totals nobody's turn could be told. */
const namesCalled = (motion: Motion | undefined): number => (motion && votedByName(motion) ? motion.roll.length : 0);

const divisionAt = (called: number, tally: Division['tally']): Division => ({
  motion: tally.motion,
  tally,
  called,
  complete: called >= (tally.byName ? tally.hands.length : 0),
});

/** Arguments and documents stand in an order drawn from the seed, never by side; acts and votes as written; passing last. */
function inOrder(offers: readonly Offer[], seed: string): readonly Offer[] {
  const drawn = ['speech', 'reply', 'document'];
  const cards = offers.filter((offer) => offer.kind !== 'pass');
  const mixed = cards.some((offer) => drawn.includes(offer.kind)) ? shuffled(cards, seed) : cards;
  return [...mixed, ...offers.filter((offer) => offer.kind === 'pass')];
}

/** The hall leans after something was said, not after a document was shuffled or a hand counted. */
const spokeLast = ({ told }: Stand): boolean => {
  const kind = told.at(-1)?.chosen.move.kind;
  return kind === 'say' || kind === 'lay';
};
