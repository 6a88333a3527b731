import type { Debate, Said } from '../../../src/debate/debate.ts';
import { silence } from '../../../src/debate/debate.ts';
import type { ChoiceId, PersonId } from '../../../src/debate/ids.ts';
import { handsOf } from '../../../story/checks/known.ts';
import type { RecordFiles } from '../../../story/schema.ts';
import { meetingOf } from '../../../story/signs.ts';
import type { Meeting } from './earlier.ts';

type Argument = RecordFiles['arguments']['arguments'][number];

const partsOfDay = ['morning', 'evening'];

/**
 * What the catalogue has as put at a meeting: on that day, by somebody who voted there or by nobody in particular. Where
 * a day had more than one meeting, an argument that names the part of the day belongs to that one alone.
 */
function putAt({ id, date, body, votes }: Meeting, files: RecordFiles): readonly Argument[] {
  const there = new Set(votes.flatMap((vote) => handsOf(vote).map(({ person }) => person)));
  const alone = files.votes.every((vote) => vote.dateNS !== date || meetingOf(vote) === id);
  const thatPart = (argument: Argument) =>
    alone || partsOfDay.every((part) => !argument.body.includes(part) || body.includes(part));
  return files.arguments.arguments.filter(
    (argument) =>
      argument.date === date &&
      !argument.afterEvent &&
      (argument.speakerIds.length === 0 || argument.speakerIds.some((speaker) => there.has(speaker))) &&
      thatPart(argument),
  );
}

/**
 * What one listener heard at a meeting, as a debate: all that was put there by others, each a speech of craft 3/4 (it
 * cites what bears, and says why), from somebody trusted by 0.8. No speech is taken to contradict another, as they are
 * not one speaker's.
 */
export function heardBy(person: PersonId, meeting: Meeting, files: RecordFiles): Debate {
  const said = putAt(meeting, files)
    .filter(({ speakerIds }) => !speakerIds.includes(person))
    .map(
      ({ id }): Said => ({
        choice: `${meeting.date}/${id}` as ChoiceId,
        argument: id,
        as: 'speech',
        against: null,
        leaves: null,
        cites: ['own'],
        owns: ['warrant', 'change'],
        sitting: null,
        date: meeting.date as Said['date'],
        audiences: [],
      }),
    );
  return { ...silence, said, order: said.map(() => 'said' as const) };
}

/** The grounds somebody had argued from before a meeting. */
export const groundsUsed = (person: PersonId, { date }: Meeting, files: RecordFiles) =>
  new Set(
    files.arguments.arguments
      .filter((argument) => argument.date < date && argument.speakerIds.includes(person))
      .flatMap(({ ground, secondGround }) => [ground, ...(secondGround ? [secondGround] : [])]),
  );
