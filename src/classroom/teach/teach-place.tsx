import material from 'virtual:teach';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { ClassroomProps } from '../../ui/deps.ts';
import { Icon } from '../../ui/icons.tsx';
import { lazy } from '../../ui/lazy.tsx';
import { useReading } from '../../ui/panels/use-reading.ts';
import { useFullPage } from '../../ui/paths/use-full-page.ts';
import { usePaper } from '../../ui/paths/use-paper.ts';
import { useTurned } from '../use-turned.ts';
import { Overview, Shapes } from './overview.tsx';
import { needsRecord, SheetBody } from './sheet-body.tsx';
import { headOf } from './sheets.ts';
import { usePrint } from './use-print.ts';
import '../../ui/styles/panels.css';
import '../styles/teach.css';
import '../styles/teach-narrow.css';
import '../styles/paper.css';
import '../styles/paper-cards.css';
import '../styles/paper-lists.css';
import '../styles/paper-page.css';
import '../styles/paper-print.css';

const title = 'Teach with Breathing Space';

/** Where a lesson is made; it is a place of this page and no sheet of it. */
const LessonMaker = lazy(async () => (await import('../lesson/lesson-maker.tsx')).LessonMaker);
const lessonHead = {
  title: 'Make a lesson',
  lead: 'Choose the sitting and who your pupils are. The link and the code below hold all of it: nothing is stored anywhere else.',
};
const noDialog = { current: null };

/** The teacher's page: `#teach` with everything on it, `#teach/<page>` a sheet to read and print. */
export function TeachPlace({ deps, address, close, leave }: ClassroomProps) {
  const { dialog, heading } = useFullPage();
  const id = useId();
  const reading = useReading(deps);
  const sheet = useRef<HTMLElement>(null);
  const page = address.kind === 'teach' ? address.page : null;
  const making = page === 'lesson';
  usePaper(making ? noDialog : dialog); // the sheet for the board lays itself on paper
  const sittings = [...deps.record.sittings.values()];
  const head = page === null ? null : headOf(material, sittings, page);
  const whole = page !== null && needsRecord(page) ? reading !== null : true;
  const print = usePrint(sheet, head !== null && whole ? page : null);
  useTurned(page, () => {
    dialog.current?.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  });
  const { title: named, lead } = head ?? (making ? lessonHead : { title, lead: overviewLead });
  useFoot(named);
  return (
    <dialog
      ref={dialog}
      class="full-page tc-place"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        close(); // as the key does: one step, from a sheet to all of them
      }}
    >
      <header class="tc-bar">
        <Shapes />
        {page === null ? (
          <p class="tc-bar-title">Teach</p>
        ) : (
          <a class="tc-bar-title" href="#teach">
            <Icon name="back" /> Teach
          </a>
        )}
        {head && page !== null && (
          <button type="button" class="tc-print" onClick={() => print(page)}>
            Print this sheet
          </button>
        )}
        <button type="button" class="tc-close" onClick={leave}>
          <Icon name="close" /> Close
        </button>
      </header>
      <main ref={sheet} class={head ? 'tc-sheet' : 'tc-overview'}>
        <header class="tc-head">
          {head && (
            <p class="tc-over tc-only-paper">
              <i>Breathing Space</i>
            </p>
          )}
          <h1 id={id} ref={heading} tabIndex={-1}>
            {named}
          </h1>
          <p class="tc-lead">{lead}</p>
        </header>
        {page !== null && !head && !making && (
          <p class="tc-note" role="status">
            There is no such sheet. Here is all that there is.
          </p>
        )}
        {making && (
          <section aria-labelledby="tc-making">
            <h2 id="tc-making" class="sr">
              The lesson
            </h2>
            <LessonMaker deps={deps} />
          </section>
        )}
        {head && page !== null && <SheetBody deps={deps} material={material} reading={reading} page={page} />}
        {!head && !making && (
          <Overview
            material={material}
            sittings={sittings}
            print={(wanted) => {
              print(wanted);
              location.hash = `teach/${wanted}`;
            }}
          />
        )}
      </main>
    </dialog>
  );
}

const overviewLead =
  'Petrograd, winter 1918: accept a harsh peace, refuse to fight or sign, or wage a revolutionary war? A debate for one lesson or a week, on a screen or on paper.';

/** What stands at the foot of every printed page; styles can say it of the root alone. */
function useFoot(words: string): void {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--tc-foot', JSON.stringify(`${words} · Breathing Space`));
    return () => void style.removeProperty('--tc-foot');
  }, [words]);
}
