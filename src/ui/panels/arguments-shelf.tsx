import { useState } from 'preact/hooks';
import type { ArgumentId } from '../../debate/ids.ts';
import { nameOf } from '../../debate/lookup.ts';
import { type Argument, grounds } from '../../debate/record.ts';
import { Icon } from '../icons.tsx';
import { groundWords } from '../words.ts';
import { ArgumentPage } from './argument-page.tsx';
import { longDay } from './days.ts';
import { EntryLink, Missing, PageTitle, Shapes, type ShelfProps } from './parts.tsx';
import { tidy } from './tidy.ts';

/** Which arguments the list shows; empty text: all of them. */
export interface ArgumentFilter {
  readonly position: string;
  readonly ground: string;
  /** Only those that could be used by this day. */
  readonly by: string;
}

const everything: ArgumentFilter = { position: '', ground: '', by: '' };

/** Every argument of the debate by the position it was put for; each opens as a map of its answers. */
export function ArgumentsShelf(props: ShelfProps) {
  const { deps, moment, reading, id } = props;
  const [filter, setFilter] = useState(everything);
  const argument = id === null ? undefined : deps.record.arguments.get(id as ArgumentId);
  const read = argument && reading.arguments[argument.id];
  if (argument && read) return <ArgumentPage key={argument.id} {...props} argument={argument} read={read} />;
  const today = moment && moment.sitting !== 'delegates' ? deps.record.sittings.get(moment.sitting)?.dateNS : undefined;
  const days = [...new Set([...reading.votes.map(({ date }) => date), ...(today ? [today] : [])])].toSorted();
  const label = (one: Argument) => reading.arguments[one.id]?.positionLabel ?? '';
  const shown = [...deps.record.arguments.values()].filter(
    (one) =>
      (filter.position === '' || label(one) === filter.position) &&
      (filter.ground === '' || one.ground === filter.ground || one.secondGround === filter.ground) &&
      (filter.by === '' || one.earliest <= filter.by),
  );
  const labels = Object.values(reading.positions).map((position) => position.label);
  return (
    <>
      <PageTitle>The arguments</PageTitle>
      {id !== null && <Missing />}
      <div class="lib-filters">
        <Select
          label="Position"
          value={filter.position}
          all="Every position"
          options={labels.map((value) => ({ value, label: value }))}
          change={(position) => setFilter({ ...filter, position })}
        />
        <Select
          label="Ground"
          value={filter.ground}
          all="Every ground"
          options={grounds.map((value) => ({ value, label: groundWords[value] }))}
          change={(ground) => setFilter({ ...filter, ground })}
        />
        <Select
          label="Could be used by"
          value={filter.by}
          all="Any day"
          options={days.map((value) => ({
            value,
            label: `${longDay(value, false)}${value === today ? ' (today)' : ''}`,
          }))}
          change={(by) => setFilter({ ...filter, by })}
        />
        <p role="status">{shown.length === 1 ? '1 argument' : `${shown.length} arguments`}</p>
      </div>
      {labels.map((position) => (
        <Position key={position} position={position} put={shown.filter((one) => label(one) === position)} {...props} />
      ))}
    </>
  );
}

type PositionProps = ShelfProps & { readonly position: string; readonly put: readonly Argument[] };

function Position({ position, put, deps, reading }: PositionProps) {
  const [first] = put;
  if (!first) return null;
  const definition = Object.values(reading.positions).find(({ label }) => label === position)?.definition;
  return (
    <section class="lib-group">
      <h4>
        <Shapes weights={first.weights} /> {position} <span class="lib-count">{put.length}</span>
      </h4>
      {definition && <p class="lib-small">{tidy(definition)}</p>}
      <ul class="lib-arguments">
        {put.map((one) => (
          <li key={one.id}>
            <EntryLink shelf="arguments" id={one.id}>
              <Icon name={one.ground} />
              <span>
                <b>{tidy(one.title)}</b>
                <span class="lib-small">
                  {groundWords[one.ground]}
                  {one.speakers.length > 0 && `; ${one.speakers.map((id) => nameOf(deps.record, id)).join(', ')}`}
                  {answersWords(
                    reading.edges.filter((edge) => edge.target === one.id && edge.kind !== 'supports').length,
                  )}
                </span>
              </span>
            </EntryLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

const answersWords = (count: number): string => (count === 0 ? '' : count === 1 ? '; 1 answer' : `; ${count} answers`);

interface SelectProps {
  readonly label: string;
  readonly value: string;
  /** What the empty choice is called. */
  readonly all: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly change: (value: string) => void;
}

function Select({ label, value, all, options, change }: SelectProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => change(event.currentTarget.value)}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
