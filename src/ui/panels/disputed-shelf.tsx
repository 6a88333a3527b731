import { nameOf } from '../../debate/lookup.ts';
import type { ReadingDispute } from '../../debate/reading.ts';
import { linkTo } from '../entry.ts';
import { longDay } from './days.ts';
import { spellAll } from './lookup.ts';
import { Missing, PageTitle, type ShelfProps } from './parts.tsx';
import { SourceList } from './source-list.tsx';
import { sentence, tidy } from './tidy.ts';

/** Every point on which sources or historians differ, shown as that: the game does not settle them. */
export function DisputedShelf({ deps, reading, id }: ShelfProps) {
  return (
    <>
      <PageTitle>Disputed points</PageTitle>
      {id !== null && !reading.disputed.some((one) => one.id === id) && <Missing />}
      <p class="lib-small">On each of these the sources or the historians differ, or are silent.</p>
      <ul class="lib-points">
        {reading.disputed.map((one) => (
          <li key={one.id} id={`lib-${one.id}`} tabIndex={-1} class={one.id === id ? 'is-open' : undefined}>
            <h4>{sentence(one.title).replace(/\.$/, '')}</h4>
            <p>{sentence(one.what)}</p>
            <Touches links={linksOf(one, reading, deps.record)} />
            <SourceList sources={spellAll(reading, one)} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface Touched {
  readonly href: string;
  readonly words: string;
}

function linksOf(
  one: ReadingDispute,
  reading: ShelfProps['reading'],
  record: ShelfProps['deps']['record'],
): readonly Touched[] {
  const votes = reading.votes.filter(({ id }) => one.votes.includes(id));
  return [
    ...votes.map(({ id, date, question }) => ({
      href: linkTo('votes', id),
      words: `${longDay(date, false)}: ${tidy(question)}`,
    })),
    ...one.people.map((id) => ({ href: linkTo('people', id), words: nameOf(record, id) })),
    ...one.arguments.map((id) => ({
      href: linkTo('arguments', id),
      words: tidy(record.arguments.get(id)?.title ?? id),
    })),
  ];
}

function Touches({ links }: { readonly links: readonly Touched[] }) {
  if (links.length === 0) return null;
  return (
    <div class="lib-touches">
      <span>It touches</span>
      <ul>
        {links.map(({ href, words }) => (
          <li key={href}>
            <a href={href}>{words}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
