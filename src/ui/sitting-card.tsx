import places from '../../story/record/places.json';
import type { Sitting } from '../debate/record.ts';
import type { PageDeps } from './deps.ts';
import { useFocusOn } from './focus.ts';
import { Icon } from './icons.tsx';
import { PosterGround } from './poster-ground.tsx';
import { dayWords, newStyleOnly, shortBody } from './words.ts';
import './styles/posters.css';

interface SittingCardProps {
  readonly deps: PageDeps;
  readonly sitting: Sitting;
  /** It follows another one of the same run; otherwise it stands alone, and who you are is chosen next. */
  readonly follows: boolean;
  readonly open: () => void;
  readonly back: () => void;
}

/** A sitting's own poster, before it opens: the day in both calendars, its name, what is asked, where, and how long. */
export function SittingCard({ deps, sitting, follows, open, back }: SittingCardProps) {
  const heading = useFocusOn<HTMLHeadingElement>(sitting.id);
  const all = [...deps.record.sittings.keys()];
  const known: Readonly<Record<string, { readonly words: string }>> = places;
  return (
    <main class="sitting-card">
      <PosterGround />
      <p class="poster-over">
        Sitting {all.indexOf(sitting.id) + 1} of {all.length}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {sitting.title}
      </h1>
      <p class="card-days">
        <Day date={sitting.dateOS} style="Old Style" greyed={newStyleOnly(sitting.dateNS)} />
        <Day date={sitting.dateNS} style="New Style" greyed={false} />
      </p>
      <p class="card-asks">{sitting.asks}</p>
      <dl class="card-facts">
        <div>
          <dt>Who meets</dt>
          <dd>{shortBody(sitting.body)}</dd>
        </div>
        <div>
          <dt>Where</dt>
          <dd>{known[sitting.id]?.words ?? 'Not recorded'}</dd>
        </div>
        <div>
          <dt>How long</dt>
          <dd>About {sitting.minutes} minutes</dd>
        </div>
      </dl>
      <p class="card-ways">
        <button type="button" class="btn" onClick={open}>
          {follows ? 'Open the sitting' : 'Choose who you are'} <Icon name="on" />
        </button>
        <button type="button" class="btn alt" onClick={back}>
          {follows ? 'Back to the report' : 'All sittings'}
        </button>
      </p>
    </main>
  );
}

interface DayProps {
  readonly date: string;
  readonly style: 'Old Style' | 'New Style';
  readonly greyed: boolean;
}

/** One calendar's day; after the change of calendar the old one steps back. */
function Day({ date, style, greyed }: DayProps) {
  const { start, rest, year } = dayWords(date);
  const look = style === 'New Style' ? 'card-day is-new' : greyed ? 'card-day is-greyed' : 'card-day';
  return (
    <span class={look}>
      <small>{style}</small>{' '}
      <b>
        {start}
        {rest} {year}
      </b>
    </span>
  );
}
