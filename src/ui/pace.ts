import type { Moment } from '../session/moment.ts';

/** The rule by which the length of a sitting is told: 220 words a minute (docs/design.md, section 1). */
const WORDS_A_MINUTE = 220;
/** Milliseconds to find one's place on a new card. */
const SETTLING = 900;
/** Milliseconds for each name of a roll. */
const NAME = 650;
/** Milliseconds for which the card that will be taken is shown before it is. */
const CHOOSING = 2200;

/** Milliseconds for which this stop of the reader stands while the story plays itself. */
export function standsFor({ steps, reached, card, open, offers }: Moment, wholeTurn: boolean): number {
  const step = steps[reached];
  if (step?.kind === 'call') return NAME;
  const cards = wholeTurn ? steps.flatMap((one) => (one.kind === 'card' ? [one.card] : [])) : card ? [card] : [];
  const words = cards.flatMap(({ lines }) => lines).reduce((sum, { text }) => sum + wordsIn(text), 0);
  const reading = SETTLING + (words / WORDS_A_MINUTE) * 60_000;
  return open && offers.length > 0 ? reading + CHOOSING : reading;
}

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;
