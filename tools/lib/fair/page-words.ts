import type { Course } from '../../../src/debate/record.ts';
import { allowed, competent, conceded, drawn, type Fairness, gapsIn } from './fairness.ts';
import { type Scope, spread } from './neutrality.ts';
import type { Skill } from './runs.ts';

/** The words of `docs/fairness.md`: plain sentences for a teacher, every number put in from what was computed. */

const two = (number: number): string => number.toFixed(2);

/** The widest gap of all three courses in one bar, among runs of one skill. */
const gapOf = (
  { neutrality }: Fairness,
  skill: Skill,
  bar: 'answering' | 'consistency',
  scope: Scope = 'campaign',
): number =>
  spread(neutrality.find((one) => one.skill === skill && one.scope === scope)?.means.map((one) => one[bar]) ?? [0]);

const widestAnswering = (found: Fairness): number =>
  Math.max(
    ...competent.flatMap((skill) =>
      (['campaign', 'sitting'] as const).map((scope) => gapOf(found, skill, 'answering', scope)),
    ),
  );

const documents = ({ attainable }: Fairness, sitting: string, course: Course): string => {
  const found = attainable.find((one) => one.sitting === sitting && one.course === course);
  return found ? `${found.withDocument} of ${found.own}` : '';
};

export function summary(found: Fairness): readonly string[] {
  const { selfTest, neutrality, attainable, weights, survivorship, changedByFlag, faults } = found;
  const runs = neutrality.reduce((sum, { means }) => sum + means.reduce((all, one) => all + one.runs, 0), 0);
  const own = selfTest.filter((one) => one.own).length;
  const turned = weights.flatMap(({ times, closeOrder }) => (times === 'equal' ? [] : (closeOrder ?? [])));
  const equal = weights.find(({ times }) => times === 'equal');
  const percent = (share: number): string => `${Math.round(100 * share)} in a hundred`;
  const through = survivorship.find((one) => one.through === 'an opponent');
  const others = survivorship.find((one) => one.group === through?.group && one.through === 'their own side');
  return [
    '# Is the score fair?',
    '',
    'The tests of [rubric.md](rubric.md) section 4, before the score is trusted. Written by `npm run story:fair -- --write`; a test of the project holds that this page is what the command computes.',
    '',
    ...(faults.length === 0 ? [] : ['**Not all of it holds now:**', '', ...faults.map((fault) => `- ${fault}`), '']),
    '| test | what came out |',
    '| --- | --- |',
    `| 1. Each historical figure against himself | ${own} of ${selfTest.length} comparisons: nearest to himself, or tied with those who voted alike |`,
    `| 2. Does a side have it easier? | No: in ${runs} random runs E, A, C, P and U beside the room differ by no more than ${allowed} between courses at every competent skill; in A, the closest to that, by ${two(widestAnswering(found))} |`,
    `| 2b. Could a side get less, at its best? | E differs by at most ${two(Math.max(...gapsIn(attainable, 'evidence').map(({ gap }) => gap)))} and A by at most ${two(Math.max(...gapsIn(attainable, 'answering').map(({ gap }) => gap)))} at any sitting with a division |`,
    '| 3. What the catalogue does not have | Accepted, has no place, ground or company, is told so in the report, and earns E by what it cites and A by a question well put. The historian’s half is open |',
    '| 4. Two human markers | open |',
    `| 5. Do the weights decide? | Of pairs of runs less than ten apart, halving or raising one weight by half changes the order of at most ${percent(Math.max(...turned))}; equal shares change ${percent(equal?.closeOrder ?? 0)}. The nearest corner changes in at most ${percent(Math.max(...weights.map(({ corner }) => corner ?? 0)))} |`,
    `| 6. Is what we have only through opponents rated worse? | No: on the *war* side it is heard at ${two(through?.heard ?? 0)}, the rest at ${two(others?.heard ?? 0)}. Runs whose score hangs on that mark itself: ${changedByFlag} |`,
    '| 7. Can a reader name the best case against her side? | open |',
  ];
}

export function openFindings(found: Fairness): readonly string[] {
  const spoken = (found.neutrality.find(({ scope }) => scope === 'sitting')?.means[0]?.runs ?? 0) / drawn.times;
  const careless = found.neutrality.find((one) => one.skill === 'careless' && one.scope === 'campaign');
  const consistency = careless?.means.map(({ course, consistency: c }) => `${course} ${two(c)}`).join(', ');
  const at = (sitting: string) =>
    (['accept', 'neither', 'war'] as const).map((one) => `${one} ${documents(found, sitting, one)}`).join(', ');
  const heard = found.attainable
    .filter(({ sitting }) => sitting === '1918-01-24')
    .map(({ course, bestHeard }) => `${course} ${two(bestHeard)}`)
    .join(', ');
  return [
    '',
    '## What is open, and what was mended',
    '',
    `- **A of *neither* was too easy when little was said.** The catalogue had so few replies for this course that a question well put nearly always counted the full 4; *neither* was ahead by up to 0.64. Seven arguments that its speakers are on record with, and second replies where it had one, have closed the gap: no competent runs differ by more than ${two(widestAnswering(found))} now, and what is left is *war* ahead, which has the fewest replies on record ([0016](decisions/0016-more-arguments-for-neither.md)).`,
    `- **One arrow carries the end of February.** What the *war* course can get at best in A hangs on \`${conceded.attacker}\` meeting \`${conceded.target}\`. It was coded as a plain denial; the catalogue itself says that this argument concedes the loss of power, so it is now a concession that turns, still an inference and not a documented reply. As a denial the widest gap would be ${two(found.withoutConcession)}. The replies of the Left survive less often than Lenin’s.`,
    '- **A question after arguing for delay** was worth 3 even where no course that delay serves had two replies; it cost *neither* most, which argues for delay oftenest. It now counts in full where that holds for each course still open.',
    `- **Documents in January.** Arguments on which a paper of the dossier bears, on 21 January: ${at('1918-01-21')}. Each argument has evidence of its own, so the best E is alike, but *war* has fewer papers to lay on the table. Five papers were not yet tied to arguments that they bear on, and now are: \`hoffmann-map\`, \`austrian-strikes\` and \`berlin-strike\`, which the arguments’ own evidence names, and, by our inference, \`moscow-december\` and \`october-letter\`; what is left needs papers that the dossier does not have.`,
    `- **Rooms.** A room that likes a course leaves its speakers less to win. On 24 January the best-heard argument stands above the room’s mean by: ${heard}. The bar is always shown beside the room’s mean, and only the difference is compared.`,
    `- **Carelessness is dearer on some sides.** Who uses his own side’s arguments at random through a whole campaign and never says why is charged for its inner quarrels: C ${consistency}. In one sitting the gap is ${two(gapOf(found, 'careless', 'consistency', 'sitting'))}.`,
    `- Drawn from seed ${drawn.seed}; ${drawn.times} campaigns and ${drawn.times} runs of each of the ${spoken} sittings at which the player may speak, for each course and skill; ${drawn.wanderers} wandering runs for the weights.`,
  ];
}

export const people: readonly string[] = [
  '',
  '## What needs people',
  '',
  '- **3, the historian’s half.** `npm run story:fair -- --sheet 40 --seed 7` draws a sheet: the player’s cards, words only, shuffled, no tags. A historian who does not know the coding fills in position (accept, neither, war, outside), primary ground, or *no match*. `npm run story:fair -- --coded FILE` counts: four of five must agree in both, and the disagreements are listed.',
  '- **4, two markers.** Twenty finished runs, four of each of five kinds (each course, undecided, changed in mid-run), printed as the reader’s own words with the objections and without scores. Two teachers mark each bar 0 to 4 from rubric.md 2.3, apart from one another. Report for each bar how often they agree to within half a point, and how often the game lies between or beside them. Where they differ, the game shows the word and not the number.',
  '- **7, readers.** After one run, without the report at hand, each pupil writes the strongest case against her own side in two sentences. A historian says whether it is one of those the catalogue has for that day.',
];
