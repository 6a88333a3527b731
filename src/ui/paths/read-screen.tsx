import { useId } from 'preact/hooks';
import { partsOf } from '../../archive/transcript.ts';
import { writeJson, writeMarkdown } from '../../archive/transcript-text.ts';
import type { Run } from '../../session/run.ts';
import type { PageDeps } from '../deps.ts';
import { Icon } from '../icons.tsx';
import { SourceKey, SourceList } from '../panels/source-list.tsx';
import { download } from './download.ts';
import { editionWords } from './parted-words.ts';
import { ReadReport } from './read-report.tsx';
import { ReadSitting } from './read-sitting.tsx';
import { useFullPage } from './use-full-page.ts';
import { usePaper } from './use-paper.ts';
import { type ReadRun, useTranscript } from './use-transcript.ts';
import '../styles/panels.css';
import '../styles/record.css';
import '../styles/paths-read.css';

export interface ReadScreenProps {
  readonly deps: PageDeps;
  readonly close: () => void;
  readonly run: Run;
}

/** A run from its first line to its last as a page to read or print, with its sources; also as files. */
export function ReadScreen({ deps, close, run }: ReadScreenProps) {
  const { dialog, heading } = useFullPage();
  const id = useId();
  const read = useTranscript(deps, run);
  usePaper(dialog);
  return (
    <dialog
      ref={dialog}
      class="full-page read-page"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <div class="read-bar">
        <button type="button" class="panel-button" onClick={close}>
          <Icon name="back" /> Back
        </button>
        {read && <Ways read={read} />}
      </div>
      <article class="read-sheet">
        <h1 id={id} ref={heading} tabIndex={-1}>
          The debate, as it was argued
        </h1>
        {read ? <Whole deps={deps} run={run} read={read} /> : <p role="status">The debate is being told …</p>}
      </article>
    </dialog>
  );
}

function Ways({ read: { text } }: { readonly read: ReadRun }) {
  return (
    <>
      <button type="button" class="panel-button" onClick={() => window.print()}>
        Print
      </button>
      <button
        type="button"
        class="panel-button"
        onClick={() => download('breathing-space.md', 'text/markdown', writeMarkdown(text))}
      >
        Save as Markdown
      </button>
      <button
        type="button"
        class="panel-button"
        onClick={() => download('breathing-space.json', 'application/json', writeJson(text))}
      >
        Save as JSON
      </button>
    </>
  );
}

function Whole({ deps, run, read }: { readonly deps: PageDeps; readonly run: Run; readonly read: ReadRun }) {
  const { told, record, reading, text } = read;
  const whole = { ...deps, record };
  const edition = editionWords(run, told, record);
  const parts = partsOf(told.moment, told.closings);
  return (
    <>
      {text.delegate && (
        <p class="read-who">
          Argued as <b>{text.delegate.name}</b>
        </p>
      )}
      {edition && <p class="read-note">{edition}</p>}
      <div class="rec-key">
        <p>
          Every line is one of four kinds: <b>a fact</b>, with its source; <b>an argument of the record</b>, in our
          words, with the sources of the argument; <b>invention</b>, in character or of the scene; and{' '}
          <b>the invented witness</b>, what the delegate says or has seen.
        </p>
        <SourceKey />
      </div>
      {parts.map((part, n) => (
        <ReadSitting
          key={part.sitting}
          part={part}
          text={text.sittings[n]}
          deps={whole}
          reading={reading}
          told={told}
        />
      ))}
      <ReadReport report={text.report} />
      <section class="read-sources" aria-labelledby="read-sources">
        <h2 id="read-sources">Sources</h2>
        <SourceList full sources={text.sources} />
      </section>
      {text.code && (
        <p class="read-code">
          The code of this debate: <span>{text.code}</span>
        </p>
      )}
    </>
  );
}
