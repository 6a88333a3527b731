import { firmnessNames, needs, persuasion } from '../../../src/debate/persuasion.ts';
import type { PredictedVote } from './predict.ts';
import type { Price, RecordedChange } from './ruler.ts';
import { rows } from './tables.ts';

export const rulerTable = (
  ruler: readonly RecordedChange[],
  votes: readonly PredictedVote[],
  nameOf: (id: string) => string,
): readonly string[] =>
  rows(
    [
      'who',
      'from',
      'to',
      'days',
      'steps',
      'as known then',
      'in the game',
      'put there',
      'until then voted with, and parted from',
    ],
    ruler.map((one) => [
      nameOf(one.person),
      `${one.from.option}, ${one.from.motion}`,
      `${one.to.option}, ${one.to.motion}`,
      `${one.days}`,
      `${one.steps}`,
      priceWords(one.asKnownThen),
      priceWords(one.inTheGame),
      putThere(one, votes),
      one.parted.map(nameOf).join(', ') || '–',
    ]),
  );

const priceWords = ({ firmness, need, exchanges, sittings }: Price): string =>
  need === null
    ? `${firmness}: out of reach`
    : `${firmness}: ${need}, ${exchanges} full exchanges${sittings === 1 ? '' : ` over ${sittings} sittings`}`;

function putThere({ person, to }: RecordedChange, votes: readonly PredictedVote[]): string {
  const voter = votes.find(({ motion }) => motion === to.motion)?.voters.find((one) => one.person === person);
  return voter ? voter.sums.judged.toFixed(2) : '–';
}

/** What the ruler comes to, in counts. */
export function rulerWords(ruler: readonly RecordedChange[]): readonly string[] {
  const one = ruler.filter(({ inTheGame }) => inTheGame.sittings === 1).length;
  const then = ruler.filter(({ asKnownThen }) => asKnownThen.sittings === 1).length;
  const single = ruler.filter(({ steps }) => steps === 1).length;
  return [
    `Of ${ruler.length} recorded changes ${single} are of one step. In the game ${one} of the ${ruler.length} lie within one sitting, at two full exchanges each;`,
    `by what was known beforehand, ${then}. So a step of the game is of the size of a step of the record, and where the two differ the`,
    'game is the slower: nobody crosses the whole way between two meetings of one day. That is a measure and no proof, since the',
    `firmness in the game (${firmnessNames.join(', ')}) was read off these very changes. No single speech moves anybody named: the least`,
    `need is ${needs.torn}, and an exchange counts ${persuasion.exchangeCap}.`,
  ];
}
