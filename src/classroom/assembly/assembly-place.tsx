import { useId, useRef, useState } from 'preact/hooks';
import type { ClassroomProps } from '../../ui/deps.ts';
import { Icon } from '../../ui/icons.tsx';
import { longDay } from '../../ui/panels/days.ts';
import { useFullPage } from '../../ui/paths/use-full-page.ts';
import { usePaper } from '../../ui/paths/use-paper.ts';
import { TwoDays } from '../../ui/two-days.tsx';
import { useTurned } from '../use-turned.ts';
import { assemblyOf } from './assembly.ts';
import { AssemblyReport } from './assembly-report.tsx';
import { Floor } from './floor.tsx';
import { SetUp } from './set-up.tsx';
import { type Assemblies, useAssemblies } from './use-assembly.ts';
import '../../ui/styles/panels.css';
import '../styles/paper.css';
import '../styles/assembly.css';
import '../styles/assembly-floor.css';
import '../styles/assembly-narrow.css';
import '../styles/assembly-print.css';

/** A class before one projector: set up, debate, vote, report. Nothing of it leaves the device. */
export function AssemblyPlace({ deps, close }: ClassroomProps) {
  const { dialog, heading } = useFullPage();
  usePaper(dialog);
  const id = useId();
  const assemblies = useAssemblies();
  const [making, setMaking] = useState(false);
  const { now } = assemblies;
  const sitting = now && deps.record.sittings.get(now.setup.sitting);
  const state = now && assemblyOf(now.events);
  const page = making ? 'making' : `${now?.id ?? 'list'}/${state?.closed ?? ''}`;
  useTurned(page, () => {
    dialog.current?.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  });
  const title = now && !making ? `Assembly${now.setup.name === '' ? '' : ` of ${now.setup.name}`}` : 'Assembly';
  return (
    <dialog
      ref={dialog}
      class="full-page as-place"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <header class="as-bar">
        <h1 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {sitting && !making && (
          <span class="as-days">
            <TwoDays sitting={sitting} brief />
          </span>
        )}
        {now && !making && (
          <button type="button" onClick={() => assemblies.open(null)}>
            All assemblies
          </button>
        )}
        <button type="button" onClick={close}>
          <Icon name="close" /> Close
        </button>
      </header>
      {assemblies.trouble !== '' && (
        <p class="as-trouble" role="alert">
          {assemblies.trouble}
        </p>
      )}
      {assemblies.elsewhere ? (
        <Elsewhere takeOver={assemblies.takeOver} />
      ) : making ? (
        <SetUp
          record={deps.record}
          begin={(setup) => {
            setMaking(false);
            assemblies.begin(setup);
          }}
          back={() => setMaking(false)}
        />
      ) : now === null ? (
        <Kept assemblies={assemblies} make={() => setMaking(true)} />
      ) : state?.closed ? (
        <AssemblyReport record={deps.record} kept={now} assemblies={assemblies} />
      ) : (
        <Floor deps={deps} kept={now} assemblies={assemblies} />
      )}
    </dialog>
  );
}

/** Two tabs would write over one another: one of them waits. */
function Elsewhere({ takeOver }: Pick<Assemblies, 'takeOver'>) {
  return (
    <main class="as-kept">
      <p class="as-lead" role="alert">
        Your assemblies are open in another tab of this browser, and are written down there. Nothing is lost: close that
        tab, or go on here with all that was written down.
      </p>
      <p class="as-ways">
        <button type="button" class="btn" onClick={takeOver}>
          Go on here
        </button>
      </p>
    </main>
  );
}

/** The assemblies of this device, and a new one. */
function Kept({ assemblies, make }: { readonly assemblies: Assemblies; readonly make: () => void }) {
  const file = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState<string | null>(null);
  return (
    <main class="as-kept">
      <p class="as-lead">
        One projector, no network. The class sits on its benches, speaks in turn against the clock, and votes by show of
        hands; the page keeps the count and lays it beside the record of 1918.
      </p>
      <p class="as-ways">
        <button type="button" class="btn" onClick={make}>
          Call an assembly
        </button>
        <button type="button" class="btn alt" onClick={() => file.current?.click()}>
          Open a file
        </button>
        <a class="btn alt" href="#teach/rules-of-order">
          Rules of order
        </a>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={async ({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) assemblies.takeIn(await chosen.text());
            currentTarget.value = '';
          }}
        />
      </p>
      {assemblies.all.length > 0 && (
        <>
          <h2>Kept on this device</h2>
          <ul class="as-list">
            {assemblies.all.map(({ id, setup, events, began }) => (
              <li key={id}>
                <button type="button" class="as-go" onClick={() => assemblies.open(id)}>
                  <b>{setup.name || 'A class'}</b>
                  <small>
                    {longDay(setup.sitting, false)}, begun {new Date(began).toLocaleDateString('en-GB')},{' '}
                    {assemblyOf(events).closed ? 'ended' : 'still open'}
                  </small>
                </button>
                {asked === id ? (
                  <button type="button" class="btn alt" onClick={() => assemblies.remove(id)}>
                    Delete it for good
                  </button>
                ) : (
                  <button type="button" class="btn alt" onClick={() => setAsked(id)}>
                    Delete<span class="sr"> {setup.name || 'a class'}</span>
                  </button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </main>
  );
}
