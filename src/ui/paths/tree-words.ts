import names from '../../../story/ending-names.json';
import type { KeptRun, RunId } from '../../archive/kept.ts';
import { isDark, type TreeNode } from '../../archive/tree.ts';
import type { ChoiceId, SittingId } from '../../debate/ids.ts';
import type { HistoricalRecord } from '../../debate/record.ts';
import { lastPageOf } from '../last-page.ts';
import { courseWords, dayWords } from '../words.ts';
import { type Book, type Facts, factsOf, type VoteFact } from './tree-facts.ts';
import type { Shown } from './tree-fold.ts';

/** All that the words and marks of a node are made from. */
export interface TreeScope {
  readonly record: HistoricalRecord;
  readonly book: Book;
  readonly runs: ReadonlyMap<RunId, KeptRun>;
  readonly runNames: ReadonlyMap<RunId, string>;
  readonly current: RunId | null;
  readonly choiceWords: (id: ChoiceId) => string;
}

export const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** *You wrote yes*: how a sitting ended, or the name of the run's last page; the knot's own words where it has none yet. */
export function endingName(ending: string): string {
  const known: Readonly<Record<string, string>> = names;
  return lastPageOf(ending)?.name ?? known[ending] ?? ending.replace(/^ending_/, '').replaceAll('_', ' ');
}

/** *23 Feb*, New Style; the sitting's own name where it has no day. */
export function shortDay(record: HistoricalRecord, sitting: SittingId): string {
  const date = record.sittings.get(sitting)?.dateNS;
  return date ? dayWords(date).start : sitting;
}

/** *Run 3*, or the name that was given to it, with whose it is; numbered by when each began. */
export function runNamesOf(runs: readonly KeptRun[]): ReadonlyMap<RunId, string> {
  const all = runs.toSorted((a, b) => a.began - b.began || (a.id < b.id ? -1 : 1));
  return new Map(
    all.map(({ id, name, player }, n) => [id, `${name || `Run ${n + 1}`}${player ? ` · ${player}` : ''}`] as const),
  );
}

/** The facts of a node; null for a dark one. */
export function nodeFacts(node: TreeNode, scope: TreeScope): Facts | null {
  const run = isDark(node) ? undefined : scope.runs.get(node.runs[0] as RunId);
  if (!run || isDark(node)) return null;
  if (node.kind === 'choice') return factsOf(run, node.choices + 1, null, scope);
  return factsOf(run, node.choices, node.ending === null ? null : node.sitting, scope);
}

/** *7–4–4*: a count in the order of its options. */
export const countWords = ({ tally }: VoteFact): string =>
  tally.counts.flatMap(({ count }) => (count === null ? [] : [count])).join('–');

/** The vote that says most about how a sitting ended: the last that fell otherwise, else the decisive one, else the last. */
export const tellingVote = ({ votes }: Facts, { stages }: HistoricalRecord): VoteFact | undefined =>
  votes.findLast(({ asRecorded }) => !asRecorded) ??
  votes.find(({ motion }) => stages.some(({ decisive }) => decisive === motion.id)) ??
  votes.at(-1);

/** A choice's words as they are shown, in quotation marks where the player says them. */
export function cardWords(choice: ChoiceId, { book, choiceWords }: TreeScope): string {
  for (const { choices } of book.values()) {
    const found = choices.get(choice);
    if (found) return found.spoken ? `“${found.words}”` : found.words;
  }
  return choiceWords(choice);
}

/** The one or two lines under a mark. */
export interface Label {
  readonly name: string;
  readonly note: string;
}

export function labelOf({ node, cards }: Shown, scope: TreeScope): Label {
  switch (node.kind) {
    case 'sitting': {
      if (node.ending === null) return { name: 'Under way', note: node.current ? 'This run' : '' };
      const facts = nodeFacts(node, scope);
      const vote = facts ? tellingVote(facts, scope.record) : undefined;
      return { name: endingName(node.ending), note: vote ? countWords(vote) : '' };
    }
    case 'choice':
      return { name: cardWords(node.choice, scope), note: '' };
    case 'dark-sittings':
      return { name: '', note: shortDay(scope.record, node.sittings[0] as SittingId) };
    case 'dark-endings':
      return { name: '', note: plural(node.count, 'more ending') };
    case 'dark-card':
      return { name: '', note: cards > 1 ? plural(cards, 'card') : cardWords(node.choice, scope) };
  }
}

/** All that a mark shows, in words, for who doesn't see it. */
export function spokenLabel(shown: Shown, scope: TreeScope): string {
  const { node, folded, cards } = shown;
  const { name, note } = labelOf(shown, scope);
  if (node.kind === 'dark-sittings')
    return `Not yet: ${node.sittings.map((one) => shortDay(scope.record, one)).join(', ')}`;
  if (node.kind === 'dark-endings') return `Not yet: ${shortDay(scope.record, node.sitting)}, ${note}`;
  if (node.kind === 'dark-card') return cards > 1 ? `Not yet: ${note} left lying` : `Not yet: ${note}`;
  const facts = nodeFacts(node, scope);
  return [
    node.kind === 'sitting' ? `${shortDay(scope.record, node.sitting)}, ${name}` : name,
    ...(node.kind === 'sitting' && note && node.ending !== null ? [`vote ${note}`] : []),
    ...(facts?.asRecorded ? ['as in 1918'] : []),
    ...(facts && facts.course !== 'open' ? [`course: ${courseWords[facts.course]}`] : []),
    node.current ? 'this run' : plural(node.runs.length, 'run'),
    ...(folded > 0 ? ['folded'] : []),
  ].join('; ');
}
