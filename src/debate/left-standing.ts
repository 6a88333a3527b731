import { answeringMark, outcomeOf } from './answering.ts';
import { answeredText } from './answering-words.ts';
import { wasPut } from './bar.ts';
import type { Debate } from './debate.ts';
import type { ArgumentId, ChoiceId, NewStyleDate, PersonId } from './ids.ts';
import { argumentOf, nameOf } from './lookup.ts';
import { setTitle, stop } from './phrases.ts';
import type { Argument, HistoricalRecord } from './record.ts';
import { courses } from './record.ts';
import { attacks } from './replies.ts';
import type { Report } from './report.ts';
import { askerOf, type Told } from './told.ts';

/** The one objection that a sitting leaves standing. */
export interface LeftStanding {
  readonly argument: ArgumentId;
  /** Let stand; met, but not at its point; or never put to the player at all. */
  readonly how: 'stood' | 'weak' | 'unasked';
  /** What the player made of it; or the words of the player's that it replies to. */
  readonly choices: readonly ChoiceId[];
  /** Who put it: in the story, else somebody of the record who was in that room. */
  readonly asker: PersonId | null;
  /** Who put it in its best form in 1918, and when it was first put; null where only a body is on record. */
  readonly by: PersonId | null;
  readonly on: NewStyleDate;
  /** A sentence or two. */
  readonly text: string;
}

/** From here on an objection was met (rubric.md 2.3, A). */
const met = 3;

/**
 * The weightiest: one that was put and worst met, of equals the one that replies to most of what the player said; where
 * all were met, the strongest of those that nobody put: from somebody present, on record by that day, against the course
 * held, a documented reply to the player's own words first.
 */
export function leftStanding(
  debate: Debate,
  report: Report,
  day: NewStyleDate,
  room: ReadonlySet<string>,
  told: Told,
  record: HistoricalRecord,
): LeftStanding | null {
  return unmetOf(debate, room, told, record) ?? unaskedOf(debate, report, day, room, record);
}

function unmetOf(debate: Debate, room: ReadonlySet<string>, told: Told, record: HistoricalRecord): LeftStanding | null {
  const put = debate.said.flatMap((said, nth) => {
    const argument = said.leaves ?? said.against;
    const mark = answeringMark(debate, nth, record);
    const outcome = outcomeOf(debate, nth, record);
    // Who gives way aloud has taken the objection over; it no longer stands against anything.
    if (!argument || mark === null || !outcome || mark >= met || said.owns.includes('change')) return [];
    return [{ said, argument, mark, outcome, weight: weightOn(debate, argument, record), nth }];
  });
  const [worst] = put.toSorted((a, b) => a.mark - b.mark || b.weight - a.weight || b.nth - a.nth);
  if (!worst) return null;
  const { said, argument, outcome } = worst;
  const asker = askerOf(said, argument, told, record);
  return {
    argument,
    how: said.leaves === null ? 'weak' : 'stood',
    choices: [said.choice],
    asker,
    ...bestForm(argumentOf(record, argument), asker, room),
    text: answeredText(said, argument, outcome, told, record),
  };
}

function unaskedOf(
  debate: Debate,
  report: Report,
  day: NewStyleDate,
  room: ReadonlySet<string>,
  record: HistoricalRecord,
): LeftStanding | null {
  const present = (one: Argument) => one.speakers.some((speaker) => room.has(speaker));
  const against = report.unmet
    .map((id) => argumentOf(record, id))
    .filter(({ weights }) => report.course === 'open' || (weights[courses.indexOf(report.course)] ?? 0) < 0.5)
    .map((one) => ({
      one,
      weight: weightOn(debate, one.id, record),
      known: Number(wasPut(one, day)),
      here: Number(present(one)),
    }));
  const [found] = against.toSorted(
    (a, b) => b.here - a.here || b.known - a.known || b.weight - a.weight || putOn(b.one).localeCompare(putOn(a.one)),
  );
  if (!found) return null;
  const { one } = found;
  const asker = one.speakers.find((speaker) => room.has(speaker)) ?? one.speakers[0] ?? null;
  const hit = debate.said.filter(({ argument }) => argument !== null && attacks(one.id, argument, record).length > 0);
  const whose = asker ? `${nameOf(record, asker)} had one more` : 'There was one more';
  return {
    argument: one.id,
    how: 'unasked',
    choices: (hit.length > 0 ? hit : debate.said).map(({ choice }) => choice),
    asker,
    ...bestForm(one, asker, room),
    text: `${report.craft.answering.score === null ? 'No objection was put to you.' : 'What was put to you was met.'} ${stop(`${whose}, and nobody put it to you: ${setTitle(record, one.id)}`)}`,
  };
}

const putOn = (argument: Argument): string => argument.put ?? argument.earliest;

/** Who put it in the story speaks for it, where he is on record with it; else somebody who was there. */
function bestForm(
  argument: Argument,
  asker: PersonId | null,
  room: ReadonlySet<string>,
): Pick<LeftStanding, 'by' | 'on'> {
  const { speakers, put, earliest } = argument;
  const own = speakers.find((speaker) => speaker === asker) ?? speakers.find((speaker) => room.has(speaker));
  return { by: own ?? speakers[0] ?? null, on: put ?? earliest };
}

/** What an objection replies to of all that the player put: a documented reply counts twice. */
function weightOn(debate: Debate, objection: ArgumentId, record: HistoricalRecord): number {
  const put = new Set(debate.said.flatMap(({ argument }) => argument ?? []));
  return [...put].reduce((sum, argument) => {
    const edges = attacks(objection, argument, record);
    return sum + (edges.some(({ documented }) => documented) ? 2 : edges.length > 0 ? 1 : 0);
  }, 0);
}
