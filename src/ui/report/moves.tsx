import type { ArgumentId, ChoiceId } from '../../debate/ids.ts';
import { argumentSources } from '../panels/lookup.ts';
import { SourceList } from '../panels/source-list.tsx';
import { groundWords } from '../words.ts';
import { argumentOf, offerOf, putBy, type Scope, titleOf, wordsOf } from './scope.ts';

interface MovesProps {
  readonly scope: Scope;
  readonly moves: readonly ChoiceId[];
  /** What the summary says; *the choices behind it* where nothing is given. */
  readonly summary?: string;
}

/** The choices behind a number, each with its argument, who put that in 1918, and the source. */
export function Moves({ scope, moves, summary }: MovesProps) {
  const once = [...new Set(moves)];
  if (once.length === 0) return null;
  return (
    <details class="rp-open rp-behind">
      <summary>
        {summary ?? (once.length === 1 ? 'The choice behind it' : `The ${once.length} choices behind it`)}
      </summary>
      <ul class="rp-moves">
        {once.map((choice) => {
          const argument = argumentOf(scope, choice);
          return (
            <li key={choice}>
              <p class="rp-words">{wordsOf(scope, choice)}</p>
              {argument && <ArgumentLine scope={scope} argument={argument} />}
              <Against scope={scope} choice={choice} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** Of a silence, and of a question without an argument of its own: the objection it was given to. */
function Against({ scope, choice }: { readonly scope: Scope; readonly choice: ChoiceId }) {
  const move = offerOf(scope, choice)?.move;
  if (move?.kind !== 'say' || move.said.argument !== null) return null;
  const objection = move.said.leaves ?? move.said.against;
  return objection && <ArgumentLine scope={scope} argument={objection} lead="Before you stood: " />;
}

interface ArgumentProps {
  readonly scope: Scope;
  readonly argument: ArgumentId;
}

/** An argument's title, its ground, who put it in 1918, and where that is known from. */
export function ArgumentLine({ scope, argument, lead = '' }: ArgumentProps & { readonly lead?: string }) {
  const entry = scope.deps.record.arguments.get(argument);
  return (
    <div class="rp-argument">
      <p>
        {lead}
        <b>{titleOf(scope, argument)}</b>
        {entry && `, on ${groundWords[entry.ground].toLowerCase()} ground`}. {putBy(scope, argument)}
      </p>
      {scope.reading && <SourceList sources={argumentSources(scope.reading, argument)} />}
    </div>
  );
}

interface ClaimProps extends ArgumentProps {
  /** With what it was rested on, and where it would fail. */
  readonly whole?: boolean;
}

/** An argument that opens on its claim, in the catalogue's words. */
export function Claim({ scope, argument, whole = false }: ClaimProps) {
  const entry = scope.reading?.arguments[argument];
  return (
    <details class="rp-open">
      <summary>{titleOf(scope, argument)}</summary>
      {entry && <p>{entry.claim}</p>}
      {entry && whole && (
        <p>
          <b>Rested on:</b> {entry.evidence} <b>It fails</b> {entry.failsIf.replace(/^If\b/, 'if')}
        </p>
      )}
      <ArgumentLine scope={scope} argument={argument} />
    </details>
  );
}
