import type { Decided } from '../debate/half-page.ts';
import type { Reading } from '../debate/reading.ts';
import type { HistoricalRecord, Motion } from '../debate/record.ts';
import type { VoteResult } from '../debate/report.ts';
import type { Moment } from '../session/moment.ts';
import { halfPageOf, reportOf } from '../session/report-of.ts';
import type { Cite, Part } from './transcript.ts';
import type { Outcome, ReportText, VoteText } from './transcript-shape.ts';

/** The half page in sentences, and the votes it tells of. */
export function reportText(
  moment: Moment,
  record: HistoricalRecord,
): { readonly report: ReportText; readonly decided: readonly Decided[] } {
  const report = reportOf(moment, record);
  const { decided, kin, strength, objection, next, turning, away } = halfPageOf(moment, report, record);
  const motion = away && record.motions.get(away.vote);
  return {
    decided,
    report: {
      used: kin.map(({ person, shared }) => ({
        name: person && (record.people.get(person)?.name ?? person),
        arguments: shared.length,
      })),
      strength: strength?.text ?? null,
      leftStanding: objection?.text ?? null,
      toTry: next.text,
      turningPoint: turning?.changed.because ?? null,
      oneMoveAway:
        away && motion
          ? `${away.otherwise}, the rest unchanged, the count would have been ${counts(away.tally, motion)}${
              away.turns ? `, and the motion ${away.carried ? 'carried' : 'lost'}` : ''
            }.`
          : null,
    },
  };
}

/** *for 6, against 5, abstained 4* */
const counts = (tally: VoteResult['tally'], { options }: Motion): string =>
  options.map(({ id, label }) => `${label.toLowerCase()} ${tally[id] ?? 'not known'}`).join(', ');

function outcomeOf(carried: boolean, { options }: Motion): Outcome | null {
  const [first] = options;
  if (first?.id === 'yes') return carried ? 'yes' : 'no';
  if (first?.id === 'for') return carried ? 'carried' : 'not carried';
  return null;
}

interface Votes extends Part {
  readonly decided: readonly Decided[];
}

/** The votes of one sitting, in the order of its agenda; while it goes on, those that were called already. */
export function votesOf(
  { sitting, told, ended, decided }: Votes,
  record: HistoricalRecord,
  reading: Reading,
  cite: Cite,
): readonly VoteText[] {
  const motions = sitting === 'delegates' ? [] : (record.sittings.get(sitting)?.motions ?? []);
  const called = new Set(told.flatMap(({ cards }) => cards.flatMap((c) => c.lines.map(({ tags }) => tags.division))));
  return motions.flatMap((id): readonly VoteText[] => {
    const vote = decided.find((one) => one.vote === id);
    const motion = record.motions.get(id);
    if (!vote || !motion || (ended === null && !called.has(id))) return [];
    return [
      {
        question: motion.question,
        body: motion.body,
        options: motion.options.map((option) => ({
          label: option.label,
          count: vote.tally[option.id] ?? null,
          record: vote.record[option.id] ?? null,
        })),
        outcome: outcomeOf(vote.carried, motion),
        recordOutcome: outcomeOf(vote.recordCarried, motion),
        yours: vote.yours && (motion.options.find((one) => one.id === vote.yours)?.label ?? vote.yours),
        reached: vote.reached,
        sources: cite(reading.motions[id]?.sources ?? []),
      },
    ];
  });
}
