import type { PersonId } from '../debate/ids.ts';
import type { HistoricalRecord } from '../debate/record.ts';
import { votedByName } from '../debate/votes.ts';
import type { Mood } from '../narrative/turn.ts';
import type { Moment } from '../session/moment.ts';
import { type Hall, hallOf, hallSeen, tribunes } from './hall.ts';
import { calledNow, heard, type Mark, marksOf, type Side } from './marks.ts';
import { baseOf, isDay } from './places.ts';
import {
  alone,
  atTribune,
  benchSeating,
  isNear,
  nearEdge,
  nearEnd,
  roomSeating,
  type Seat,
  tableFront,
  tall,
} from './seats.ts';
import { type Plan, type Size, type View, viewOf } from './view.ts';

/** What the picture needs to know of people and motions beyond the record. */
export interface Knowledge {
  readonly names: (person: PersonId) => string;
  /** Slug of the drawing; null where there is none and a monogram stands. */
  readonly portrait: (person: PersonId) => string | null;
  readonly sides: (option: string) => Side;
}

export type Likeness =
  | { readonly kind: 'drawing'; readonly slug: string; readonly mood: Mood }
  | { readonly kind: 'monogram'; readonly letters: string };

/** How much light falls on a figure: `lit` for who has the floor or is called, `dim` for who listens. */
export type Light = 'lit' | 'half' | 'dim';

/** One person in the picture, in CSS pixels of the stage. */
export interface Bust {
  readonly id: PersonId | 'you';
  readonly likeness: Likeness;
  readonly seat: Seat;
  /** Degrees, clockwise. */
  readonly tilt: number;
  readonly light: Light;
}

/** The beam from lamp to speaker, in CSS pixels. */
export interface Beam {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  /** Width where it falls. */
  readonly width: number;
}

/** All there is to see, as plain data: two pictures of one moment at one size are equal. */
export interface Picture {
  readonly place: string;
  readonly plan: Plan;
  readonly size: Size;
  readonly view: View;
  /** In painting order. */
  readonly busts: readonly Bust[];
  readonly marks: readonly Mark[];
  /** The benches of a hall; null where people sit by name, or nobody does. */
  readonly hall: Hall | null;
  readonly beam: Beam | null;
  /** How far the eye has moved towards the speaker, -1 (left) to 1: layers follow by their depth. */
  readonly glance: number;
}

/** The place with a table and seats; others are shown without. */
const seatedPlace = 'ccroom';
/** Where the room's light comes from, in units of the backdrop: the lamp's lower edge, and by day the window. */
const lights = { lamp: [800, 300], day: [170, 250] } as const;
/** Degrees: the speaker's mood, a listener's turn to the speaker, a lean (art.md, section 7). */
const tilts = { vehement: -3, neutral: 0, weary: 3, listening: 1.5, lean: 4 } as const;

/** Draws the moment, and nothing but the moment: play, replay and jump give the same picture. */
export function pictureOf(moment: Moment, record: HistoricalRecord, size: Size, knows: Knowledge): Picture {
  const people = baseOf(moment.place) === seatedPlace ? committee(moment, record) : [];
  const hall = hallSeen(moment, record) === null ? 'none' : moment.division ? 'count' : 'hall';
  const { plan, view } = viewOf(moment.place, size, people.length > 0 ? 'room' : hall);
  const speaker = moment.division ? null : moment.floor.person;
  const guest = speaker !== null && (speaker === 'you' || !people.includes(speaker)) ? speaker : null;
  const seated = seatedBusts(moment, people, plan, size, view, guest, knows);
  const standing = guest === null ? [] : guestBust(guest, moment, record, plan, size, view, knows);
  const busts = [...seated, ...standing].toSorted((a, b) => a.seat.depth - b.seat.depth);
  const lit = busts.find((bust) => bust.light === 'lit') ?? null;
  return {
    place: moment.place,
    plan,
    size,
    view,
    busts,
    marks: marksOf(moment, seated, knows.sides, tableFront(plan, size, view)),
    hall: hallOf(moment, record, plan, size, view),
    beam: lit && beamTo(lit, plan, view, isDay(moment.place) ? lights.day : lights.lamp),
    glance: lit ? round((lit.seat.x / size.width) * 2 - 1) : 0,
  };
}

/**
 * Who sits at the table: the voters of the sitting's first vote by name, else all who are known to have been there,
 * alphabetically round it with the chair in the middle.
 * Nobody noted the seats of 23 February, and an order by votes would tell the division beforehand.
 */
export function committee(moment: Moment, record: HistoricalRecord): readonly PersonId[] {
  const sitting = moment.sitting === 'delegates' ? undefined : record.sittings.get(moment.sitting);
  if (!sitting) return [];
  const motions = sitting.motions.flatMap((id) => record.motions.get(id) ?? []);
  const voters = motions.find(votedByName)?.roll.map((hand) => hand.person) ?? sitting.present;
  const { chair } = sitting;
  const others = [...new Set(voters)].filter((person) => person !== chair).toSorted();
  return chair && voters.includes(chair) ? others.toSpliced(Math.floor(others.length / 2), 0, chair) : others;
}

function seatedBusts(
  moment: Moment,
  people: readonly PersonId[],
  plan: Plan,
  size: Size,
  view: View,
  guest: PersonId | 'you' | null,
  knows: Knowledge,
): readonly Bust[] {
  const voted = new Set(heard(moment.division).map((hand) => hand.person));
  const now = calledNow(moment.division);
  // By day the whole room is light enough, but while a roll is called.
  const listening: Light = isDay(moment.place) && !moment.division ? 'half' : 'dim';
  const speaker = moment.division || guest !== null ? null : moment.floor.person;
  const up = speaker && speaker !== 'you' ? people.indexOf(speaker) : -1;
  const end = guest === null ? size.width : size.width - nearEnd(size).width * 0.92;
  const seats = (plan === 'bench' ? benchSeating(size, end) : roomSeating(view))(people.length, up);
  const eye = guest === null ? seats[up]?.x : plan === 'bench' ? size.width : size.width / 2;
  return people.flatMap((id, i) => {
    const seat = seats[i];
    if (!seat) return [];
    const mood = id === speaker ? moment.floor.mood : 'neutral';
    const light: Light =
      id === speaker || id === now
        ? 'lit'
        : voted.has(id) || (speaker === null && guest === null && now === null)
          ? 'half'
          : listening;
    const tilt = id === speaker ? tilts[mood] : leanOf(moment, id, seat) || turnTo(eye, seat);
    return [{ id, likeness: likenessOf(knows.portrait(id), mood, knows.names(id)), seat, tilt, light }];
  });
}

/** Whoever has the floor without a seat: the player, or somebody called in. Nobody undrawn stands in an empty place. */
function guestBust(
  guest: PersonId | 'you',
  moment: Moment,
  record: HistoricalRecord,
  plan: Plan,
  size: Size,
  view: View,
  knows: Knowledge,
): readonly Bust[] {
  const delegate = moment.debate.delegate === null ? null : (record.delegates.get(moment.debate.delegate) ?? null);
  const person = guest === 'you' ? (delegate?.person ?? null) : guest;
  const slug = person && knows.portrait(person);
  if (person === null || (slug === null && baseOf(moment.place) !== seatedPlace)) return [];
  const seat = standingSeat(moment.place, plan, size, view);
  const { mood } = moment.floor;
  return [{ id: guest, likeness: likenessOf(slug, mood, knows.names(person)), seat, tilt: tilts[mood], light: 'lit' }];
}

function standingSeat(place: string, plan: Plan, size: Size, view: View): Seat {
  const tribune = tribunes[baseOf(place)];
  if (plan === 'bench') return nearEnd(size);
  if (plan === 'room') return nearEdge(view);
  return plan === 'hall' && tribune ? atTribune(tribune, view) : alone(size);
}

/** A person of the record or the player, shown by drawing or by letters. */
const likenessOf = (slug: string | null, mood: Mood, name: string): Likeness =>
  slug === null ? { kind: 'monogram', letters: name.slice(0, 2) } : { kind: 'drawing', slug, mood };

/** Whoever is being won leans towards the lamp over the table, whoever hardens leans back. */
function leanOf(moment: Moment, id: PersonId, seat: Seat): number {
  const leaning = moment.division ? undefined : moment.leaning.find((one) => one.person === id);
  if (!leaning || leaning.share === 0) return 0;
  return tilts.lean * (seat.rim === 'right' ? 1 : -1) * Math.sign(leaning.share);
}

function turnTo(x: number | undefined, seat: Seat): number {
  return x === undefined || Math.abs(x - seat.x) < seat.width / 2 ? 0 : tilts.listening * Math.sign(x - seat.x);
}

function beamTo(bust: Bust, plan: Plan, view: View, [lightX, lightY]: readonly [number, number]): Beam | null {
  if (plan === 'empty' || isNear(bust.seat)) return null;
  const { x, y, width } = bust.seat;
  const head = y - width * tall * 0.55;
  const from = plan === 'room' ? ([(lightX - view.x) * view.scale, (lightY - view.y) * view.scale] as const) : null;
  return { from: from ?? [x - width * 0.5, -width * 0.3], to: [x, head], width: width * 1.1 };
}

const round = (value: number): number => Math.round(value * 100) / 100;
