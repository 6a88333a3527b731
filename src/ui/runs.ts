import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Archive } from '../archive/archive.ts';
import type { KeptRun, RunId, Trace } from '../archive/kept.ts';
import type { Store } from '../archive/shelf.ts';
import type { ChoiceId } from '../debate/ids.ts';
import { GameError } from '../lib/game-error.ts';
import { no, type Result, yes } from '../lib/result.ts';
import type { Moment } from '../session/moment.ts';
import type { Run } from '../session/run.ts';
import type { Session } from '../session/session.ts';
import { openKeptList } from './kept-list.ts';
import { type InPlay, identified, keptOf, newsOf } from './recorder.ts';

/** Every run kept on this device, and the one in play among them. */
export interface Runs {
  /** All kept runs, the deleted ones too, in no order; read from the archive while anybody looks. */
  readonly runs: ReadonlySignal<readonly KeptRun[]>;
  /** The archive has been read. */
  readonly loaded: ReadonlySignal<boolean>;
  /** Why nothing can be read from the archive; null where it can, or was not asked for anything yet. */
  readonly refused: ReadonlySignal<GameError | null>;
  readonly current: ReadonlySignal<RunId | null>;
  /** Who is playing now, as runs are signed; empty where nobody said. */
  readonly player: Signal<string>;
  /** A new run with the first so many choices of this one; it becomes the run in play. */
  fork(id: RunId, choices: number): void;
  /** Takes up a run, where it stands or after so many choices. @returns whether it came */
  openRun(id: RunId, choices?: number): Promise<boolean>;
  /** A line told from its beginning that is nobody's run, until another choice is made in it. @returns whether it came */
  watch(run: Run, name: string): Promise<boolean>;
  /** The same sitting from the other bench, kept as a pair with the run in play. */
  pair(run: Run): void;
  /** Says which run is taken up again at the opening of the page. */
  resuming(run: Run): void;
  change(
    id: RunId,
    part: Partial<Pick<KeptRun, 'name' | 'star' | 'player' | 'deleted'>>,
  ): Promise<Result<void, GameError>>;
  takeIn(run: Run, trace: Trace, name: string): Promise<Result<RunId, GameError>>;
  /** Runs from a file, beside those there are. */
  putAll(kept: readonly KeptRun[]): Promise<Result<void, GameError>>;
}

export interface RunsNeeds {
  readonly session: Session;
  readonly store: Store | null;
  /** Opens the archive; asked once, and not before there is something to keep or to show. */
  readonly loadArchive: () => Promise<Result<Archive, GameError>>;
  readonly notices: Signal<GameError | string | null>;
  readonly newId: () => RunId;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Lays hold of a run for this tab. @returns false where another tab has it in play */
  readonly claim: (id: RunId) => Promise<boolean>;
}

const RUN_ID = 'breathing-space/run-id';
const PLAYER = 'breathing-space/player';

/** Keeps every run by itself, at every choice; the page asks it for what is kept. */
export function openRuns({ session, store, loadArchive, notices, newId, now, claim }: RunsNeeds): Runs {
  const current = signal<RunId | null>(null);
  const player = signal(noted(store, PLAYER));
  let inPlay: InPlay | null = null;
  /** Set where the page itself says which run comes next. */
  let expected: Partial<InPlay> | null = null;
  let written = '';

  /** Where the browser keeps nothing at all, the view has said so of the run in play. */
  const saidOfStore = ({ code }: GameError): boolean => store === null && code === 'storage/refused';
  const list = openKeptList(loadArchive, notices, saidOfStore);
  const { runs, loaded, refused, guarded } = list;

  const note = (): void => {
    try {
      if (inPlay?.kept && noted(store, RUN_ID) !== inPlay.id) store?.setItem(RUN_ID, inPlay.id);
    } catch {
      // The shelf of the run in play says what the browser refuses.
    }
  };
  const lay = async (id: RunId): Promise<void> => {
    if (await claim(id)) return;
    // Another tab is at it: from here on this one is a run of its own.
    part(id, inPlay?.all.length ?? 0);
  };
  /** The run in play goes on under a name of its own; the one it had stands for what it left. */
  const part = (id: RunId, choices: number): void => {
    if (inPlay?.id !== id) return;
    inPlay = { ...inPlay, id: newId(), from: choices > 0 ? { run: id, choices } : null, pair: null, name: '' };
    current.value = inPlay.kept ? inPlay.id : null;
    written = '';
    note();
    void claim(inPlay.id);
  };
  const write = async (kept: KeptRun): Promise<void> => {
    const done = await guarded((open) => open.keep(kept));
    if (!done.ok || done.value === null) return;
    // Another tab, or another edition, has gone another way under this name.
    part(kept.id, done.value);
    const from = done.value > 0 ? { run: kept.id, choices: done.value } : null;
    const own = inPlay && inPlay.id !== kept.id && inPlay.kept ? inPlay.id : newId();
    await guarded((open) => open.keep({ ...kept, id: own, from, pair: null, name: '' }));
  };
  const follow = (moment: Moment, run: Run): void => {
    const before = inPlay;
    inPlay = identified(run, before, newId);
    if (expected) inPlay = { ...inPlay, ...expected, all: inPlay.all };
    expected = null;
    current.value = inPlay.kept ? inPlay.id : null;
    // At every step, as the shelf keeps the run itself: the two must always be of the same tab.
    note();
    if (inPlay.id !== before?.id) void lay(inPlay.id);
    const news = newsOf(run, moment, inPlay);
    if (news === null || news === written) return;
    written = news;
    const kept = keptOf(run, moment, now(), inPlay, player.peek());
    void write(kept);
  };
  player.subscribe((name) => {
    try {
      if (noted(store, PLAYER) !== name) store?.setItem(PLAYER, name);
    } catch {
      // The name then holds until the page is closed.
    }
  });
  session.subscribe((moment) => {
    if (session.run) follow(moment, session.run);
  });

  const find = (id: RunId): KeptRun | undefined => runs.peek().find((kept) => kept.id === id);
  const take = async (run: Run, as: Partial<InPlay>): Promise<boolean> => {
    expected = as;
    try {
      const done = await session.resume(run);
      if (!done.ok) notices.value = done.error;
      return true;
    } catch (cause) {
      expected = null; // it did not come, and whatever comes next is another run
      if (!(cause instanceof GameError)) throw cause;
      notices.value = cause;
      return false;
    }
  };
  const putEach = async (kept: readonly KeptRun[]): Promise<Result<void, GameError>> => {
    for (const one of kept) {
      const done = await guarded((open) => open.keep(one));
      if (!done.ok) return done;
      if (done.value === null || sameAs(await list.all(), one.run)) continue;
      // It went on here and elsewhere, in two ways: the other way stands beside this one.
      const from = done.value > 0 ? { run: one.id, choices: done.value } : null;
      const beside = await guarded((open) => open.put({ ...one, id: newId(), from, pair: null }));
      if (!beside.ok) return beside;
    }
    return yes(undefined);
  };
  const pathOf = ({ path, ahead }: Run): readonly ChoiceId[] => [...path, ...ahead];

  return {
    runs,
    loaded,
    refused,
    current,
    player,
    fork(id, choices) {
      const kept = find(id);
      if (!kept) return;
      const path = pathOf(kept.run).slice(0, choices);
      const run = { ...kept.run, path, ahead: [], onward: false, reached: Number.MAX_SAFE_INTEGER };
      void take(run, { id: newId(), from: { run: id, choices }, pair: null, name: '', kept: true });
    },
    async openRun(id, choices) {
      const kept = find(id);
      if (!kept) return false;
      const all = pathOf(kept.run);
      const run =
        choices === undefined
          ? { ...kept.run, path: all, ahead: [] }
          : { ...kept.run, path: all.slice(0, choices), ahead: all.slice(choices), onward: false, reached: 0 };
      return take(run, { id, from: kept.from, pair: kept.pair, name: kept.name, kept: true });
    },
    watch: (run, name) => take(run, { id: newId(), from: null, pair: null, name, kept: false }),
    pair(run) {
      const other = inPlay?.kept ? inPlay.id : null;
      const id = newId();
      void take(run, { id, from: null, pair: other, name: '', kept: true });
      if (other) void guarded((open) => open.change(other, { pair: id }));
    },
    resuming() {
      const id = noted(store, RUN_ID);
      expected = id === '' ? null : { id: id as RunId };
    },
    change: (id, part) => guarded((open) => open.change(id, part)),
    async takeIn(run, trace, name) {
      const same = sameAs(await list.all(), run);
      if (same) return yes(same.id);
      const id = newId();
      const at = now();
      const kept = {
        id,
        run,
        trace,
        player: '',
        name,
        star: false,
        began: at,
        touched: at,
        from: null,
        pair: null,
        deleted: null,
      };
      const done = await guarded((open) => open.put(kept));
      if (!done.ok) return no(done.error);
      await list.refresh();
      return yes(id);
    },
    putAll: (kept) => list.allAtOnce(() => putEach(kept)),
  };
}

const sameAs = (runs: readonly KeptRun[], { seed, start, path }: Run): KeptRun | undefined =>
  runs.find(
    ({ run, deleted }) =>
      deleted === null && run.seed === seed && run.start === start && run.path.join() === path.join(),
  );

/** A short text kept beside the settings; empty where there is none. */
function noted(store: Store | null, key: string): string {
  try {
    return store?.getItem(key) ?? '';
  } catch {
    return '';
  }
}
