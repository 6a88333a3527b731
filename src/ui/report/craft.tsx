import { nameOf } from '../../debate/lookup.ts';
import { type Bar, type BarResult, bars } from '../../debate/report.ts';
import { linkTo } from '../entry.ts';
import { Claim, Moves } from './moves.tsx';
import { barWords, dayOf, scoreWords } from './report-words.ts';
import { allSaid, argumentOf, type Scope, sittingDay } from './scope.ts';
import { Sentence } from './sentence.tsx';

/** The five bars: the word first, the score small beside it, and everything that made it. */
export function HowWell({ scope }: { readonly scope: Scope }) {
  return (
    <section class="rp-panel rp-craft" aria-labelledby="rp-craft">
      <h3 class="rp-title-bar" id="rp-craft">
        How well you argued
      </h3>
      <ul class="rp-bars" style={{ '--columns': columnsFor(scope) }}>
        {bars.map((bar) => (
          <BarEntry key={bar} scope={scope} bar={bar} result={scope.report.craft[bar]} />
        ))}
      </ul>
      <p class="rp-apart">
        Judged apart from the side you took: no position earns anything here.{' '}
        <a class="ref" href={linkTo('scoring')}>
          How the score works
        </a>
      </p>
    </section>
  );
}

function BarEntry({ scope, bar, result }: { scope: Scope; bar: Bar; result: BarResult }) {
  const { score, word } = result;
  return (
    <li data-number>
      <h4>{barWords[bar].name}</h4>
      <p class="rp-level">
        <b>{word ?? 'not asked'}</b>
        {score !== null && <small>{scoreWords(score)} of 4</small>}
      </p>
      <span class="rp-pips" aria-hidden="true">
        {[1, 2, 3, 4].map((step) => (
          <i key={step} style={{ '--part': `${Math.max(0, Math.min(1, (score ?? 0) - step + 1)) * 100}%` }} />
        ))}
      </span>
      <div class="rp-because">
        <p>
          <Sentence text={result.because} scope={scope} />
        </p>
        <p>
          <b>To try:</b> <Sentence text={result.next} scope={scope} />
        </p>
        {result.better && (
          <div class="rp-better">
            <p class="rp-better-by">
              <b>{betterWords(scope, bar, result)}:</b>
            </p>
            <Claim scope={scope} argument={result.better} whole={bar === 'evidence'} />
          </div>
        )}
        <Moves scope={scope} moves={behindBar(scope, result)} />
      </div>
    </li>
  );
}

/** Columns as wide as their texts are long, within reason, so that they end together. */
function columnsFor({ report }: Scope): string {
  const lengths = bars.map((bar) => report.craft[bar].because.length + report.craft[bar].next.length + 120);
  const mean = lengths.reduce((a, b) => a + b, 0) / lengths.length;
  return lengths.map((length) => `minmax(0, ${Math.max(0.7, length / mean).toFixed(2)}fr)`).join(' ');
}

/** The choices behind a bar; where nothing was taken off it, and nothing decided it, all that was said. */
const behindBar = (scope: Scope, { moves, score }: BarResult): BarResult['moves'] =>
  moves.length === 0 && score !== null ? allSaid(scope) : moves;

/** What the better handling is an example of: what the bar asks about. */
const exampleOf: Readonly<Record<Bar, string>> = {
  evidence: 'On the same ground',
  answering: 'A reply to it',
  consistency: 'A change owned aloud',
  audience: 'Better heard by such a room',
  period: 'In time for that day',
};

/** *A reply to it: Lenin on 21 January*; said plainly where it was only put later. */
function betterWords(scope: Scope, bar: Bar, { better, betterBy, betterOn, moves }: BarResult): string {
  const { record } = scope.deps;
  const name = betterBy ? nameOf(record, betterBy) : 'somebody';
  const ended = sittingDay(scope);
  const on = betterOn ? ` on ${dayOf(betterOn)}` : '';
  if (ended && betterOn && betterOn > ended) return `${exampleOf[bar]}, open that day and put later: ${name}${on}`;
  const same = bar === 'evidence' && moves.some((choice) => argumentOf(scope, choice) === better);
  return same ? `The same argument, as ${name} put it${on}` : `${exampleOf[bar]}: ${name}${on}`;
}
