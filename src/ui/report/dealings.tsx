import { useMemo } from 'preact/hooks';
import type { DealingsResult } from '../../debate/report.ts';
import { type Dealer, dealersOf, drawing, type NamePlace, nameBeside, placeAt } from './dealings-plan.ts';
import { Moves } from './moves.tsx';
import { stepWord } from './report-words.ts';
import { peopleOf, type Scope } from './scope.ts';

/** Two scales, kept apart from the triangle: peace with the Central Powers, and help from the Entente. */
export function DealingsPanel({ scope }: { readonly scope: Scope }) {
  const { record } = scope.deps;
  const dealers = useMemo(() => dealersOf(record), [record]);
  const { peace, entente } = scope.report.dealings;
  if (peace.value === null && entente.value === null) return null;
  return (
    <section class="rp-panel rp-dealings" aria-labelledby="rp-dealings">
      <h2 id="rp-dealings">Dealings with governments</h2>
      <figure class="rp-square">
        <Square scope={scope} peace={peace.value} entente={entente.value} dealers={dealers} />
        <figcaption>
          Across: peace. Upwards: help. Each from barred to allowed. The people stand where their own votes and
          arguments put them; those on whom the record is silent are left out.
        </figcaption>
      </figure>
      <Scale scope={scope} name="Peace with the Central Powers" result={peace} />
      <Scale scope={scope} name="Help from the Entente" result={entente} />
      <details class="rp-open">
        <summary>Who stood where on the two scales</summary>
        <ul class="rp-list">
          {dealers.map((one) => (
            <li key={one.people.join()}>
              <b>{peopleOf(scope, one.people)}</b>: peace, {stepWord(one.peace)}; help, {stepWord(one.entente)}.
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function Scale({ scope, name, result }: { scope: Scope; name: string; result: DealingsResult }) {
  return (
    <div class="rp-scale">
      <p>
        <b>{name}:</b> {result.value === null ? 'nothing you said speaks to it' : stepWord(result.value)}.
      </p>
      <Moves scope={scope} moves={result.moves} />
    </div>
  );
}

interface SquareProps {
  readonly scope: Scope;
  readonly peace: number | null;
  readonly entente: number | null;
  readonly dealers: readonly Dealer[];
}

/** The square of both scales; where only one is known of the player, a line stands for it and not a guessed point. */
function Square({ scope, peace, entente, dealers }: SquareProps) {
  const [low, high] = [placeAt(0, 0), placeAt(3, 3)];
  const you = placeAt(peace ?? 0, entente ?? 0);
  const edge = `M${low.x} ${high.y}H${high.x}V${low.y}H${low.x}z`;
  const grid = [1, 2].map((n) => placeAt(n, n)).map(({ x, y }) => `M${x} ${high.y}V${low.y}M${low.x} ${y}H${high.x}`);
  return (
    <svg viewBox={`0 0 ${drawing.width} ${drawing.height}`} aria-hidden="true">
      <path class="sq-ground" d={edge} />
      <path class="sq-grid" d={grid.join('')} />
      <path class="sq-edge" d={edge} />
      {peace !== null && entente === null && <path class="sq-line" d={`M${you.x} ${high.y}V${low.y}`} />}
      {entente !== null && peace === null && <path class="sq-line" d={`M${low.x} ${you.y}H${high.x}`} />}
      {peace !== null && entente !== null && <circle class="sq-you" cx={you.x} cy={you.y} r={11} />}
      {(peace !== null || entente !== null) && (
        <text
          class="tri-name sq-you-name"
          x={peace === null ? high.x - 36 : you.x + 14}
          y={entente === null ? (low.y + high.y) / 2 + 24 : you.y + (you.y < low.y / 2 ? 24 : -14)}
        >
          You
        </text>
      )}
      {dealers.map((one) => (
        <Person
          key={one.people.join()}
          name={peopleOf(scope, one.people)}
          at={nameBeside(one, dealers)}
          {...placeAt(one.peace, one.entente)}
        />
      ))}
    </svg>
  );
}

interface PersonProps {
  readonly name: string;
  readonly at: NamePlace;
  readonly x: number;
  readonly y: number;
}

function Person({ name, at, x, y }: PersonProps) {
  return (
    <g>
      <path class="tri-people" d={`M${x} ${y - 6}l6 6-6 6-6-6z`} />
      <text class="tri-name sq-name" x={x + at.dx} y={y + at.dy} text-anchor={at.anchor}>
        {name}
      </text>
    </g>
  );
}
