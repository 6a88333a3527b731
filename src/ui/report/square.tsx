import { nameOf } from '../../debate/lookup.ts';
import type { HistoricalRecord } from '../../debate/record.ts';
import {
  type Dealer,
  type Dealt,
  type DealtApart,
  dealtApart,
  drawing,
  nameBeside,
  placeAt,
  square,
} from './dealings-plan.ts';

interface SquareProps {
  readonly record: HistoricalRecord;
  /** Where the player stands; or two runs side by side. */
  readonly runs: readonly Dealt[];
  readonly dealers: readonly Dealer[];
}

/** The four steps of a scale, short enough to stand beside it; the panel spells them out. */
const steps = ['barred', 'not now', 'if forced', 'what helps'] as const;

/** The square of both scales; where only one is known of a run, a line stands for it and not a guessed point. */
export function Square({ record, runs, dealers }: SquareProps) {
  const [low, high] = [placeAt(0, 0), placeAt(3, 3)];
  const edge = `M${low.x} ${high.y}H${high.x}V${low.y}H${low.x}z`;
  const grid = [1, 2].map((n) => placeAt(n, n)).map(({ x, y }) => `M${x} ${high.y}V${low.y}M${low.x} ${y}H${high.x}`);
  return (
    <svg class="rp-square" viewBox={`0 0 ${drawing.width} ${drawing.height}`} aria-hidden="true">
      <path class="sq-ground" d={edge} />
      <path class="sq-grid" d={grid.join('')} />
      <path class="sq-edge" d={edge} />
      {steps.map((step, n) => (
        <g key={step}>
          <text class="sq-step" x={placeAt(n, 0).x} y={low.y + 22} text-anchor="middle">
            {step}
          </text>
          <text class="sq-step" x={low.x - 10} y={placeAt(0, n).y + 5} text-anchor="end">
            {step}
          </text>
        </g>
      ))}
      <text class="sq-axis" x={high.x} y={low.y + 50} text-anchor="end">
        Peace with the Central Powers →
      </text>
      <text class="sq-axis" x={4} y={16}>
        ↑ Help from the Entente
      </text>
      {dealtApart(runs).map((one) => (
        <Run key={one.name} {...one} />
      ))}
      {dealers.map((one) => (
        <Person key={one.people.join()} record={record} one={one} all={dealers} />
      ))}
    </svg>
  );
}

function Run({ name, line, peace, entente, below }: DealtApart) {
  if (peace === null && entente === null) return null;
  const at = placeAt(peace ?? 0, entente ?? 0);
  const far = { x: square.left + square.side, y: square.top + square.side };
  const right = at.x > square.left + square.side - 60;
  const dashed = line === 'dashed' ? ' is-dashed' : '';
  const under = below || at.y < square.top + 40;
  const step = below ? 18 : 0;
  return (
    <g>
      {entente === null && <path class={`sq-line${dashed}`} d={`M${at.x} ${square.top}V${far.y}`} />}
      {peace === null && <path class={`sq-line${dashed}`} d={`M${square.left} ${at.y}H${far.x}`} />}
      {peace !== null && entente !== null && <circle class={`tri-you${dashed}`} cx={at.x} cy={at.y} r={13} />}
      <text
        class="tri-name tri-name-you"
        x={peace === null ? far.x - 50 : right ? at.x - 14 : at.x + 14}
        y={entente === null ? far.y - square.side * 0.56 + step : at.y + (under ? 30 : -16)}
        text-anchor={right && peace !== null ? 'end' : 'start'}
      >
        {name}
      </text>
    </g>
  );
}

interface PersonProps {
  readonly record: HistoricalRecord;
  readonly one: Dealer;
  readonly all: readonly Dealer[];
}

function Person({ record, one, all }: PersonProps) {
  const { x, y } = placeAt(one.peace, one.entente);
  const { dx, dy, anchor } = nameBeside(one, all);
  const name = one.people.map((id) => nameOf(record, id)).join(', ');
  return (
    <g>
      {dy < -20 && <path class="sq-lead" d={`M${x} ${y}V${y + dy + 4}`} />}
      <path class={one.inferred ? 'tri-people tri-judged' : 'tri-people'} d={`M${x} ${y - 7}l7 7-7 7-7-7z`} />
      <text class="tri-name sq-name" x={x + dx} y={y + dy} text-anchor={anchor}>
        {name}
      </text>
    </g>
  );
}
