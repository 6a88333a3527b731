import { byWork, type SpelledSource } from './lookup.ts';

/** Sources in words: each work once, the places in it, and whether it was seen or is cited from knowledge. */
export function SourceList({ sources }: { readonly sources: readonly SpelledSource[] }) {
  const works = byWork(sources);
  if (works.length === 0) return null;
  return (
    <ul class="source-list" aria-label={works.length === 1 ? 'Source' : 'Sources'}>
      {works.map((source) => (
        <li key={source.title}>
          {source.title}
          {source.place && `, ${source.place}`}
          {source.mark !== 'note' && <span class="source-mark"> ({source.mark})</span>}
        </li>
      ))}
    </ul>
  );
}
