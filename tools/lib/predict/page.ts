import { firmnessBySign, needs, persuasion } from '../../../src/debate/persuasion.ts';
import type { RecordFiles } from '../../../story/schema.ts';
import { withoutNames } from './mass.ts';
import { guessers, type PredictedVote } from './predict.ts';
import type { RecordedChange } from './ruler.ts';
import { rulerTable, rulerWords } from './ruler-lines.ts';
import { type Scores, shareRight, type Totals } from './score.ts';
import { percent, rows } from './tables.ts';
import { meetingLines } from './vote-lines.ts';
import { cannotKnow, guesserWords, signWords } from './words.ts';

export interface Predicted {
  readonly votes: readonly PredictedVote[];
  readonly totals: Totals;
  readonly ruler: readonly RecordedChange[];
}

/** What stands below this line is written by hand, and kept. */
export const byHand = '<!-- computed above this line by `npm run story:votes -- --write`; written by hand below it -->';

/** `docs/votes.md` down to the line. */
export function pageOf(found: Predicted, files: RecordFiles): string {
  const nameOf = (id: string) => files.people.find((person) => person.id === id)?.name ?? id;
  const vote = (id: string) => files.votes.find((one) => one.id === id);
  const meetings = [...new Set(found.votes.map(({ meeting }) => meeting))];
  return [
    '# How far words moved people',
    '',
    'The vote model of the game, held against the recorded votes. `npm run story:votes` computes this page; a test holds it to what',
    'is computed. Every figure stands as it fell: no constant was changed afterwards.',
    '',
    '## What the model cannot know',
    '',
    ...cannotKnow.map((line) => `- ${line}`),
    '',
    '## Firmness follows from a sign',
    '',
    'Each vote of a named person has one sign in `story/record/people.json`, and the firmness follows from it by this table. The check',
    '(`npm run story:check`) proves every sign that the rolls can show; the last two are words, and need a source. Answers are compared',
    'on one question, whether to sign: one a meeting, the first that takes a side.',
    '',
    ...rows(
      ['sign', 'means', 'firmness', 'needs', 'votes'],
      Object.entries(firmnessBySign).map(([sign, firmness]) => [
        `\`${sign}\``,
        signWords[sign as keyof typeof signWords],
        firmness,
        Number.isFinite(needs[firmness]) ? `${needs[firmness]}` : 'never',
        `${files.people.flatMap((person) => Object.values(person.firmness)).filter((one) => one.sign === sign).length}`,
      ]),
    ),
    '',
    '## Each meeting left out, and predicted',
    '',
    'For each vote with names: a voter’s last answer at an earlier meeting, put to this question; the firmness that the answers up to',
    'then would give (words are not counted, and nothing of this meeting or a later one is used); and all that the catalogue has as',
    `put there that day by others, each a speech of craft 3/4 heard with trust ${persuasion.strangersTrust}. The rules of the game then tell who changes.`,
    '*Ears as judged* are those of `people.json`, which know the end; *own grounds*: fully open to what one had argued from oneself,',
    'deaf to the rest; *half open*: 0.5 to all. *Everybody open changes* moves the open and the torn one step. The three sums in a',
    'row are those of the three kinds of ears, on the way that came nearest.',
    '',
    '### All together',
    '',
    ...scoreTable('minutes name the voters', found.totals.documented),
    '',
    ...scoreTable('names are inferred', found.totals.inferred),
    '',
    ...scoreTable('both', found.totals.all),
    '',
    ...meetings.flatMap((meeting) => [
      `### ${meeting}`,
      '',
      ...found.votes
        .filter((one) => one.meeting === meeting)
        .flatMap((one) => meetingLines(one, vote(one.motion)?.question ?? '', nameOf)),
    ]),
    '## The ruler: recorded changes of mind',
    '',
    'Two answers in a row that differ, and what it would take in the game to move the same person as far: by the firmness that the',
    'answers until then would have given, and by the one the game gives at that vote, which knows the change. *Put there* is what the',
    'arguments of that day come to with ears as judged: if words had done it, by this model, it would be the need. An exchange counts',
    `at most ${persuasion.exchangeCap}, a sitting at most ${persuasion.sittingCap}. A way from one side to the other has two steps where one can abstain.`,
    '',
    ...rulerTable(found.ruler, found.votes, nameOf),
    '',
    ...rulerWords(found.ruler),
    '',
    '## Changes without names',
    '',
    'Here the record has counts and no names, so nothing is predicted of anybody. They are the same ruler all the same: whole bodies',
    'moved, in days, and by more than speeches.',
    '',
    ...withoutNames(files),
    '',
    byHand,
    '',
  ].join('\n');
}

const scoreTable = (what: string, scores: Scores): readonly string[] =>
  rows(
    [what, 'changed, and told so', 'stayed, and told so', 'right about that', 'right option'],
    guessers.map((guesser) => {
      const score = scores[guesser];
      return [
        guesserWords[guesser],
        `${score.changedTold} of ${score.changed}`,
        `${score.stayedTold} of ${score.stayed}`,
        percent(shareRight(score)),
        `${score.optionTold} of ${score.voters}`,
      ];
    }),
  );
