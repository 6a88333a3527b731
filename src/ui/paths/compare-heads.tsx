import { useId } from 'preact/hooks';
import type { Spot } from '../../archive/comparison.ts';
import type { HistoricalRecord } from '../../debate/record.ts';
import type { Moment } from '../../session/moment.ts';
import { linkOf } from '../address.ts';
import { linkTo } from '../entry.ts';
import { Icon } from '../icons.tsx';
import { Portrait } from '../portraits.tsx';
import { groundWords, playerOf } from '../words.ts';
import type { CompareScope, Letter, Side } from './compare-needs.ts';
import type { Picked } from './compare-picks.ts';
import { chosenWords, firstSentence, standsAt } from './compare-words.ts';
import { partedWords } from './parted-words.ts';

/** The letter by which a run goes everywhere on the page, with its line as in the drawings. */
export const LetterMark = ({ letter }: { readonly letter: Letter }) => (
  <b class={`cmp-letter is-${letter.toLowerCase()}`}>{letter}</b>
);

interface ChooserProps {
  readonly letter: Letter;
  readonly picks: readonly Picked[];
  readonly picked: Picked | null;
  readonly onPick: (picked: Picked) => void;
  /** null until it is told. */
  readonly side: Side | null;
  readonly record: HistoricalRecord;
}

/** One of the two runs: which it is, who argued it, and where it ended. */
export function RunHead({ letter, picks, picked, onPick, side, record }: ChooserProps) {
  const id = useId();
  const runs = picks.filter(({ kind }) => kind === 'run');
  const lines = picks.filter(({ kind }) => kind === 'line');
  const option = ({ key, name }: Picked) => (
    <option key={key} value={key}>
      {name}
    </option>
  );
  return (
    <div class="cmp-head">
      <div class="cmp-face">
        <Face picked={picked} side={side} record={record} />
        <LetterMark letter={letter} />
      </div>
      <div class="cmp-head-words">
        <label class="sr" for={id}>
          Run {letter}
        </label>
        <select
          id={id}
          value={picked?.key ?? ''}
          onChange={({ currentTarget }) => {
            const found = picks.find(({ key }) => key === currentTarget.value);
            if (found) onPick(found);
          }}
        >
          {picked === null && <option value="">Choose a run</option>}
          {runs.length > 0 && <optgroup label="Runs kept here">{runs.map(option)}</optgroup>}
          <optgroup label="Historical lines">{lines.map(option)}</optgroup>
        </select>
        {side && (
          <>
            <p>
              <Who moment={side.moment} record={record} />
              {side.picked.kind === 'run' && `, ${dateWords(side.picked.kept.touched)}`}
            </p>
            <p>
              {standsAt(side.moment, record)}.{' '}
              {side.picked.kind === 'run' && (
                <a href={linkOf({ kind: 'read', run: side.picked.key })} aria-label={`Read run ${letter}`}>
                  Read it
                </a>
              )}
              {side.picked.kind === 'line' && (
                <a href={linkOf({ kind: 'watch', line: side.picked.key })} aria-label={`Watch run ${letter}`}>
                  Watch it
                </a>
              )}
            </p>
            {side.parted && <p class="cmp-note">{partedWords(side.parted, record)}</p>}
          </>
        )}
      </div>
    </div>
  );
}

/** The delegate's face; for a line of the record, that of its person. */
function Face({ picked, side, record }: Pick<ChooserProps, 'picked' | 'side' | 'record'>) {
  const watched = picked?.kind === 'line' ? record.people.get(picked.line.person) : undefined;
  const person = watched ?? (side && playerOf(record, side.moment.debate.delegate));
  return person ? <Portrait person={person} /> : <span class="mono" aria-hidden="true" />;
}

/** *Anna Fedotova, metalworker*: the delegate, or the role that a line is told in. */
function Who({ moment: { debate }, record }: { readonly moment: Moment; readonly record: HistoricalRecord }) {
  const delegate = debate.delegate === null ? undefined : record.delegates.get(debate.delegate);
  const person = playerOf(record, debate.delegate);
  if (!delegate) return <b>Nobody yet</b>;
  // Of the mandate the first words: the whole of it stands on the delegate's card.
  return person ? (
    <>
      <b>{person.name}</b>, {lowerFirst(delegate.role.split(',')[0] ?? '')}
    </>
  ) : (
    <>
      In the role: <b>{delegate.role}</b>
    </>
  );
}

const lowerFirst = (words: string): string => `${words[0]?.toLowerCase() ?? ''}${words.slice(1)}`;

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const dateWords = (at: number): string => `played ${day.format(at)}`;

/** The sentence of the first difference, and what either side said there. */
export function FirstDifference({ scope }: { readonly scope: CompareScope }) {
  const { comparison, record, sides } = scope;
  const { first } = comparison;
  return (
    <section class="cmp-first" aria-labelledby="cmp-first">
      <h2 id="cmp-first">{firstSentence(comparison, record)}</h2>
      {first && (
        <div class="cmp-two">
          <SpotWords spot={first.a} side={sides.a} none="goes no further." />
          <SpotWords spot={first.b} side={sides.b} none="goes no further." />
        </div>
      )}
    </section>
  );
}

interface SpotProps {
  readonly spot: Spot | null;
  readonly side: Side;
  /** What is said of a run that has nothing here. */
  readonly none: string;
}

/** What a run chose, in its words, with the argument it put and the ground that stands on. */
export function SpotWords({ spot, side, none }: SpotProps) {
  if (!spot)
    return (
      <div class="cmp-spot is-none">
        <p>
          <LetterMark letter={side.letter} /> {none}
        </p>
      </div>
    );
  return (
    <div class="cmp-spot">
      <p class="cmp-words">
        <LetterMark letter={side.letter} /> {chosenWords(spot)}
      </p>
      <Rests spot={spot} />
    </div>
  );
}

/** The argument and its ground, and the objection that was met or let stand. */
function Rests({ spot: { argument, objection, told } }: { readonly spot: Spot }) {
  if (!argument && !objection) return null;
  const { move } = told.chosen;
  const left = move.kind === 'say' && move.said.leaves !== null;
  return (
    <p class="cmp-rests">
      {argument && (
        <>
          <Icon name={argument.ground} /> {groundWords[argument.ground]}:{' '}
          <a href={linkTo('arguments', argument.id)}>{argument.title}</a>
        </>
      )}
      {argument && objection && '. '}
      {objection && (
        <>
          {left ? 'Let stand: ' : 'Answered: '}
          <a href={linkTo('arguments', objection.id)}>{objection.title}</a>
        </>
      )}
    </p>
  );
}
