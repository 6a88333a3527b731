import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { isDark } from '../../archive/tree.ts';
import type { Shown } from './tree-fold.ts';
import { NodeMark } from './tree-marks.tsx';
import { type Arrow, arrows, moved } from './tree-moves.ts';
import { type Box, type Place, type Plan, type Stroke, sizes } from './tree-plan.ts';
import { labelOf, nodeFacts, shortDay, spokenLabel, type TreeScope } from './tree-words.ts';
import { useDrag } from './use-drag.ts';

interface CanvasProps {
  readonly plan: Plan;
  readonly scope: TreeScope;
  readonly name: string;
  readonly heads: (column: number) => ComponentChildren;
  readonly chosen: string;
  readonly opened: ReadonlySet<string>;
  readonly zoom: number;
  readonly onChoose: (key: string) => void;
  /** Enter on a node: what lies behind it. */
  readonly onEnter: (shown: Shown) => void;
  readonly onFold: (key: string, open: boolean) => void;
  readonly onZoom: (by: number) => void;
}

/** Drawings count in sixteenths of a rem, so that their numbers stay short. */
const UNIT = 16;
const at = (n: number): number => Math.round(n * UNIT);
const rem = (n: number): string => `${Math.round(n * 1000) / 1000}rem`;

/** The tree: lines drawn, and over them the outline itself, each of its entries in the place of its node. */
export function TreeCanvas(props: CanvasProps) {
  const { plan, name, heads, zoom, chosen, onZoom } = props;
  const box = useRef<HTMLDivElement>(null);
  const wide = plan.columns.length > 0;
  useDrag(box, wide, onZoom);
  const arrived = useRef(false);
  useLayoutEffect(() => {
    const entry = box.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    // At first it comes into the middle, but a narrow page begins at its top; later it follows the focus, no further
    // than it must.
    const within = box.current?.contains(document.activeElement) ?? false;
    if (!arrived.current && wide) entry?.scrollIntoView?.({ block: 'nearest', inline: 'center' });
    else if (within) entry?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
    if (within) entry?.focus({ preventScroll: true });
    arrived.current = true;
  }, [chosen, wide]);
  const size = { width: rem(plan.width * zoom), height: rem(plan.height * zoom) };
  return (
    <div class={wide ? 'pt-box is-wide' : 'pt-box'} ref={box} style={{ scrollPaddingTop: rem(plan.head * zoom) }}>
      <div class="pt-paper" style={wide ? size : { height: size.height }}>
        <div
          class="pt-sheet"
          style={{
            width: rem(plan.width),
            height: rem(plan.height),
            transform: zoom === 1 ? undefined : `scale(${zoom})`,
          }}
        >
          {wide && (
            <div class="pt-columns" aria-hidden="true">
              {plan.columns.map(({ x, width }, column) => (
                <div key={x} class={column % 2 === 1 ? 'is-band' : ''} style={{ left: rem(x), width: rem(width) }} />
              ))}
            </div>
          )}
          {wide && (
            <div class="pt-heads" aria-hidden="true" style={{ height: rem(plan.head - 0.4) }}>
              {plan.columns.map(({ x, width }, column) => (
                <div key={x} class={column % 2 === 1 ? 'is-band' : ''} style={{ left: rem(x), width: rem(width) }}>
                  {heads(column)}
                </div>
              ))}
            </div>
          )}
          <Strokes plan={plan} />
          <Entries {...props} label={name} />
        </div>
      </div>
    </div>
  );
}

const Strokes = ({ plan }: { readonly plan: Plan }) => (
  <svg
    class="pt-strokes"
    viewBox={`0 0 ${at(plan.width)} ${at(plan.height)}`}
    style={{ width: rem(plan.width), height: rem(plan.height) }}
    aria-hidden="true"
  >
    {plan.strokes.map((stroke) => (
      <path key={stroke.key} class={`pt-line is-${stroke.look}`} d={pathOf(stroke)} />
    ))}
  </svg>
);

const pathOf = ({ points }: Stroke): string =>
  points.map(([x, y], n) => `${n === 0 ? 'M' : 'L'}${at(x)} ${at(y)}`).join('');

function Entries(props: CanvasProps & { readonly label: string }) {
  const { plan, scope, chosen, opened, onChoose, onEnter, onFold, onZoom } = props;
  const siblings = placesAmong(plan.places);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const here = plan.places.find(({ shown }) => shown.key === chosen)?.shown;
    const act = here && actOf(event.key, here);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const onClick = (event: MouseEvent) => {
    const entry = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]') : null;
    const place = plan.places.find(({ shown }) => shown.key === entry?.dataset.key);
    if (!place) return;
    if (event.type === 'dblclick') onEnter(place.shown);
    else onChoose(place.shown.key);
  };
  const actOf = (key: string, here: Shown): (() => void) | null => {
    if (key === '+' || key === '=') return () => onZoom(1.2);
    if (key === '-') return () => onZoom(1 / 1.2);
    if (key === 'Enter' || key === ' ') return () => onEnter(here);
    if (key === 'ArrowRight' && (here.folded > 0 || here.cards > 1)) return () => onFold(here.key, true);
    if (key === 'ArrowLeft' && opened.has(here.key)) return () => onFold(here.key, false);
    return arrows.includes(key) ? () => onChoose(moved(plan, chosen, key as Arrow)) : null;
  };
  return (
    <div
      class="pt-entries"
      role="tree"
      tabIndex={-1}
      aria-label={props.label}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onDblClick={onClick}
    >
      {plan.places.map((place) => {
        const { shown } = place;
        const [nth, all] = siblings.get(shown.key) ?? [1, 1];
        const folds = shown.folded > 0 || shown.cards > 1 || opened.has(shown.key);
        return (
          <div
            key={shown.key}
            role="treeitem"
            class={classOf(place)}
            style={styleOf(place, plan)}
            tabIndex={shown.key === chosen ? 0 : -1}
            aria-level={shown.level}
            aria-posinset={nth}
            aria-setsize={all}
            aria-selected={shown.key === chosen}
            aria-expanded={folds ? opened.has(shown.key) : undefined}
            aria-label={spokenLabel(shown, scope)}
            data-key={shown.key}
            onFocus={() => shown.key !== chosen && onChoose(shown.key)}
          >
            <Entry place={place} plan={plan} scope={scope} />
          </div>
        );
      })}
    </div>
  );
}

function Entry({ place, plan, scope }: { readonly place: Place; readonly plan: Plan; readonly scope: TreeScope }) {
  const { shown } = place;
  const { node, folded } = shown;
  const { name, note } = labelOf(shown, scope);
  const facts = nodeFacts(node, scope);
  const dark = isDark(node);
  const origin = originOf(place, plan);
  const wide = plan.columns.length > 0;
  const day = wide || !('sitting' in node) ? '' : shortDay(scope.record, node.sitting);
  const half = node.kind === 'sitting' && node.ending === null;
  return (
    <>
      <span class="pt-spot" style={{ left: rem(place.x - origin.x), top: rem(place.y - origin.y) }}>
        <NodeMark
          look={dark ? 'dark' : half ? 'half' : 'seen'}
          course={facts?.course ?? 'open'}
          ringed={facts?.asRecorded ?? false}
        />
        {folded > 0 && <b class="pt-more">+{folded}</b>}
      </span>
      <Words box={place.label} origin={origin}>
        {day && <span class="pt-day">{day}</span>}
        {name && <b>{name}</b>}
        {note && <small>{tailNote(place, note, wide, scope)}</small>}
      </Words>
      {place.tail.map(({ column, x, label }, nth) => (
        <span key={column}>
          <span class="pt-spot" style={{ left: rem(x - origin.x), top: rem(place.y - origin.y) }}>
            <NodeMark look="dark" />
          </span>
          <Words box={label} origin={origin}>
            {node.kind === 'dark-sittings' && (
              <small>{shortDay(scope.record, node.sittings[nth + 1] ?? (node.sittings[0] as never))}</small>
            )}
          </Words>
        </span>
      ))}
    </>
  );
}

/** In the outline the sittings ahead are one line: *10 Feb and 7 more*. */
function tailNote({ shown: { node } }: Place, note: string, wide: boolean, scope: TreeScope): string {
  if (wide || node.kind !== 'dark-sittings') return note;
  const more = node.sittings.length - 1;
  return `${shortDay(scope.record, node.sittings[0] as never)}${more > 0 ? ` and ${more} more` : ''}, not reached`;
}

const Words = ({
  box,
  origin,
  children,
}: {
  readonly box: Box;
  readonly origin: { readonly x: number; readonly y: number };
  readonly children: ComponentChildren;
}) => (
  <span
    class="pt-words"
    aria-hidden="true"
    style={{ left: rem(box.x - origin.x), top: rem(box.y - origin.y), width: rem(box.width), height: rem(box.height) }}
  >
    {children}
  </span>
);

const classOf = ({ shown: { node } }: Place): string =>
  `pt-node is-${isDark(node) ? 'dark' : node.current ? 'now' : 'seen'} of-${node.kind}`;

/** The corner of an entry's own box, from which its parts are placed. */
function originOf({ x, y, label }: Place, plan: Plan): { readonly x: number; readonly y: number } {
  return plan.columns.length > 0 ? { x: label.x, y: y - sizes.mark - 0.15 } : { x: x - sizes.mark, y: label.y };
}

function styleOf(place: Place, plan: Plan) {
  const { x, y } = originOf(place, plan);
  const { label } = place;
  return {
    left: rem(x),
    top: rem(y),
    width: rem(label.x + label.width - x),
    height: rem(label.y + label.height - y),
  };
}

/** Which of how many brothers each entry is. */
function placesAmong(places: readonly Place[]): ReadonlyMap<string, readonly [nth: number, all: number]> {
  const among = new Map<string, readonly [number, number]>();
  const shown = places.map((place) => place.shown);
  const roots = places.filter(({ parent }) => parent === null).map((place) => place.shown);
  for (const group of [roots, ...shown.map(({ children }) => children)])
    for (const [n, one] of group.entries()) among.set(one.key, [n + 1, group.length]);
  return among;
}
