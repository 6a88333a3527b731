import { figuresFor, type HallScale, hallScale, shareOut } from '../debate/hall-scale.ts';
import type { OptionId } from '../debate/ids.ts';
import { takesNoSide } from '../debate/placed.ts';
import type { HistoricalRecord, Motion, Sitting } from '../debate/record.ts';
import type { Tally } from '../debate/votes.ts';
import { shuffled } from '../lib/chance.ts';
import { blocLeans } from '../session/bloc-leans.ts';
import type { Moment } from '../session/moment.ts';
import { type Cap, capOf } from './caps.ts';
import { figureTall, type Place, placesFor } from './hall-rows.ts';
import type { Side } from './marks.ts';
import { baseOf } from './places.ts';
import { nearEnd } from './seats.ts';
import type { Plan, Size, View } from './view.ts';

/** What a card says: a side in ink; or, where the answers are the courses themselves, the course's shape in its colour. */
export type Shape = Side | 'accept' | 'neither' | 'war';

/** A card held up or laid down, or the badge of who leans. x and y are its middle, in CSS pixels. */
export interface Sign {
  readonly kind: 'card' | 'laid' | 'slip';
  readonly shape: Shape;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** When it goes up, counted through the hall: those for first, from the left of the hall to its right. */
  readonly turn: number;
}

/** One figure on the benches, who is nobody: so many of the people in the hall. */
export interface Token {
  /** The place, from 1 at the left end of the hall to the last at its right. */
  readonly id: string;
  /** Which of the drawings, from 0; taken in turn, so that no wedge of the hall is of one kind. */
  readonly figure: number;
  readonly x: number;
  /** Lower edge. */
  readonly y: number;
  readonly width: number;
  readonly tilt: number;
  /** Null for whoever has none to take off. */
  readonly cap: Cap | null;
  readonly sign: Sign | null;
}

/** The people of a hall of whom the record knows the number only. */
export interface Hall {
  /** All whose votes are counted at this sitting. */
  readonly people: number;
  /** For how many of them one figure stands. */
  readonly each: number;
  readonly tokens: readonly Token[];
  /** Every sign that may be seen in this hall, at every size, so that a division paints nothing new. */
  readonly signs: readonly Sign[];
  /** Those whom a murmur moves, and what it came with: they stir once for each, and rest as they were. */
  readonly stirred: { readonly on: string; readonly ids: readonly string[] };
}

/** Degrees (art.md, section 7): a lean, and a listener's turn to whoever has the floor. */
const lean = 4;
export const listening = 2;
/** Drawings of delegates in assets/crowd. */
const figures = 10;
/** What part of the hall stirs with a sound of it. */
const stirs: Readonly<Record<string, number>> = {
  murmur: 0.08,
  tense: 0.2,
  approve: 0.1,
  applause_small: 0.1,
  applause_big: 0.2,
  hiss_small: 0.08,
  hiss_big: 0.2,
};

/** The sitting whose hall is seen, and its scale; null elsewhere, and where a sitting has gone out of its hall. */
export function hallSeen(moment: Moment, record: HistoricalRecord): (HallScale & { readonly sitting: Sitting }) | null {
  const sitting = moment.sitting === 'delegates' ? undefined : record.sittings.get(moment.sitting);
  const scale = sitting && sitting.place === baseOf(moment.place) ? hallScale(sitting, record) : null;
  return sitting && scale ? { sitting, ...scale } : null;
}

/** The crowd of a moment; null where the place has none. */
export function hallOf(moment: Moment, record: HistoricalRecord, plan: Plan, size: Size, view: View): Hall | null {
  const seen = hallSeen(moment, record);
  if (!seen) return null;
  const { sitting, people, each } = seen;
  const count = figuresFor(people, each);
  // A strip keeps its end for whoever speaks; while hands are counted nobody does.
  const right = plan === 'bench' && !moment.division ? size.width - nearEnd(size).width * 0.82 : size.width;
  const places = placesFor(baseOf(moment.place), plan, size, view, right, count);
  const ordered = places.toSorted((a, b) => a.along - b.along || a.y - b.y);
  const turns = turnsOf(moment, record, count, each);
  const tribune = tribuneX(plan, size, view, moment.place);
  const listens = moment.floor.person !== null && !moment.division;
  const tokens = ordered.map((place, i): Token => {
    const { sign, leans } = turns[i] ?? { sign: null, leans: false };
    const figure = (i * 7 + Math.floor(i / figures)) % figures;
    return {
      id: `${i + 1}`,
      figure,
      x: place.x,
      y: place.y,
      width: place.width,
      tilt: leans ? lean * Math.sign(tribune - place.x) : listens ? turnTo(tribune, place) : 0,
      cap: capOf(moment, figure, i),
      sign: sign && signAt(place, sign, i),
    };
  });
  const signs = signsOf(sitting, record, places);
  return { people, each, tokens: tokens.toSorted((a, b) => a.y - b.y), signs, stirred: stirredIn(moment, tokens) };
}

function signsOf(sitting: Sitting, record: HistoricalRecord, places: readonly Place[]): readonly Sign[] {
  const motions = sitting.motions.flatMap((id) => record.motions.get(id) ?? []);
  const shown = motions.flatMap((motion) =>
    motion.options.flatMap(({ id }): readonly Pick<Sign, 'kind' | 'shape'>[] => [
      voteSign(id, motion),
      { kind: 'slip', shape: badgeOf(id, motion) },
    ]),
  );
  const sizes = [...new Map(places.map((place) => [place.width, place])).values()];
  return sizes.flatMap((place) => shown.map((sign) => signAt(place, sign, 0)));
}

interface Turn {
  readonly sign: Pick<Sign, 'kind' | 'shape'> | null;
  readonly leans: boolean;
}

/** What each place shows, from the left of the hall to its right. */
function turnsOf(moment: Moment, record: HistoricalRecord, count: number, each: number): readonly Turn[] {
  const motion = moment.motion === null ? undefined : record.motions.get(moment.motion);
  const { division } = moment;
  if (division) {
    const voted = record.motions.get(division.motion);
    return voted ? wedges(division.tally, voted, count, each).map((option) => votedBy(option, voted)) : [];
  }
  const gone = motion ? blocLeans(moment, record) : [];
  if (!motion || gone.length === 0) return [];
  const order = inOrder(motion.options.map(({ id }) => id));
  // Whoever goes over sits where two wedges of the hall meet: that is how the count would show it, and nobody is chosen.
  const places = new Map<number, OptionId>();
  const counts = motion.options.map((option) => ({ option: option.id, count: option.count, record: option.count }));
  const now = wedges({ counts }, motion, count, each);
  for (const { from, to, count: people } of gone) {
    const rightward = order.indexOf(to) > order.indexOf(from);
    const sitting = [...now.keys()].filter((i) => now[i] === from && !places.has(i));
    const many = Math.max(1, figuresFor(people, each));
    for (const i of rightward ? sitting.slice(-many) : sitting.slice(0, many)) places.set(i, to);
  }
  return now.map((_, i) => {
    const to = places.get(i);
    return to === undefined
      ? { sign: null, leans: false }
      : { sign: { kind: 'slip', shape: badgeOf(to, motion) }, leans: true };
  });
}

/** For and yes, then those on neither side or on a line of their own, then against and no. */
const inOrder = (options: readonly OptionId[]): readonly OptionId[] => {
  const rank = (option: string) => (['for', 'yes'].includes(option) ? 0 : ['against', 'no'].includes(option) ? 2 : 1);
  return options.toSorted((a, b) => rank(a) - rank(b));
};

/**
 * The hall cut into wedges: which option each place stands for, from left to right. Who is in the hall and in no count
 * of this motion sits between the sides, without a card.
 */
export function wedges(
  { counts }: Pick<Tally, 'counts'>,
  motion: Motion,
  count: number,
  each: number,
): readonly (OptionId | null)[] {
  const order = inOrder(motion.options.map(({ id }) => id));
  const shares = shareOut(
    order.map((option) => counts.find((one) => one.option === option)?.count ?? 0),
    each,
  );
  const filled = order.map((option, i) => ({ option, places: Array<OptionId | null>(shares[i] ?? 0).fill(option) }));
  const idle = Array<OptionId | null>(Math.max(0, count - shares.reduce((sum, share) => sum + share, 0))).fill(null);
  const against = filled.findIndex(({ option }) => ['against', 'no'].includes(option));
  const at = against < 0 ? filled.length : against;
  const list = (some: typeof filled) => some.flatMap(({ places }) => places);
  return [...list(filled.slice(0, at)), ...idle, ...list(filled.slice(at))];
}

const votedBy = (option: OptionId | null, motion: Motion): Turn => ({
  sign: option === null ? null : voteSign(option, motion),
  leans: false,
});

function voteSign(option: OptionId, motion: Motion): Pick<Sign, 'kind' | 'shape'> {
  const shape = shapeOf(option, motion);
  return { kind: shape === 'abstain' ? 'laid' : 'card', shape };
}

const corners = ['accept', 'neither', 'war'] as const;

/** A side is a side; a line that is one of the three courses has its shape; who takes no side lays the card down. */
export function shapeOf(option: OptionId, motion: Motion): Shape {
  if (option === 'for' || option === 'yes') return 'for';
  if (option === 'against' || option === 'no') return 'against';
  return takesNoSide(option) ? 'abstain' : (courseOf(option, motion) ?? 'abstain');
}

/** Who leans shows the course, where the option is one by the record's own coding; else the sign of the vote. */
const badgeOf = (option: OptionId, motion: Motion): Shape => courseOf(option, motion) ?? shapeOf(option, motion);

function courseOf(option: OptionId, motion: Motion): Shape | undefined {
  const point = motion.options.find(({ id }) => id === option)?.point;
  return corners.find((_, i) => (point?.[i] ?? 0) > 0.99);
}

function signAt({ x, y, width }: Place, { kind, shape }: Pick<Sign, 'kind' | 'shape'>, turn: number): Sign {
  const size = Math.max(width * 0.4, Math.min(8, width * 0.6));
  const height = width * figureTall;
  if (kind === 'laid') return { kind, shape, x, y: y - height * 0.3, width: size * 1.3, height: size * 0.7, turn };
  if (kind === 'slip') return { kind, shape, x, y: y - height * 0.2, width: size, height: size, turn };
  return { kind, shape, x: x + width * 0.36, y: y - height * 0.8, width: size, height: size * 1.2, turn };
}

/** Whoever sits before the tribune looks straight at it. */
const turnTo = (tribune: number, { x, width }: Place): number =>
  Math.abs(tribune - x) < width * 1.5 ? 0 : listening * Math.sign(tribune - x);

/** Where the hall looks. */
const tribuneX = (plan: Plan, size: Size, view: View, place: string): number =>
  plan === 'bench' ? size.width : ((tribunes[baseOf(place)]?.x ?? 800) - view.x) * view.scale;

/** The desk from which one speaks, in units of the backdrop (`smolny-tribune` and so on): its outline from the upper left. */
export interface Tribune {
  readonly x: number;
  readonly top: number;
  readonly foot: number;
  /** Half its width, above and below. */
  readonly half: readonly [number, number];
  /** Width of the drawing of whoever stands behind it. */
  readonly bust: number;
}

export const tribunes: Readonly<Record<string, Tribune>> = {
  smolny: { x: 500, top: 465.8, foot: 665.7, half: [68.6, 49], bust: 190 },
  tauride: { x: 800, top: 376.2, foot: 502.7, half: [43.4, 31], bust: 150 },
  noble: { x: 1110, top: 451.6, foot: 647.4, half: [67.2, 48], bust: 190 },
};

/** A few of the hall, drawn from the moment: others the next time. */
function stirredIn({ card, path, reached, division }: Moment, tokens: readonly Token[]): Hall['stirred'] {
  const cues = division ? [] : (card?.lines.flatMap((line) => line.tags.cues) ?? []);
  const part = Math.max(0, ...cues.map((cue) => stirs[cue] ?? 0));
  const on = `${path.length}/${reached}`;
  const some = shuffled(tokens, on).slice(0, Math.ceil(tokens.length * part));
  return { on, ids: some.map(({ id }) => id) };
}
