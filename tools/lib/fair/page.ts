import type { Attainable } from './attainable.ts';
import { allowed, type Fairness, gapsIn } from './fairness.ts';
import { comparedBars, spread } from './neutrality.ts';
import { openFindings, people, summary } from './page-words.ts';

/** `docs/fairness.md`: what was tested, what came out and what is open; every number computed. */
export const pageOf = (found: Fairness): string =>
  `${[
    ...summary(found),
    ...openFindings(found),
    ...people,
    ...selfTests(found),
    ...neutral(found),
    ...best(found),
    ...weighed(found),
    ...survived(found),
  ].join('\n')}\n`;

const two = (number: number): string => number.toFixed(2).replace(/^-0\.00$/, '0.00');
const percent = (share: number | null): string => (share === null ? '' : `${(100 * share).toFixed(1)} %`);
const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const head = (...names: readonly string[]): readonly string[] => ['', row(...names), row(...names.map(() => '---'))];

const selfTests = ({ selfTest }: Fairness): readonly string[] => [
  '',
  '## 1. Historical self-test',
  '',
  'Each figure’s own votes go through the functions that place the player. N = 100 (1 - d), city block; stages as in `arguments.json`.',
  ...head('figure', 'stage', 'nearest, or tied', 'himself among them'),
  ...selfTest.map(({ person, stage, nearest, own }) => row(person, stage, nearest.join(', '), own ? 'yes' : '**no**')),
];

const neutral = ({ neutrality }: Fairness): readonly string[] => [
  '',
  '## 2. Side neutrality: random runs',
  '',
  'Means of E, A, C and P (0 to 4), and of U less the room’s own mean for the course. *careful* says all that can be said; *plain* half of it, by chance; *bare* names evidence and says no more; *careless* also speaks before its day and contradicts itself, and is shown only.',
  ...head('skill', 'runs of', 'course', 'runs', 'E', 'A', 'C', 'P', 'U', 'room', 'U - room'),
  ...neutrality.flatMap(({ skill, scope, means }) => [
    ...means.map((one) =>
      row(
        skill,
        scope,
        one.course,
        one.runs,
        ...[one.evidence, one.answering, one.consistency, one.period, one.audience, one.room, one.aboveRoom].map(two),
      ),
    ),
    row(
      skill,
      scope,
      '*widest gap*',
      '',
      ...comparedBars.slice(0, 4).map((bar) => wide(spread(means.map((one) => one[bar])))),
      '',
      '',
      wide(spread(means.map((one) => one.aboveRoom))),
    ),
  ]),
];

const wide = (gap: number): string => (gap > allowed ? `**${two(gap)}**` : `*${two(gap)}*`);

const best = ({ attainable }: Fairness): readonly string[] => [
  '',
  '## 2b. The best a course could get, sitting by sitting',
  '',
  'E and A: the mean over its open arguments, and over the objections that somebody in the room may put, of the best mark there is. *by question*: objections with fewer than two replies, where a question well put counts 4. *best heard*: the best audience mark less the room’s mean.',
  ...head(
    'sitting',
    'course',
    'arguments',
    'with a document',
    'objections',
    'by question',
    'E',
    'A',
    'room',
    'best heard',
    'cannot be met in full',
  ),
  ...attainable.map((one) =>
    row(
      one.sitting,
      one.course,
      one.own,
      one.withDocument,
      one.objections,
      one.byQuestion,
      two(one.evidence),
      two(one.answering),
      two(one.room),
      `+${two(one.bestHeard)}`,
      one.short.join(', '),
    ),
  ),
  ...head('sitting', 'widest gap in E', 'in A'),
  ...gapsIn(attainable, 'answering').map(({ sitting, gap }) => row(sitting, two(gapAt(attainable, sitting)), two(gap))),
];

const gapAt = (all: readonly Attainable[], sitting: string): number =>
  gapsIn(all, 'evidence').find((one) => one.sitting === sitting)?.gap ?? 0;

const weighed = ({ weights }: Fairness): readonly string[] => [
  '',
  '## 5. Weights, each by half down and up',
  '',
  'Runs whose course changes now and then, of all skills, each paired with the one before it and with the last of the same skill. *order*: pairs that change places by Q; *close*: the same among pairs less than ten apart. *corner*, *person* (by what was argued; a vote has one point whatever it weighs) and *ground*: runs with another nearest or leading one. Blank: the weight does not enter. The weights of moves touch Q only where a question’s worth hangs on the course held so far; that is left out here.',
  ...head('weight', 'times', 'order', 'close', 'corner', 'person', 'ground'),
  ...weights.map((one) =>
    row(
      one.weight,
      one.times,
      percent(one.order),
      percent(one.closeOrder),
      percent(one.corner),
      percent(one.person),
      percent(one.ground),
    ),
  ),
];

const survived = ({ survivorship }: Fairness): readonly string[] => [
  '',
  '## 6. Survivorship',
  '',
  'Entries that reach us through the other side’s report, beside the others at the same place in the triangle (accept / neither / war). *balance*: audiences moved less left cold; *heard*: mean audience mark over the rooms of the game; *praise* and *blame*: verdicts of the catalogue with such a word (lists in `tools/lib/fair/survivorship.ts`).',
  ...head(
    'place',
    'known through',
    'entries',
    'balance',
    'heard',
    'attacked by',
    'documented',
    'attacks',
    'documented',
    'with a document',
    'praise',
    'blame',
  ),
  ...survivorship.map((one) =>
    row(
      one.group,
      one.through,
      one.entries,
      two(one.balance),
      two(one.heard),
      two(one.attackedBy),
      percent(one.documentedOn),
      two(one.attacks),
      percent(one.documentedBy),
      percent(one.withDocument),
      percent(one.praised),
      percent(one.belittled),
    ),
  ),
];
