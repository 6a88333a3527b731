import { type Reading, type Sources, workKey } from '../../debate/reading.ts';
import { Credits } from './credits.tsx';
import { Missing, PageTitle, type ShelfProps } from './parts.tsx';
import { sentence, tidy } from './tidy.ts';

/** Every work the record draws on, with how it was used, and how many entries cite it; then the credits of the game. */
export function SourcesShelf({ reading, id }: ShelfProps) {
  const cited = citations(reading);
  const kinds = [...new Set(Object.values(reading.works).map(({ kind }) => kind))];
  return (
    <>
      <PageTitle>Sources</PageTitle>
      {id !== null && !reading.works[id] && <Missing />}
      <p>
        <b>Seen</b> means that the text or an excerpt of it was read; <b>from knowledge</b>, that a standard work is
        named without having been read again.
      </p>
      {kinds.map((kind) => (
        <section key={kind} class="lib-group">
          <h4>{kindHeading(kind)}</h4>
          <ul class="lib-works">
            {Object.entries(reading.works)
              .filter(([, work]) => work.kind === kind)
              .map(([key, work]) => (
                <li key={key} id={`lib-${key}`} tabIndex={-1} class={key === id ? 'is-open' : undefined}>
                  <p>
                    {tidy(work.title)} <span class="lib-mark">{work.mark}</span>
                  </p>
                  <p class="lib-small">
                    {work.where && `${sentence(work.where)} `}
                    {citedWords(cited.get(key))}
                  </p>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <Credits />
    </>
  );
}

const headings: Readonly<Record<string, string>> = {
  edition: 'Editions',
  minutes: 'Minutes',
  stenogram: 'Stenograms',
  document: 'Documents',
  study: 'Studies',
  biography: 'Biographies',
  memoir: 'Memoirs',
  newspaper: 'Newspapers',
  reference: 'Works of reference',
  web: 'Pages on the web',
};

const kindHeading = (kind: string): string => headings[kind] ?? sentence(kind).replace(/\.$/, '');

type Counts = ReadonlyMap<string, number>;

/** How many entries of each shelf cite each work; an entry that cites it at two places counts once. */
export function citations(reading: Reading): ReadonlyMap<string, Counts> {
  const found = new Map<string, Map<string, number>>();
  const count = (what: string, entries: readonly Sources[]): void => {
    for (const { sources } of entries)
      for (const key of new Set(sources.map(workKey))) {
        const counts = found.get(key) ?? new Map<string, number>();
        found.set(key, counts.set(what, (counts.get(what) ?? 0) + 1));
      }
  };
  count('argument', Object.values(reading.arguments));
  count('vote', Object.values(reading.motions));
  count('person', Object.values(reading.people));
  count('document', Object.values(reading.documents));
  count('event', reading.timeline);
  count('disputed point', reading.disputed);
  return found;
}

/** *Cited by 42 arguments, 1 vote and 3 people.* */
function citedWords(counts: Counts | undefined): string {
  const parts = [...(counts ?? [])].map(
    ([what, n]) => `${n} ${n === 1 ? what : what === 'person' ? 'people' : `${what}s`}`,
  );
  const last = parts.at(-1);
  if (last === undefined) return 'No entry of the library cites it by itself.';
  return `Cited by ${parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`}.`;
}
