import type { Sitting } from '../debate/record.ts';
import { dayWords, newStyleOnly } from './words.ts';

interface TwoDaysProps {
  readonly sitting: Sitting;
  /** The calendars by their initials, and spelt out for those who hear the page. */
  readonly brief?: boolean;
}

/** A sitting's day in both calendars, a box for each; after the change of calendar the old one steps back. */
export function TwoDays({ sitting: { dateOS, dateNS }, brief = false }: TwoDaysProps) {
  const old = newStyleOnly(dateNS) ? 'day is-greyed' : 'day';
  return (
    <>
      <Day date={dateOS} style="Old Style" look={old} brief={brief} />{' '}
      <Day date={dateNS} style="New Style" look="day is-new" brief={brief} />
    </>
  );
}

interface DayProps {
  readonly date: string;
  readonly style: 'Old Style' | 'New Style';
  readonly look: string;
  readonly brief: boolean;
}

function Day({ date, style, look, brief }: DayProps) {
  const { start, rest, year } = dayWords(date);
  return (
    <span class={look}>
      <span class={brief ? 'sr' : 'style'}>{style}</span>{' '}
      {brief && (
        <>
          <span aria-hidden="true" class="style">
            {style === 'Old Style' ? 'O.S.' : 'N.S.'}
          </span>{' '}
        </>
      )}
      <b>
        {start}
        <span class="rest">{rest}</span> {year}
      </b>
    </span>
  );
}
