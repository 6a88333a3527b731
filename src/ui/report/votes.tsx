import type { Motion } from '../../debate/record.ts';
import type { ChangedVote, VoteResult } from '../../debate/report.ts';
import { VoteMark } from '../icons.tsx';
import { motionDoubts, motionSources } from '../panels/lookup.ts';
import { SourceList } from '../panels/source-list.tsx';
import { nameOf, optionLabel } from '../words.ts';
import { Moves } from './moves.tsx';
import { phraseOf, type Scope, wordsOf } from './scope.ts';

/** The divisions of the sitting: this debate's count beside the record's, and why each changed vote changed. */
export function Votes({ scope }: { readonly scope: Scope }) {
  const { report, deps } = scope;
  return (
    <section class="rp-panel rp-votes" aria-labelledby="rp-votes">
      <h2 id="rp-votes">The votes</h2>
      {report.votes.map((vote) => {
        const motion = deps.record.motions.get(vote.id);
        return motion && <VoteEntry key={vote.id} scope={scope} vote={vote} motion={motion} />;
      })}
      <OneMoveAway scope={scope} />
    </section>
  );
}

interface EntryProps {
  readonly scope: Scope;
  readonly vote: VoteResult;
  readonly motion: Motion;
}

function VoteEntry({ scope, vote, motion }: EntryProps) {
  const { reading } = scope;
  const doubts = reading ? motionDoubts(reading, vote.id) : [];
  const told = vote.yours === null && vote.changed.length === 0;
  return (
    <div class="rp-vote">
      <h3>{motion.question}</h3>
      {told ? <Told vote={vote} motion={motion} /> : <Count vote={vote} motion={motion} />}
      {vote.changed.length > 0 && (
        <>
          <p>
            <b>{vote.changed.length === 1 ? 'One vote fell otherwise:' : 'Votes that fell otherwise:'}</b>
          </p>
          <ul class="rp-list">
            {vote.changed.map((changed) => (
              <Changed key={changed.who} scope={scope} motion={motion} changed={changed} />
            ))}
          </ul>
        </>
      )}
      {doubts.map((doubt) => (
        <p class="rp-doubt" key={doubt}>
          <b>In doubt:</b> {doubt}
        </p>
      ))}
      {reading && (
        <details class="rp-open">
          <summary>Where the record’s figures come from</summary>
          <SourceList sources={motionSources(reading, vote.id)} />
        </details>
      )}
    </div>
  );
}

type CountProps = Omit<EntryProps, 'scope'>;

/** A question that was told and not asked, in a sentence: its count is the record's. */
function Told({ vote, motion }: CountProps) {
  const counts = motion.options.map(({ id, label }) => `${figure(vote.tally[id])} ${label.toLowerCase()}`).join(', ');
  return (
    <p>
      Told, not asked. {vote.carried ? 'Carried' : 'Not carried'}, as in the record: {counts}.
    </p>
  );
}

/** This debate's count beside the record's, and the player's own hand, which is in neither. */
function Count({ vote, motion }: CountProps) {
  return (
    <>
      <table class="rp-count">
        <thead>
          <tr>
            <th scope="col">
              <span class="sr">Answer</span>
            </th>
            <th scope="col">This debate</th>
            <th scope="col">The record</th>
          </tr>
        </thead>
        <tbody>
          {motion.options.map((option) => (
            <tr key={option.id}>
              <th scope="row">
                <span class="rp-option">
                  <VoteMark option={option.id} />
                  {option.label}
                </span>
              </th>
              <td>{figure(vote.tally[option.id])}</td>
              <td>{figure(vote.record[option.id])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {vote.carried ? 'Carried.' : 'Not carried.'}{' '}
        {vote.yours === null
          ? 'Your hand was not called for.'
          : `Your hand: ${optionLabel(motion, vote.yours).toLowerCase()}. It is written beside the count and counted in none.`}
      </p>
    </>
  );
}

const figure = (count: number | null | undefined): string => (count == null ? 'not known' : String(count));

interface ChangedProps {
  readonly scope: Scope;
  readonly motion: Motion;
  readonly changed: ChangedVote;
}

function Changed({ scope, motion, changed }: ChangedProps) {
  const { who, from, to, because, sum, need, moves } = changed;
  return (
    <li>
      <b>{nameOf(scope.deps.record, who)}</b>: {optionLabel(motion, to).toLowerCase()}, in the record{' '}
      {optionLabel(motion, from).toLowerCase()}. {because}
      <span class="rp-sum">
        What you said weighed {hundredths(sum)}; {hundredths(need)} was needed.
      </span>
      <Moves scope={scope} moves={moves} />
    </li>
  );
}

/** Two decimals, since a push can be as small as a tenth of the need. */
const hundredths = (value: number): string => String(Math.round(value * 100) / 100);

function OneMoveAway({ scope }: { readonly scope: Scope }) {
  const { oneMoveAway } = scope.report;
  if (oneMoveAway.length === 0) return null;
  return (
    <div class="rp-vote">
      <h3>One move away</h3>
      <ul class="rp-list">
        {oneMoveAway.map((other) => {
          const motion = scope.deps.record.motions.get(other.vote);
          const counts = motion?.options.map(({ id }) => figure(other.tally[id])).join(' to ');
          return (
            <li key={`${other.choice}-${other.instead}`}>
              Where you chose <i>{phraseOf(wordsOf(scope, other.choice))}</i>, another card stood open:{' '}
              <i>{phraseOf(scope.deps.choiceWords(other.instead))}</i>. The count would have been {counts}.
            </li>
          );
        })}
      </ul>
    </div>
  );
}
