import { asTold } from '../../debate/away.ts';
import type { Decided } from '../../debate/half-page.ts';
import type { Motion } from '../../debate/record.ts';
import type { VoteResult } from '../../debate/report.ts';
import { toldIn } from '../../session/report-of.ts';
import { linkTo } from '../entry.ts';
import { motionDoubts } from '../panels/lookup.ts';
import { Changed, Shifted } from './changed.tsx';
import { CountTable, ownHand } from './count-table.tsx';
import { VoteLink } from './links.tsx';
import { Moves } from './moves.tsx';
import { countWords } from './report-words.ts';
import { Roll } from './roll.tsx';
import { allSaid, phraseOf, type Scope, stop, wordsOf } from './scope.ts';
import { Sentence } from './sentence.tsx';

/** The divisions of the sitting: this debate's count beside the record's, and why each changed vote changed. */
export function Votes({ scope }: { readonly scope: Scope }) {
  const { half, report, deps } = scope;
  const { length } = half.decided;
  // Of one sitting the first vote has a column to itself; the many of a run go on from one column into the next.
  const many = length > 4;
  // What went otherwise makes the first column long; then the other histories stand in the second.
  const short = !many && length > 1 && half.turning === null;
  const first = many ? Math.ceil(length / 2) : 1;
  const entry = (decided: Decided) => {
    const motion = deps.record.motions.get(decided.vote);
    const vote = report.votes.find(({ id }) => id === decided.vote);
    return motion && vote && <VoteEntry key={vote.id} scope={scope} vote={vote} motion={motion} decided={decided} />;
  };
  return (
    <section class="rp-panel rp-votes" aria-labelledby="rp-votes">
      <h3 class="rp-title-bar" id="rp-votes">
        The votes
      </h3>
      <div class="rp-votes-all">
        <div>
          {half.decided.slice(0, first).map(entry)}
          {short && <OneMoveAway scope={scope} />}
        </div>
        <div>
          {half.decided.slice(first).map(entry)}
          {!short && <OneMoveAway scope={scope} />}
        </div>
      </div>
      <p class="rp-apart">
        How firm each of them was, and how far words could have moved them, is judgement: from five roll calls by name
        nobody can know it, and put to the test on them the model is often mistaken.{' '}
        <a class="ref" href={linkTo('scoring')}>
          What it can and cannot know
        </a>
      </p>
    </section>
  );
}

interface EntryProps {
  readonly scope: Scope;
  readonly vote: VoteResult;
  readonly motion: Motion;
  readonly decided: Decided;
}

function VoteEntry({ scope, vote, motion, decided }: EntryProps) {
  const { reading } = scope;
  const doubts = reading ? motionDoubts(reading, vote.id) : [];
  const moved = vote.changed.length + vote.shifted.length;
  const told = vote.yours === null && moved === 0;
  return (
    <div class="rp-vote" data-number>
      <h4>
        <VoteLink scope={scope} id={vote.id} />
      </h4>
      {told ? (
        <p>{toldWords(vote, motion, decided.reached)}</p>
      ) : (
        <>
          <CountTable vote={vote} motion={motion} />
          <p>
            {resultWords(decided, motion)} {ownHand(vote.yours, motion)}
          </p>
        </>
      )}
      {moved > 0 && (
        <>
          <p>
            <b>{vote.changed.length === 1 && moved === 1 ? 'One hand went otherwise:' : 'What went otherwise:'}</b>
          </p>
          <ul class="rp-list">
            {vote.changed.map((changed) => (
              <Changed key={changed.who} scope={scope} motion={motion} changed={changed} />
            ))}
            {vote.shifted.map((shifted) => (
              <Shifted key={`${shifted.from}-${shifted.to}`} scope={scope} motion={motion} shifted={shifted} />
            ))}
          </ul>
        </>
      )}
      {doubts.map((doubt) => (
        <p class="rp-doubt" key={doubt}>
          <b>In doubt:</b> {doubt}
        </p>
      ))}
      <Moves scope={scope} moves={voteMoves(scope, vote)} summary="Who voted how, and where the figures come from">
        <Roll scope={scope} motion={motion} />
      </Moves>
    </div>
  );
}

/** The choices behind a count: the player's own hand on it, and what was said before. */
const voteMoves = (scope: Scope, vote: VoteResult) => {
  const hand = scope.moment.debate.hands.find(({ motion }) => motion === vote.id)?.choice;
  const moved = [...vote.changed, ...vote.shifted].flatMap(({ moves }) => moves);
  if (hand) return [hand, ...moved];
  return moved.length > 0 ? moved : allSaid(scope);
};

/** Whether the motion was carried, and whether it was in the record. */
export function resultWords({ carried, recordCarried, tally, record }: Decided, motion: Motion): string {
  if (motion.options[0]?.id === 'yes') {
    const [now, then] = [carried ? 'yes' : 'no', recordCarried ? 'yes' : 'no'];
    return now === then ? `The answer was ${now}, as in the record.` : `The answer was ${now}; in the record, ${then}.`;
  }
  if (motion.options[0]?.id !== 'for') {
    const [now, then] = [largestOf(tally, motion), largestOf(record, motion)];
    return now === then ? `Most were for: ${now}, as in the record.` : `Most were for: ${now}; in the record: ${then}.`;
  }
  if (carried === recordCarried) return carried ? 'Carried, as in the record.' : 'Not carried, as in the record.';
  return carried ? 'Carried; in the record it was not.' : 'Not carried; in the record it was.';
}

/** Of several lines, the one with most hands; *none* where two have as many. */
function largestOf(tally: VoteResult['tally'], { options }: Motion): string {
  const [most, next] = options.toSorted((a, b) => (tally[b.id] ?? 0) - (tally[a.id] ?? 0));
  return most && tally[most.id] !== (next && tally[next.id]) ? most.label.toLowerCase() : 'none';
}

/** A question that was told and not asked, in a sentence: its count is the record's. */
function toldWords(vote: VoteResult, motion: Motion, reached: boolean): string {
  const counts = countWords(vote.record, motion.options);
  const result = vote.carried ? 'carried' : 'not carried';
  return reached
    ? `You were told of this vote and not asked for your hand. It was ${result}, as in the record: ${counts}.`
    : `Never put in this debate, which had broken off by then. In the record it was ${result}: ${counts}.`;
}

function OneMoveAway({ scope }: { readonly scope: Scope }) {
  const { report, moment, deps } = scope;
  const told = toldIn(moment);
  return (
    <div class="rp-vote">
      <h4>One move away</h4>
      {report.oneMoveAway.length === 0 && (
        <p>With the rest unchanged, no single choice of yours, made otherwise, would have changed a count.</p>
      )}
      <ul class="rp-list">
        {report.oneMoveAway.map((other) => {
          const motion = deps.record.motions.get(other.vote);
          const yours = report.votes.find((vote) => vote.id === other.vote);
          if (!motion || !yours) return null;
          const recorded = motion.options.every(({ id }) => other.tally[id] === yours.record[id]);
          const { otherwise } = asTold(other, report, told, deps.record);
          return (
            <li key={`${other.choice}-${other.instead}`} data-number>
              <Sentence text={otherwise} scope={scope} />, the rest unchanged, it would have been{' '}
              {countWords(other.tally, motion.options)}
              {recorded ? ', as in the record' : ''}
              {other.carried === yours.carried ? '' : `, and the motion ${other.carried ? 'carried' : 'lost'}`}.{' '}
              <span class="rp-note">{stop(`The words were: ${phraseOf(wordsOf(scope, other.instead))}`)}</span>
              <Moves scope={scope} moves={[other.choice, other.instead]} summary="In place of what" />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
