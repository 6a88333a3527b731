import type { ComponentChildren } from 'preact';
import { isDark, type TreeNode } from '../../archive/tree.ts';
import type { SittingId } from '../../debate/ids.ts';
import { linkOf } from '../address.ts';
import { longDay } from '../panels/days.ts';
import { courseWords } from '../words.ts';
import type { Facts } from './tree-facts.ts';
import type { Shown } from './tree-fold.ts';
import { PathIcon } from './tree-marks.tsx';
import type { TreeDeps } from './tree-needs.ts';
import {
  cardWords,
  countWords,
  endingName,
  nodeFacts,
  plural,
  shortDay,
  type TreeScope,
  tellingVote,
} from './tree-words.ts';

interface BarProps {
  readonly shown: Shown;
  readonly scope: TreeScope;
  readonly runs: TreeDeps['runs'];
  readonly close: () => void;
  readonly open: boolean;
  readonly onFold: (key: string, open: boolean) => void;
  /** The sitting that is opened; null in the campaign. */
  readonly inside: SittingId | null;
}

/** Under the tree: the chosen node in full, and what can be done from there. */
export function TreeBar({ shown, scope, runs, close, open, onFold, inside }: BarProps) {
  const { node } = shown;
  const leave = (act: () => unknown) => () => {
    close();
    act();
  };
  const stand = standOf(node);
  const stopped = isDark(node) ? undefined : (node.stops.find((id) => id === node.runs[0]) ?? node.stops[0]);
  return (
    <section class={isDark(node) ? 'pt-bar is-dark' : 'pt-bar'} aria-label="The chosen place">
      <div class="pt-bar-words">
        <h2>{titleOf(shown, scope, inside)}</h2>
        <Details shown={shown} scope={scope} inside={inside} />
      </div>
      <div class="pt-ways">
        {shown.folded > 0 || shown.cards > 1 || open ? (
          <button type="button" class="btn alt" onClick={() => onFold(shown.key, !open)}>
            {open ? 'Fold' : shown.cards > 1 ? 'Show the cards' : `Unfold ${plural(shown.folded, 'run')}`}
          </button>
        ) : null}
        {stand && shown.cards === 1 && node.kind !== 'dark-sittings' && (
          <button type="button" class="btn" onClick={leave(() => runs.fork(stand.of, stand.choices))}>
            <PathIcon name="fork" /> Fork here
          </button>
        )}
        {stopped && (
          <button type="button" class="btn alt" onClick={leave(() => runs.openRun(stopped))}>
            Resume
          </button>
        )}
        {node.kind === 'dark-sittings' && (
          <button type="button" class="btn" onClick={leave(() => runs.openRun(node.of))}>
            Resume
          </button>
        )}
        {stand && !isDark(node) && !(node.kind === 'sitting' && node.ending === null) && (
          <button type="button" class="btn alt" onClick={leave(() => runs.openRun(stand.of, stand.choices))}>
            Read this turn
          </button>
        )}
        {node.kind === 'sitting' && (
          <a class="btn alt" href={linkOf({ kind: 'paths', sitting: node.sitting })}>
            <PathIcon name="tree" /> Open this sitting
          </a>
        )}
      </div>
    </section>
  );
}

/** Which run, after how many choices, stands where this node can be chosen otherwise; null where nobody has. */
function standOf(node: TreeNode) {
  if (node.kind === 'dark-endings') return null;
  if (isDark(node)) return { of: node.of, choices: node.choices };
  const of = node.runs[0];
  return of ? { of, choices: node.choices } : null;
}

function titleOf({ node, cards }: Shown, scope: TreeScope, inside: SittingId | null): string {
  const day = (sitting: SittingId) => longDay(scope.record.sittings.get(sitting)?.dateNS ?? sitting, false);
  switch (node.kind) {
    case 'sitting':
      return `${day(node.sitting)} · ${node.ending === null ? 'Under way' : endingName(node.ending)}`;
    case 'choice':
      return cardWords(node.choice, scope);
    case 'dark-sittings':
      return `${day(node.sittings[0] as SittingId)} · Not yet`;
    case 'dark-endings':
      return `${day(node.sitting)} · ${plural(node.count, 'ending')} not yet`;
    case 'dark-card':
      return cards > 1 ? `${plural(cards, 'card')} left lying` : `Not yet: ${cardWords(node.choice, scope)}`;
  }
  return inside ?? '';
}

function Details({ shown, scope, inside }: Pick<BarProps, 'shown' | 'scope' | 'inside'>) {
  const { node, cards } = shown;
  const name = (id: string) => scope.runNames.get(id as never) ?? 'a run';
  if (node.kind === 'dark-sittings') return <Line>To get there: go on with {name(node.of)} from where it stands.</Line>;
  if (node.kind === 'dark-endings')
    return <Line>That there is more than one way for it to end is all that is known.</Line>;
  if (node.kind === 'dark-card')
    return (
      <Line>
        To get there: fork {name(node.of)} at choice {node.depth + 1}
        {inside ? ` of ${shortDay(scope.record, inside)}` : ''}, and choose {cards > 1 ? 'one of them' : 'this'}.
      </Line>
    );
  const facts = nodeFacts(node, scope);
  const votes = facts ? votesWords(facts, scope) : '';
  return (
    <>
      {votes && <Line>{votes}</Line>}
      <Line>
        {node.kind === 'choice' ? `Choice ${node.depth + 1}. ` : `Old Style: ${oldDay(scope, node.sitting)}. `}
        {facts && facts.course !== 'open' && `Course: ${courseWords[facts.course]}. `}
        {runsWords(node.runs.map(name), node.current)}
      </Line>
    </>
  );
}

const Line = ({ children }: { readonly children: ComponentChildren }) => <p>{children}</p>;

const oldDay = ({ record }: TreeScope, sitting: SittingId): string =>
  longDay(record.sittings.get(sitting)?.dateOS ?? sitting, false);

/** The votes that fell otherwise than in the record, two of them spelt out; where none did, the one that decided it. */
function votesWords(facts: Facts, { record }: TreeScope): string {
  const other = facts.votes.filter(({ asRecorded }) => !asRecorded);
  const telling = other.length > 0 ? other.slice(0, 2) : [tellingVote(facts, record) ?? []].flat();
  const spelt = telling.map(
    (vote) => `${vote.motion.question.replace(/[^?]$/, '$&:')} ${countWords(vote)}${recordWords(vote)}`,
  );
  const more = other.length - telling.length;
  if (more > 0) return `${spelt.join(' ')} ${plural(more, 'more vote')} fell otherwise too.`;
  const rest = facts.votes.length - 1;
  return other.length === 0 && rest > 0
    ? `${spelt.join(' ')} So ${rest === 1 ? 'is the other vote' : `are the ${rest} other votes`}.`
    : spelt.join(' ');
}

const recordWords = (vote: Parameters<typeof countWords>[0]): string =>
  vote.asRecorded
    ? ', as in 1918.'
    : ` (in 1918: ${vote.tally.counts.flatMap(({ record }) => (record === null ? [] : [record])).join('–')}).`;

/** *This run and 3 others*, or the names where there are few. */
function runsWords(names: readonly string[], current: boolean): string {
  const [first = '', second = ''] = names;
  const rest = names.length - 1;
  if (rest === 0) return current ? `${first}, this run.` : `${first}.`;
  return rest === 1 ? `${first} and ${second}.` : `${first} and ${rest} others.`;
}
