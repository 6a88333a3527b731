import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { readLesson } from '../../archive/lesson.ts';
import type { HistoricalRecord } from '../../debate/record.ts';
import type { ClassroomProps } from '../../ui/deps.ts';
import { Icon } from '../../ui/icons.tsx';
import { download } from '../../ui/paths/download.ts';
import { PrintAndClose } from '../../ui/paths/print-and-close.tsx';
import { plural } from '../../ui/paths/tree-words.ts';
import { useFullPage } from '../../ui/paths/use-full-page.ts';
import { usePaper } from '../../ui/paths/use-paper.ts';
import { ClassArguments, ClassCraft, ClassGrounds, ClassUnmet, ClassVotes } from './charts.tsx';
import { type Sums, sumsOf } from './class-sums.ts';
import { csvOf, jsonOf } from './csv.ts';
import { WhereTheClassDealt } from './dealt.tsx';
import { Debrief } from './debrief.tsx';
import { Pairs, Pupils } from './pupils.tsx';
import { type ClassScope, labelOf, sittingTitle } from './scope.ts';
import { Take } from './take.tsx';
import { type ClassRoom, useClass } from './use-class.ts';
import { useEntries } from './use-entries.ts';
import { WhereTheClassStood } from './where.tsx';
import '../../ui/styles/panels.css';
import '../../ui/styles/report-parts.css';
import '../../ui/styles/report-drawings.css';
import '../styles/class.css';
import '../styles/class-table.css';
import '../styles/class-charts.css';
import '../styles/class-narrow.css';

/** What a class has handed in: collected, counted, paired, and talked through. Nothing leaves the device. */
export function ClassPlace({ deps, close }: ClassroomProps) {
  const { dialog, heading } = useFullPage();
  usePaper(dialog);
  const id = useId();
  const room = useClass(deps);
  const [shown, setShown] = useState(true);
  const [picked, pick] = useState<string | null>(null);
  const [debrief, setDebrief] = useState(false);
  /** The debrief lies over this page. */
  const covered = useRef(false);
  const openDebrief = (): void => {
    covered.current = true;
    setDebrief(true);
  };
  const closeDebrief = (): void => {
    setDebrief(false);
    setTimeout(() => {
      covered.current = false;
      if (dialog.current && !dialog.current.open) dialog.current.showModal();
    });
  };
  const { entries, told, all, record, error } = useEntries(deps, room.held.results, room.read);
  const sums = useMemo(() => record && sumsOf(entries, record), [entries, record]);
  const scope: ClassScope | null =
    record && sums && entries.length > 0
      ? { entries, sums, record, label: (entry) => labelOf(entry, shown), picked, pick }
      : null;
  const name = room.index.classes.find((one) => one.id === room.index.current)?.name ?? '';
  const save = (ending: 'csv' | 'json'): void => {
    const file = `${name.replace(/[^\p{L}\p{N}]+/gu, '-') || 'class'}.${ending}`;
    if (ending === 'json')
      download(file, 'application/json', jsonOf(name, room.held, entries, new Date().toISOString()));
    else if (record) download(file, 'text/csv;charset=utf-8', csvOf(entries, record));
  };
  const label = (text: string): string => (shown ? text : 'One result');
  return (
    <>
      <dialog
        ref={dialog}
        class="full-page cl-page"
        aria-labelledby={id}
        onCancel={(event) => {
          if (event.target !== dialog.current) return;
          event.preventDefault();
          // After printing, one Escape may reach both pages: it is meant for the upper one.
          if (!covered.current) close();
        }}
      >
        <header class="cl-bar-top">
          <h1 id={id} ref={heading} tabIndex={-1}>
            The class
          </h1>
          <nav aria-label="What to do with the class">
            <button type="button" aria-pressed={!shown} onClick={() => setShown(!shown)}>
              <Icon name="people" /> {shown ? 'Hide names' : 'Show names'}
            </button>
            <button type="button" disabled={!scope} onClick={openDebrief}>
              <Icon name="play" /> Debrief
            </button>
            <button type="button" disabled={!scope || told < all} onClick={() => save('csv')}>
              CSV
            </button>
            <button type="button" disabled={all === 0 && room.held.torn.length === 0} onClick={() => save('json')}>
              JSON
            </button>
            <PrintAndClose close={close} />
          </nav>
        </header>
        <div class={scope ? 'cl-sheet' : 'cl-sheet is-empty'}>
          <Head room={room} sums={sums} record={record} told={told} all={all} />
          {error && (
            <p class="cl-wait" role="alert">
              {error.message} {error.advice}
            </p>
          )}
          <Take room={room} label={label} shown={shown} />
          {scope && (
            <>
              <WhereTheClassStood scope={scope} />
              <ClassCraft scope={scope} />
              <ClassGrounds scope={scope} />
              <WhereTheClassDealt scope={scope} />
              <ClassVotes scope={scope} />
              <ClassArguments scope={scope} />
              <ClassUnmet scope={scope} />
              <Pairs scope={scope} />
              <Pupils
                scope={scope}
                shown={shown}
                change={room.change}
                remove={(entry) => {
                  room.remove(entry.id, `Result ${entry.number}`);
                  if (picked === entry.id) pick(null);
                }}
              />
            </>
          )}
        </div>
      </dialog>
      {debrief && scope && <Debrief scope={scope} loadReading={deps.loadReading} close={closeDebrief} />}
    </>
  );
}

interface HeadProps {
  readonly room: ClassRoom;
  readonly sums: Sums | null;
  readonly record: HistoricalRecord | null;
  readonly told: number;
  readonly all: number;
}

/** Which class, how many results, and which lesson; with the ways from one class to another. */
function Head({ room, sums, record, told, all }: HeadProps) {
  const { index } = room;
  const name = index.classes.find((one) => one.id === index.current)?.name ?? '';
  const field = useRef<HTMLInputElement>(null);
  const [fresh, setFresh] = useState(false);
  useEffect(() => {
    if (!fresh) return;
    field.current?.focus();
    field.current?.select();
    setFresh(false);
  }, [fresh]);
  return (
    <section class="cl-head" aria-label="Which class">
      <div class="cl-which">
        <label>
          <span>Class</span>
          <select value={index.current} onChange={({ currentTarget }) => room.open(currentTarget.value)}>
            {index.classes.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
        <details class="cl-manage">
          <summary>Name, add or delete</summary>
          <div class="cl-ways">
            <label>
              Name of this class{' '}
              <input
                ref={field}
                class="cl-input"
                value={name}
                onChange={({ currentTarget }) => room.rename(currentTarget.value.trim() || name)}
              />
            </label>
            <button
              type="button"
              class="panel-button"
              onClick={() => {
                room.add(`Class ${index.classes.length + 1}`);
                setFresh(true);
              }}
            >
              Add a class
            </button>
            <button type="button" class="panel-button" onClick={room.removeClass}>
              Delete this class
            </button>
          </div>
        </details>
      </div>
      <div class="cl-how-many">
        <p class="cl-total">
          <b>{all}</b> {all === 1 ? 'result' : 'results'}
          {sums && sums.pairs > 0 && <small>, {sums.pairs} with the other side too</small>}
        </p>
        {told < all ? (
          <p class="cl-progress" role="status">
            <progress value={told} max={all} aria-label="Debates told" /> {told} of {all} told …
          </p>
        ) : (
          sums && record && all > 0 && <p>{lessonWords(sums, record)}</p>
        )}
        {all === 0 && (
          <p>Nothing has been handed in yet. What comes in here stays on this device: nothing is sent anywhere.</p>
        )}
      </div>
    </section>
  );
}

/** *23 February: Forty-eight hours (28)*, and the lessons by their codes. */
function lessonWords({ sittings, lessons, pupils }: Sums, record: HistoricalRecord): string {
  const where = sittings.map(({ sitting, count }) =>
    count === pupils ? sittingTitle(record, sitting) : `${sittingTitle(record, sitting)} (${count})`,
  );
  const parts = lessons.map(({ lesson, count }) => {
    const read = readLesson(lesson);
    const minutes = read.ok && read.value.minutes !== null ? `, ${plural(read.value.minutes, 'minute')}` : '';
    return `Lesson ${lesson}${minutes} (${count})`;
  });
  const without = pupils - lessons.reduce((sum, { count }) => sum + count, 0);
  const rest = lessons.length > 0 && without > 0 ? [`without a lesson (${without})`] : [];
  return [where.join('; '), [...parts, ...rest].join(', ')].filter(Boolean).join('. ');
}
