import type { Count } from './division-plan.ts';
import { courseOf, VoteMark } from './icons.tsx';

interface CountsProps {
  readonly counts: readonly Count[];
  /** The year of the record. */
  readonly year: string;
}

/** No more cards than this are drawn as single ones in a pile. */
const mostCards = 40;

/** The counters: a number for every answer, the pile of cards it makes of all, and where the record's pile ends. */
export function Counts({ counts, year }: CountsProps) {
  const all = wholeOf(counts);
  const share = (count: number | null) => (count === null || all === 0 ? 0 : Math.round((count / all) * 1000) / 1000);
  const card = all > 0 && all <= mostCards ? 1 / all : 0;
  return (
    <dl class="counts">
      {counts.map(({ option, label, now, record }) => (
        <div key={option ?? 'waiting'} class={option === null ? 'wait' : ''}>
          <dt>
            <VoteMark option={option} />
            <span>{label}</span>
          </dt>
          <dd>{now ?? '–'}</dd>
          <dd class="pile" aria-hidden="true" style={{ '--now': share(now), '--then': share(record), '--card': card }}>
            <i class={`now ${pileOf(option)}`} />
            {record !== null && <i class="then" />}
            {record !== null && (
              <b>
                {year}: {record}
              </b>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** All votes that are to be shown: those of this run or of the record, whichever are more, so that no pile is cut off. */
export function wholeOf(counts: readonly Count[]): number {
  const sum = (of: (count: Count) => number | null) => counts.reduce((all, count) => all + (of(count) ?? 0), 0);
  return Math.max(
    sum(({ now }) => now),
    sum(({ record }) => record),
  );
}

/** A side is a pile of ink; a course has its own colour, beside its shape and its word. */
const pileOf = (option: string | null): string => {
  const course = option === null ? undefined : courseOf[option];
  return course ? `is-${course}` : '';
};
