import places from '../../story/record/places.json';
import type { Sitting } from '../debate/record.ts';
import type { PageDeps } from './deps.ts';
import { useFocusOn } from './focus.ts';
import { Icon } from './icons.tsx';
import { Backdrop } from './portraits.tsx';
import { PosterGround } from './poster-ground.tsx';
import { TwoDays } from './two-days.tsx';
import { shortBody } from './words.ts';
import './styles/posters.css';
import './styles/posters-narrow.css';

interface SittingCardProps {
  readonly deps: PageDeps;
  readonly sitting: Sitting;
  /** It follows another one of the same run; otherwise it stands alone, and who you are is chosen next. */
  readonly follows: boolean;
  readonly open: () => void;
  readonly back: () => void;
}

/** The drawing beside each sitting's name: the place to which its story goes first, or the one it is remembered for. */
const drawn: Readonly<Record<string, string>> = {
  prologue: 'street-day',
  '1918-01-21': 'smolny',
  '1918-01-24': 'ccroom',
  '1918-02-03': 'ccroom-day',
  '1918-02-10': 'telegraph',
  '1918-02-18': 'corridor',
  '1918-02-22': 'ccroom',
  '1918-02-23': 'ccroom',
  '1918-02-24': 'tauride-night',
  '1918-03-08': 'tauride',
  '1918-03-15': 'noble',
  epilogue: 'printing',
};

/** A sitting's own poster, before it opens: the day in both calendars, its name, what is asked, where, and how long. */
export function SittingCard({ deps, sitting, follows, open, back }: SittingCardProps) {
  const heading = useFocusOn<HTMLHeadingElement>(sitting.id);
  const all = [...deps.record.sittings.keys()];
  const known: Readonly<Record<string, { readonly words: string }>> = places;
  return (
    <main class="sitting-card">
      <PosterGround />
      <div class="card-place">
        <Backdrop place={drawn[sitting.id] ?? 'street'} />
      </div>
      <p class="poster-over">
        Sitting {all.indexOf(sitting.id) + 1} of {all.length}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {sitting.title}
      </h1>
      <p class="card-days">
        <TwoDays sitting={sitting} />
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
