import type { ComponentChildren } from 'preact';
import type { ArgumentId } from '../../debate/ids.ts';
import type { EdgeKind, HistoricalRecord } from '../../debate/record.ts';
import { type ArgumentMap, type Arrow, middles } from './map-plan.ts';
import { EntryLink, Shapes } from './parts.tsx';
import { sentence, tidy } from './tidy.ts';

/** What an arrow does, told of the argument that makes it. */
const kindWords: Readonly<Record<EdgeKind, string>> = {
  rebuts: 'denies the claim',
  undercuts: 'denies that the evidence carries it',
  'concedes-but': 'grants a part and turns it',
  supports: 'lends it strength',
};

interface Around {
  readonly record: HistoricalRecord;
  /** The position that an argument was put for, in words: no shape stands without its word. */
  readonly positionOf: (argument: ArgumentId) => string;
}

interface MapProps extends Around {
  readonly map: ArgumentMap;
  /** The argument in the middle, as it is to be shown. */
  readonly children: ComponentChildren;
}

/**
 * An argument between what it answers and what answers it. Every box is a link that moves the map; the arrows are
 * drawn beside the boxes, and say nothing that the boxes don’t say in words.
 */
export function ArgumentMapView({ map, record, positionOf, children }: MapProps) {
  return (
    <div class="map">
      <div class="map-middle">{children}</div>
      <Side
        heading="It answers"
        none="It answers no argument of the record."
        arrows={map.answers}
        record={record}
        positionOf={positionOf}
        side="left"
      />
      <Side
        heading="Answered by"
        none="No answer to it is on record."
        arrows={map.answeredBy}
        record={record}
        positionOf={positionOf}
        side="right"
      />
      <Strokes arrows={map.answers} side="left" />
      <Strokes arrows={map.answeredBy} side="right" />
    </div>
  );
}

interface SideProps extends Around {
  readonly heading: string;
  readonly none: string;
  readonly arrows: readonly Arrow[];
  readonly side: 'left' | 'right';
}

function Side({ heading, none, arrows, record, positionOf, side }: SideProps) {
  return (
    <section class={`map-side is-${side}`}>
      <h4>{heading}</h4>
      {arrows.length === 0 ? (
        <p class="lib-small">{none}</p>
      ) : (
        <ul>
          {arrows.map((arrow) => (
            <li key={`${arrow.other}-${arrow.kind}`}>
              <Box arrow={arrow} record={record} positionOf={positionOf} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Box({ arrow, record, positionOf }: { readonly arrow: Arrow } & Around) {
  const one = record.arguments.get(arrow.other);
  return (
    <EntryLink shelf="arguments" id={arrow.other} class={`map-box is-${arrow.kind}`}>
      <span class="map-kind">
        {kindWords[arrow.kind]}
        {whoWords(arrow) && ` (${whoWords(arrow)})`}
      </span>
      <span class="map-name">{one ? tidy(one.title) : arrow.other}</span>
      <span class="map-place">
        {one && <Shapes weights={one.weights} />} <b>{positionOf(arrow.other)}</b>
      </span>
    </EntryLink>
  );
}

/** *Lenin, on record*: who made the reply, and whether it was made to this very point. */
function whoWords({ who, documented }: Arrow): string {
  const paired = documented === true ? 'on record' : documented === false ? 'paired by judgement' : '';
  return [who && tidy(who), paired].filter(Boolean).join(', ');
}

/** The arrows of one side, from box to middle; their heads lie at what is answered. */
function Strokes({ arrows, side }: { readonly arrows: readonly Arrow[]; readonly side: 'left' | 'right' }) {
  const at = middles(arrows.length);
  return (
    <div class={`map-strokes is-${side}`} aria-hidden="true">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {arrows.map(({ kind, other }, i) => {
          const y = (at[i] ?? 0.5) * 100;
          const [from, to] = side === 'left' ? [50, y] : [y, 50];
          return <path key={`${other}-${kind}`} class={`is-${kind}`} d={`M100 ${from}C50 ${from} 50 ${to} 4 ${to}`} />;
        })}
      </svg>
      {side === 'left'
        ? at.map((y) => <i key={y} class="map-head" style={{ top: `${y * 100}%` }} />)
        : arrows.length > 0 && <i class="map-head" style={{ top: '50%' }} />}
    </div>
  );
}

/** The supports, in words: chips under the map. */
export function Supports({ map, record }: Pick<MapProps, 'map' | 'record'>) {
  const list = (heading: string, arrows: readonly Arrow[]) =>
    arrows.length > 0 && (
      <section class="map-supports">
        <h4>{heading}</h4>
        <ul>
          {arrows.map((arrow) => (
            <li key={arrow.other}>
              <EntryLink shelf="arguments" id={arrow.other}>
                <span aria-hidden="true">+ </span>
                {titleIn(record, arrow.other)}
              </EntryLink>
            </li>
          ))}
        </ul>
      </section>
    );
  return (
    <div class="map-below">
      {list('Supported by', map.supportedBy)}
      {list('Supports', map.supports)}
    </div>
  );
}

/** The replies in a sentence each, which no box has room for. */
export function Replies({ map, record }: Pick<MapProps, 'map' | 'record'>) {
  const told = (arrows: readonly Arrow[], towards: boolean) =>
    arrows.flatMap((arrow) => (arrow.note === null ? [] : [{ arrow, towards }]));
  const all = [...told(map.answeredBy, true), ...told(map.answers, false)];
  if (all.length === 0) return null;
  return (
    <ul class="map-notes">
      {all.map(({ arrow, towards }) => (
        <li key={`${arrow.other}-${arrow.kind}-${towards}`}>
          <span class="lib-small">
            {towards ? 'Against it, ' : 'It answers, against '}
            <EntryLink shelf="arguments" id={arrow.other}>
              {titleIn(record, arrow.other)}
            </EntryLink>
            {arrow.who && ` (${tidy(arrow.who)})`}:
          </span>{' '}
          {sentence(arrow.note ?? '')}
        </li>
      ))}
    </ul>
  );
}

const titleIn = (record: HistoricalRecord, id: ArgumentId): string => tidy(record.arguments.get(id)?.title ?? id);
