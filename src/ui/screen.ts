import type { Moment } from '../session/moment.ts';

/** The screens that a moment can ask for. */
export type Screen = 'title' | 'delegates' | 'debate' | 'division' | 'report';

/**
 * The screen of a moment. The report is opened from the last turn of the story, so whether it is asked for is the one
 * thing that the moment does not say.
 */
export function screenOf(moment: Moment | null, reporting: boolean): Screen {
  if (moment === null) return 'title';
  if (moment.sitting === 'delegates') return 'delegates';
  if (reporting && moment.ending !== null) return 'report';
  return moment.steps[moment.reached]?.kind === 'call' && moment.division !== null ? 'division' : 'debate';
}
