import type { Reading } from '../../debate/reading.ts';
import type { Moment } from '../../session/moment.ts';
import type { PageDeps } from '../deps.ts';
import { dayWords } from '../words.ts';
import { spellAll } from './lookup.ts';
import { SourceKey, SourceList } from './source-list.tsx';

interface DocumentsProps {
  readonly deps: PageDeps;
  readonly moment: Moment | null;
  readonly reading: Reading | null;
}

/** The dossier: every document seen so far, what it says, and what is doubtful about it. */
export function Documents({ deps, moment, reading }: DocumentsProps) {
  const dossier = moment?.dossier ?? [];
  if (dossier.length === 0) return <p>No document has been laid on the table yet.</p>;
  return (
    <>
      <div class="doc-kind">
        <SourceKey />
      </div>
      <ul class="doc-list">
        {dossier.map((id) => {
          const known = deps.record.documents.get(id);
          const document = reading?.documents[id];
          return (
            <li key={id}>
              <h3>{document?.title ?? known?.title ?? id}</h3>
              {document && (
                <>
                  <p class="doc-kind">
                    {document.kind}, known from {day(document.firstKnown)} to {document.knownTo}
                    {document.invented && '; invented: it proves only what one person saw'}
                  </p>
                  <p>{document.content}</p>
                  {document.doubt && (
                    <p class="doc-doubt">
                      <b>Doubtful:</b> {document.doubt}
                    </p>
                  )}
                  {reading && <SourceList sources={spellAll(reading, document)} />}
                </>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function day(date: string): string {
  const { start, rest, year } = dayWords(date);
  return `${start}${rest} ${year}`;
}
