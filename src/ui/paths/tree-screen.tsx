import { useCallback, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { campaignTree, darkness, sittingTree, type TreeNeeds } from '../../archive/tree.ts';
import { preferred } from '../../archive/trie.ts';
import type { SittingId } from '../../debate/ids.ts';
import { sitsAt } from '../../debate/sits-at.ts';
import { linkOf } from '../address.ts';
import { Icon } from '../icons.tsx';
import { lastPageOf } from '../last-page.ts';
import { oldStyleOf } from '../panels/days.ts';
import { dayWords, newStyleOnly } from '../words.ts';
import { TreeBar } from './tree-bar.tsx';
import { TreeCanvas } from './tree-canvas.tsx';
import { ColumnHead } from './tree-column-head.tsx';
import { campaignColumns, sittingColumns } from './tree-columns.ts';
import { type Book, debateAfter, useBook } from './tree-facts.ts';
import { outline, type Shown, shownOf } from './tree-fold.ts';
import { Legend } from './tree-marks.tsx';
import type { TreeDeps } from './tree-needs.ts';
import { narrowPlan, widePlan } from './tree-plan.ts';
import { TreeSide } from './tree-side.tsx';
import { runNamesOf, type TreeScope } from './tree-words.ts';
import { useRoom } from './use-room.ts';
import '../styles/panels.css';
import '../styles/paths-tree.css';
import '../styles/paths-tree-nodes.css';
import '../styles/paths-tree-side.css';

export interface TreeScreenProps {
  readonly deps: TreeDeps;
  readonly close: () => void;
  /** The sitting that is opened; null for the whole campaign. */
  readonly sitting: SittingId | null;
}

/** What the lines around the tree take of its width, in rem. */
const FRAME = 0.3;

/** Narrower than this, in rem, and the tree is an outline down the page. */
const NARROW = 44;

/** Every run kept on this device as one tree: what has been explored, and what has not. */
export function TreeScreen({ deps, close, sitting }: TreeScreenProps) {
  const kept = deps.runs.runs.value;
  const current = deps.runs.current.value;
  const runs = useMemo(() => preferred(kept, current), [kept, current]);
  const order = useMemo(() => [...deps.record.sittings.keys()], [deps.record]);
  const reached = useMemo(
    () => order.filter((id) => runs.some(({ run }) => id in run.editions || run.start === id)),
    [order, runs],
  );
  const book = useBook(deps, reached);
  const inside = sitting !== null && reached.includes(sitting) ? sitting : null;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const box = dialog.current;
    box?.showModal();
    return () => {
      box?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  useLayoutEffect(() => heading.current?.focus(), [inside]);
  const title = inside ? (deps.record.sittings.get(inside)?.title ?? '') : 'Your paths';
  const scope = useMemo(
    (): TreeScope => ({
      record: deps.record,
      book,
      runs: new Map(runs.map((run) => [run.id, run])),
      runNames: runNamesOf(runs),
      current,
      choiceWords: deps.choiceWords,
    }),
    [deps, book, runs, current],
  );
  return (
    <dialog
      ref={dialog}
      class="full-page pt"
      aria-labelledby={id}
      onKeyDown={(event) => {
        // Out of a sitting Escape leads to all of them, before the page takes it for the way out of everything.
        if (event.key !== 'Escape' || !inside) return;
        event.preventDefault();
        location.hash = linkOf({ kind: 'paths', sitting: null });
      }}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <header class="pt-top">
        <h1 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {inside && <Days date={deps.record.sittings.get(inside)?.dateNS ?? ''} />}
        <nav aria-label="Ways out">
          {inside && (
            <a href={linkOf({ kind: 'paths', sitting: null })}>
              <Icon name="back" /> All sittings
            </a>
          )}
          <button type="button" onClick={close}>
            <Icon name="close" /> Close
          </button>
        </nav>
      </header>
      {runs.length === 0 ? (
        <p class="pt-empty">
          {deps.runs.loaded?.value === false
            ? 'The kept runs are being read.'
            : 'No run is kept here yet. Play a sitting, and its path is drawn.'}
        </p>
      ) : (
        <TreePage key={inside ?? ''} deps={deps} close={close} inside={inside} scope={scope} order={order} />
      )}
    </dialog>
  );
}

/** The day of an opened sitting in both calendars, as over the game. */
function Days({ date }: { readonly date: string }) {
  if (!date) return null;
  const words = (day: string) => {
    const { start, rest, year } = dayWords(day);
    return `${start}${rest} ${year}`;
  };
  return (
    <p class="dates">
      <span class={newStyleOnly(date) ? 'day is-greyed' : 'day'}>
        <abbr title="Old Style">O.S.</abbr> <b>{words(oldStyleOf(date))}</b>
      </span>
      <span class="day is-new">
        <abbr title="New Style">N.S.</abbr> <b>{words(date)}</b>
      </span>
    </p>
  );
}

interface PageProps {
  readonly deps: TreeDeps;
  readonly close: () => void;
  readonly inside: SittingId | null;
  readonly scope: TreeScope;
  readonly order: readonly SittingId[];
}

function TreePage({ deps, close, inside, scope, order }: PageProps) {
  const runs = useMemo(() => [...scope.runs.values()], [scope.runs]);
  const needs = useMemo(() => needsOf(scope.book, scope, order), [scope, order]);
  const roots = useMemo(
    () => (inside ? sittingTree(runs, inside, scope.current) : campaignTree(runs, needs)),
    [runs, inside, needs, scope.current],
  );
  const dark = useMemo(() => darkness(runs, needs, inside), [runs, needs, inside]);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [wish, setWish] = useState<number | null>(null);
  const [choice, setChoice] = useState<string | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const measured = useRoom(frame);
  const room = measured ?? 60;
  const narrow = room < NARROW;
  const shown = useMemo(() => shownOf(roots, { opened, heaps: narrow }), [roots, opened, narrow]);
  const columns = useMemo(
    () => (inside ? { ...sittingColumns(shown), sittings: [] } : campaignColumns(shown, order)),
    [shown, inside, order],
  );
  const plan = useMemo(
    () => (narrow ? narrowPlan(shown, room - FRAME) : widePlan(shown, columns)),
    [shown, columns, narrow, room],
  );
  // As large as it is legible with as much in sight as can be, until the reader says otherwise.
  const inSight = (least: number) => Math.min(1, Math.max(least, (room - 0.5) / plan.width));
  const zoom = narrow ? 1 : (wish ?? inSight(0.88));
  const all = useMemo(() => outline(shown), [shown]);
  const chosen = all.find(({ key }) => key === choice) ?? standing(shown) ?? all[0];
  const onFold = useCallback((key: string, open: boolean) => {
    setOpened((before) => {
      const next = new Set(before);
      if (open) next.add(key);
      else next.delete(key);
      return next;
    });
  }, []);
  const zoomed = useRef(zoom);
  zoomed.current = zoom;
  const onZoom = useCallback((by: number) => setWish(Math.min(1.6, Math.max(0.4, zoomed.current * by))), []);
  const onEnter = ({ key, node, folded, cards }: Shown) => {
    setChoice(key);
    if (folded > 0 || cards > 1) onFold(key, true);
    else if (node.kind === 'sitting') location.hash = linkOf({ kind: 'paths', sitting: node.sitting });
    else bar.current?.querySelector<HTMLElement>('button, a')?.focus();
  };
  if (!chosen) return null;
  return (
    <div class="pt-main">
      <section class="pt-tree" aria-label={inside ? 'The tree of this sitting' : 'The tree of the campaign'}>
        <div class="pt-tools">
          <Legend ring={inside === null} newStyle={narrow && inside === null} />
          {!narrow && (
            <fieldset class="pt-zoom">
              <legend class="sr">Size of the tree</legend>
              <button type="button" aria-label="Smaller" onClick={() => onZoom(1 / 1.2)}>
                −
              </button>
              <button type="button" aria-label="Larger" onClick={() => onZoom(1.2)}>
                +
              </button>
              <button type="button" onClick={() => setWish(inSight(0.4))}>
                Whole tree
              </button>
            </fieldset>
          )}
        </div>
        <div class="pt-frame" ref={frame}>
          {measured !== null && (
            <TreeCanvas
              plan={plan}
              scope={scope}
              name={inside ? 'Decisions of this sitting' : 'Sittings and how they ended'}
              heads={(column) =>
                inside ? (
                  <b>{column + 1}</b>
                ) : (
                  <ColumnHead sitting={columns.sittings[column]} deps={deps} slim={(columns.widths[column] ?? 0) < 6} />
                )
              }
              chosen={chosen.key}
              opened={opened}
              zoom={zoom}
              onChoose={setChoice}
              onEnter={onEnter}
              onFold={onFold}
              onZoom={onZoom}
            />
          )}
        </div>
        <div ref={bar} class="pt-bar-slot">
          <TreeBar
            shown={chosen}
            scope={scope}
            runs={deps.runs}
            close={close}
            open={opened.has(chosen.key)}
            onFold={onFold}
            inside={inside}
          />
        </div>
      </section>
      <TreeSide runs={runs} scope={scope} dark={dark} inside={inside} />
    </div>
  );
}

/** Where this run stands: the last node of the way that lies open. */
function standing(shown: readonly Shown[]): Shown | undefined {
  let end: Shown | undefined;
  for (let next = shown[0]; next && !next.node.kind.startsWith('dark'); next = next.children[0]) end = next;
  return end;
}

function needsOf(book: Book, { current, record, runs }: TreeScope, order: readonly SittingId[]): TreeNeeds {
  return {
    current,
    order,
    endings: (sitting) => book.get(sitting)?.endings ?? [],
    goesOn: (ending) => lastPageOf(ending) === null,
    sits: ({ id }, sitting) => {
      const run = runs.get(id);
      return !run || sitsAt(record, sitting, debateAfter(run, run.trace.decisions.length, book).delegate);
    },
  };
}
