import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { readFile, toTakeIn, writeFile } from '../../archive/file.ts';
import type { KeptRun, RunId } from '../../archive/kept.ts';
import { Panel } from '../panels/panel.tsx';
import { whenIdle } from '../when-idle.ts';
import { download } from './download.ts';
import { type RowActs, RunRow } from './run-row.tsx';
import type { RunsDeps } from './runs-needs.ts';
import { DeletedRuns, RunsTools } from './runs-tools.tsx';
import { inOrder, playersOf } from './runs-words.ts';
import { plural, runNamesOf } from './tree-words.ts';
import '../styles/panels.css';
import '../styles/paths-runs.css';

export interface RunsScreenProps {
  readonly deps: RunsDeps;
  readonly close: () => void;
  /** Lets a kept run play by itself from its beginning. */
  readonly watch: (id: RunId) => void;
}

/** Rows drawn at once; the rest follow while the page has nothing better to do. */
const AT_ONCE = 40;

/** Every run kept on this device, to be taken up, read, compared, named and given away. */
export function RunsScreen({ deps, close, watch }: RunsScreenProps) {
  const { runs, current, loaded, player } = deps.runs;
  const all = runs.value;
  const [whose, setWhose] = useState<string | null>(null);
  const [ticked, setTicked] = useState<readonly RunId[]>([]);
  const [said, setSaid] = useState('');
  const [gone, setGone] = useState<KeptRun | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const kept = useMemo(() => all.filter(({ deleted }) => deleted === null), [all]);
  const deleted = useMemo(() => all.filter((one) => one.deleted !== null), [all]);
  const names = useMemo(() => runNamesOf(kept), [kept]);
  const players = useMemo(() => playersOf(kept), [kept]);
  // A filter for somebody who has no run any more would show nothing for ever.
  const filter = whose === '' || (whose !== null && players.includes(whose)) ? whose : null;
  const shown = useMemo(
    () => inOrder(filter === null ? kept : kept.filter((one) => one.player === filter), current.value),
    [kept, filter, current.value],
  );
  const drawn = useMoreAndMore(shown.length);
  const act = useActs(deps, { close, watch }, { setTicked, setSaid, setGone });
  const [a, b] = ticked.filter((id) => names.has(id));
  useEffect(() => undo.current?.focus(), [gone]);

  const restore = (one: KeptRun) => {
    setGone(null);
    setSaid('It is back in the list.');
    void deps.runs.change(one.id, { deleted: null });
  };
  const takeIn = async (file: File): Promise<void> => setSaid(await takenIn(deps, await file.text().catch(() => '')));
  return (
    <Panel title="Your runs" wide close={close}>
      <RunsTools
        player={player}
        players={players}
        whose={filter}
        pick={setWhose}
        pair={a && b ? [a, b] : null}
        takeIn={(file) => void takeIn(file)}
        saveAll={
          kept.length > 0 ? () => download('breathing-space-runs.json', 'application/json', writeFile(kept)) : null
        }
      />
      <p class="runs-said" role="status">
        {gone ? `${names.get(gone.id) ?? (gone.name || 'The run')} is deleted.` : said}
      </p>
      {gone && (
        <button ref={undo} type="button" class="btn" onClick={() => restore(gone)}>
          Undo
        </button>
      )}
      {kept.length === 0 ? (
        <p class="runs-none">
          {loaded.value
            ? 'No run is kept here yet. Every debate you play is kept by itself, at every choice.'
            : 'The runs are being fetched …'}
        </p>
      ) : (
        <ul class="runs" aria-label={plural(shown.length, 'run')}>
          {shown.slice(0, drawn).map((one) => (
            <RunRow
              key={one.id}
              kept={one}
              name={names.get(one.id) ?? ''}
              parent={(one.from && names.get(one.from.run)) ?? null}
              ticked={one.id === a || one.id === b}
              current={one.id === current.value}
              record={deps.record}
              act={act}
            />
          ))}
        </ul>
      )}
      {deleted.length > 0 && <DeletedRuns deleted={deleted} record={deps.record} restore={restore} />}
    </Panel>
  );
}

type Ways = Pick<RunsScreenProps, 'close' | 'watch'>;

interface Says {
  readonly setTicked: (next: (before: readonly RunId[]) => readonly RunId[]) => void;
  readonly setSaid: (words: string) => void;
  readonly setGone: (kept: KeptRun | null) => void;
}

/** The same functions from one drawing to the next, so that rows need not be drawn again. */
function useActs(deps: RunsDeps, ways: Ways, says: Says): RowActs {
  const latest = useRef({ deps, ways, says });
  latest.current = { deps, ways, says };
  return useMemo((): RowActs => {
    const runs = () => latest.current.deps.runs;
    /** The page behind is free before another run comes upon it. */
    const leave = (act: () => unknown): void => {
      latest.current.ways.close();
      act();
    };
    return {
      // A third tick takes the place of the first.
      tick: (id) =>
        latest.current.says.setTicked((before) =>
          before.includes(id) ? before.filter((one) => one !== id) : [...before.slice(-1), id],
        ),
      watch: (id) => latest.current.ways.watch(id),
      resume: (id) => leave(() => runs().openRun(id)),
      fork: ({ id, run }) => leave(() => runs().fork(id, run.path.length + run.ahead.length)),
      save: (kept, name) =>
        download(`${name.replace(/[^\p{L}\p{N}]+/gu, '-')}.json`, 'application/json', writeFile([kept])),
      change: (id, part) => void runs().change(id, part),
      remove(kept) {
        latest.current.says.setSaid('');
        void runs()
          .change(kept.id, { deleted: Date.now() })
          .then((done) => done.ok && latest.current.says.setGone(kept));
      },
    };
  }, []);
}

/** How many rows are drawn by now, of so many. */
function useMoreAndMore(rows: number): number {
  const [drawn, setDrawn] = useState(AT_ONCE);
  useEffect(() => (drawn < rows ? whenIdle(() => setDrawn(drawn + 2 * AT_ONCE)) : undefined), [drawn, rows]);
  return drawn;
}

/** Takes in a file, and says what came of it. Runs that are here already stay as they are. */
async function takenIn({ runs }: RunsDeps, text: string): Promise<string> {
  const file = readFile(text);
  if (!file.ok) return `${file.error.message} ${file.error.advice}`;
  const fresh = toTakeIn(file.value.runs, runs.runs.peek());
  const done = fresh.length === 0 ? null : await runs.putAll(fresh);
  if (done && !done.ok) return `${done.error.message} ${done.error.advice}`;
  const there = file.value.runs.length - fresh.length;
  const parts = [
    `${plural(fresh.length, 'run')} taken in.`,
    there > 0 && `${there} ${there === 1 ? 'was' : 'were'} here already.`,
    file.value.torn > 0 && `${file.value.torn} could not be read and ${file.value.torn === 1 ? 'is' : 'are'} left out.`,
  ];
  return parts.filter(Boolean).join(' ');
}
