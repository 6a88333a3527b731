import { useEffect, useRef, useState } from 'preact/hooks';
import { writeCode } from '../../archive/code.ts';
import { writeFile } from '../../archive/file.ts';
import type { KeptRun } from '../../archive/kept.ts';
import type { Run } from '../../session/run.ts';
import type { PageDeps } from '../deps.ts';
import { Panel } from '../panels/panel.tsx';
import { download } from './download.ts';
import { Qr } from './qr.tsx';
import { linkToRun } from './run-link.ts';
import '../styles/panels.css';
import '../styles/paths-share.css';

export interface SharePanelProps {
  readonly deps: PageDeps;
  readonly run: Run;
  /** The same run as the archive keeps it: with it, it can be saved as a file too. */
  readonly kept?: KeptRun;
  readonly close: () => void;
}

/** A run to be given to others: as a link, as a code to type, and as a picture for a phone. */
export function SharePanel({ deps, run, kept, close }: SharePanelProps) {
  const code = useCode(deps, run);
  const [said, setSaid] = useState('');
  const link = code === null || code === '' ? '' : linkToRun(code);
  return (
    <Panel title="Share this debate" close={close}>
      {code === null && <p role="status">The code is being made …</p>}
      {code === '' && (
        <p>
          This debate has a choice that is not in any published edition yet, and so there is no code for it. It is kept
          on this device like any other.
        </p>
      )}
      {link !== '' && (
        <div class="share">
          <div class="share-words">
            <p>
              Whoever opens the link sees as whom it was argued and can watch it, read it, and lay it beside a debate of
              their own, which stays as it is. The choices are in the link itself; nothing is sent anywhere, and no name
              is in it.
            </p>
            {run.bench && run.bench.length > 0 && (
              <p>
                What your opponents put to you from your earlier run stays on this device: in the link this debate is
                told without those lines.
              </p>
            )}
            <Copied label="The link" text={link} say={setSaid} />
            <Copied label="The code" text={code ?? ''} say={setSaid} />
            {kept && <Filed kept={kept} />}
            <p class="share-said" role="status">
              {said}
            </p>
          </div>
          <figure class="share-qr">
            <Qr text={link} label="QR code of the link to this debate" />
            <figcaption>To be scanned from a screen or a projector</figcaption>
          </figure>
        </div>
      )}
    </Panel>
  );
}

/** The run whole, with its name and whose it is, as a file. */
const Filed = ({ kept }: { readonly kept: KeptRun }) => (
  <p>
    <button
      type="button"
      class="panel-button"
      onClick={() => download('breathing-space-run.json', 'application/json', writeFile([kept]))}
    >
      Save it as a file
    </button>{' '}
    The file holds its name and whose run it is as well.
  </p>
);

/** The code; null while the numbers are on their way, empty where a choice has none. */
function useCode({ loadNumbers, notices }: PageDeps, run: Run): string | null {
  const [code, setCode] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    loadNumbers().then(
      (numbers) => wanted && setCode(writeCode(run, numbers) ?? ''),
      () => {
        notices.value = 'The code could not be made. Check the connection, then open this once more; the run is kept.';
      },
    );
    return () => {
      wanted = false;
    };
  }, [run, loadNumbers, notices]);
  return code;
}

interface CopiedProps {
  readonly label: string;
  readonly text: string;
  readonly say: (words: string) => void;
}

/** A text to be copied, which is seen whole; where the browser copies nothing, it is marked to be copied by hand. */
function Copied({ label, text, say }: CopiedProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      say(`${label} is copied.`);
    } catch {
      field.current?.focus();
      field.current?.select();
      say(`This browser did not allow copying. ${label} is marked: press Ctrl and C, or Command and C.`);
    }
  };
  return (
    <div class="share-copy">
      <label>
        {label}
        <textarea ref={field} readOnly rows={text.length > 120 ? 4 : 2} spellcheck={false} value={text} />
      </label>
      <button type="button" class="panel-button" onClick={() => void copy()}>
        Copy {label[0]?.toLowerCase()}
        {label.slice(1)}
      </button>
    </div>
  );
}
