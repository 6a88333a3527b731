import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { readFile, toTakeIn, writeFile } from '../../archive/file.ts';
import type { KeptRun, RunId } from '../../archive/kept.ts';
import type { GameError } from '../../lib/game-error.ts';
import { Panel } from '../panels/panel.tsx';
import { whenIdle } from '../when-idle.ts';
import { download } from './download.ts';
import { GoneRow, type Landing, type RowActs, RunRow } from './run-row.tsx';
import type { Label, RunsDeps } from './runs-needs.ts';
import { DeletedRuns, RunsTools } from './runs-tools.tsx';
import { type Filter, inOrder, isAmong, playersOf } from './runs-words.ts';
import { SharePanel } from './share-panel.tsx';
import { plural, runNamesOf } from './tree-words.ts';
import { useDrop } from './use-drop.ts';
import '../styles/panels.css';
import '../styles/paths-runs.css';

export interface RunsScreenProps {
  readonly deps: RunsDeps;
  readonly close: () => void;
  /** Lets a kept run play by itself from its beginning. */
  readonly watch: (id: RunId) => void;
}

const everything: Filter = { whose: null, starred: false };

/** Rows drawn at once; the rest follow while the page has nothing better to do. */
const AT_ONCE = 40;

/** Every run kept on this device, to be taken up, read, compared, named and given away. */
export function RunsScreen({ deps, close, watch }: RunsScreenProps) {
  const { runs, current, loaded, refused, player } = deps.runs;
  const all = runs.value;
  const [asked, setFilter] = useState(everything);
  const [ticked, setTicked] = useState<readonly RunId[]>([]);
  const [said, setSaid] = useState('');
  const [gone, setGone] = useState<readonly RunId[]>([]);
  const [shared, setShared] = useState<KeptRun | null>(null);
  const landing = useRef<RunId | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const kept = useMemo(() => all.filter(({ deleted }) => deleted === null), [all]);
  const deleted = useMemo(() => all.filter((one) => one.deleted !== null), [all]);
  // What was deleted just now keeps its place, so that it can be had back there, and nobody's number changes.
  const standing = useMemo(() => all.filter(({ id, deleted }) => deleted === null || gone.includes(id)), [all, gone]);
  const names = useMemo(() => runNamesOf(standing), [standing]);
  const players = useMemo(() => playersOf(kept), [kept]);
  // A filter for somebody who has no run any more would show nothing for ever.
  const filter = !asked.whose || players.includes(asked.whose) ? asked : { ...asked, whose: null };
  const { whose, starred } = filter;
  const shown = useMemo(
    () => inOrder(standing.filter((one) => isAmong({ whose, starred }, one))),
    [standing, whose, starred],
  );
  const drawn = useMoreAndMore(shown.length);
  const act = useActs(deps, { close, watch }, { setTicked, setSaid, setGone, setShared, landing });
  const [a, b] = ticked.filter((id) => kept.some((one) => one.id === id));

  const takeIn = async (files: readonly File[]): Promise<void> => {
    setSaid('Being taken in …');
    const words: string[] = [];
    for (const file of files) words.push(await takenIn(deps, await file.text().catch(() => '')));
    setSaid(words.join(' '));
  };
  useDrop(list, (files) => void takeIn(files));
  return (
    <Panel title="Your runs" wide close={close}>
      <RunsTools
        player={player}
        players={players}
        filter={filter}
        pick={setFilter}
        pair={a && b ? [a, b] : null}
        takeIn={(files) => void takeIn(files)}
        saveAll={
          kept.length > 0 ? () => download('breathing-space-runs.json', 'application/json', writeFile(kept)) : null
        }
      />
      <p class="runs-said" role="status">
        {said}
      </p>
      <div ref={list}>
        {shown.length === 0 ? (
          <p class="runs-none">{noneWords(loaded.value, refused.value, kept.length)}</p>
        ) : (
          <ul class="runs" aria-label={plural(shown.length, 'run')}>
            {shown
              .slice(0, drawn)
              .map((one) =>
                one.deleted === null ? (
                  <RunRow
                    key={one.id}
                    kept={one}
                    name={names.get(one.id) ?? ''}
                    parent={(one.from && names.get(one.from.run)) ?? null}
                    ticked={one.id === a || one.id === b}
                    current={one.id === current.value}
                    record={deps.record}
                    landing={landing}
                    act={act}
                  />
                ) : (
                  <GoneRow
                    key={`${one.id}-gone`}
                    kept={one}
                    name={names.get(one.id) ?? ''}
                    landing={landing}
                    act={act}
                  />
                ),
              )}
          </ul>
        )}
      </div>
      {deleted.length > 0 && (
        <DeletedRuns
          deleted={deleted}
          record={deps.record}
          restore={(one) => {
            setFilter(everything); // it must be seen to be back
            act.restore(one);
          }}
        />
      )}
      {shared && <Over deps={deps} kept={shared} close={() => setShared(null)} />}
    </Panel>
  );
}

/** What stands where no row does. */
function noneWords(loaded: boolean, refused: GameError | null, kept: number): string {
  if (!loaded) return 'The runs are being fetched …';
  if (refused) return `No run is kept here yet. ${refused.message} ${refused.advice}`;
  if (kept > 0)
    return `Of the ${plural(kept, 'run')} kept here, none is among these. Show everybody’s, starred or not.`;
  return 'No run is kept here yet. Every debate you play is kept by itself, at every choice.';
}

interface OverProps {
  readonly deps: RunsDeps;
  readonly kept: KeptRun;
  readonly close: () => void;
}

/** The way to share a run, over the list: Escape puts away this one alone. */
function Over({ deps, kept, close }: OverProps) {
  const own = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const stop = (event: KeyboardEvent) => event.key === 'Escape' && event.stopPropagation();
    own.current?.addEventListener('keydown', stop);
  }, []);
  return (
    <div ref={own}>
      <SharePanel deps={deps} run={kept.run} kept={kept} close={close} />
    </div>
  );
}

type Ways = Pick<RunsScreenProps, 'close' | 'watch'>;

interface Says {
  readonly setTicked: (next: (before: readonly RunId[]) => readonly RunId[]) => void;
  readonly setSaid: (words: string) => void;
  readonly setGone: (next: (before: readonly RunId[]) => readonly RunId[]) => void;
  readonly setShared: (kept: KeptRun) => void;
  readonly landing: Landing;
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
    /** A label changed by hand. What the browser refuses is said here each time: it was asked for. */
    const change = async (id: RunId, part: Label, done: string): Promise<void> => {
      const changed = await runs().change(id, part);
      if (!changed.ok) latest.current.says.landing.current = null;
      latest.current.says.setSaid(changed.ok ? done : `${changed.error.message} ${changed.error.advice}`);
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
      share: (kept) => latest.current.says.setShared(kept),
      change: (id, part) => void change(id, part, ''),
      remove({ id }) {
        const { setGone, landing } = latest.current.says;
        setGone((before) => [...before, id]);
        landing.current = id;
        void change(id, { deleted: Date.now() }, 'Deleted. It can be had back for 30 days.');
      },
      restore({ id }) {
        latest.current.says.landing.current = id;
        void change(id, { deleted: null }, 'It is back in the list.');
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
