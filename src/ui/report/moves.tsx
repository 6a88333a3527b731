import type { ArgumentId, ChoiceId } from '../../debate/ids.ts';
import { argumentSources, claimOf } from '../panels/lookup.ts';
import { SourceList } from '../panels/source-list.tsx';
import { groundWords } from '../words.ts';
import { argumentOf, type Scope, speakersOf, titleOf, wordsOf } from './scope.ts';

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
            </li>
          );
        })}
      </ul>
    </details>
  );
}

interface ArgumentProps {
  readonly scope: Scope;
  readonly argument: ArgumentId;
}

/** An argument's title, its ground, who put it in 1918, and where that is known from. */
export function ArgumentLine({ scope, argument }: ArgumentProps) {
  const entry = scope.deps.record.arguments.get(argument);
  return (
    <div class="rp-argument">
      <p>
        <b>{titleOf(scope, argument)}</b>
        {entry && `, ${groundWords[entry.ground].toLowerCase()} ground`}. In 1918 it was put by{' '}
        {speakersOf(scope, argument)}.
      </p>
      {scope.reading && <SourceList sources={argumentSources(scope.reading, argument)} />}
    </div>
  );
}

/** An argument that opens on its claim, in the catalogue's words. */
export function Claim({ scope, argument }: ArgumentProps) {
  const claim = scope.reading && claimOf(scope.reading, argument);
  return (
    <details class="rp-open">
      <summary>{titleOf(scope, argument)}</summary>
      {claim && <p>{claim}</p>}
      <ArgumentLine scope={scope} argument={argument} />
    </details>
  );
}
