import type { Motion } from '../../debate/record.ts';
import type { ChangedVote, VoteResult } from '../../debate/report.ts';
import { VoteMark } from '../icons.tsx';
import { motionDoubts, motionSources } from '../panels/lookup.ts';
import { SourceList } from '../panels/source-list.tsx';
import { nameOf, optionLabel } from '../words.ts';
import { Moves } from './moves.tsx';
import { carriedBy, countWords, voteDone } from './report-words.ts';
import { phraseOf, type Scope, stop, wordsOf } from './scope.ts';
import { Sentence } from './sentence.tsx';

/** The divisions of the sitting: this debate's count beside the record's, and why each changed vote changed. */
export function Votes({ scope }: { readonly scope: Scope }) {
  const { report, deps } = scope;
  const turned = turnedAt(scope);
  return (
    <section class="rp-panel rp-votes" aria-labelledby="rp-votes">
      <h2 id="rp-votes">The votes</h2>
      {report.votes.map((vote, i) => {
        const motion = deps.record.motions.get(vote.id);
        const reached = turned === null || i <= turned;
        return motion && <VoteEntry key={vote.id} scope={scope} vote={vote} motion={motion} reached={reached} />;
      })}
      <OneMoveAway scope={scope} />
    </section>
  );
}

/** The first vote whose result turned: what the record has after it was never put in this debate. */
function turnedAt({ report, deps }: Scope): number | null {
  const at = report.votes.findIndex((vote) => {
    const recorded = carriedBy(vote.record, deps.record.motions.get(vote.id)?.options ?? []);
    return recorded !== null && recorded !== vote.carried;
  });
  return at < 0 ? null : at;
}

interface EntryProps {
  readonly scope: Scope;
  readonly vote: VoteResult;
  readonly motion: Motion;
  /** False for a question that this debate, having gone otherwise, never came to. */
  readonly reached: boolean;
}

function VoteEntry({ scope, vote, motion, reached }: EntryProps) {
  const { reading } = scope;
  const doubts = reading ? motionDoubts(reading, vote.id) : [];
  const told = vote.yours === null && vote.changed.length === 0;
  return (
    <div class="rp-vote">
      <h3>{motion.question}</h3>
      {told ? <Told vote={vote} motion={motion} reached={reached} /> : <Count vote={vote} motion={motion} />}
      {vote.changed.length > 0 && (
        <>
          <p>
            <b>{vote.changed.length === 1 ? 'One hand went otherwise:' : 'Hands that went otherwise:'}</b>
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

type CountProps = Omit<EntryProps, 'scope' | 'reached'>;

/** A question that was told and not asked, in a sentence: its count is the record's. */
function Told({ vote, motion, reached }: CountProps & Pick<EntryProps, 'reached'>) {
  const counts = countWords(vote.record, motion.options);
  const result = vote.carried ? 'carried' : 'not carried';
  return (
    <p>
      {reached
        ? `You were told of this vote and not asked for your hand. It was ${result}, as in the record: ${counts}.`
        : `Never put in this debate, which had broken off by then. In the record it was ${result}: ${counts}.`}
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
          : `You ${voteDone(vote.yours, optionLabel(motion, vote.yours))}. Your hand stands beside the count and is counted in none of it.`}
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
      <b>{nameOf(scope.deps.record, who)}</b> {voteDone(to, optionLabel(motion, to))}; in the record{' '}
      {nameOf(scope.deps.record, who)} {voteDone(from, optionLabel(motion, from))}. <Sentence text={because} />
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
          const yours = scope.report.votes.find((vote) => vote.id === other.vote);
          if (!motion || !yours) return null;
          const counts = countWords(other.tally, motion.options);
          const recorded = motion.options.every(({ id }) => other.tally[id] === yours.record[id]);
          return (
            <li key={`${other.choice}-${other.instead}`}>
              {stop(`Instead of ${phraseOf(wordsOf(scope, other.choice))}: ${phraseOf(wordsOf(scope, other.instead))}`)}{' '}
              The rest unchanged, the count would have been {counts}
              {recorded ? ', as in the record' : ''}
              {other.carried === yours.carried ? '' : `, and the motion ${other.carried ? 'carried' : 'lost'}`}.
            </li>
          );
        })}
      </ul>
    </div>
  );
}
