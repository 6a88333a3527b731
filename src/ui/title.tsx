import low from '../../assets/title/title-low.svg?url';
import tall from '../../assets/title/title-tall.svg?url';
import wide from '../../assets/title/title-wide.svg?url';
import type { SittingId } from '../debate/ids.ts';
import type { PageDeps } from './deps.ts';
import { linkTo } from './entry.ts';
import { ThreeLines } from './three-lines.tsx';
import { type PanelName, SoundButton } from './topbar.tsx';

interface TitleProps {
  readonly deps: PageDeps;
  readonly begin: (sitting: SittingId) => void;
  readonly open: (panel: PanelName) => void;
}

/** The poster, and the ways on: the campaign from its first sitting, or one sitting alone. */
export function Title({ deps, begin, open }: TitleProps) {
  const [first, second] = deps.record.sittings.values();
  const kept = deps.session.canResume.value;
  return (
    <div class="title">
      <picture class="poster">
        <source media="(max-aspect-ratio: 4/5)" srcset={tall} />
        <source media="(min-aspect-ratio: 21/10)" srcset={low} />
        <img src={wide} alt="" draggable={false} />
      </picture>
      <SoundButton muted={deps.settings.muted} />
      <main>
        <h1>
          <span class="l1">Breathing</span> <span class="l2">Space</span>
          <span class="ru" lang="ru">
            Передышка
          </span>
        </h1>
        <p class="lede">
          Petrograd, winter 1918. The front is open, Germany has named its price for peace, and the people who took
          power in October must answer. You have a mandate and the floor.
        </p>
        <ThreeLines seed={deps.posterSeed ?? 0} />
        <nav class="menu" aria-label="Main menu">
          <button type="button" class="go" onClick={() => first && begin(first.id)}>
            <b>Take the floor</b>
            <small>New debate</small>
          </button>
          {kept && (
            <button type="button" class="row" onClick={() => deps.session.resume()}>
              <b>Continue</b>
              <small>{kept.label}</small>
            </button>
          )}
          {/* Checkers take every `#…` for a leap within the page until they have met an address, which begins with `#/`. */}
          <a href="#/runs">
            <b>Your runs</b>
          </a>
          {second && (
            <button type="button" aria-haspopup="dialog" onClick={() => open('sittings')}>
              <b>One sitting</b>
            </button>
          )}
          <a href={linkTo('people')}>
            <b>Library</b>
          </a>
          <a href="#teach">
            <b>Teach</b>
          </a>
          <button type="button" aria-haspopup="dialog" onClick={() => open('settings')}>
            <b>Settings</b>
          </button>
        </nav>
      </main>
    </div>
  );
}
