import ground from '../../../assets/map/treaty.svg?url';
import plan from '../../../assets/map/treaty-plan.json';

/** What the treaty took, six zones told apart by hatching and number: the ground is a picture, the names are text. */
export function TreatyMap() {
  return (
    <svg class="chart treaty-drawing" viewBox={plan.box.join(' ')} aria-hidden="true">
      <image href={ground} width={plan.box[2]} height={plan.box[3]} />
      {plan.zones.map(({ id, plate, field, number, at, text }) => (
        <g key={id} class="treaty-zone">
          <path d={plate} />
          <path d={field} class="treaty-field" />
          <text x={number[0]} y={number[1]} font-size="42" text-anchor="middle">
            {id}
          </text>
          <text x={at[0]} y={at[1]} font-size="38" class="treaty-name">
            {text}
          </text>
        </g>
      ))}
      {plan.towns.map(({ id, box: [x, y, width, height], at, text }) => (
        <g key={id}>
          <rect x={x} y={y} width={width} height={height} class="treaty-plate" />
          <text x={at[0]} y={at[1]} font-size="33">
            {text}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** The hatching of each zone, as `assets/map/treaty.svg` has it. */
const hatchings: Readonly<Record<string, string>> = {
  1: 'M0 16L16 0M0 32L32 0M0 48L48 0M0 64L64 0M16 64L80 0M32 64L96 0',
  2: 'M0 6H64M0 16H64M0 26H64M0 36H64',
  3: 'M8 8h0M24 8h0M40 8h0M56 8h0M16 20h0M32 20h0M48 20h0M8 32h0M24 32h0M40 32h0M56 32h0',
  4: 'M6 0V40M16 0V40M26 0V40M36 0V40M46 0V40M56 0V40',
  5: 'M0 10H64M0 20H64M0 30H64M10 0V40M21 0V40M32 0V40M43 0V40M54 0V40',
  6: 'M8 12h10M13 7v10M40 12h10M45 7v10M24 29h10M29 24v10M52 29h10M57 24v10',
};

/** A patch of a zone's hatching, for the list beside the map. */
export function ZoneMark({ zone }: { readonly zone: string }) {
  return (
    <svg class={`treaty-mark is-${zone}`} viewBox="0 0 64 40" aria-hidden="true">
      <path d={hatchings[zone]} />
    </svg>
  );
}
