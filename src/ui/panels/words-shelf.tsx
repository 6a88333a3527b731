import { Missing, PageTitle, type ShelfProps } from './parts.tsx';
import { sentence } from './tidy.ts';

/** The words of 1918, in order of the alphabet. */
export function WordsShelf({ reading, id }: ShelfProps) {
  const words = Object.entries(reading.glossary).toSorted(([, a], [, b]) => a.term.localeCompare(b.term, 'en'));
  return (
    <>
      <PageTitle>The words of 1918</PageTitle>
      {id !== null && !reading.glossary[id] && <Missing />}
      <dl class="lib-words">
        {words.map(([key, { term, russian, definition }]) => (
          <div key={key} id={`lib-${key}`} tabIndex={-1} class={key === id ? 'is-open' : undefined}>
            <dt>
              {term}{' '}
              <span class="lib-russian" lang="ru">
                {russian}
              </span>
            </dt>
            <dd>{sentence(definition)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
