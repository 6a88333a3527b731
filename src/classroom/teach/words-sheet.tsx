import { useState } from 'preact/hooks';
import type { Reading } from '../../debate/reading.ts';
import type { PageDeps } from '../../ui/deps.ts';
import { sentence } from '../../ui/panels/tidy.ts';
import { ChoiceField } from './choice-field.tsx';
import type { TeachMaterial } from './sheet.ts';

interface WordsProps {
  readonly deps: PageDeps;
  readonly material: TeachMaterial;
  readonly reading: Reading;
}

/** The words of 1918: all of them, or those that stand in the script of one sitting. */
export function WordsSheet({ deps, material, reading }: WordsProps) {
  const [sitting, setSitting] = useState('all');
  const met = material.words[sitting];
  const title = [...deps.record.sittings.values()].find(({ id }) => id === sitting)?.title;
  const words = Object.entries(reading.glossary)
    .filter(([id]) => met === undefined || met.includes(id))
    .toSorted(([, a], [, b]) => a.term.localeCompare(b.term, 'en'));
  const sittings = [...deps.record.sittings.values()].filter(({ id }) => (material.words[id] ?? []).length > 0);
  return (
    <>
      <div class="tc-tools">
        <ChoiceField
          label="For the sitting"
          value={sitting}
          ways={[
            { value: 'all', words: 'All sittings' },
            ...sittings.map(({ id, title: words }) => ({ value: String(id), words })),
          ]}
          pick={setSitting}
        />
      </div>
      <h2>{title ? `Words you meet in “${title}”` : 'All words'}</h2>
      <dl class="tc-words">
        {words.map(([id, { term, russian, definition }]) => (
          <div key={id}>
            <dt>
              {term} <span lang="ru">{russian}</span>
            </dt>
            <dd>{sentence(definition)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
