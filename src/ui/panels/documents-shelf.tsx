import type { DocumentId } from '../../debate/ids.ts';
import type { ReadingDocument } from '../../debate/reading.ts';
import { linkTo } from '../entry.ts';
import { longDay } from './days.ts';
import { Days, EntryLink, Facts, Missing, PageTitle, Part, type ShelfProps, SourcesOf, ToShelf } from './parts.tsx';
import { sentence, tidy } from './tidy.ts';

/** The papers of the debate: those that lay on the table in this run first, then all others by day. */
export function DocumentsShelf(props: ShelfProps) {
  const { moment, reading, id } = props;
  const document = id === null ? undefined : reading.documents[id as DocumentId];
  const seen = moment?.dossier ?? [];
  if (id !== null && document)
    return <DocumentPage {...props} document={document} seen={seen.some((one) => one === id)} />;
  const all = Object.entries(reading.documents).toSorted(([, a], [, b]) => a.firstKnown.localeCompare(b.firstKnown));
  const list = (papers: typeof all) => (
    <ul class="lib-papers">
      {papers.map(([one, paper]) => (
        <li key={one}>
          <a href={linkTo('documents', one)} class={paper.invented ? 'lib-paper is-invented' : 'lib-paper'}>
            <span class="lib-small">
              {paper.invented ? 'Invented witness' : sentence(paper.kind).replace(/\.$/, '')},{' '}
              {longDay(paper.firstKnown)}
            </span>
            <b>{tidy(paper.title)}</b>
            {paper.doubt && <i>doubts noted</i>}
          </a>
        </li>
      ))}
    </ul>
  );
  const mine = all.filter(([one]) => seen.some((held) => held === one));
  return (
    <>
      <PageTitle>The documents</PageTitle>
      {id !== null && <Missing />}
      {mine.length > 0 && (
        <section class="lib-group">
          <h4>
            Laid on the table in this run <span class="lib-count">{mine.length}</span>
          </h4>
          {list(mine)}
        </section>
      )}
      <section class="lib-group">
        <h4>
          {mine.length > 0 ? 'Not seen yet' : 'All documents'} <span class="lib-count">{all.length - mine.length}</span>
        </h4>
        {list(all.filter((one) => !mine.includes(one)))}
      </section>
    </>
  );
}

type PageProps = ShelfProps & { readonly document: ReadingDocument; readonly seen: boolean };

/** One paper: what it says, who could know it, what is doubtful, and which arguments it carries or wears down. */
function DocumentPage({ reading, deps, document, seen, id }: PageProps) {
  const inWinter = document.firstKnown >= '1917-11-01';
  const title = (one: DocumentBearing) => tidy(deps.record.arguments.get(one.argument)?.title ?? one.argument);
  return (
    <article>
      <ToShelf shelf="documents">The documents</ToShelf>
      <PageTitle over={document.invented ? 'Invented witness' : sentence(document.kind).replace(/\.$/, '')}>
        {tidy(document.title)}
      </PageTitle>
      {seen && <p class="lib-flag">Laid on the table in this run</p>}
      <p class="lib-sheet">{sentence(document.content)}</p>
      {id === 'advance' && (
        <p>
          <EntryLink shelf="advance">See the advance day by day on the map</EntryLink>
        </p>
      )}
      <Facts
        facts={[
          { term: 'Known from', text: inWinter ? <Days date={document.firstKnown} /> : longDay(document.firstKnown) },
          { term: 'Known to', text: document.knownTo },
          { term: 'In print from', text: document.publicFrom && <Days date={document.publicFrom} /> },
          { term: 'Doubts', text: document.doubt },
        ]}
      />
      {document.bearsOn.length > 0 && (
        <Part title="What it bears on">
          <ul class="lib-plain">
            {document.bearsOn.map((one) => (
              <li key={`${one.argument}-${one.effect}-${one.line}`}>
                <b>{one.effect === 'supports' ? 'For' : 'Against'}:</b>{' '}
                <EntryLink shelf="arguments" id={one.argument}>
                  {title(one)}
                </EntryLink>
                . {sentence(one.line)}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <SourcesOf reading={reading} entry={document} />
    </article>
  );
}

type DocumentBearing = ReadingDocument['bearsOn'][number];
