import type { DealingsResult } from '../../debate/report.ts';
import { Moves } from './moves.tsx';
import { stepWord } from './report-words.ts';
import type { Scope } from './scope.ts';

const side = 120;
/** 0 to 3 on a side of the square. */
const along = (value: number): number => 10 + (value / 3) * (side - 20);

/** Two scales, kept apart from the triangle: peace with the Central Powers, and help from the Entente. */
export function DealingsPanel({ scope }: { readonly scope: Scope }) {
  const { peace, entente } = scope.report.dealings;
  if (peace.value === null && entente.value === null) return null;
  return (
    <section class="rp-panel rp-dealings" aria-labelledby="rp-dealings">
      <h2 id="rp-dealings">Dealings with governments</h2>
      <div class="rp-square">
        <figure>
          <Square peace={peace.value} entente={entente.value} />
          <figcaption>Across: peace. Upwards: help. Each from barred to allowed.</figcaption>
        </figure>
        <div>
          <Scale scope={scope} name="Peace with the Central Powers" result={peace} />
          <Scale scope={scope} name="Help from the Entente" result={entente} />
        </div>
      </div>
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

/** The square of both scales; where only one is known, a line stands for it and not a guessed point. */
function Square({ peace, entente }: { readonly peace: number | null; readonly entente: number | null }) {
  return (
    <svg viewBox={`0 0 ${side} ${side}`} aria-hidden="true">
      <path class="sq-ground" d={`M10 10H${side - 10}V${side - 10}H10z`} />
      <path
        class="sq-grid"
        d={[1, 2].map((n) => `M${along(n)} 10V${side - 10}M10 ${along(n)}H${side - 10}`).join('')}
      />
      <path class="sq-edge" d={`M10 10H${side - 10}V${side - 10}H10z`} />
      {peace !== null && entente === null && <path class="sq-line" d={`M${along(peace)} 10V${side - 10}`} />}
      {entente !== null && peace === null && <path class="sq-line" d={`M10 ${side - along(entente)}H${side - 10}`} />}
      {peace !== null && entente !== null && (
        <circle class="sq-you" cx={along(peace)} cy={side - along(entente)} r={8} />
      )}
    </svg>
  );
}
