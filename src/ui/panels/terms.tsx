import type { Reading } from '../../debate/reading.ts';

/** The words of 1918, in order of the alphabet. */
export function Terms({ reading }: { readonly reading: Reading | null }) {
  if (!reading) return <p>The words are being fetched.</p>;
  return (
    <dl class="term-list">
      {Object.entries(reading.glossary).map(([id, { term, russian, definition }]) => (
        <div key={id}>
          <dt>
            {term}{' '}
            <span class="term-russian" lang="ru">
              {russian}
            </span>
          </dt>
          <dd>{definition}</dd>
        </div>
      ))}
    </dl>
  );
}
