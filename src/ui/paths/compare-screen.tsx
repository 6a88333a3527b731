import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { linkOf } from '../address.ts';
import { BothArguments, BothCraft, BothGrounds } from './compare-craft.tsx';
import { Decisions } from './compare-decisions.tsx';
import { BothDealings, WhereBothStood } from './compare-drawings.tsx';
import { FirstDifference, RunHead } from './compare-heads.tsx';
import type { CompareDeps, CompareScope } from './compare-needs.ts';
import { firstPicks, type Picked, picksOf } from './compare-picks.ts';
import { BothVotes } from './compare-votes.tsx';
import { PrintAndClose } from './print-and-close.tsx';
import { useComparison } from './use-comparison.ts';
import { useFullPage } from './use-full-page.ts';
import { usePaper } from './use-paper.ts';
import '../styles/panels.css';
import '../styles/report-parts.css';
import '../styles/report-drawings.css';
import '../styles/paths-compare.css';
import '../styles/paths-compare-turns.css';
import '../styles/paths-compare-narrow.css';

export interface CompareScreenProps {
  readonly deps: CompareDeps;
  readonly close: () => void;
  /** What is laid side by side: a run's id, or the person of a historical line; null where the address doesn't say. */
  readonly a: string | null;
  readonly b: string | null;
}

/** Two runs side by side: where they part, where both stood, how the votes fell, and decision by decision. */
export function CompareScreen({ deps, close, a, b }: CompareScreenProps) {
  const { dialog, heading } = useFullPage();
  const id = useId();
  usePaper(dialog);
  const kept = deps.runs.runs.value;
  const current = deps.runs.current.value;
  const picks = useMemo(() => picksOf(kept, deps.record), [kept, deps.record]);
  const [keys, setKeys] = useState<{ readonly a: string | null; readonly b: string | null }>({ a, b });
  useEffect(() => setKeys({ a, b }), [a, b]);
  const chosen = firstPicks(picks, current, keys);
  const found = useComparison(deps, chosen.a, chosen.b);
  const pick = (one: Picked | null, other: Picked | null) => {
    setKeys({ a: one?.key ?? null, b: other?.key ?? null });
    // No step of the history: closing leads back to where the page was opened from.
    const address = linkOf({ kind: 'compare', a: one?.key ?? null, b: other?.key ?? null });
    history.replaceState(history.state, '', address);
  };
  const scope: CompareScope | null = found && {
    ...found,
    fork: ({ picked }, choices) =>
      picked.kind === 'run'
        ? () => {
            close();
            deps.runs.fork(picked.key, choices);
          }
        : null,
  };
  return (
    <dialog
      ref={dialog}
      class="full-page cmp-page"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <header class="cmp-bar">
        <h1 id={id} ref={heading} tabIndex={-1}>
          Two runs side by side
        </h1>
        <nav aria-label="Ways out">
          <button type="button" disabled={!chosen.a || !chosen.b} onClick={() => pick(chosen.b, chosen.a)}>
            Exchange A and B
          </button>
          <PrintAndClose close={close} />
        </nav>
      </header>
      <div class="cmp-sheet">
        <div class="cmp-heads">
          <RunHead
            letter="A"
            picks={picks}
            picked={chosen.a}
            onPick={(one) => pick(one, chosen.b)}
            side={found?.sides.a ?? null}
            record={found?.record ?? deps.record}
          />
          <RunHead
            letter="B"
            picks={picks}
            picked={chosen.b}
            onPick={(one) => pick(chosen.a, one)}
            side={found?.sides.b ?? null}
            record={found?.record ?? deps.record}
          />
        </div>
        {scope ? (
          <Whole scope={scope} />
        ) : (
          <p class="cmp-wait" role="status">
            {chosen.a && chosen.b
              ? 'Both are being told …'
              : 'Choose two runs. Where only one is kept, it can be laid beside what somebody of 1918 argued.'}
          </p>
        )}
      </div>
    </dialog>
  );
}

/** With few votes, what was argued stands under them; else it has a row of its own. */
const fewVotes = 4;

function Whole({ scope }: { readonly scope: CompareScope }) {
  const few = scope.comparison.votes.length <= fewVotes;
  return (
    <>
      <FirstDifference scope={scope} />
      <div class="cmp-panels">
        <WhereBothStood scope={scope} />
        <div class="cmp-side">
          <BothVotes scope={scope} />
          {few && <BothArguments scope={scope} />}
        </div>
        <BothDealings scope={scope} />
        <BothGrounds scope={scope} />
        <BothCraft scope={scope} />
        {!few && <BothArguments scope={scope} />}
        <Decisions scope={scope} />
      </div>
    </>
  );
}
