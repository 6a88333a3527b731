import { byWork, type SpelledSource } from './lookup.ts';

interface SourceListProps {
  readonly sources: readonly SpelledSource[];
  /** Titles in full, as at the end of a book; else as in a footnote. */
  readonly full?: boolean;
}

/** Sources in words: each work once with the places in it, and a remark of the editor's last. */
export function SourceList({ sources, full = false }: SourceListProps) {
  const works = byWork(sources, full);
  if (works.length === 0) return null;
  return (
    <ul class="source-list" aria-label={works.length === 1 ? 'Source' : 'Sources'}>
      {works.map(({ title, places, mark }) => (
        <li key={title}>
          {mark === 'note' && 'Remark: '}
          {title}
          {places && `, ${places}`}
          {mark === 'from knowledge' && <span class="source-mark"> (from knowledge)</span>}
        </li>
      ))}
    </ul>
  );
}

/** What the one mark means, said once where sources are listed. */
export function SourceKey() {
  return (
    <p class="source-key">
      Works marked <i>from knowledge</i> are standard works, cited without being opened again for this game; of all
      others the passage, or an excerpt with it, was read.
    </p>
  );
}
