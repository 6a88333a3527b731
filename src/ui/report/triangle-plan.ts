import type { OptionId, PersonId, SittingId } from '../../debate/ids.ts';
import type { Course, HistoricalRecord, Motion, Point } from '../../debate/record.ts';

/** Width and height of the drawing, in its own units. */
export const drawing = { width: 440, height: 400 } as const;

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The corners, as in every picture of the triangle: war above, neither to the left, accept to the right. */
export const corners: Readonly<Record<Course, Place>> = {
  war: { x: 220, y: 62 },
  neither: { x: 62, y: 336 },
  accept: { x: 378, y: 336 },
};

/** Where a point of the triangle lies in the drawing. */
export function placeOf([accept, neither, war]: Point): Place {
  const mix = (axis: 'x' | 'y'): number =>
    accept * corners.accept[axis] + neither * corners.neither[axis] + war * corners.war[axis];
  return { x: mix('x'), y: mix('y') };
}

/** People who voted alike: one mark with a list, never spread apart for looks. */
export interface Bench {
  readonly option: OptionId;
  readonly label: string;
  /** null where the vote has no place in the triangle (an abstention). */
  readonly point: Point | null;
  readonly people: readonly PersonId[];
}

/** The people of a sitting by its decisive roll call, as recorded. */
export function benchesOf(record: HistoricalRecord, sitting: SittingId | 'delegates'): readonly Bench[] {
  const motion = decisiveOf(record, sitting);
  if (!motion) return [];
  return motion.options
    .map(({ id, label, point }): Bench => {
      const people = motion.roll.filter((hand) => hand.option === id).map((hand) => hand.person);
      return { option: id, label, point, people };
    })
    .filter((bench) => bench.people.length > 0);
}

/** The motion by which people are placed: the decisive one of the day's stage, else the first that has a roll. */
export function decisiveOf(record: HistoricalRecord, sitting: SittingId | 'delegates'): Motion | null {
  const ids = sitting === 'delegates' ? [] : (record.sittings.get(sitting)?.motions ?? []);
  const decisive = record.stages.map((stage) => stage.decisive);
  const rolls = ids.flatMap((id) => record.motions.get(id) ?? []).filter((motion) => motion.roll.length > 0);
  return rolls.find((motion) => decisive.includes(motion.id)) ?? rolls[0] ?? null;
}

/** People at one place of the drawing: by their vote, or, as a judgement, by what they argued. */
export interface Mark {
  readonly point: Point;
  readonly people: readonly PersonId[];
  readonly by: 'vote' | 'stance';
}

/**
 * The marks of a stage: those who voted, by their vote; those whose vote has no place or isn't on record, by an editor's
 * coding of what they argued. People at one place are one mark.
 */
export function marksOf(record: HistoricalRecord, sitting: SittingId | 'delegates'): readonly Mark[] {
  const benches = benchesOf(record, sitting);
  const voted = benches.flatMap(({ point, people }) => (point ? [{ point, people, by: 'vote' as const }] : []));
  const placed = new Set(voted.flatMap(({ people }) => people));
  const stage = stageOf(record, sitting);
  const stances = new Map<string, Mark>();
  for (const { person, stages } of record.figures) {
    const own = placed.has(person) ? undefined : stages.find(({ stage: id }) => id === stage);
    if (!own) continue;
    const point = own.vote ?? own.stance;
    const by = own.vote ? 'vote' : 'stance';
    const key = `${by}${String(point)}`;
    stances.set(key, { point, by, people: [...(stances.get(key)?.people ?? []), person] });
  }
  const merged = [...stances.values()].filter(
    (one) => one.by === 'stance' || !voted.some(({ point }) => String(point) === String(one.point)),
  );
  return [...voted, ...merged];
}

/** The stage of the debate that a sitting belongs to: by its motions, else by its day. */
const stageOf = (record: HistoricalRecord, sitting: SittingId | 'delegates') => {
  const motions = sitting === 'delegates' ? [] : (record.sittings.get(sitting)?.motions ?? []);
  return record.stages.find(({ votes }) => votes.some((id) => motions.includes(id)))?.id ?? null;
};

/** A sign on the way of the run: the numbers of the choices made there, *3*, *3–5* or *5, 7–9*. */
export interface Stop extends Place {
  readonly label: string;
}

/** One run's course through the triangle. */
export interface Drawn {
  /** What its end is called: *You*, or the letter of a run. */
  readonly name: string;
  readonly way: readonly Point[];
  /** The signs along it; one without a label is a dot. The last is where it ended. */
  readonly stops: readonly Stop[];
  /** How its line is drawn, told apart without colour. */
  readonly line: 'solid' | 'dashed';
}

/** The end of one or more runs: its ring, and on which side its name stands; null where it is left to the place. */
export interface EndOf extends Pick<Drawn, 'name' | 'line'> {
  readonly stop: Stop;
  readonly beside: 'left' | 'right' | null;
}

/** Ends at the very same place are one ring with both names; near one another, the names stand on outer sides. */
export function endsOf(runs: readonly Drawn[]): readonly EndOf[] {
  const ends = runs.flatMap(({ name, line, stops }) => {
    const stop = stops.at(-1);
    return stop ? [{ name, line, stop, beside: null }] : [];
  });
  const [one, other, ...more] = ends;
  if (!one || !other || more.length > 0) return ends;
  const apart = far(one.stop, other.stop);
  if (apart < together.same) return [{ ...one, name: `${one.name} and ${other.name}` }];
  if (apart > together.names) return ends;
  const first = one.stop.x <= other.stop.x;
  return [
    { ...one, beside: first ? 'left' : 'right' },
    { ...other, beside: first ? 'right' : 'left' },
  ];
}

/** How close two stops may lie before they have one sign; the ring at the end needs more room, and the names of two ends the most. */
const together = { on: 22, last: 34, same: 6, names: 70 } as const;

/** Signs for the way of a run: stops that would hide one another have one. The last is where it ended. */
export function stopsOf(trail: readonly { readonly point: Point; readonly number: number | null }[]): readonly Stop[] {
  const end = trail.at(-1);
  if (!end) return [];
  const last = placeOf(end.point);
  const groups: { at: Place; numbers: number[] }[] = [];
  const ending: number[] = [];
  for (const { point, number } of trail) {
    const at = placeOf(point);
    const group = groups.find((one) => far(one.at, at) < together.on);
    const own = number === null ? [] : [number];
    if (far(at, last) < together.last) ending.push(...own);
    else if (group) group.numbers.push(...own);
    else groups.push({ at, numbers: own });
  }
  return [...groups, { at: last, numbers: ending }].map(({ at, numbers }) => ({ ...at, label: spansOf(numbers) }));
}

const far = (one: Place, other: Place): number => Math.hypot(one.x - other.x, one.y - other.y);

/** *5, 7–9*: numbers that follow one another, as a span. */
export function spansOf(numbers: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const number of numbers) {
    const last = spans.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else spans.push([number, number]);
  }
  return spans.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

/** Where the number of a stop stands: off the corners and the marks, where people stand, and towards the middle. */
export function signOf(stop: Place, marks: readonly Place[]): Place {
  const taken = [...Object.values(corners), ...marks].find((one) => far(one, stop) < together.on);
  if (!taken) return stop;
  const middle = placeOf([1 / 3, 1 / 3, 1 / 3]);
  const away = far(taken, middle);
  // Whoever stands in the middle has the number below.
  if (away < together.on) return { x: taken.x, y: taken.y + 26 };
  const share = 30 / away;
  return { x: taken.x + (middle.x - taken.x) * share, y: taken.y + (middle.y - taken.y) * share };
}

/** Names broken into lines of at most so many letters. */
export function linesOf(names: readonly string[], most: number): readonly string[] {
  const lines: string[] = [];
  for (const [i, name] of names.entries()) {
    const word = i < names.length - 1 ? `${name},` : name;
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
