import type { Away } from '../../debate/away.ts';
import type { Turning } from '../../debate/half-page.ts';
import { nameOf } from '../../debate/lookup.ts';
import type { Motion } from '../../debate/record.ts';
import { Portrait } from '../portraits.tsx';
import { optionLabel } from '../words.ts';
import { PersonLink, VoteLink } from './links.tsx';
import { Moves } from './moves.tsx';
import { countWords, figuresOf, numberWord, voteDone } from './report-words.ts';
import { phraseOf, type Scope, stop, wordsOf } from './scope.ts';
import { Sentence } from './sentence.tsx';

/** The hand that turned, with what it had heard most; nothing where none did. */
export function TurningPoint({ scope }: { readonly scope: Scope }) {
  const { turning } = scope.half;
  const motion = turning && scope.deps.record.motions.get(turning.vote);
  const person = turning && scope.deps.record.people.get(turning.changed.who);
  if (!turning || !motion || !person) return null;
  return (
    <section class="rp-panel hp-turning" aria-labelledby="hp-turning">
      <h2 class="rp-title-bar" id="hp-turning">
        The turning point
      </h2>
      <div class="hp-turning-body">
        <figure class="hp-face">
          <Portrait person={person} />
        </figure>
        <Turned scope={scope} turning={turning} motion={motion} />
      </div>
    </section>
  );
}

function Turned({ scope, turning, motion }: { scope: Scope; turning: Turning; motion: Motion }) {
  const { changed, others } = turning;
  const [first] = changed.moves;
  return (
    <div class="hp-turning-words" data-number>
      <p>
        <b>
          <PersonLink scope={scope} id={changed.who} /> {voteDone(changed.to, optionLabel(motion, changed.to))}
        </b>
        ; in the record {nameOf(scope.deps.record, changed.who)}{' '}
        {voteDone(changed.from, optionLabel(motion, changed.from))}.
        {others > 0 && ` ${others === 1 ? 'One more hand' : `${upper(numberWord(others))} more hands`} went otherwise.`}{' '}
        {first && stop(`It began with ${phraseOf(wordsOf(scope, first))}`)}
      </p>
      <Moves scope={scope} moves={changed.moves}>
        <p>
          <Sentence text={changed.because} scope={scope} />
        </p>
      </Moves>
    </div>
  );
}

const upper = (word: string): string => `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`;

/** The nearest single choice that would have changed a vote, or that none would. */
export function OneMoveAway({ scope }: { readonly scope: Scope }) {
  if (scope.half.decided.length === 0) return null;
  const { away, turning } = scope.half;
  const motion = away && scope.deps.record.motions.get(away.vote);
  const person = away?.to && !turning ? scope.deps.record.people.get(away.to) : undefined;
  return (
    <section class="rp-panel hp-away" aria-labelledby="hp-away">
      <h2 class="rp-title-bar" id="hp-away">
        One move away
      </h2>
      <div class="hp-turning-body">
        {person && (
          <figure class="hp-face">
            <Portrait person={person} />
          </figure>
        )}
        {away && motion ? (
          <Otherwise scope={scope} away={away} motion={motion} />
        ) : (
          <p>With the rest unchanged, no single choice of yours, made otherwise, would have changed a count.</p>
        )}
      </div>
    </section>
  );
}

function Otherwise({ scope, away, motion }: { scope: Scope; away: Away; motion: Motion }) {
  return (
    <div class="hp-turning-words hp-otherwise" data-number>
      <p class="hp-figure">
        <span aria-hidden="true">{figuresOf(away.tally, motion)}</span>
        <span class="sr">{countWords(away.tally, motion.options)}</span>
      </p>
      <div>
        <p>
          {scope.half.decided[0]?.vote !== away.vote && (
            <>
              <VoteLink scope={scope} id={away.vote} />:{' '}
            </>
          )}
          <Sentence text={`${away.otherwise[0]?.toLowerCase() ?? ''}${away.otherwise.slice(1)}`} scope={scope} />
          {away.turns ? `, and the motion ${away.carried ? 'carried' : 'lost'}.` : ', all else unchanged.'}
        </p>
        <Moves scope={scope} moves={[away.instead, away.choice]} summary="Which words, and in place of which" />
      </div>
    </div>
  );
}
