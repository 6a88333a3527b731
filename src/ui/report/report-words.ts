import type { Debate } from '../../debate/debate.ts';
import type { OptionId } from '../../debate/ids.ts';
import type { Ground, Motion } from '../../debate/record.ts';
import { grounds } from '../../debate/record.ts';
import type { Bar, Kin, Nearest, Range, Report, VoteResult } from '../../debate/report.ts';
import { dayWords } from '../words.ts';
import { listOf } from './scope.ts';

const small = (
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen twenty'
).split(' ');

/** A count as a word up to twenty. */
export const numberWord = (count: number): string => small[count] ?? String(count);

const some = (count: number, one: string, many = `${one}s`): string =>
  `${numberWord(count)} ${count === 1 ? one : many}`;

/** *23 February*: all days of the debate lie in one winter. */
export function dayOf(date: string): string {
  const { start, rest } = dayWords(date);
  return `${start}${rest}`;
}

/** How much of a whole, without a figure: the six grounds are compared in words only (rubric.md 2.2). */
export function shareWord(share: number): string {
  if (share <= 0) return 'not at all';
  if (share < 0.12) return 'hardly';
  if (share < 0.34) return 'partly';
  if (share < 0.5) return 'largely';
  return 'mostly';
}

/** *You argued mostly on military ground, partly on moral ground.* */
export function groundsSentence(report: Report): string {
  const used = grounds
    .map((ground) => ({ ground, share: report.grounds[ground].share }))
    .filter(({ share }) => share >= 0.12)
    .toSorted((a, b) => b.share - a.share);
  if (used.length === 0) return 'You put no argument of your own.';
  const parts = used.map(({ ground, share }) => `${shareWord(share)} on ${groundPhrase[ground]}`);
  return `You argued ${listOf(parts)}.`;
}

const groundPhrase: Readonly<Record<Ground, string>> = {
  moral: 'what may be done at all',
  political: 'where a policy leads',
  military: 'what the army could do',
  economic: 'bread, coal and railways',
  international: 'what would happen abroad',
  party: 'what the party owed itself',
};

/** Shares as whole numbers of a hundred: *92*, or *80 to 89*. */
export function rangeWords([low, high]: Range): string {
  const [from, to] = [low, high].map((share) => Math.round(share * 100)).toSorted((a, b) => a - b);
  return from === to ? String(from) : `${from} to ${to}`;
}

/** A share in words: *about a third*. */
export function partOf(share: number): string {
  if (share >= 0.95) return 'all';
  if (share >= 0.7) return 'most';
  if (share >= 0.55) return 'more than half';
  if (share >= 0.45) return 'about half';
  if (share >= 0.3) return 'about a third';
  if (share >= 0.2) return 'about a quarter';
  return 'a small part';
}

/** What the player did in a debate, in one sentence: speeches, answers, objections left, and whose name it was under. */
export function didSentence({ said, hands }: Debate, name: string | null): string {
  const speeches = said.filter((one) => one.as === 'speech').length;
  const met = said.filter((one) => one.as === 'reply' && one.against !== null).length;
  const left = said.filter((one) => one.leaves !== null).length;
  const answers = said.filter((one) => one.as === 'reply' && one.against === null && one.leaves === null).length;
  const as = name ? ` as ${name}` : '';
  const did = [
    ...(speeches > 0 ? [`made ${some(speeches, 'speech', 'speeches')}${as}`] : []),
    ...(speeches === 0 ? [answers > 0 ? `gave ${some(answers, 'answer')}${as}` : `kept your seat${as}`] : []),
    ...(met > 0 ? [`answered ${some(met, 'objection')}`] : []),
    ...(left > 0 ? [`let ${some(left, 'objection')} stand`] : []),
    ...(hands.length === 1
      ? [hands[0]?.option === 'abstain' ? 'kept your hand down at the vote' : 'raised your hand once']
      : []),
    ...(hands.length > 1 ? [hands.length === 2 ? 'voted twice' : `voted ${some(hands.length, 'time')}`] : []),
  ];
  return `You ${listOf(did)}.`;
}

/** *Four were Lenin’s, two Bukharin’s, one nobody’s.* */
export function kinSentence(kin: readonly Kin[], name: (kin: Kin) => string): string {
  const parts = kin.map((one, i) => {
    const count = numberWord(one.shared.length);
    return `${i === 0 ? `${count} ${one.shared.length === 1 ? 'was' : 'were'}` : count} ${name(one)}`;
  });
  const sentence = listOf(parts);
  return sentence === '' ? '' : `${sentence[0]?.toUpperCase()}${sentence.slice(1)}.`;
}

/** *Lenin’s*, *Sokolnikov’s*, *Smirnov’s*, *Adolf Joffe’s*. */
export const possessive = (name: string): string => `${name}’s`;

/** The five bars as the screen names them, with what each asks. */
export const barWords: Readonly<Record<Bar, { readonly name: string; readonly asks: string }>> = {
  evidence: { name: 'Evidence', asks: 'Did a fact carry the speech, and was it said why?' },
  answering: { name: 'Answering', asks: 'Were the objections met?' },
  consistency: { name: 'Consistency', asks: 'Did one thing agree with the next, or was the change owned?' },
  audience: { name: 'Sense of audience', asks: 'Did it speak to the people in that room?' },
  period: { name: 'Period', asks: 'Could it have been said on that day?' },
};

/** The four steps of each scale of *dealings*, 0 to 3 (design.md 2.3). */
export const dealingSteps = [
  'barred on principle',
  'not this, not now',
  'only what we cannot avoid',
  'whatever keeps the revolution alive',
] as const;

/** The step nearest to a value between 0 and 3. */
export const stepWord = (value: number): string => dealingSteps[Math.max(0, Math.min(3, Math.round(value)))] ?? '';

/** One decimal at most, as in the rubric's own examples: 2.75 reads as 2.8, 4 as 4. */
export const scoreWords = (score: number): string => String(Math.round(score * 10) / 10);

/** What somebody did at a vote: *voted for*, *abstained*. */
export function voteDone(option: OptionId, label: string): string {
  const plain: Readonly<Record<string, string>> = {
    for: 'voted for',
    against: 'voted against',
    abstain: 'abstained',
    yes: 'answered yes',
    no: 'answered no',
    left: 'left before the vote',
  };
  return plain[option] ?? `voted: ${label.toLowerCase()}`;
}

/** A count in words of the options: *seven for, four against, four abstaining*. */
export function countWords(tally: VoteResult['tally'], options: Motion['options']): string {
  const word: Readonly<Record<string, string>> = { abstain: 'abstaining' };
  return options
    .map(({ id, label }) => {
      const count = tally[id];
      return `${count == null ? 'a number not known' : count === 0 ? 'none' : numberWord(count)} ${word[id] ?? label.toLowerCase()}`;
    })
    .join(', ');
}

/** *6–5–4*, in the order of the options. */
export const figuresOf = (tally: VoteResult['tally'], { options }: Pick<Motion, 'options'>): string =>
  options.map(({ id }) => tally[id] ?? '?').join('–');

/** People who stood equally near, or nearly: the first group, and the second where less than 5 parts them. */
export function nearestTwo(list: readonly Nearest[]): readonly Nearest[] {
  const [first, second] = list;
  if (!first) return [];
  return second && first.nearness - second.nearness < leastGap ? [first, second] : [first];
}

/** Of a hundred: what is nearer together than this isn't told apart (rubric.md 2.1). */
const leastGap = 5;
