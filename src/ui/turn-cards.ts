import type { PersonId } from '../debate/ids.ts';
import { nameOf } from '../debate/lookup.ts';
import type { HistoricalRecord } from '../debate/record.ts';
import type { Card } from '../narrative/turn.ts';
import type { Moment } from '../session/moment.ts';

/** The cards of this turn that the reader has reached, in order. */
export const shownCards = (moment: Moment): readonly Card[] =>
  moment.steps.slice(0, moment.reached + 1).flatMap((step) => (step.kind === 'card' ? [step.card] : []));

/** Which card of how many, counted from 1. */
export function cardCount(moment: Moment): { readonly at: number; readonly of: number } {
  const of = moment.steps.filter((step) => step.kind === 'card').length;
  return { at: shownCards(moment).length, of };
}

/** Has this person spoken before the card now shown? */
export function metBefore(moment: Moment, person: PersonId): boolean {
  const earlier = [...moment.told.flatMap((told) => told.cards), ...shownCards(moment).slice(0, -1)];
  return earlier.some((card) => card.voice === person);
}

/** A card as it is heard: its speaker, then the words. The narrator has no name. */
export function heard(card: Card, record: HistoricalRecord): string {
  const words = card.lines.map((line) => line.text).join(' ');
  if (card.voice === null) return words;
  return `${card.voice === 'you' ? 'You' : nameOf(record, card.voice)}: ${words}`;
}

/** Where the moment stands, as far as the announcer has to know it. */
export interface Place {
  readonly sitting: string;
  readonly path: number;
  readonly reached: number;
  readonly motion: Moment['motion'];
  readonly leaning: Moment['leaning'];
}

export const placeOf = (moment: Moment): Place => ({
  sitting: moment.sitting,
  path: moment.path.length,
  reached: moment.reached,
  motion: moment.motion,
  leaning: moment.leaning,
});

/**
 * The steps to be said aloud when the page goes from one place to another: those newly reached, each once.
 * After a jump, a step back or a resume it is the card shown, so that the reader knows where he is.
 */
export function newSteps(before: Place | null, moment: Moment): readonly Moment['steps'][number][] {
  const same = before !== null && before.sitting === moment.sitting && before.path === moment.path.length;
  if (same && before.reached === moment.reached) return [];
  if (same && before.reached < moment.reached) return moment.steps.slice(before.reached + 1, moment.reached + 1);
  if (moment.news && !same) return moment.steps.slice(0, moment.reached + 1);
  return moment.steps.slice(moment.reached, moment.reached + 1);
}
