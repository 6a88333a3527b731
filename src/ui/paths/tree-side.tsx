import { useState } from 'preact/hooks';
import type { KeptRun, RunId } from '../../archive/kept.ts';
import { type Darkness, stagesOf } from '../../archive/tree.ts';
import type { SittingId } from '../../debate/ids.ts';
import { linkOf } from '../address.ts';
import { courseWords } from '../words.ts';
import { factsOf } from './tree-facts.ts';
import { NodeMark, PathIcon } from './tree-marks.tsx';
import { endingName, plural, shortDay, type TreeScope } from './tree-words.ts';

interface SideProps {
  readonly runs: readonly KeptRun[];
  readonly scope: TreeScope;
  readonly dark: Darkness;
  readonly inside: SittingId | null;
}

/** Beside the tree: two runs to compare, sitting by sitting, and how much is still dark. */
export function TreeSide({ runs, scope, dark, inside }: SideProps) {
  const [first, second] = runs;
  const [left, setLeft] = useState<RunId | null>(null);
  const [right, setRight] = useState<RunId | null>(null);
  const of = (id: RunId | null, otherwise: KeptRun | undefined) => (id ? scope.runs.get(id) : undefined) ?? otherwise;
  const [one, two] = [of(left, first), of(right, second)];
  return (
    <aside class="pt-side" aria-labelledby="pt-compare">
      <h2 id="pt-compare">Compare two runs</h2>
      {one && two ? (
        <>
          <div class="pt-pick">
            <RunChoice label="The first run" value={one} runs={runs} scope={scope} onPick={setLeft} />
            <RunChoice label="The second run" value={two} runs={runs} scope={scope} onPick={setRight} />
          </div>
          <Beside one={one} two={two} scope={scope} />
          <p>
            <a class="btn alt" href={linkOf({ kind: 'compare', a: one.id, b: two.id })}>
              <PathIcon name="compare" /> Compare
            </a>
          </p>
        </>
      ) : (
        <p>There is one run so far. Fork it anywhere, or play another one, and both can be laid side by side.</p>
      )}
      <p class="pt-dark-words">{darkWords(dark, inside !== null)}</p>
    </aside>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: KeptRun;
  readonly runs: readonly KeptRun[];
  readonly scope: TreeScope;
  readonly onPick: (id: RunId) => void;
}

const RunChoice = ({ label, value, runs, scope, onPick }: ChoiceProps) => (
  <label>
    <span class="sr">{label}</span>
    <select value={value.id} onChange={(event) => onPick(event.currentTarget.value as RunId)}>
      {runs.map(({ id }) => (
        <option key={id} value={id}>
          {scope.runNames.get(id)}
          {id === scope.current ? ', now' : ''}
        </option>
      ))}
    </select>
  </label>
);

interface BesideProps {
  readonly one: KeptRun;
  readonly two: KeptRun;
  readonly scope: TreeScope;
}

/** Sitting by sitting, where both ended; unlike ones are marked. */
function Beside({ one, two, scope }: BesideProps) {
  const [ours, theirs] = [stagesOf(one), stagesOf(two)];
  const wasAt = (id: SittingId) => [...ours, ...theirs].some(({ sitting }) => sitting === id);
  const sittings = [...scope.record.sittings.keys()].filter(wasAt);
  return (
    <div class="pt-beside">
      <table>
        <caption class="sr">How each sitting ended in both runs</caption>
        <thead class="sr">
          <tr>
            <th scope="col">Sitting</th>
            <th scope="col">{scope.runNames.get(one.id)}</th>
            <th scope="col">{scope.runNames.get(two.id)}</th>
          </tr>
        </thead>
        <tbody>
          {sittings.map((sitting) => {
            const [a, b] = [ours, theirs].map((stages) => stages.find((stage) => stage.sitting === sitting));
            const unlike = a?.ending !== b?.ending;
            return (
              <tr key={sitting} class={unlike ? 'is-unlike' : ''}>
                <th scope="row">
                  {shortDay(scope.record, sitting)}
                  {unlike && <span aria-hidden="true"> ≠</span>}
                </th>
                <Cell run={one} stage={a} scope={scope} />
                <Cell run={two} stage={b} scope={scope} />
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  readonly run: KeptRun;
  readonly stage: ReturnType<typeof stagesOf>[number] | undefined;
  readonly scope: TreeScope;
}

function Cell({ run, stage, scope }: CellProps) {
  if (!stage) return <td>not reached</td>;
  const { course } = factsOf(run, stage.choices, null, scope);
  return (
    <td>
      {course !== 'open' && (
        <>
          <NodeMark look="seen" course={course} />
          <span class="sr">{courseWords[course]}: </span>
        </>
      )}
      {stage.ending === null ? 'under way' : endingName(stage.ending)}
    </td>
  );
}

/** How much is still dark: sittings, endings and cards, each of those that are known to be there. */
function darkWords({ sittings, endings, cards }: Darkness, inside: boolean): string {
  const left = cards.all - cards.seen;
  const lying =
    left === 0
      ? 'No card that you have met was left lying every time.'
      : `Of ${plural(cards.all, 'card')} that you have met, ${left} ${left === 1 ? 'was' : 'were'} never chosen.`;
  const more = endings.all - endings.seen;
  if (inside)
    return more === 0
      ? `Every ending of this sitting has been seen. ${lying}`
      : `${plural(more, 'ending')} of this sitting ${more === 1 ? 'is' : 'are'} still dark. ${lying}`;
  const unseen = sittings.all - sittings.seen;
  const first =
    unseen === 0
      ? 'Every sitting has been reached.'
      : `${unseen} of ${plural(sittings.all, 'sitting')} ${unseen === 1 ? 'is' : 'are'} still dark.`;
  const second =
    more === 0
      ? ''
      : ` In those you have reached, ${plural(more, 'ending')} ${more === 1 ? 'has' : 'have'} not been seen.`;
  return `${first}${second} ${lying}`;
}
