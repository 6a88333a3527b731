import { guessers, type PredictedVote, type PredictedVoter, type Unpredicted } from './predict.ts';
import { type Scores, scoreOf } from './score.ts';
import { rows } from './tables.ts';
import { guesserWords, unpredictedWords } from './words.ts';

/** One vote with its voters, who of them was told to change, and those of whom nothing is told. */
export function meetingLines(one: PredictedVote, question: string, nameOf: (id: string) => string): readonly string[] {
  const known = one.basis === 'documented' ? 'Names in the minutes.' : 'Names inferred.';
  const scores = scoreOf(one.voters);
  return [
    `**${one.motion}.** ${/[.?!)]$/.test(question) ? question : `${question}.`} ${known}`,
    '',
    ...(one.voters.length === 0
      ? []
      : [
          ...rows(
            ['who', 'before', 'sign till then', 'firmness', 'sums', 'told', 'voted', 'changed'],
            one.voters.map((voter) => voterCells(voter, nameOf)),
          ),
          '',
          rightWords(scores),
          '',
        ]),
    ...unpredictedLines(one, nameOf),
  ];
}

function voterCells(voter: PredictedVoter, nameOf: (id: string) => string): readonly string[] {
  const { judged, own, half } = voter.sums;
  const moved = guessers.filter((guesser) => voter.guesses[guesser] !== voter.before);
  return [
    nameOf(voter.person),
    `${voter.before} (${voter.beforeAt})`,
    `\`${voter.sign}\``,
    voter.firmness,
    [judged, own, half].map((sum) => sum.toFixed(2)).join(' / '),
    moved.length === 0
      ? 'stays, by all'
      : moved.map((guesser) => `${voter.guesses[guesser]} by *${guesserWords[guesser]}*`).join('; '),
    voter.voted,
    voter.voted === voter.before ? 'no' : '**yes**',
  ];
}

/** *All right about 6 of 6*, or guesser by guesser where they differ. */
function rightWords(scores: Scores): string {
  const told = guessers.map((guesser) => {
    const { changedTold, stayedTold, voters } = scores[guesser];
    return { guesser, right: `${changedTold + stayedTold} of ${voters}` };
  });
  const [first] = told;
  if (first && told.every(({ right }) => right === first.right))
    return `Who changes: all five are right about ${first.right}.`;
  return `Who changes: ${told.map(({ guesser, right }) => `${guesserWords[guesser]}, right about ${right}`).join('; ')}.`;
}

function unpredictedLines({ unpredicted }: PredictedVote, nameOf: (id: string) => string): readonly string[] {
  const whys = [...new Set(unpredicted.map(({ why }) => why))];
  const who = (why: Unpredicted) => unpredicted.filter((one) => one.why === why).map(({ person }) => nameOf(person));
  const lines = whys.map((why) => `- Not predicted, ${unpredictedWords[why]}: ${who(why).join(', ')}.`);
  return lines.length > 0 ? [...lines, ''] : [];
}
