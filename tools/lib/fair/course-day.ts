import type { ArgumentId } from '../../../src/debate/ids.ts';
import {
  type Argument,
  type Course,
  courses,
  type Edge,
  type HistoricalRecord,
  type MotionOption,
  type Sitting,
} from '../../../src/debate/record.ts';
import { attacks, repliesTo } from '../../../src/debate/replies.ts';
import { serves, wasOpen } from '../../../src/debate/triangle.ts';
import { mayPut } from '../check-lines.ts';

/** What a course had at one sitting: the test of neutrality asks nothing else of the catalogue. */
export interface CourseDay {
  readonly course: Course;
  readonly sitting: Sitting;
  /** Its own arguments open that day. */
  readonly own: readonly Argument[];
  /** Arguments of others, open that day, that attack one of them and that somebody in the room may put. */
  readonly objections: readonly Argument[];
  /** The replies that the course had that day to each of them, documented ones first. */
  readonly replies: ReadonlyMap<ArgumentId, readonly ArgumentId[]>;
}

/** Somebody in the room may put it, as the check of the script asks; where nobody of the record is there, anybody may. */
const putBySomebody = (argument: Argument, { present }: Sitting, record: HistoricalRecord): boolean =>
  present.length === 0 || present.some((person) => mayPut(argument.id, person, record));

/** Thousands of runs ask for the same thirty-six, so a record's are drawn up once. */
const drawnUp = new WeakMap<HistoricalRecord, Map<string, CourseDay>>();

export function courseDay(course: Course, sitting: Sitting, record: HistoricalRecord): CourseDay {
  const known = drawnUp.get(record) ?? new Map<string, CourseDay>();
  const day = known.get(`${course}/${sitting.id}`) ?? drawUp(course, sitting, record);
  drawnUp.set(record, known.set(`${course}/${sitting.id}`, day));
  return day;
}

function drawUp(course: Course, sitting: Sitting, record: HistoricalRecord): CourseDay {
  const open = [...record.arguments.values()].filter((one) => wasOpen(one, sitting.dateNS));
  const own = open.filter((one) => serves(one, course));
  const objections = open
    .filter((one) => !serves(one, course) && own.some(({ id }) => attacks(one.id, id, record).length > 0))
    .filter((one) => putBySomebody(one, sitting, record));
  const replies = new Map(
    objections.map(({ id }) => [id, repliesTo(id, sitting.dateNS, course, record).map((one) => one.id)]),
  );
  return { course, sitting, own, objections, replies };
}

/** The arrow by which a reply can meet an objection in full: documented, or a concession that turns. */
export const fullEdge = (reply: ArgumentId, objection: ArgumentId, record: HistoricalRecord): Edge | null =>
  attacks(reply, objection, record).find((edge) => edge.documented === true || edge.kind === 'concedes-but') ?? null;

/** How a course votes: for the option nearest to its corner; where none serves it, for the one that takes no side. */
export function votesFor(course: Course, options: readonly MotionOption[]): MotionOption | null {
  const share = ({ point }: MotionOption): number => point?.[courses.indexOf(course)] ?? 0;
  const [best] = options.toSorted((a, b) => share(b) - share(a));
  if (best && share(best) >= 0.5) return best;
  return options.find(({ point }) => point === null) ?? null;
}

/** The sittings at which the player may speak. */
export const sittingsWithFloor = (record: HistoricalRecord): readonly Sitting[] =>
  [...record.sittings.values()].filter(({ floors }) => floors > 0);

/** The sittings at which something was put to the vote. */
export const sittingsWithDivision = (record: HistoricalRecord): readonly Sitting[] =>
  [...record.sittings.values()].filter(({ motions }) => motions.length > 0);
