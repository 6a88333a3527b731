import { type Debate, type Hand, type Said, silence } from './debate.ts';
import type { ChoiceId, MotionId, OptionId, PersonId } from './ids.ts';
import type { HistoricalRecord, Motion } from './record.ts';

/**
 * A historical person's own line, as a debate like any other, so that he goes through the same functions as the player
 * (design.md 2.2): the hands of the rolls, inferred ones included, and the arguments he is known to have put. What was
 * first said after ratification is left out, and arguments stand at the first day they could be used.
 */
export function lineOf(person: PersonId, record: HistoricalRecord): Debate {
  const said = [...record.arguments.values()]
    .filter((argument) => argument.speakers.includes(person) && !argument.afterEvent)
    .sort((a, b) => a.earliest.localeCompare(b.earliest))
    .map(
      (argument): Said => ({
        choice: `${person}/${argument.id}` as ChoiceId,
        argument: argument.id,
        as: 'speech',
        against: null,
        leaves: null,
        cites: ['own'],
        owns: [],
        sitting: null,
        date: argument.earliest,
        audiences: [],
      }),
    );
  const hands = [...record.motions.values()]
    .flatMap((motion) =>
      motion.roll.flatMap((entry) => (entry.person === person ? [{ motion, option: entry.option }] : [])),
    )
    .flatMap(({ motion, option }) => [...implied(person, motion, option, record), handOn(person, motion, option)]);
  const order = [
    ...said.map(({ date }) => ({ date, list: 'said' as const })),
    ...hands.map(({ date }) => ({ date, list: 'hands' as const })),
  ]
    .sort((a, b) => a.date.localeCompare(b.date))
    .map(({ list }) => list);
  return { ...silence, said, hands, order };
}

function handOn(person: PersonId, motion: Motion, option: OptionId): Hand {
  const { id, date, audiences } = motion;
  return { choice: `${person}/${id}` as ChoiceId, motion: id, option, owns: [], sitting: null, date, audiences };
}

/**
 * A vote that the rolls don't name, but that the editor's coding of the person's stage presupposes: Lenin's No to the
 * formula of 24 January is a vote for signing only because he had refused war first.
 */
function implied(person: PersonId, motion: Motion, option: OptionId, record: HistoricalRecord): readonly Hand[] {
  const stage = record.stages.find(({ decisive }) => decisive === motion.id);
  const coded = record.figures
    .find((figure) => figure.person === person)
    ?.stages.find((one) => one.stage === stage?.id)?.vote;
  const told = motion.options
    .find(({ id }) => id === option)
    ?.pointIf.find(({ point }) => coded && String(point) === String(coded));
  const first: MotionId | undefined = told?.motion;
  const earlier = first && record.motions.get(first);
  return told && earlier ? [handOn(person, earlier, told.option)] : [];
}
