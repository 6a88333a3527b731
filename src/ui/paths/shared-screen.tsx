import { useState } from 'preact/hooks';
import { type RunId, traceOf } from '../../archive/kept.ts';
import { delegateName } from '../../archive/transcript.ts';
import type { Run } from '../../session/run.ts';
import { Panel } from '../panels/panel.tsx';
import { editionWords } from './parted-words.ts';
import { ReadScreen } from './read-screen.tsx';
import type { SharedDeps } from './shared-needs.ts';
import { SharedSittings } from './shared-sittings.tsx';
import { SharedWith } from './shared-with.tsx';
import type { ToldRun } from './told.ts';
import { type Shared, useShared } from './use-shared.ts';
import '../styles/panels.css';
import '../styles/paths-share.css';

export interface SharedScreenProps {
  readonly deps: SharedDeps;
  readonly close: () => void;
  /** Lets a kept run play by itself from its beginning. */
  readonly watch: (id: RunId) => void;
  readonly code: string;
}

/** What a link holds, before anything is done with it: it is kept only when it is watched or compared, as a run of its own. */
export function SharedScreen({ deps, close, watch, code }: SharedScreenProps) {
  const shared = useShared(deps, code);
  const [reading, setReading] = useState(false);
  if (reading && shared.is === 'told')
    return <ReadScreen deps={deps} run={shared.run} close={() => setReading(false)} />;
  return (
    <Panel title="A debate from a link" close={close}>
      <div class="shared">
        {shared.is === 'coming' && <p role="status">The debate is being told …</p>}
        {shared.is === 'refused' && <Refused shared={shared} close={close} />}
        {shared.is === 'told' && (
          <Held deps={deps} shared={shared} close={close} watch={watch} read={() => setReading(true)} />
        )}
      </div>
    </Panel>
  );
}

interface RefusedProps {
  readonly shared: Extract<Shared, { readonly is: 'refused' }>;
  readonly close: () => void;
}

function Refused({ shared: { error }, close }: RefusedProps) {
  return (
    <>
      <div role="alert">
        <p>
          <b>{error.message}</b>
        </p>
        <p>{error.advice}</p>
      </div>
      <div class="shared-ways">
        <Back close={close} />
      </div>
    </>
  );
}

const Back = ({ close }: { readonly close: () => void }) => (
  <button type="button" class="btn alt" onClick={close}>
    Back to where you were
  </button>
);

interface HeldProps {
  readonly deps: SharedDeps;
  readonly shared: Extract<Shared, { readonly is: 'told' }>;
  readonly close: () => void;
  readonly watch: (id: RunId) => void;
  readonly read: () => void;
}

function Held({ deps, shared: { run, told }, close, watch, read }: HeldProps) {
  const { record, runs, notices } = deps;
  const { moment } = told;
  const { delegate } = moment.debate;
  const edition = editionWords(run, told, record);
  const takenIn = async (): Promise<RunId | null> => {
    const kept = await runs.takeIn(asTold(run, told), traceOf(moment), 'From a link');
    if (kept.ok) return kept.value;
    notices.value = kept.error;
    return null;
  };
  const watchIt = async (): Promise<void> => {
    const id = await takenIn();
    if (id !== null) watch(id);
  };
  const compare = async (mine: RunId): Promise<void> => {
    const id = await takenIn();
    if (id !== null) location.hash = `compare/${mine}/${id}`;
  };
  return (
    <>
      <p class="shared-who">
        {delegate === null ? 'Nobody chosen yet' : `Argued as ${delegateName(delegate, record)}`}
      </p>
      {edition && <p class="shared-note">{edition}</p>}
      <SharedSittings moment={moment} record={record} />
      <div class="shared-ways">
        <button type="button" class="btn" onClick={() => void watchIt()}>
          Watch it
        </button>
        <button type="button" class="btn alt" onClick={read}>
          Read it
        </button>
        <SharedWith deps={deps} shared={run} compare={(mine) => void compare(mine)} />
        <Back close={close} />
      </div>
      <p>Watching or comparing keeps it on this device as a run of its own. Your own runs stay as they are.</p>
    </>
  );
}

/** What could be told of a run, in the editions it was told in: what is gone stays out of the archive. */
const asTold = (run: Run, { moment, editions }: ToldRun): Run => ({ ...run, path: moment.path, editions });
