import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Entry, linkTo, type Shelf, shelves } from '../entry.ts';
import { lazy, useFetched } from '../lazy.tsx';
import { ArgumentsShelf } from './arguments-shelf.tsx';
import { DisputedShelf } from './disputed-shelf.tsx';
import { DocumentsShelf } from './documents-shelf.tsx';
import { find } from './find.ts';
import { countWords, Found, SearchField } from './find-box.tsx';
import { libraryIndex } from './find-index.ts';
import { Panel, type PanelNeeds } from './panel.tsx';
import { PageTitle, type ShelfProps } from './parts.tsx';
import { PeopleShelf } from './people-shelf.tsx';
import { Scoring } from './scoring.tsx';
import { shelfNames } from './shelf-names.ts';
import { SourcesShelf } from './sources-shelf.tsx';
import { TimelineShelf } from './timeline-shelf.tsx';
import { useTrail } from './use-trail.ts';
import { VotesShelf } from './votes-shelf.tsx';
import { WordsShelf } from './words-shelf.tsx';
import '../styles/panels.css';
import '../styles/library.css';
import '../styles/library-people.css';
import '../styles/library-map.css';
import '../styles/library-lists.css';
import '../styles/library-narrow.css';

interface LibraryProps extends PanelNeeds {
  readonly entry: Entry;
}

const pages: Readonly<Record<Shelf, ComponentType<ShelfProps>>> = {
  people: PeopleShelf,
  arguments: ArgumentsShelf,
  votes: VotesShelf,
  documents: DocumentsShelf,
  timeline: TimelineShelf,
  advance: lazy(() => import('./advance-shelf.tsx').then((part) => part.AdvanceShelf)),
  words: WordsShelf,
  disputed: DisputedShelf,
  sources: SourcesShelf,
  scoring: ({ deps }) => (
    <>
      <PageTitle>How it is scored</PageTitle>
      <Scoring deps={deps} />
    </>
  ),
};

/** Runs that have been told that the library knows the end. */
const warned = new WeakSet<object>();

/** Goes to another page of the library in place of this one, so that the browser’s *back* still leads out of it. */
const moveTo = (href: string): void => {
  history.replaceState(history.state, '', href);
  dispatchEvent(new Event('hashchange'));
};

/** The whole record to read: ten shelves, one page at a time, with a search over all of them. */
export function Library({ deps, moment, entry, close }: LibraryProps) {
  const { found: reading, lost } = useFetched(deps.loadReading, 'The record');
  const [query, setQuery] = useState('');
  const page = useRef<HTMLElement>(null);
  const trail = useTrail(entry);
  const index = useMemo(() => (reading ? libraryIndex(reading, deps.record) : []), [reading, deps.record]);
  const found = useMemo(() => find(index, query), [index, query]);
  const searching = query.trim() !== '';
  const [warning, setWarning] = useState(moment !== null && !warned.has(deps.session));
  const first = useRef(entry);
  useEffect(() => void warned.add(deps.session), [deps.session]);
  useArrival(page, entry, reading !== null, searching);

  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const href = link?.getAttribute('href');
    if (!href?.startsWith('#library') || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    setQuery('');
    moveTo(href);
  };
  const Page = pages[entry.shelf];
  return (
    <Panel title="Library" wide close={close}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: it only catches the presses of links, which have their keys. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the same. */}
      <div class="lib" onClick={follow}>
        <ShelfList entry={entry} />
        <div class="lib-bar">
          {trail !== null && (
            <a class="lib-back" href={linkTo(trail.shelf, trail.id)}>
              <span aria-hidden="true">‹ </span>Back
            </a>
          )}
          <SearchField query={query} setQuery={setQuery} results={page} />
          <p role="status">{searching && reading !== null && countWords(found.length, query.trim())}</p>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is to be scrolled by the arrow keys too. */}
        <section class="lib-page" ref={page} aria-label={searching ? 'Found' : shelfNames[entry.shelf]} tabIndex={0}>
          {warning && entry === first.current && !searching && (
            <p class="lib-note">
              The library knows how it ended: the later votes, and what became of everybody.{' '}
              <button type="button" class="panel-button" onClick={() => setWarning(false)}>
                I see
              </button>
            </p>
          )}
          {reading === null ? (
            (lost ?? <p>The record is being fetched.</p>)
          ) : searching ? (
            <Found found={found} />
          ) : (
            <Page deps={deps} moment={moment} reading={reading} id={entry.id} />
          )}
        </section>
      </div>
    </Panel>
  );
}

/** The shelves: a list beside the page, or a choice above it where there is no room. */
function ShelfList({ entry }: { readonly entry: Entry }) {
  return (
    <nav class="lib-shelves" aria-label="Shelves">
      <ul>
        {shelves.map((shelf) => (
          <li key={shelf}>
            <a href={linkTo(shelf)} aria-current={shelf === entry.shelf ? 'page' : undefined}>
              {shelfNames[shelf]}
            </a>
          </li>
        ))}
      </ul>
      <label>
        <span class="sr">Shelf</span>
        <select value={entry.shelf} onChange={(event) => moveTo(linkTo(event.currentTarget.value as Shelf))}>
          {shelves.map((shelf) => (
            <option key={shelf} value={shelf}>
              {shelfNames[shelf]}
            </option>
          ))}
        </select>
      </label>
    </nav>
  );
}

/**
 * Where the reader is after a move: at the top of the new page with the focus on its heading, at an entry within a
 * list, or, back on a shelf, at the link to the page that was left.
 */
function useArrival(
  page: { readonly current: HTMLElement | null },
  entry: Entry,
  ready: boolean,
  searching: boolean,
): void {
  const before = useRef<Entry | null>(null);
  useLayoutEffect(() => {
    const box = page.current;
    const from = before.current;
    if (!box || !ready || searching || from === entry) return; // a search that was given up leaves the reader in its field
    before.current = entry;
    if (from === null && entry.id === null) return; // just opened: the panel’s own heading has the focus
    const left =
      from?.shelf === entry.shelf && entry.id === null && from.id !== null ? linkTo(from.shelf, from.id) : null;
    const within = entry.id === null ? null : document.getElementById(`lib-${entry.id}`);
    const link = left && [...box.querySelectorAll('a')].find((one) => one.getAttribute('href') === left);
    const target = within ?? (link || null);
    if (!target) for (const scrolled of [box, box.parentElement]) scrolled?.scrollTo?.(0, 0);
    if (document.activeElement instanceof HTMLSelectElement) return; // whoever chooses among the shelves goes on choosing
    const focused = target ?? box.querySelector<HTMLElement>('.lib-title');
    focused?.focus({ preventScroll: true });
    target?.scrollIntoView?.({ block: 'center' });
  }, [page, entry, ready, searching]);
}
