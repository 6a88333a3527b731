import { remembered } from '../lib/remembered.ts';
import { type Debate, type Said, silence } from './debate.ts';
import { groundShares } from './ground-shares.ts';
import type { ArgumentId, ChoiceId } from './ids.ts';
import { type Argument, type Course, courses, type Ground, type HistoricalRecord } from './record.ts';

/** A course's own profile over one ground in 1918. */
export interface CampGround {
  /** 0 to 1. */
  readonly share: number;
  /** The arguments of the course on that ground, first or second. */
  readonly arguments: readonly ArgumentId[];
}

/**
 * On what grounds a course stood in 1918: all its arguments of the record, put through the same function as the
 * player's (rubric.md 2.2, the table of camps). To be compared in words and never as nearness: the camps overlap too
 * much, and the shares hang on how the catalogue was divided into entries.
 */
export function campGrounds(course: Course, record: HistoricalRecord): Readonly<Record<Ground, CampGround>> {
  return remembered(record, record, `camp-grounds/${course}`, () => {
    const own = [...record.arguments.values()].filter(({ weights }) => weights[courses.indexOf(course)] === 1);
    const shares = groundShares(asDebate(own), record);
    const of = (ground: Ground): CampGround => ({
      share: shares[ground].share,
      arguments: shares[ground].moves.map((choice): ArgumentId => `${choice}` as ArgumentId),
    });
    return {
      moral: of('moral'),
      political: of('political'),
      military: of('military'),
      economic: of('economic'),
      international: of('international'),
      party: of('party'),
    };
  });
}

const asDebate = (list: readonly Argument[]): Debate => ({
  ...silence,
  said: list.map(
    (argument): Said => ({
      choice: `${argument.id}` as ChoiceId,
      argument: argument.id,
      as: 'speech',
      against: null,
      leaves: null,
      cites: [],
      owns: [],
      sitting: null,
      date: argument.earliest,
      audiences: [],
    }),
  ),
  order: list.map(() => 'said'),
});
