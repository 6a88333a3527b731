import { useMemo } from 'preact/hooks';
import { stepWord } from '../../ui/report/report-words.ts';
import { field, inField } from './class-plan.ts';
import type { ClassScope } from './scope.ts';
import { Marks } from './where.tsx';

const steps = ['barred', 'not now', 'if forced', 'what helps'] as const;
const { left, top, side, strip, width, height } = field;

/** The class in the square of dealings with governments, and the same as a table. */
export function WhereTheClassDealt({ scope }: { readonly scope: ClassScope }) {
  const { entries, label } = scope;
  const spots = useMemo(
    () => inField(entries.map(({ id, summary: { peace, entente } }) => ({ id, peace, entente }))),
    [entries],
  );
  const silent = entries.filter(({ summary }) => summary.peace === null && summary.entente === null);
  const half = entries.some(({ summary }) => (summary.peace === null) !== (summary.entente === null));
  const box = `M${left} ${top}h${side}v${side}h${-side}z`;
  const grid = [1, 2].map((n) => `M${left + (side * n) / 3} ${top}v${side}M${left} ${top + (side * n) / 3}h${side}`);
  return (
    <section class="rp-panel cl-dealt" aria-labelledby="cl-dealt">
      <h2 class="rp-title-bar" id="cl-dealt">
        Dealings with governments
      </h2>
      <div class="cl-drawn">
        <svg class="rp-square" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          <path class="sq-ground" d={box} />
          <path class="sq-grid" d={grid.join('')} />
          <path class="sq-edge" d={box} />
          {steps.map((step, n) => (
            <g key={step}>
              <text class="sq-step" x={left + (side * n) / 3} y={top + side + 20} text-anchor="middle">
                {step}
              </text>
              <text class="sq-step" x={left - 14} y={top + side * (1 - n / 3) + 5} text-anchor="end">
                {step}
              </text>
            </g>
          ))}
          <text class="sq-axis" x={left + side} y={top + side + 40} text-anchor="end">
            Peace with the Central Powers →
          </text>
          <text class="sq-axis" x={4} y={16}>
            ↑ Help from the Entente
          </text>
          {half && (
            <text class="sq-step" x={left - 14} y={top + side + strip + 29} text-anchor="end">
              not a word
            </text>
          )}
        </svg>
        <Marks scope={scope} spots={spots} width={width} height={height} />
      </div>
      <p class="rp-note">
        {half && 'Below and beside the square: who spoke to one of the two only. '}
        {silent.length > 0 && `${silent.length} said nothing that speaks to either.`}
      </p>
      <details class="rp-open">
        <summary>The same as a table</summary>
        <table class="cl-table">
          <thead>
            <tr>
              <th scope="col">Pupil</th>
              <th scope="col">Peace with the Central Powers</th>
              <th scope="col">Help from the Entente</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.id}>
                <th scope="row">{label(entry)}</th>
                <td>{said(entry.summary.peace)}</td>
                <td>{said(entry.summary.entente)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

const said = (value: number | null): string => (value === null ? 'nothing said' : stepWord(value));
