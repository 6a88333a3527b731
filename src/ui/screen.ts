import type { Moment } from '../session/moment.ts';

/** The screens that a moment can ask for. */
export type Screen = 'title' | 'delegates' | 'debate' | 'division' | 'ending' | 'report';

/**
 * The screen of a moment. The report is opened from the last turn of the story, so whether it is asked for is the one
 * thing that the moment does not say.
 */
export function screenOf(moment: Moment | null, reporting: boolean): Screen {
  if (moment === null) return 'title';
  if (moment.sitting === 'delegates') return 'delegates';
  if (reporting && moment.ending !== null) return 'report';
  if (moment.steps[moment.reached]?.kind === 'call' && moment.division !== null) return 'division';
  return isLastPage(moment) ? 'ending' : 'debate';
}

/** The turn ends the whole run, and no vote is left in it that would have to be counted first. */
const isLastPage = ({ turn, steps, reached }: Moment): boolean =>
  turn.ending !== null && turn.next === null && !steps.slice(reached).some(({ kind }) => kind === 'call');
