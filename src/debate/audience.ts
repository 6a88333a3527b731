import { type Better, betterOf, choicesOf, deciding, emptyBar, levelOf, mean, wasPut } from './bar.ts';
import type { Debate, Said, Scene } from './debate.ts';
import type { AudienceId, ChoiceId } from './ids.ts';
import { argumentOf } from './lookup.ts';
import { isNoMatch } from './no-match.ts';
import { bestSpeech, betterSpeech } from './open-speeches.ts';
import { argumentWithName, audienceNames, stop } from './phrases.ts';
import { course } from './position.ts';
import type { Argument, Course, HistoricalRecord } from './record.ts';
import type { BarResult, HeldCourse } from './report.ts';
import { card, inPlaceOf, putAs, type Told, untold } from './told.ts';
import { hair, serves, wasOpen } from './triangle.ts';

/** 2 + 2 (m - k) / n, cut to 0-4: of n audiences m are moved by the argument and k are cold to it (rubric.md 2.3). */
export function audienceMark(argument: Argument, room: readonly AudienceId[]): number {
  if (room.length === 0) return 2;
  const [moved, cold] = [among(argument.moved, room).length, among(argument.cold, room).length];
  return Math.min(4, Math.max(0, 2 + (2 * (moved - cold)) / room.length));
}

const among = (listed: readonly AudienceId[], room: readonly AudienceId[]) =>
  room.filter((one) => listed.includes(one));

/**
 * The mean that a room offered to all arguments of a course that were open that day: a room that dislikes the course is
 * no fault of the speaker, so this always stands beside his own mark. null where the course had no argument.
 */
export function roomMean(scene: Scene, held: Course, record: HistoricalRecord): number | null {
  const own = [...record.arguments.values()].filter((one) => wasOpen(one, scene.date) && serves(one, held));
  return mean(own.map((argument) => audienceMark(argument, scene.audiences)));
}

interface Spoken {
  readonly choice: ChoiceId;
  readonly mark: number;
  readonly said: Said;
  readonly argument: Argument;
}

/** Sense of audience: the mean of the main speeches. */
export function audience(debate: Debate, record: HistoricalRecord, told: Told = untold): BarResult {
  const marks = debate.said.flatMap((said): readonly Spoken[] => {
    if (said.as !== 'speech' || said.argument === null) return [];
    const argument = argumentOf(record, said.argument);
    return [{ choice: said.choice, mark: audienceMark(argument, said.audiences), said, argument }];
  });
  const first = deciding(marks);
  const score = mean(marks.map(({ mark }) => mark));
  if (debate.said.some((said) => said.as === 'speech' && isNoMatch(said)) && !first)
    return emptyBar(
      'What you argued is not in the catalogue of 1918, so nobody can say how this room would have heard it.',
      'Ask who in the room has cause to listen to it, and say it to them.',
    );
  if (!first || score === null) {
    const open = bestSpeech(told, (said) =>
      said.argument ? audienceMark(argumentOf(record, said.argument), said.audiences) : 0,
    );
    return emptyBar(
      'You made no speech.',
      stop(`Take the floor once, and look first at who is in the room${open ? `: ${open}` : ''}`),
    );
  }
  const held = course(debate, record);
  const offered = held === 'open' ? [] : marks.flatMap(({ said }) => roomMean(said, held, record) ?? []);
  const room = mean(offered);
  const words = putAs(first.said, told, record) ?? '';
  const shown = heardBetter(first, debate, record);
  return {
    score,
    word: levelOf(score),
    because: `${stop(`You put ${words}`)} ${heardAs(first.argument, first.said.audiences)}${room === null ? '' : ` ${besideRoom(score, room)}`}`,
    moves: choicesOf(first, marks),
    ...shown,
    next:
      cardToTry(marks, first, held, told, record) ??
      (shown.better
        ? `This room had a readier ear for ${argumentWithName(record, shown.better)}: ask whom that spoke to.`
        : 'Nothing that had been put by then was heard better here. Choose by what you think true, and make it plain.'),
    ...(room === null ? {} : { roomMean: room }),
  };
}

/**
 * What somebody of that room had put by then, and was better heard: on the same ground if there is any, and of whichever
 * side, since a room is read well or badly on all of them. The latest first.
 */
function heardBetter({ said, argument, mark }: Spoken, debate: Debate, record: HistoricalRecord): Better {
  const present = said.sitting === null ? null : (record.sittings.get(said.sitting)?.present ?? null);
  const sameGround = (other: Argument) => Number(other.ground === argument.ground);
  const reached = (other: Argument) => audienceMark(other, said.audiences);
  const warmer = [...record.arguments.values()]
    .filter((other) => wasOpen(other, said.date) && wasPut(other, said.date) && reached(other) > mark + hair)
    .filter(({ speakers }) => present === null || speakers.some((one) => present.includes(one)))
    .filter(({ id }) => debate.said.every((one) => one.argument !== id))
    .sort(
      (a, b) =>
        sameGround(b) - sameGround(a) ||
        reached(b) - reached(a) ||
        (b.put ?? b.earliest).localeCompare(a.put ?? a.earliest),
    );
  return betterOf(warmer, said.date);
}

/** Another speech that stood open, and that this room hears more readily. */
function cardToTry(
  marks: readonly Spoken[],
  { choice: quoted }: Spoken,
  held: HeldCourse,
  told: Told,
  record: HistoricalRecord,
): string | null {
  for (const { choice, mark } of marks.toSorted((a, b) => a.mark - b.mark)) {
    const heardBy = (said: Said) =>
      said.argument === null ? 0 : audienceMark(argumentOf(record, said.argument), said.audiences);
    const other = betterSpeech(choice, mark + hair, held, told, record, heardBy);
    const words = other && card(other.choice, told);
    if (!words || other.move.kind !== 'say' || other.move.said.argument === null) continue;
    const { argument, audiences } = other.move.said;
    const heard = heardAs(argumentOf(record, argument), audiences, ['It speaks to', 'leaves']);
    const sooner = inPlaceOf(choice, quoted, told, `this room would have listened sooner to ${words}`);
    return `${stop(sooner)} ${heard}`;
  }
  return null;
}

function heardAs(
  argument: Argument,
  room: readonly AudienceId[],
  [speaks, leaves]: readonly [speaks: string, leaves: string] = ['It spoke to', 'left'],
): string {
  const moved = among(argument.moved, room);
  const cold = among(argument.cold, room);
  if (moved.length === 0 && cold.length === 0)
    return 'Nobody in this room is known to have been moved by that, or put off.';
  const warm = moved.length === 0 ? '' : `${speaks} ${audienceNames(moved)}`;
  const chill = cold.length === 0 ? '' : `${warm ? leaves : `It ${leaves}`} ${audienceNames(cold)} cold`;
  return `${[warm, chill].filter(Boolean).join(', and ')}.`;
}

/** A room that dislikes a course is no fault of the speaker: the sentence speaks of the difference, never of the course. */
function besideRoom(score: number, room: number): string {
  const offered = `Rooms differ: here the average argument for your course would have scored ${room.toFixed(1)} of 4`;
  const own = Math.abs(score - room) < 0.1 ? 'the same' : score.toFixed(1);
  return `${offered}, and yours scored ${own}.`;
}
