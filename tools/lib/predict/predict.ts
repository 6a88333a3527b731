import type { MotionId, OptionId, PersonId } from '../../../src/debate/ids.ts';
import { motionOf } from '../../../src/debate/lookup.ts';
import { type FirmnessSign, firmnessBySign } from '../../../src/debate/persuasion.ts';
import {
  type Firmness,
  grounds,
  type HistoricalRecord,
  type Motion,
  type Person,
  readRecord,
} from '../../../src/debate/record.ts';
import { waysFrom } from '../../../src/debate/roll-call.ts';
import { tallyOf } from '../../../src/debate/votes.ts';
import { handsOf } from '../../../story/checks/known.ts';
import { cutRules } from '../../../story/cut.ts';
import type { RecordFiles } from '../../../story/schema.ts';
import { divides } from '../../../story/signs.ts';
import { earlierOf, type Meeting, meetingsOf, sameAnswer, type Vote } from './earlier.ts';
import { groundsUsed, heardBy } from './put.ts';

/** How open a listener is taken to be: as `people.json` judges; to what he had argued from himself; to all by half. */
export const ears = ['judged', 'own', 'half'] as const;
export type Ear = (typeof ears)[number];
/** What is told of a voter: by the model with each ear, and by the two baselines. */
export const guessers = [...ears, 'nobody', 'open'] as const;
export type Guesser = (typeof guessers)[number];

export interface PredictedVoter {
  readonly person: PersonId;
  /** His last answer before the meeting, as it would be given to this question. */
  readonly before: OptionId;
  readonly beforeAt: MotionId;
  readonly sign: FirmnessSign;
  readonly firmness: Firmness;
  readonly sums: Readonly<Record<Ear, number>>;
  readonly guesses: Readonly<Record<Guesser, OptionId>>;
  readonly voted: OptionId;
}

/** Why somebody who voted is not predicted. */
export type Unpredicted = 'another question' | 'no earlier answer' | 'no one answer follows' | 'left before the vote';

export interface PredictedVote {
  readonly motion: MotionId;
  readonly meeting: string;
  readonly date: string;
  readonly basis: Motion['rollBasis'];
  readonly voters: readonly PredictedVoter[];
  readonly unpredicted: readonly { readonly person: PersonId; readonly why: Unpredicted }[];
}

/** Predicts every vote with names from what was on record before its meeting. */
export function predictAll(files: RecordFiles): readonly PredictedVote[] {
  const record = readRecord(cutRules(files));
  return meetingsOf(files).flatMap((meeting) =>
    meeting.votes.map((vote) => predict({ vote, motion: motionOf(record, vote.id), meeting, files, record })),
  );
}

interface Case {
  readonly vote: Vote;
  readonly motion: Motion;
  readonly meeting: Meeting;
  readonly files: RecordFiles;
  readonly record: HistoricalRecord;
}

function predict(one: Case): PredictedVote {
  const { vote, motion, meeting } = one;
  const told = handsOf(vote).map((hand) => predictVoter(hand.person, hand.option, one));
  return {
    motion: motion.id,
    meeting: meeting.id,
    date: meeting.date,
    basis: motion.rollBasis,
    voters: told.flatMap((voter) => ('why' in voter ? [] : [voter])),
    unpredicted: told.flatMap((voter) => ('why' in voter ? [voter] : [])),
  };
}

function predictVoter(
  person: PersonId,
  voted: OptionId,
  one: Case,
): PredictedVoter | PredictedVote['unpredicted'][number] {
  if (voted === 'left') return { person, why: 'left before the vote' };
  if (!divides(one.vote)) return { person, why: 'another question' };
  const earlier = earlierOf(person, one.meeting);
  if (!earlier) return { person, why: 'no earlier answer' };
  const before = sameAnswer(earlier.last, one.vote);
  if (!before) return { person, why: 'no one answer follows' };
  const firmness = firmnessBySign[earlier.sign];
  const hand = (ear: Ear) => handOf(person, before, firmness, ear, one);
  const [judged, own, half] = [hand('judged'), hand('own'), hand('half')];
  const [step] = waysFrom(before, one.motion, 1);
  const movable = firmness === 'open' || firmness === 'torn';
  return {
    person,
    before,
    beforeAt: earlier.last.motion,
    sign: earlier.sign,
    firmness,
    sums: { judged: judged.sum, own: own.sum, half: half.sum },
    guesses: {
      judged: judged.option,
      own: own.option,
      half: half.option,
      nobody: before,
      open: movable && step ? step.to : before,
    },
    voted,
  };
}

/** His hand by the rules of the game, as if he had come with his earlier answer and heard what was put. */
function handOf(
  person: PersonId,
  before: OptionId,
  firmness: Firmness,
  ear: Ear,
  { motion, meeting, files, record }: Case,
): { readonly option: OptionId; readonly sum: number } {
  const life = record.people.get(person);
  if (!life) return { option: before, sum: 0 };
  const receptive = earsOf(life, ear, meeting, files);
  const asBefore: HistoricalRecord = {
    ...record,
    motions: new Map([[motion.id, { ...motion, roll: [{ person, option: before }], blocs: [] }]]),
    people: new Map([[person, { ...life, firmness: { [motion.id]: firmness }, receptive }]]),
  };
  const [raised] = tallyOf(heardBy(person, meeting, files), asBefore, null, motion.id).hands;
  return { option: raised?.option ?? before, sum: raised?.sum ?? 0 };
}

function earsOf(life: Person, ear: Ear, meeting: Meeting, files: RecordFiles): Person['receptive'] {
  if (ear === 'judged') return life.receptive;
  const used = groundsUsed(life.id, meeting, files);
  const open = grounds.filter((ground) => ear === 'half' || used.has(ground));
  return Object.fromEntries(open.map((ground) => [ground, ear === 'half' ? 0.5 : 1]));
}
