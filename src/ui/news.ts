import { useEffect, useRef } from 'preact/hooks';
import type { HistoricalRecord } from '../debate/record.ts';
import type { Leaning } from '../debate/votes.ts';
import { blocLeans } from '../session/bloc-leans.ts';
import type { Moment } from '../session/moment.ts';
import { announce } from './announce.tsx';
import { heardResult, heardVote } from './division-plan.ts';
import { blocWords, leaningWords } from './leanings.tsx';
import { heard, newSteps, type Place, placeOf } from './turn-cards.ts';

/** Says aloud what each new moment brings, every line once. The delegate screen is a page to be read, not a speech. */
export function useNews(moment: Moment | null, record: HistoricalRecord): void {
  const before = useRef<Place | null>(null);
  useEffect(() => {
    if (moment !== null && moment.sitting !== 'delegates')
      for (const text of newsOf(before.current, moment, record)) announce(text);
    before.current = moment === null ? null : placeOf(moment);
  }, [moment, record]);
}

/**
 * The sentences to be said when the page goes from one place to this moment: what was said, the motion now before the
 * house, and whom the words moved. Those who moved are one sentence, as they stand in one list.
 */
export function newsOf(before: Place | null, moment: Moment, record: HistoricalRecord): readonly string[] {
  const fresh = before === null || before.path !== moment.path.length;
  const leanings = fresh && moment.news ? leaningsHeard(before, moment, record) : [];
  const steps = newSteps(before, moment).flatMap((step) => {
    if (step.kind === 'card') return [heard(step.card, record)];
    const { division } = moment;
    if (division === null || division.motion !== step.motion) return [];
    const { byName, hands } = division.tally;
    const opening = byName ? 'The roll is called.' : 'Hands are counted.';
    const called = step.called === 0 ? opening : heardVote(division, step.called - 1, record);
    return step.called >= (byName ? hands.length : 0) ? [called, heardResult(division, record)] : [called];
  });
  const motion = moment.motion === before?.motion ? undefined : moment.motion && record.motions.get(moment.motion);
  return [
    ...steps,
    ...(motion && moment.division === null ? [`Motion before the house: ${motion.question}`] : []),
    ...(leanings.length > 0 ? [`${leanings.join('. ')}.`] : []),
  ];
}

/** Whom the next words of an exchange did not move further is still seen to lean, but not said again. */
const leaningsHeard = (before: Place | null, moment: Moment, record: HistoricalRecord): readonly string[] => [
  ...moment.leaning
    .filter((one) => !before?.leaning.some((was) => isAlike(was, one)))
    .map((one) => leaningWords(one, moment, record)),
  ...blocLeans(moment, record).map((one) => blocWords(one, moment, record)),
];

const isAlike = (a: Leaning, b: Leaning): boolean =>
  a.person === b.person && a.towards === b.towards && a.changed === b.changed && a.share === b.share;
