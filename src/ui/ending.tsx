import { useEffect, useRef } from 'preact/hooks';
import { nameOf } from '../debate/lookup.ts';
import type { Moment } from '../session/moment.ts';
import type { PageDeps } from './deps.ts';
import { linkTo } from './entry.ts';
import { useFocusOn } from './focus.ts';
import { Icon } from './icons.tsx';
import type { Ways } from './keys-in-use.ts';
import { lastPageOf } from './last-page.ts';
import { linker } from './links/linker.ts';
import { PosterGround } from './poster-ground.tsx';
import { ReadingControls, type ReadingWays } from './reading-controls.tsx';
import { shownCards } from './turn-cards.ts';
import { Typed } from './typed.tsx';
import { dayWords, playerOf } from './words.ts';
import './styles/posters.css';
import './styles/posters-narrow.css';

interface EndingProps {
  readonly deps: PageDeps;
  readonly moment: Moment;
  readonly go: Ways;
  readonly ways: ReadingWays;
}

/** The last page of a run: its name as a poster, what the record has, and the text as it is told, card after card. */
export function Ending({ deps, moment, go, ways }: EndingProps) {
  const { record, settings } = deps;
  const lesson = deps.lesson?.value;
  const heading = useFocusOn<HTMLHeadingElement>(true);
  const last = useLastInSight(`${moment.path.length}/${moment.reached}`);
  const page = lastPageOf(moment.turn.ending);
  // What really happened is kept for the talk after the lesson.
  const told = lesson?.hindsight !== false;
  const sitting = moment.sitting === 'delegates' ? undefined : record.sittings.get(moment.sitting);
  const day = dayWords(sitting?.dateNS ?? '');
  const cards = shownCards(moment);
  const linked = linker.value?.cards(cards, playerOf(record, moment.debate.delegate)?.id);
  return (
    <main class={told && page?.happened === false ? 'ending is-unrecorded' : 'ending'}>
      <header class="ending-head">
        <PosterGround />
        <p class="poster-over">The last page{sitting && `, ${day.start}${day.rest} ${day.year}`}</p>
        <h1 ref={heading} tabIndex={-1}>
          {page?.name ?? sitting?.title}
        </h1>
        {told && page?.happened === false && <p class="ending-not">This did not happen.</p>}
        {told && page && (
          <p class="ending-record">
            <b>In the record:</b> {page.record}{' '}
            {page.vote !== null && (
              <a class="ref" href={linkTo('votes', page.vote)}>
                The vote
              </a>
            )}
          </p>
        )}
      </header>
      <div class="ending-told">
        <ol aria-label="How it ends">
          {cards.map((card, at) => (
            <li key={at} ref={at === cards.length - 1 ? last : null}>
              {card.voice !== null && <b class="by">{card.voice === 'you' ? 'You' : nameOf(record, card.voice)}</b>}
              <Typed
                lines={card.lines.map((line) => line.text)}
                on={at === cards.length - 1 && settings.textSpeed.value === 'typed' && moment.news}
                linked={linked?.[at]}
              />
            </li>
          ))}
        </ol>
        <section class="ending-way" aria-label="The way on">
          <ReadingControls ways={ways} made={moment.path.length} />
          <button type="button" class="btn go-on" onClick={go.on}>
            {moment.open ? (lesson ? 'Three sentences' : 'The historian’s report') : 'Go on'} <Icon name="on" />
          </button>
        </section>
      </div>
    </main>
  );
}

/** What has just been told is brought into sight; the page itself is met from its head. */
function useLastInSight(key: string) {
  const last = useRef<HTMLLIElement>(null);
  const first = useRef(true);
  // The page is turned when a card is added.
  useEffect(() => {
    if (first.current) window.scrollTo(0, 0);
    else last.current?.scrollIntoView?.({ block: 'nearest' });
    first.current = false;
  }, [key]);
  return last;
}
