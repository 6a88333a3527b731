import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { HistoricalRecord } from '../../debate/record.ts';
import type { Report } from '../../debate/report.ts';
import type { Moment } from '../../session/moment.ts';
import { halfPageOf, ofItsSitting, reportOf, reportOnSitting } from '../../session/report-of.ts';
import type { PageDeps } from '../deps.ts';
import { lastPageOf } from '../last-page.ts';
import { useFetched } from '../lazy.tsx';
import { longDay } from '../panels/days.ts';
import { useReading } from '../panels/use-reading.ts';
import { playerOf } from '../words.ts';
import { AllOfIt } from './all-of-it.tsx';
import { AnotherWay } from './another-way.tsx';
import { HalfPageView } from './half-page.tsx';
import { Imprint } from './imprint.tsx';
import { didSentence, numberWord } from './report-words.ts';
import { numbersOf, type Scope } from './scope.ts';
import '../styles/report-parts.css';
import '../styles/report-drawings.css';
import '../styles/report-all.css';
import '../styles/report.css';
import '../styles/report-narrow.css';
import '../styles/report-print.css';

export interface ReportScreenProps {
  readonly moment: Moment;
  readonly deps: PageDeps;
  /** Argues the same sitting again. */
  readonly onAgain: () => void;
  /** Goes on to the next sitting. */
  readonly onNext: () => void;
  readonly onTitle: () => void;
}

/** The historian's report on the run as it stands; worked out here, with the chunk that shows it. */
export function ReportScreen(props: ReportScreenProps) {
  const { moment, deps } = props;
  const { found: whole, lost } = useFetched(deps.loadWhole, 'The report');
  const report = useMemo(() => whole && reportOf(moment, whole), [moment, whole]);
  if (!whole || !report) return lost;
  return <ReportSheet {...props} deps={{ ...deps, record: whole }} report={report} />;
}

/**
 * The report in two depths: half a page, and under it, when asked for, all of it. What stands open is what is printed.
 */
export function ReportSheet({
  report,
  moment,
  deps,
  onAgain,
  onNext,
  onTitle,
}: ReportScreenProps & { readonly report: Report }) {
  const reading = useReading(deps);
  const heading = useRef<HTMLHeadingElement>(null);
  const allHeading = useRef<HTMLHeadingElement>(null);
  const [all, setAll] = useState(false);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (!all) return;
    allHeading.current?.scrollIntoView?.({ block: 'start' });
    allHeading.current?.focus({ preventScroll: true });
  }, [all]);
  usePrintedNotes();
  const half = useMemo(() => halfPageOf(moment, report, deps.record), [moment, report, deps.record]);
  const here = useMemo(() => ofSitting(moment, report, deps.record), [moment, report, deps.record]);
  const numbers = useMemo(() => numbersOf(moment), [moment]);
  const scope: Scope = { report, moment, deps, reading, half, numbers };
  // The half page is of the sitting; whose words they were is still known of the whole run.
  const ofHere: Scope = { ...scope, ...here };
  const player = playerOf(deps.record, moment.debate.delegate);
  const name = (player && reading?.people[player.id]?.fullName) ?? player?.name ?? null;
  const sitting = moment.sitting === 'delegates' ? undefined : deps.record.sittings.get(moment.sitting);
  // A lesson has its own way to the other side, and none out of it from here.
  const lesson = deps.lesson?.value ?? null;
  const rises = (sitting?.motions.length ?? 1) > 0;
  const page = lastPageOf(moment.ending);
  const next = moment.next && deps.record.sittings.get(moment.next);
  const ways = (
    <>
      {next && (
        <button type="button" class="btn" onClick={onNext}>
          On: {longDay(next.dateNS, false)}
        </button>
      )}
      <button
        type="button"
        class={next ? 'btn alt' : 'btn'}
        aria-expanded={all}
        aria-controls="rp-all"
        onClick={() => setAll(!all)}
      >
        {all ? 'Half a page' : 'All of it'}
      </button>
      {!lesson && (
        <button type="button" class="btn alt" onClick={onAgain}>
          Argue it again
        </button>
      )}
      <button type="button" class="btn alt" onClick={() => window.print()}>
        Print
      </button>
      <button type="button" class="btn alt" onClick={onTitle}>
        {lesson ? 'Back to the lesson' : 'To the title'}
      </button>
    </>
  );
  return (
    <main class="report" aria-label="The historian’s report">
      <Imprint scope={scope} name={name} />
      <header class="rp-head">
        <h1 ref={heading} tabIndex={-1}>
          {page?.name ?? (rises ? 'The meeting rises' : sitting?.title)}
        </h1>
        <p>
          {page?.happened === false && <b>This did not happen. </b>}
          {didSentence(here.moment.debate, name)} {roomSentence(ofHere)}
        </p>
      </header>
      <HalfPageView scope={ofHere} ways={ways} />
      {!lesson && <AnotherWay moment={moment} deps={deps} course={report.course} />}
      <section class="rp-all" id="rp-all" aria-labelledby="rp-all-heading" hidden={!all}>
        {all && (
          <>
            <h2 class="rp-all-heading" id="rp-all-heading" ref={allHeading} tabIndex={-1}>
              All of it
            </h2>
            {here.report !== report && (
              <p class="rp-note">The page above is of this sitting; what follows, of the whole run so far.</p>
            )}
            <AllOfIt scope={scope} onAgain={onAgain} />
          </>
        )}
      </section>
    </main>
  );
}

/** What the half page is worked out from: the debate of the sitting, its report, and what that comes to. */
function ofSitting(
  moment: Moment,
  report: Report,
  record: HistoricalRecord,
): Pick<Scope, 'moment' | 'report' | 'half'> {
  const own = ofItsSitting(moment);
  const ownReport = reportOnSitting(moment, report, record);
  return {
    moment: { ...moment, debate: own.debate },
    report: ownReport,
    half: halfPageOf(own, ownReport, record),
  };
}

/** On paper nothing can be opened: while it is printed, the list of choices stands open, as its notes. */
function usePrintedNotes(): void {
  useEffect(() => {
    const shut: HTMLDetailsElement[] = [];
    const open = () => {
      for (const note of document.querySelectorAll<HTMLDetailsElement>('.rp-footnote:not([open])')) {
        note.open = true;
        shut.push(note);
      }
    };
    const close = () => {
      for (const note of shut.splice(0)) note.open = false;
    };
    addEventListener('beforeprint', open);
    addEventListener('afterprint', close);
    return () => {
      removeEventListener('beforeprint', open);
      removeEventListener('afterprint', close);
    };
  }, []);
}

/** What the count did, without praise: that the record was kept is no worse than that it was changed. */
function roomSentence({ report }: Scope): string {
  const changed = report.votes.reduce(
    (sum, vote) => sum + vote.changed.length + vote.shifted.reduce((all, { count }) => all + count, 0),
    0,
  );
  if (report.votes.length === 0) return '';
  if (changed === 0) return 'The room voted as the record has it.';
  const count = numberWord(changed);
  return changed === 1
    ? 'One vote fell otherwise than in the record.'
    : `${count[0]?.toUpperCase() ?? ''}${count.slice(1)} votes fell otherwise than in the record.`;
}
