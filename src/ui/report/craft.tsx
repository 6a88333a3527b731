import { type Bar, type BarResult, bars } from '../../debate/report.ts';
import { nameOf } from '../words.ts';
import { Claim, Moves } from './moves.tsx';
import { barWords, scoreWords } from './report-words.ts';
import type { Scope } from './scope.ts';

/** The five bars: the word first, the score small beside it, and everything that made it. */
export function HowWell({ scope }: { readonly scope: Scope }) {
  return (
    <section class="rp-panel rp-craft" aria-labelledby="rp-craft">
      <h2 id="rp-craft">How well you argued</h2>
      <ul class="rp-bars">
        {bars.map((bar) => (
          <BarEntry key={bar} scope={scope} bar={bar} result={scope.report.craft[bar]} />
        ))}
      </ul>
      <p class="rp-apart">Judged apart from the side you took. No position earns anything here.</p>
    </section>
  );
}

function BarEntry({ scope, bar, result }: { scope: Scope; bar: Bar; result: BarResult }) {
  const { score, word } = result;
  return (
    <li>
      <h3>{barWords[bar].name}</h3>
      <p class="rp-level">
        <b>{word ?? 'not asked'}</b>
        {score !== null && (
          <small>
            {scoreWords(score)} of 4
            {result.roomMean !== undefined && `; this room offered ${scoreWords(result.roomMean)}`}
          </small>
        )}
      </p>
      <span class="rp-pips" aria-hidden="true">
        {[1, 2, 3, 4].map((step) => (
          <i key={step} style={{ '--part': `${Math.max(0, Math.min(1, (score ?? 0) - step + 1)) * 100}%` }} />
        ))}
      </span>
      <div class="rp-because">
        <p>{result.because}</p>
        <p>
          <b>To try:</b> {result.next}
        </p>
        {result.better && (
          <div class="rp-better">
            <p class="rp-better-by">
              <b>Done in 1918{result.betterBy ? ` by ${nameOf(scope.deps.record, result.betterBy)}` : ''}:</b>
            </p>
            <Claim scope={scope} argument={result.better} />
          </div>
        )}
        <Moves scope={scope} moves={result.moves} />
      </div>
    </li>
  );
}
