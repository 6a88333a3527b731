import { dealings } from '../debate/dealings.ts';
import { apply, type Debate, type Hand, type Said } from '../debate/debate.ts';
import { lineOf } from '../debate/figures.ts';
import type { ArgumentId, ChoiceId, MotionId, PersonId } from '../debate/ids.ts';
import { argumentOf } from '../debate/lookup.ts';
import { type Course, courses, type HistoricalRecord, type Point } from '../debate/record.ts';
import { distance, serves } from '../debate/triangle.ts';
import { tallyOf } from '../debate/votes.ts';
import type { Offer } from '../narrative/turn.ts';

/** How a historical person is followed through the script: which of the open choices is most like what he is on record with. */
export interface AsRecorded {
  readonly person: PersonId;
  /**
   * The next choice. What would make any vote fall otherwise than it fell is left unsaid while anything else is open: his
   * own words are in that count already.
   */
  pick(offers: readonly Offer[], debate: Debate): Offer | undefined;
}

/**
 * The line of a person of the record as a way of choosing: his own votes, his own arguments, else silence. Where no vote of
 * his is known, the option that stands nearest to what the editor's coding gives for that day.
 * Where his own words are on no card, the role's are taken, and silence before another's.
 */
export function asRecorded(line: RecordedLine, record: HistoricalRecord): AsRecorded {
  const { person, course, deeds } = line;
  const own = lineOf(person, record);
  const hands = new Map(own.hands.map(({ motion, option }) => [motion, option]));
  const dealt = dealings(own, record).peace.value;

  const ofHand = ({ motion, option, owns }: Hand): number => {
    const known = hands.get(motion);
    if (known) return known === option ? 100 : -100;
    const asked = record.motions.get(motion)?.options.find((one) => one.id === option);
    const deals = asked?.dealings?.peace ?? null;
    if (!asked?.point && deals !== null && dealt !== null) return 50 - 40 * Math.abs(deals - dealt);
    const turns = owns.includes('change') ? 20 : 0;
    const near = asked?.point ? 50 - 50 * distance(asked.point, stanceOn(line, motion, record)) : 22;
    return near - turns;
  };
  const ofWords = ({ argument, as, owns, leaves, cites, date }: Said, used: ReadonlySet<ArgumentId>): number => {
    if (owns.includes('slip') || owns.includes('person')) return -100;
    if (argument === null) return leaves ? 10 : 5;
    const entry = argumentOf(record, argument);
    if (entry.earliest > date) return -100;
    const his = entry.speakers.includes(person);
    const side = serves(entry, course) && entry.weights[courses.indexOf(course)] === 1 ? 15 : -30;
    const borrowed = owns.includes('change') && !his ? 50 : 0;
    const again = used.has(argument) ? 40 : 0;
    // Of two cards the plainer one: his craft is in the count already.
    return (his ? 60 : 0) + side - borrowed - again + (as === 'speech' ? 1 : 0) - (owns.length + cites.length) / 4;
  };
  const score = ({ move, id }: Offer, used: ReadonlySet<ArgumentId>): number => {
    if (move.kind === 'role') return record.delegates.get(move.delegate)?.holds === course ? 100 : 0;
    if (deeds.includes(id)) return 90;
    if (move.kind === 'vote') return ofHand(move.hand);
    if (move.kind === 'say') return ofWords(move.said, used);
    if (move.kind === 'lay') return 5;
    return id.includes('-pass') ? 12 : id.includes('-return') ? 16 : 14;
  };
  return {
    person,
    pick(offers, debate) {
      const used = new Set(debate.said.flatMap(({ argument }) => argument ?? []));
      const ranked = offers.toSorted((a, b) => score(b, used) - score(a, used));
      return ranked.find(({ move }) => asItFell(apply(debate, move), record)) ?? ranked[0];
    },
  };
}

/** Every vote stands as in the record. */
const asItFell = (debate: Debate, record: HistoricalRecord): boolean =>
  [...record.sittings.values()].every(({ id, motions }) =>
    motions.every((motion) => tallyOf(debate, record, id, motion).counts.every((one) => one.count === one.record)),
  );

/** Where somebody stood when this motion was put, by the editor's coding of the stage it belongs to; else his course's corner. */
function stanceOn({ person, course }: RecordedLine, motion: MotionId, record: HistoricalRecord): Point {
  const stage = record.stages.find(({ votes }) => votes.includes(motion));
  const coded = record.figures
    .find((figure) => figure.person === person)
    ?.stages.find((one) => one.stage === stage?.id);
  const corner = courses.map((one) => Number(one === course)) as unknown as Point;
  return coded?.vote ?? coded?.stance ?? corner;
}

/** A line that can be watched: whose, the course it begins on, and the choices that must be made wherever they stand open. */
export interface RecordedLine {
  readonly person: PersonId;
  readonly course: Course;
  readonly deeds: readonly ChoiceId[];
}

const aLine = (person: string, course: Course, ...deeds: readonly string[]): RecordedLine => ({
  person: person as PersonId,
  course,
  deeds: deeds as readonly ChoiceId[],
});

/** The three men after whom the courses are called. Bukharin laid down his posts on 23 February and refused a seat on 8 March. */
export const recordedLines: readonly RecordedLine[] = [
  aLine('lenin', 'accept', 'v23-stay', 'm08-take-a-duty'),
  aLine('trotsky', 'neither', 'f18-aside-joffe', 'v23-carry', 'm08-take-a-duty'),
  aLine('bukharin', 'war', 'f18-aside-uritsky', 'v23-lay-down', 'm08-refuse-a-post'),
];

/**
 * A Left Communist who changed his mind aloud, after Radek: he opposed the signing, and on 8 March granted that there was
 * neither treason nor disgrace in yielding to what nobody could have held (pss36-p32-33). No vote of his is known, and few
 * of his words: the line is told in the role of his side, and its turning, in the role's own words, is the script's.
 */
export const changedLine: RecordedLine = aLine('radek', 'war', 'm08-by-evening');

/** All lines that can be watched and compared with, each under the name of its person. */
export const watchedLines: readonly RecordedLine[] = [...recordedLines, changedLine];
