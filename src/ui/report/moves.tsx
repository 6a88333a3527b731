import type { ComponentChildren } from 'preact';
import type { ArgumentId, ChoiceId, DocumentId } from '../../debate/ids.ts';
import { argumentSources, motionSources, spellAll } from '../panels/lookup.ts';
import { SourceList } from '../panels/source-list.tsx';
import { groundWords, optionLabel } from '../words.ts';
import { ArgumentLink, DocumentLink, VoteLink } from './links.tsx';
import { listOf, offerOf, putBy, type Scope, wordsOf } from './scope.ts';

interface MovesProps {
  readonly scope: Scope;
  readonly moves: readonly ChoiceId[];
  /** What the summary says; *choices 1 and 3* where nothing is given. */
  readonly summary?: string;
  /** What stands behind the number besides: the record's part. */
  readonly children?: ComponentChildren;
}

/** The choices behind a number, each with its argument, who put that in 1918, and the source. */
export function Moves({ scope, moves, summary, children }: MovesProps) {
  const once = [...new Set(moves)];
  if (once.length === 0 && !children) return null;
  return (
    <details class={summary === undefined ? 'rp-open rp-behind is-cited' : 'rp-open rp-behind'}>
      <summary>{summary ?? choicesWords(scope, once)}</summary>
      <MoveList scope={scope} moves={once} />
      {children}
    </details>
  );
}

/** The choices themselves, without the lid. */
export function MoveList({ scope, moves }: Pick<MovesProps, 'scope' | 'moves'>) {
  if (moves.length === 0) return null;
  return (
    <ul class="rp-moves">
      {moves.map((choice) => (
        <li key={choice}>
          <p class="rp-words">
            <Nth scope={scope} choice={choice} /> {wordsOf(scope, choice)}
          </p>
          <Behind scope={scope} choice={choice} />
        </li>
      ))}
    </ul>
  );
}

/** *Choices 1, 3 and 5*; by how many they are where some of them have no number. */
export function choicesWords({ numbers }: Scope, moves: readonly ChoiceId[]): string {
  const found = moves.flatMap((choice) => numbers.get(choice) ?? []).toSorted((a, b) => a - b);
  if (found.length === 0) return 'What is behind it';
  return `${found.length === 1 ? 'Choice' : 'Choices'} ${found.length > 6 ? `${found[0]} to ${found.at(-1)}` : listOf(found.map(String))}`;
}

/** The number of a choice, as in the triangle and the list of choices. */
export function Nth({ scope, choice }: { readonly scope: Scope; readonly choice: ChoiceId }) {
  const number = scope.numbers.get(choice);
  return number === undefined ? null : <b class="rp-n">{number}</b>;
}

/** What a choice rests on: its argument, the objection it was given to, the paper or the motion, with the sources. */
export function Behind({ scope, choice }: { readonly scope: Scope; readonly choice: ChoiceId }) {
  const move = offerOf(scope, choice)?.move;
  switch (move?.kind) {
    case 'say': {
      const { argument, leaves, against, cites } = move.said;
      const objection = leaves ?? against;
      return (
        <>
          {argument && <ArgumentLine scope={scope} argument={argument} />}
          {argument === null && objection && (
            <ArgumentLine scope={scope} argument={objection} lead="Before you stood: " />
          )}
          {cites.map((cited) => cited !== 'own' && <DocumentLine key={cited} scope={scope} document={cited} />)}
        </>
      );
    }
    case 'lay':
      return (
        <>
          {move.laid.cites.map(
            (cited) => cited !== 'own' && <DocumentLine key={cited} scope={scope} document={cited} />,
          )}
        </>
      );
    case 'vote': {
      const { motion, option } = move.hand;
      return (
        <div class="rp-argument">
          <p>
            <VoteLink scope={scope} id={motion} /> You: {optionLabel(scope.deps.record.motions.get(motion), option)}.
          </p>
          {scope.reading && <SourceList sources={motionSources(scope.reading, motion)} />}
        </div>
      );
    }
    default:
      return null;
  }
}

function DocumentLine({ scope, document }: { readonly scope: Scope; readonly document: DocumentId }) {
  const entry = scope.reading?.documents[document];
  return (
    <div class="rp-argument">
      <p>
        On the table: <DocumentLink scope={scope} id={document} />
        {entry?.invented ? ', invented.' : '.'}
      </p>
      {scope.reading && <SourceList sources={spellAll(scope.reading, entry)} />}
    </div>
  );
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
        <ArgumentLink scope={scope} id={argument} />
        {entry && `, on ${groundWords[entry.ground].toLowerCase()} ground`}. {putBy(scope, argument)}
      </p>
      {scope.reading && <SourceList sources={argumentSources(scope.reading, argument)} />}
    </div>
  );
}

interface ClaimProps extends ArgumentProps {
  /** With what it was rested on, and where it would fail. */
  readonly whole?: boolean;
  readonly summary?: string;
}

/** An argument that opens on its claim, in the catalogue's words. */
export function Claim({ scope, argument, summary, whole = false }: ClaimProps) {
  const entry = scope.reading?.arguments[argument];
  return (
    <details class="rp-open is-cited">
      <summary>{summary ?? scope.deps.record.arguments.get(argument)?.title ?? argument}</summary>
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
