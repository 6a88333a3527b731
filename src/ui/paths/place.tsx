import { useMemo } from 'preact/hooks';
import type { RunId } from '../../archive/kept.ts';
import type { Run } from '../../session/run.ts';
import type { Address, ClassroomAddress } from '../address.ts';
import type { PageDeps } from '../deps.ts';
import { Panel } from '../panels/panel.tsx';
import { CompareScreen } from './compare-screen.tsx';
import { ReadScreen } from './read-screen.tsx';
import { RunsScreen } from './runs-screen.tsx';
import { SharedScreen } from './shared-screen.tsx';
import { TreeScreen } from './tree-screen.tsx';
import { WatchScreen } from './watch-screen.tsx';

interface PlaceProps {
  readonly deps: PageDeps;
  readonly address: Exclude<Address, { readonly kind: 'library' } | ClassroomAddress>;
  readonly close: () => void;
  /** Back to the game from however many places that lie over one another. */
  readonly leave: () => void;
  /** Lets a run play by itself from its beginning. */
  readonly watch: (run: Run, name: string) => void;
  readonly watchKept: (id: RunId) => void;
}

/** The screen of an address: kept runs, their tree, two of them side by side, one of them as a page, or somebody else's. */
export function Place({ deps: given, address, close, leave, watch, watchKept }: PlaceProps) {
  const deps = useMemo(() => leading(given, leave), [given]);
  switch (address.kind) {
    case 'runs':
      return <RunsScreen deps={deps} close={close} watch={watchKept} />;
    case 'paths':
      return <TreeScreen deps={deps} close={close} sitting={address.sitting} />;
    case 'compare':
      return <CompareScreen deps={deps} close={close} a={address.a} b={address.b} />;
    case 'read':
      return <ReadKept deps={deps} close={close} id={address.run} />;
    case 'watch':
      return <WatchScreen deps={deps} close={close} line={address.line} watch={watch} />;
    case 'run':
      return <SharedScreen deps={deps} close={close} watch={watchKept} code={address.code} />;
  }
}

/** The same, but a run that is taken up is met in the game: no place stays between. */
const leading = (deps: PageDeps, leave: () => void): PageDeps => ({
  ...deps,
  runs: {
    ...deps.runs,
    fork(...args) {
      leave();
      deps.runs.fork(...args);
    },
    openRun(...args) {
      leave();
      return deps.runs.openRun(...args);
    },
  },
});

interface ReadKeptProps {
  readonly deps: PageDeps;
  readonly close: () => void;
  readonly id: RunId;
}

function ReadKept({ deps, close, id }: ReadKeptProps) {
  const kept = deps.runs.runs.value.find((one) => one.id === id);
  if (kept)
    return (
      <ReadScreen
        deps={deps}
        close={close}
        run={{ ...kept.run, path: [...kept.run.path, ...kept.run.ahead], ahead: [] }}
      />
    );
  return (
    <Panel title="A kept run" close={close}>
      {deps.runs.loaded.value ? (
        <p>This run is not kept on this device. It may have been kept on another one, or been deleted.</p>
      ) : (
        <p role="status">The run is being looked up …</p>
      )}
    </Panel>
  );
}
