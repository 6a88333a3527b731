import { dealings } from '../debate/dealings.ts';
import { lineOf } from '../debate/figures.ts';
import type { MotionId, PersonId } from '../debate/ids.ts';
import { type Course, courses, type HistoricalRecord, type Point } from '../debate/record.ts';
import { distance, serves } from '../debate/triangle.ts';
import type { Offer } from '../narrative/turn.ts';

/** How a historical person is followed through the script: which of the open choices is most like what he is on record with. */
export interface AsRecorded {
  readonly person: PersonId;
  /** The next choice. @param made the choices so far, so that an argument is not put twice while another is open */
  pick(offers: readonly Offer[], made: readonly Offer[]): Offer | undefined;
}

/**
 * The line of a person of the record as a way of choosing: his own votes, his own arguments, else silence. Where no vote of
 * his is known, the option that stands nearest to what the editor's coding gives for that day.
 * @param course the role he would take in a class, and whose words are taken where his own are not on a card
 */
export function asRecorded(person: PersonId, course: Course, record: HistoricalRecord): AsRecorded {
  const line = lineOf(person, record);
  const own = new Set(line.said.map(({ argument }) => argument));
  const hands = new Map(line.hands.map(({ motion, option }) => [motion, option]));
  const dealt = dealings(line, record).peace.value;
  const later = new Set(
    [...record.arguments.values()].flatMap(({ id, speakers }) => (speakers.includes(person) ? [id] : [])),
  );
  const score = ({ move, id }: Offer, used: ReadonlySet<string>): number => {
    switch (move.kind) {
      case 'role':
        return record.delegates.get(move.delegate)?.holds === course ? 100 : 0;
      case 'vote': {
        const option = hands.get(move.hand.motion);
        if (option) return option === move.hand.option ? 100 : -100;
        const asked = record.motions.get(move.hand.motion)?.options.find((one) => one.id === move.hand.option);
        const point = asked?.point ?? null;
        const deals = asked?.dealings?.peace ?? null;
        if (point === null && deals !== null && dealt !== null) return 50 - 20 * Math.abs(deals - dealt);
        const stance = stanceOn(person, move.hand.motion, course, record);
        const turns = move.hand.owns.includes('change') ? 20 : 0;
        return (point ? 50 - 50 * distance(point, stance) : 35) - turns;
      }
      case 'say': {
        const { argument, as, owns, leaves } = move.said;
        if (owns.includes('slip') || owns.includes('person')) return -100;
        if (argument === null) return leaves ? 10 : 5;
        const entry = record.arguments.get(argument);
        if (!entry || entry.earliest > move.said.date) return -100;
        const his = own.has(argument) || later.has(argument) ? 60 : 0;
        const side = serves(entry, course) && entry.weights[courses.indexOf(course)] === 1 ? 15 : -30;
        const turned = owns.includes('change') && his === 0 ? 50 : 0;
        return his + side - turned - (used.has(argument) ? 40 : 0) + (as === 'speech' ? 1 : 0) + owns.length / 10;
      }
      default:
        return id.includes('-pass') ? 12 : id.includes('-return') ? 16 : 14;
    }
  };
  return {
    person,
    pick(offers, made) {
      const used = new Set(made.flatMap(({ move }) => (move.kind === 'say' ? (move.said.argument ?? []) : [])));
      return offers.reduce<Offer | undefined>(
        (best, offer) => (best && score(best, used) >= score(offer, used) ? best : offer),
        undefined,
      );
    },
  };
}

/** Where somebody stood when this motion was put, by the editor's coding of the stage it belongs to; else his course's corner. */
function stanceOn(person: PersonId, motion: MotionId, course: Course, record: HistoricalRecord): Point {
  const stage = record.stages.find(({ votes }) => votes.includes(motion));
  const coded = record.figures
    .find((figure) => figure.person === person)
    ?.stages.find((one) => one.stage === stage?.id);
  const corner = courses.map((one) => Number(one === course)) as unknown as Point;
  return coded?.vote ?? coded?.stance ?? corner;
}

/** The lines that can be watched: who, and the role they are told in. */
export const recordedLines = [
  ['lenin', 'accept'],
  ['trotsky', 'neither'],
  ['bukharin', 'war'],
] as const satisfies readonly (readonly [string, Course])[];
