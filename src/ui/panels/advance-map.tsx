import tallOver from '../../../assets/map/tall-over.svg?url';
import tallUnder from '../../../assets/map/tall-under.svg?url';
import wideOver from '../../../assets/map/wide-over.svg?url';
import wideUnder from '../../../assets/map/wide-under.svg?url';
import { type Fronts, frontPath, type Spot, takenPath } from '../../lib/front.ts';

type Box = readonly [x: number, y: number, width: number, height: number];

interface Lettering {
  readonly box: Box;
  readonly at: Spot;
  readonly size: number;
  readonly text: string;
}

/** A town as a drawing shows it: a dot, its name, and both days on which it was entered. */
interface DrawnTown {
  readonly id: string;
  readonly at: Spot;
  readonly r: number;
  /** 2: a capital, drawn as a ring. */
  readonly rings: number;
  readonly leader?: string;
  readonly label?: Omit<Lettering, 'box'> & { readonly box: Box | null; readonly anchor: string };
  readonly dates?: readonly Lettering[];
}

/** What is drawn over the ground: `assets/map/plan.json`. */
export interface MapPlan extends Fronts {
  readonly box: Box;
  readonly towns: readonly DrawnTown[];
  readonly names: readonly {
    readonly kind: string;
    readonly at: Spot;
    readonly turn: number;
    readonly size: number;
    readonly text: string;
  }[];
}

/** 1 pm of 3 March, when firing stopped: what was taken later is dotted. */
const SIGNED = 13.04;
const grounds = { wide: [wideUnder, wideOver], tall: [tallUnder, tallOver] } as const;

interface AdvanceMapProps {
  readonly plan: MapPlan;
  readonly ground: keyof typeof grounds;
  /** Days after noon of 18 February. */
  readonly day: number;
  /** The towns entered by then. */
  readonly taken: ReadonlySet<string>;
}

/** The front on one day: ink on paper, hatched where it was taken before the treaty and dotted after it. */
export function AdvanceMap({ plan, ground, day, taken }: AdvanceMapProps) {
  const [x, y, width, height] = plan.box;
  const [under, over] = grounds[ground];
  const whole = { x, y, width, height };
  return (
    <svg class={`chart adv-map is-${ground}`} viewBox={plan.box.join(' ')} aria-hidden="true">
      <defs>
        <pattern id={`${ground}-hatch`} width="15" height="15" patternUnits="userSpaceOnUse">
          <path class="adv-hatch" d="M-4 4 4-4M0 15 15 0M11 19 19 11" />
        </pattern>
        <pattern id={`${ground}-dots`} width="20" height="20" patternUnits="userSpaceOnUse">
          <path class="adv-dots" d="M5 5h0M15 15h0" />
        </pattern>
      </defs>
      <image href={under} {...whole} />
      {day > SIGNED && (
        <path d={takenPath(plan, day)} class="adv-taken is-late" style={{ fill: `url(#${ground}-dots)` }} />
      )}
      {day > 0 && <path d={takenPath(plan, Math.min(day, SIGNED))} class="adv-taken" />}
      {day > 0 && (
        <path
          d={takenPath(plan, Math.min(day, SIGNED))}
          style={{ fill: `url(#${ground}-hatch)` }}
          class="adv-hatched"
        />
      )}
      <image href={over} {...whole} />
      {plan.names.map(({ kind, at, turn, size, text }) => (
        <text
          key={text}
          class={`adv-name is-${kind}`}
          transform={`translate(${at[0]} ${at[1]}) rotate(${turn})`}
          font-size={size}
        >
          {text}
        </text>
      ))}
      {day > SIGNED && <path d={frontPath(plan, day)} class="adv-front is-late" />}
      {day >= 0 && <path d={frontPath(plan, Math.min(day, SIGNED))} class="adv-front" />}
      {plan.towns.map((town) => (
        <Town key={town.id} town={town} entered={taken.has(town.id)} />
      ))}
    </svg>
  );
}

function Town({ town, entered }: { readonly town: DrawnTown; readonly entered: boolean }) {
  const { at, r, rings, leader, label, dates } = town;
  const look = entered ? 'adv-town is-taken' : rings > 1 ? 'adv-town is-capital' : 'adv-town';
  return (
    <g class={look}>
      {leader && <path d={leader} class="adv-leader" />}
      <circle cx={at[0]} cy={at[1]} r={r} />
      {rings > 1 && <circle cx={at[0]} cy={at[1]} r={r / 2} class="adv-core" />}
      {label?.box && <rect x={label.box[0]} y={label.box[1]} width={label.box[2]} height={label.box[3]} />}
      {label && (
        <text x={label.at[0]} y={label.at[1]} font-size={label.size} text-anchor={label.anchor}>
          {label.text}
        </text>
      )}
      {entered &&
        dates?.map(({ box, at: [tx, ty], size, text }, i) => (
          <g key={text} class={i === 0 ? 'adv-day' : 'adv-day is-new'}>
            <rect x={box[0]} y={box[1]} width={box[2]} height={box[3]} />
            <text x={tx} y={ty} font-size={size}>
              {text}
            </text>
          </g>
        ))}
    </g>
  );
}
