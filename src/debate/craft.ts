import { answering } from './answering-bar.ts';
import { audience } from './audience.ts';
import { consistency } from './consistency-bar.ts';
import type { Debate } from './debate.ts';
import { evidence } from './evidence-bar.ts';
import { period } from './period.ts';
import type { HistoricalRecord } from './record.ts';
import type { Bar, Report } from './report.ts';
import { type Told, untold } from './told.ts';
import { hair } from './triangle.ts';

/** How well it was argued: five bars, never added to where one stood (rubric.md 2.3). */
export const craft = (debate: Debate, record: HistoricalRecord, told: Told = untold): Report['craft'] => ({
  evidence: evidence(debate, record, told),
  answering: answering(debate, record, told),
  consistency: consistency(debate, record, told),
  audience: audience(debate, record, told),
  period: period(debate, record, told),
});

/** Shares of the teacher's number (rubric.md 2.3). */
export const teachersShares: Readonly<Record<Bar, number>> = {
  evidence: 0.25,
  answering: 0.25,
  consistency: 0.2,
  audience: 0.15,
  period: 0.15,
};

/** A number of 0 to 100 as it is printed, to one decimal: 71.25 is 71.3, whatever its last bit. */
export const printed = (number: number): string => (Math.round((number + hair) * 10) / 10).toFixed(1);

/**
 * The teacher's number of 0 to 100, off by default, and the same with equal weights: if two runs change order between
 * the two, they are not ranked. A bar with nothing to judge leaves its share to the others; null where all are so.
 */
export function teachersNumber(
  report: Pick<Report, 'craft'>,
  shares: Readonly<Record<Bar, number>> = teachersShares,
): { readonly weighted: number; readonly equal: number } | null {
  const scored = (
    [
      ['evidence', report.craft.evidence],
      ['answering', report.craft.answering],
      ['consistency', report.craft.consistency],
      ['audience', report.craft.audience],
      ['period', report.craft.period],
    ] as const
  ).flatMap(([bar, { score }]) => (score === null ? [] : [{ bar, score }]));
  if (scored.length === 0) return null;
  const number = (shareOf: (bar: Bar) => number) => {
    const whole = scored.reduce((total, { bar }) => total + shareOf(bar), 0);
    return (25 * scored.reduce((total, { bar, score }) => total + shareOf(bar) * score, 0)) / whole;
  };
  return { weighted: number((bar) => shares[bar]), equal: number(() => 1) };
}
