import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { HistoricalRecord } from '../../debate/record.ts';
import type { Report } from '../../debate/report.ts';
import type { Moment } from '../../session/moment.ts';
import { reportOf } from '../../session/report-of.ts';
import type { PageDeps } from '../deps.ts';
import { useReading } from '../panels/use-reading.ts';
import { playerOf } from '../words.ts';
import { HowWell } from './craft.tsx';
import { DealingsPanel } from './dealings.tsx';
import { OnWhatGrounds } from './grounds.tsx';
import { WhoseArguments } from './kin.tsx';
import { LeftStanding, OpenQuestion } from './left.tsx';
import { didSentence, numberWord } from './report-words.ts';
import type { Scope } from './scope.ts';
import { Sources } from './sources.tsx';
import { Votes } from './votes.tsx';
import { WhereYouStood } from './where.tsx';
import '../styles/report-parts.css';
import '../styles/report.css';
import '../styles/report-print.css';

export interface ReportScreenProps {
  readonly moment: Moment;
  readonly deps: PageDeps;
  /** Argues the same sitting again. */
  readonly onAgain: () => void;
  readonly onTitle: () => void;
}

/** The historian's report on the run as it stands; worked out here, with the chunk that shows it. */
export function ReportScreen(props: ReportScreenProps) {
  const { moment, deps } = props;
  const whole = useWhole(deps);
  const report = useMemo(() => whole && reportOf(moment, whole), [moment, whole]);
  return whole && report && <ReportSheet {...props} deps={{ ...deps, record: whole }} report={report} />;
}

/** The record of everything; null while it is on its way. */
function useWhole({ loadWhole, notices }: PageDeps): HistoricalRecord | null {
  const [whole, setWhole] = useState<HistoricalRecord | null>(null);
  useEffect(() => {
    let wanted = true;
    loadWhole().then(
      (record) => wanted && setWhole(record),
      () => {
        notices.value =
          'The report could not be fetched. Check the connection, then open it once more; the run is kept.';
      },
    );
    return () => {
      wanted = false;
    };
  }, [loadWhole, notices]);
  return whole;
}

/**
 * The report as a sheet: where the player stood, on what grounds, how well; three things side by side, never added
 * (rubric.md 2). Every number opens on the choices that made it.
 */
export function ReportSheet({
  report,
  moment,
  deps,
  onAgain,
  onTitle,
}: ReportScreenProps & { readonly report: Report }) {
  const reading = useReading(deps);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const scope: Scope = { report, moment, deps, reading };
  const player = playerOf(deps.record, moment.debate.delegate);
  const name = (player && reading?.people[player.id]?.fullName) ?? player?.name ?? null;
  return (
    <main class="report">
      <div class="rp-sheet">
        <header class="rp-head">
          <h1 ref={heading} tabIndex={-1}>
            The meeting rises
          </h1>
          <p>
            {didSentence(moment, name)} {roomSentence(scope)}
          </p>
        </header>
        <div class="rp-column rp-column-where">
          <WhereYouStood scope={scope} />
          <OnWhatGrounds scope={scope} />
          <DealingsPanel scope={scope} />
          <WhoseArguments scope={scope} />
        </div>
        <div class="rp-column rp-column-how">
          <HowWell scope={scope} />
          <LeftStanding scope={scope} />
        </div>
        <div class="rp-column rp-column-votes">
          <Votes scope={scope} />
          <OpenQuestion scope={scope} />
        </div>
        <div class="rp-foot">
          <Sources scope={scope} />
          <div class="rp-ways">
            <p>
              <b>From the other bench.</b> Argue the same sitting once more, for a course you argued against: the room
              is the same, and other people rise to answer you.
            </p>
            <p class="rp-buttons">
              <button type="button" class="btn" onClick={onAgain}>
                Argue it again
              </button>
              <button type="button" class="btn alt" onClick={() => window.print()}>
                Print the report
              </button>
              <button type="button" class="btn alt" onClick={onTitle}>
                To the title
              </button>
            </p>
          </div>
        </div>
      </div>
    </main>
  );
}

/** What the count did, without praise: that the record was kept is no worse than that it was changed. */
function roomSentence({ report }: Scope): string {
  const changed = report.votes.reduce((sum, vote) => sum + vote.changed.length, 0);
  if (report.votes.length === 0) return '';
  if (changed === 0) return 'The room voted as the record has it.';
  const count = numberWord(changed);
  return changed === 1
    ? 'One vote fell otherwise than in the record.'
    : `${count[0]?.toUpperCase() ?? ''}${count.slice(1)} votes fell otherwise than in the record.`;
}
