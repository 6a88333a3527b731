import { betterOf, choicesOf, deciding, emptyBar, levelOf, mean, nobodyBetter } from './bar.ts';
import type { Debate, Scene } from './debate.ts';
import type { AudienceId } from './ids.ts';
import { alikeTo, argumentOf } from './lookup.ts';
import { argumentWithName, audienceNames } from './phrases.ts';
import { course } from './position.ts';
import type { Argument, Course, HistoricalRecord } from './record.ts';
import type { BarResult } from './report.ts';
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

/** Sense of audience: the mean of the main speeches. */
export function audience(debate: Debate, record: HistoricalRecord): BarResult {
  const marks = debate.said.flatMap((said) => {
    if (said.as !== 'speech' || said.argument === null) return [];
    const argument = argumentOf(record, said.argument);
    return [{ choice: said.choice, mark: audienceMark(argument, said.audiences), said, argument }];
  });
  const first = deciding(marks);
  const score = mean(marks.map(({ mark }) => mark));
  if (!first || score === null)
    return emptyBar('You made no speech.', 'Take the floor once, and look first at who is in the room.');
  const held = course(debate, record);
  const offered = held === 'open' ? [] : marks.flatMap(({ said }) => roomMean(said, held, record) ?? []);
  const room = mean(offered);
  const reached = (other: Argument) => audienceMark(other, first.said.audiences);
  const warmer = alikeTo(first.argument, first.said.date, record)
    .filter((other) => reached(other) > first.mark + hair && other.speakers.length > 0)
    .sort((a, b) => reached(b) - reached(a));
  const shown = warmer.length > 0 ? betterOf(warmer) : nobodyBetter;
  return {
    score,
    word: levelOf(score),
    because: `${heardAs(first.argument, first.said.audiences)}${room === null ? '' : ` ${besideRoom(score, room)}`}`,
    moves: choicesOf(first, marks),
    ...shown,
    next: shown.better
      ? `Of your course, this room had a readier ear for: ${argumentWithName(record, shown.better)}.`
      : 'No argument of your course was heard better that day. Choose by what you think true, and make it plain.',
    ...(room === null ? {} : { roomMean: room }),
  };
}

function heardAs(argument: Argument, room: readonly AudienceId[]): string {
  const moved = among(argument.moved, room);
  const cold = among(argument.cold, room);
  if (moved.length === 0 && cold.length === 0)
    return `You argued: ${argument.title}. Nobody in this room is known to have been moved by it, or put off.`;
  const warm = moved.length === 0 ? '' : `it spoke to ${audienceNames(moved)}`;
  const chill = cold.length === 0 ? '' : `it left ${audienceNames(cold)} cold`;
  return `You argued: ${argument.title}. In this room ${[warm, chill].filter(Boolean).join(', and ')}.`;
}

/** The sentence speaks of the difference, never of the course. */
function besideRoom(score: number, room: number): string {
  const gap = score - room;
  const offered = `This room offered your course ${room.toFixed(1)} on the whole`;
  if (Math.abs(gap) < 0.1) return `${offered}, and you drew as much from it.`;
  return gap > 0
    ? `${offered}; you drew more from it, ${score.toFixed(1)}.`
    : `${offered}; you drew less from it, ${score.toFixed(1)}.`;
}
