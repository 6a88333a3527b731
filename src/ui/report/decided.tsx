import type { Decided } from '../../debate/half-page.ts';
import { CountTable, ownHand } from './count-table.tsx';
import { kinLine } from './kin.tsx';
import { VoteLink } from './links.tsx';
import { Moves } from './moves.tsx';
import { countWords, figuresOf, numberWord } from './report-words.ts';
import { Roll } from './roll.tsx';
import { allSaid, type Scope } from './scope.ts';
import { resultWords } from './votes.tsx';

/** How many votes beside the first are named; of the many of a whole run the last that went otherwise. */
const most = 3;

const otherwise = ({ tally, record }: Decided): boolean =>
  Object.entries(tally).some(([option, count]) => count !== record[option]);

/** The count of the sitting, yours beside theirs; the lesser votes of the day in a line each; and whose arguments they heard. */
export function WhatWasDecided({ scope }: { readonly scope: Scope }) {
  const { decided, kin } = scope.half;
  const [main, ...others] = decided;
  const motion = main && scope.deps.record.motions.get(main.vote);
  const named = others.length > most ? others.filter(otherwise).slice(-most) : others;
  return (
    <section class="rp-panel hp-decided" aria-labelledby="hp-decided">
      <h2 class="rp-title-bar" id="hp-decided">
        What was decided
      </h2>
      {main && motion ? (
        <div data-number>
          <p class="hp-question">
            <VoteLink scope={scope} id={main.vote} />
          </p>
          <CountTable vote={main} motion={motion} large />
          <p>
            <b>{resultWords(main, motion)}</b> {ownHand(main.yours, motion)}
          </p>
          {named.map((one) => (
            <Lesser key={one.vote} scope={scope} one={one} />
          ))}
          {named.length < others.length && (
            <p class="hp-lesser">
              And {numberWord(others.length - named.length)} more, under <i>All of it</i>.
            </p>
          )}
          <Moves scope={scope} moves={choicesOf(scope, main)} summary="Who voted how, and the source">
            {decided.map(({ vote }) => {
              const voted = scope.deps.record.motions.get(vote);
              return voted && <Roll key={vote} scope={scope} motion={voted} />;
            })}
          </Moves>
        </div>
      ) : (
        <p>No vote was taken at this sitting.</p>
      )}
      <div class="hp-kin" data-number>
        <p>
          <b>Whose arguments you used.</b> {kin.length === 0 ? 'None of the record.' : kinLine(scope, kin)}
        </p>
        <Moves
          scope={scope}
          moves={scope.moment.debate.said.flatMap(({ argument, choice }) => (argument ? [choice] : []))}
        />
      </div>
    </section>
  );
}

/** The player's own hand on it; where none went up, all that was said. */
function choicesOf(scope: Scope, { vote }: Decided) {
  const hand = scope.moment.debate.hands.find(({ motion }) => motion === vote)?.choice;
  return hand ? [hand] : allSaid(scope);
}

function Lesser({ scope, one }: { readonly scope: Scope; readonly one: Decided }) {
  const motion = scope.deps.record.motions.get(one.vote);
  if (!motion) return null;
  return (
    <p class="hp-lesser">
      <VoteLink scope={scope} id={one.vote} />{' '}
      {one.reached ? (
        <>
          {one.carried ? 'Carried' : 'Not carried'}, <span aria-hidden="true">{figuresOf(one.tally, motion)}.</span>
          <span class="sr">{countWords(one.tally, motion.options)}.</span>
        </>
      ) : (
        'Never put in this debate.'
      )}
    </p>
  );
}
