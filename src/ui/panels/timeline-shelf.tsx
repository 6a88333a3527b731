import type { ReadingEvent } from '../../debate/reading.ts';
import { optionLabel } from '../words.ts';
import { longDay } from './days.ts';
import { Days, EntryLink, Missing, PageTitle, type ShelfProps } from './parts.tsx';
import { sentence, tidy } from './tidy.ts';

/** The winter month by month in both calendars; votes stand out, and today’s sitting says *here you are*. */
export function TimelineShelf({ deps, moment, reading, id }: ShelfProps) {
  const today = moment && moment.sitting !== 'delegates' ? deps.record.sittings.get(moment.sitting) : undefined;
  const here = today && reading.timeline.findLast((event) => event.dateNS <= today.dateNS);
  const months = [...new Set(reading.timeline.map(({ dateNS }) => dateNS.slice(0, 7)))];
  return (
    <>
      <PageTitle>The timeline</PageTitle>
      {id !== null && !reading.timeline.some((event) => event.id === id) && <Missing />}
      <p class="lib-small">
        O.S. is the old Russian calendar, thirteen days behind; from 14 February 1918 only the new one was legal.
      </p>
      <nav class="time-months" aria-label="Months">
        <ul>
          {here && (
            <li>
              <EntryLink shelf="timeline" id={here.id} class="is-today">
                Today, {longDay(today.dateNS, false)}
              </EntryLink>
            </li>
          )}
          {months.map((month) => (
            <li key={month}>
              <EntryLink
                shelf="timeline"
                id={reading.timeline.find(({ dateNS }) => dateNS.startsWith(month))?.id ?? null}
              >
                {monthWords(month)}
              </EntryLink>
            </li>
          ))}
        </ul>
      </nav>
      {months.map((month) => (
        <section key={month} class="lib-group">
          <h4>{monthWords(month)}</h4>
          <ol class="time">
            {reading.timeline
              .filter(({ dateNS }) => dateNS.startsWith(month))
              .map((event) => (
                <Event key={event.id} event={event} here={event === here} open={event.id === id} reading={reading} />
              ))}
          </ol>
        </section>
      ))}
    </>
  );
}

/** *February 1918* of `1918-02`. */
const monthWords = (month: string): string => longDay(`${month}-01`).replace(/^1 /, '');

interface EventProps {
  readonly event: ReadingEvent;
  readonly here: boolean;
  readonly open: boolean;
  readonly reading: ShelfProps['reading'];
}

function Event({ event, here, open, reading }: EventProps) {
  const votes = reading.votes.filter((motion) => event.votes.includes(motion.id));
  const look = ['time-event', ...(votes.length > 0 ? ['is-vote'] : []), ...(here ? ['is-here'] : [])].join(' ');
  return (
    <li class={look} id={`lib-${event.id}`} tabIndex={-1} aria-current={open ? 'true' : undefined}>
      <Days date={event.dateNS} end={event.endNS} about={event.approximate} />
      <div>
        {here && <p class="lib-flag">Here you are</p>}
        <p>{sentence(event.event)}</p>
        {event.disputed.map((doubt) => (
          <p key={doubt} class="lib-small">
            Disputed: {sentence(doubt)}
          </p>
        ))}
        {event.mark === 'from knowledge' && <p class="lib-small">From knowledge: not opened again for this game.</p>}
        {votes.length > 0 && (
          <ul class="time-votes">
            {votes.map((motion) => (
              <li key={motion.id}>
                <EntryLink shelf="votes" id={motion.id}>
                  <span>{tidy(motion.question)}</span>
                  <b>
                    {motion.options.map((option) => (
                      <span key={option.id}>
                        <span class="sr">{optionLabel(motion, option.id)} </span>
                        {option.count ?? '–'}{' '}
                      </span>
                    ))}
                  </b>
                </EntryLink>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
