import { useId } from 'preact/hooks';
import { linkTo } from '../entry.ts';
import type { Indexed } from './find.ts';
import { shelfNames } from './shelf-names.ts';

/** So many are shown; more are told by number, and another word narrows them. */
const most = 60;

interface FieldProps {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  /** Where the results stand: Enter and the down arrow lead to the first. */
  readonly results: { readonly current: HTMLElement | null };
}

/** The search over everything; it finds with each letter typed. */
export function SearchField({ query, setQuery, results }: FieldProps) {
  const id = useId();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && query !== '') {
      event.preventDefault(); // the first press empties the field, the second closes the library
      event.stopPropagation();
      setQuery('');
    } else if (event.key === 'Enter' || event.key === 'ArrowDown') {
      event.preventDefault();
      if (query.trim() !== '') results.current?.querySelector<HTMLElement>('.lib-found a')?.focus();
    }
  };
  return (
    <search class="lib-search">
      <label for={id}>Search</label>
      <input
        id={id}
        type="search"
        placeholder="Search everything"
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </search>
  );
}

/** What was found, best first, each a link with the name of its shelf. */
export function Found({ found }: { readonly found: readonly Indexed[] }) {
  return (
    <>
      <h3 class="lib-title" tabIndex={-1}>
        Found
      </h3>
      <ol class="lib-found">
        {found.slice(0, most).map(({ shelf, id, title, hint }) => (
          <li key={`${shelf}/${id}`}>
            <a href={linkTo(shelf, id)}>
              <span class="lib-mark">{shelfNames[shelf]}</span> <b>{title}</b> <span class="lib-small">{hint}</span>
            </a>
          </li>
        ))}
      </ol>
    </>
  );
}

/** *12 entries found for “tilsit”.* */
export function countWords(count: number, query: string): string {
  if (count === 0) return `Nothing found for “${query}”. Try fewer words, or only the start of one.`;
  const some = count === 1 ? '1 entry' : `${count} entries`;
  return `${some} found for “${query}”${count > most ? `; the first ${most} are shown` : ''}.`;
}
