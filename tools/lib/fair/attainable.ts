import { audienceMark, roomMean } from '../../../src/debate/audience.ts';
import { mean } from '../../../src/debate/bar.ts';
import { evidenceMark } from '../../../src/debate/evidence.ts';
import type { ChoiceId, SittingId } from '../../../src/debate/ids.ts';
import { type Course, courses, type HistoricalRecord, type Sitting } from '../../../src/debate/record.ts';
import { type CourseDay, courseDay, fullEdge, sittingsWithDivision } from './course-day.ts';

/** The best that a course could get at a sitting, whatever the player's skill: rubric.md 4.2, with issue 3's addition. */
export interface Attainable {
  readonly sitting: SittingId;
  readonly course: Course;
  readonly own: number;
  /** Its own arguments on which a document bears that was known by then. */
  readonly withDocument: number;
  readonly objections: number;
  /** Objections to which it had fewer than two replies, so that a question counts in full. */
  readonly byQuestion: number;
  /** Best evidence: the mean over its open arguments of the best mark each can get. */
  readonly evidence: number;
  /** Best answering: the mean over the objections of the best mark a reply or a question can get. */
  readonly answering: number;
  /** The room's mean for the course, and how much above it its best-heard argument stands. */
  readonly room: number;
  readonly bestHeard: number;
  /** Objections that can't be met in full: two replies or more, none of them documented or a concession. */
  readonly short: readonly string[];
}

export const attainable = (record: HistoricalRecord): readonly Attainable[] =>
  sittingsWithDivision(record).flatMap((sitting) => courses.map((course) => bestOf(course, sitting, record)));

function bestOf(course: Course, sitting: Sitting, record: HistoricalRecord): Attainable {
  const day = courseDay(course, sitting, record);
  const marks = day.objections.map(({ id }) => ({ id, mark: bestAnswer(day, id, record) }));
  const scene = { sitting: sitting.id, date: sitting.dateNS, audiences: sitting.audiences };
  const room = roomMean(scene, course, record) ?? 0;
  return {
    sitting: sitting.id,
    course,
    own: day.own.length,
    withDocument: day.own.filter(({ id }) => documentsFor(day, id, record).length > 0).length,
    objections: day.objections.length,
    byQuestion: day.objections.filter(({ id }) => (day.replies.get(id) ?? []).length < 2).length,
    evidence: mean(day.own.map(({ id }) => bestEvidence(day, id, record))) ?? 0,
    answering: mean(marks.map(({ mark }) => mark)) ?? 0,
    room,
    bestHeard: Math.max(...day.own.map((one) => audienceMark(one, sitting.audiences))) - room,
    short: marks.filter(({ mark }) => mark < 4).map(({ id }) => id),
  };
}

type Id = CourseDay['own'][number]['id'];

/** Documented or conceding 4; another attack 3; a question 3, and 4 where there are fewer than two replies. */
function bestAnswer(day: CourseDay, objection: Id, record: HistoricalRecord): 3 | 4 {
  const replies = day.replies.get(objection) ?? [];
  return replies.length < 2 || replies.some((id) => fullEdge(id, objection, record)) ? 4 : 3;
}

/** The documents that bear on an argument and were known by that day. */
export const documentsFor = ({ sitting }: CourseDay, id: Id, record: HistoricalRecord) =>
  [...record.documents.values()].filter(
    ({ firstKnown, supports, usable }) => usable && firstKnown <= sitting.dateNS && supports.includes(id),
  );

/** The mark of a speech with everything said that can be said: asked of the rules, not assumed. */
function bestEvidence(day: CourseDay, id: Id, record: HistoricalRecord): number {
  const { sitting } = day;
  const [document] = documentsFor(day, id, record);
  return evidenceMark(
    {
      choice: 'best' as ChoiceId,
      argument: id,
      as: 'speech',
      against: null,
      leaves: null,
      cites: [document?.id ?? 'own'],
      owns: ['warrant', 'limit'],
      sitting: sitting.id,
      date: sitting.dateNS,
      audiences: sitting.audiences,
    },
    record,
  );
}
