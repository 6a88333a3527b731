import type { ComponentChildren } from 'preact';
import type { Reading, Sources } from '../../debate/reading.ts';
import type { Argument, Course } from '../../debate/record.ts';
import { courses } from '../../debate/record.ts';
import type { Moment } from '../../session/moment.ts';
import type { PageDeps } from '../deps.ts';
import { linkTo, type Shelf } from '../entry.ts';
import { Icon } from '../icons.tsx';
import { newStyleOnly } from '../words.ts';
import { daySpan, oldStyleOf } from './days.ts';
import { spellAll } from './lookup.ts';
import { SourceList } from './source-list.tsx';
import { sentence } from './tidy.ts';
import '../styles/library-days.css';

/** What every shelf of the library is written from. `id` is the entry it is opened at. */
export interface ShelfProps {
  readonly deps: PageDeps;
  readonly moment: Moment | null;
  readonly reading: Reading;
  readonly id: string | null;
}

interface DaysProps {
  /** New Style. */
  readonly date: string;
  readonly end?: string | null;
  readonly about?: boolean;
}

/** A day in both calendars, in the two boxes of the top bar; after the change of calendar the old one steps back. */
export function Days({ date, end = null, about = false }: DaysProps) {
  const greyed = newStyleOnly(date);
  return (
    <span class="lib-days">
      <span class={greyed ? 'day is-greyed' : 'day'}>
        <Style name="Old Style" short="O.S." /> <b>{daySpan(oldStyleOf(date), end && oldStyleOf(end))}</b>
      </span>
      <span class="day is-new">
        <Style name="New Style" short="N.S." />{' '}
        <b>
          {about && 'about '}
          {daySpan(date, end)}
        </b>
      </span>
    </span>
  );
}

/** A calendar by its initials, spelt out for those who hear the page. */
const Style = ({ name, short }: { readonly name: string; readonly short: string }) => (
  <>
    <span aria-hidden="true">
      <abbr title={name}>{short}</abbr>
    </span>
    <span class="sr">{name}</span>
  </>
);

interface LinkProps {
  readonly shelf: Shelf;
  readonly id?: string | null;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A way to another entry. */
export function EntryLink({ shelf, id = null, class: className, children }: LinkProps) {
  return (
    <a href={linkTo(shelf, id)} class={className}>
      {children}
    </a>
  );
}

/** The shapes of a place in the triangle, in their colours, or an empty one for a place outside it; the word always stands beside them. */
export function Shapes({ weights }: Pick<Argument, 'weights'>) {
  const held = courses.filter((_, i) => (weights[i] ?? 0) > 0);
  return (
    <span class="lib-shapes" aria-hidden="true">
      {held.map((course: Course) => (
        <Icon key={course} name={course} class={`shape is-${course}`} />
      ))}
      {held.length === 0 && (
        <svg class="shape is-outside" viewBox="0 0 48 48" aria-hidden="true">
          <path d="M24 6L42 24L24 42L6 24z" />
        </svg>
      )}
    </span>
  );
}

/** The heading of a page, which takes the focus when the page is opened. */
export function PageTitle({ children, over }: { readonly children: ComponentChildren; readonly over?: string }) {
  return (
    <>
      {over && <p class="lib-over">{over}</p>}
      <h3 class="lib-title" tabIndex={-1}>
        {children}
      </h3>
    </>
  );
}

/** The way from an entry to its whole shelf. */
export function ToShelf({ shelf, children }: { readonly shelf: Shelf; readonly children: ComponentChildren }) {
  return (
    <p class="lib-up">
      <a href={linkTo(shelf)}>{children}</a>
    </p>
  );
}

/** Said when an address names an entry that is not there. */
export const Missing = () => <p class="lib-note">The library has no such entry. Here is the whole shelf.</p>;

export interface Fact {
  readonly term: string;
  readonly text: ComponentChildren;
}

/** Terms with what is to be said of each; those of which nothing is known are left out. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const said = facts.filter(({ text }) => text !== null && text !== undefined && text !== '' && text !== false);
  if (said.length === 0) return null;
  return (
    <dl class="lib-facts">
      {said.map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{typeof text === 'string' ? sentence(text) : text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A part of an entry under its own heading. */
export function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="lib-part">
      <h4>{title}</h4>
      {children}
    </section>
  );
}

/** What an entry rests on. */
export function SourcesOf({ reading, entry }: { readonly reading: Reading; readonly entry: Sources | undefined }) {
  const sources = spellAll(reading, entry);
  if (sources.length === 0) return null;
  return (
    <Part title={sources.length === 1 ? 'Source' : 'Sources'}>
      <SourceList sources={sources} />
    </Part>
  );
}

/** The disputed points that touch an entry, each a link. */
export function DisputedOf({
  reading,
  touches,
}: {
  readonly reading: Reading;
  readonly touches: (dispute: Reading['disputed'][number]) => boolean;
}) {
  const points = reading.disputed.filter(touches);
  if (points.length === 0) return null;
  return (
    <Part title="Disputed">
      <ul class="lib-disputes">
        {points.map(({ id, title, what }) => (
          <li key={id}>
            <EntryLink shelf="disputed" id={id}>
              {sentence(title).replace(/\.$/, '')}
            </EntryLink>
            : {sentence(what)}
          </li>
        ))}
      </ul>
    </Part>
  );
}
