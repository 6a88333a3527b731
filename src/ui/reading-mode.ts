import { useLayoutEffect } from 'preact/hooks';
import type { Moment } from '../session/moment.ts';
import type { SessionView } from './deps.ts';

/**
 * In the mode *whole turn* all cards stand at once, as far as the next roll call: the reader goes into a division by
 * himself, having read what came before it.
 */
export function useReadingMode(session: SessionView, moment: Moment | null, wholeTurn: boolean): void {
  // Before the page is painted: nobody sees a turn begin card by card that is to stand whole.
  useLayoutEffect(() => {
    if (moment) readOn(session, moment, wholeTurn);
  }, [session, moment, wholeTurn]);
}

/** Reads as far as stands on the page at once; where that is so already, nothing happens. */
export function readOn(session: Pick<SessionView, 'whole' | 'advance'>, moment: Moment, wholeTurn: boolean): void {
  const { sitting, open, steps, reached } = moment;
  if (open) return;
  if (sitting === 'delegates') {
    session.whole();
    return;
  }
  if (!wholeTurn || steps[reached]?.kind !== 'card') return;
  const call = steps.findIndex((step, at) => at > reached && step.kind === 'call');
  if (call === -1) session.whole();
  else if (call - 1 > reached) session.advance();
}
