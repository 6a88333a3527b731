import type { ComponentChildren } from 'preact';
import { WhatWasDecided } from './decided.tsx';
import { LeftStandingPanel } from './left-standing.tsx';
import { Moves } from './moves.tsx';
import { barWords } from './report-words.ts';
import type { Scope } from './scope.ts';
import { Sentence } from './sentence.tsx';
import { OneMoveAway, TurningPoint } from './turning.tsx';

/** The end of a sitting on half a page: what was decided, one strength, one objection, one thing to try. */
export function HalfPageView({ scope, ways }: { readonly scope: Scope; readonly ways: ComponentChildren }) {
  const { strength, next, turning } = scope.half;
  return (
    <div class={turning ? 'hp' : 'hp is-still'}>
      <WhatWasDecided scope={scope} />
      <LeftStandingPanel scope={scope} />
      <section class="rp-panel hp-craft" aria-labelledby="hp-strength">
        <h2 class="rp-title-bar" id="hp-strength">
          One strength
        </h2>
        {strength ? (
          <div data-number>
            <p>
              <b>{barWords[strength.bar].name}.</b> <Sentence text={strength.text} scope={scope} />
            </p>
            <Moves scope={scope} moves={strength.choices} />
          </div>
        ) : (
          <p>You gave the room nothing yet to name one by.</p>
        )}
        <h3 class="hp-sub">One thing to try</h3>
        <p>
          <b>{barWords[next.bar].name}.</b> <Sentence text={next.text} scope={scope} />
        </p>
      </section>
      <TurningPoint scope={scope} />
      <OneMoveAway scope={scope} />
      <div class="hp-ways">{ways}</div>
    </div>
  );
}
