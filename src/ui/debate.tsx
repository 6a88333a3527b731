import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Moment } from '../session/moment.ts';
import { Captions } from './announce.tsx';
import { CardFace, Choices } from './choices.tsx';
import type { PageDeps } from './deps.ts';
import { useFocusOn } from './focus.ts';
import { Icon } from './icons.tsx';
import type { Ways } from './keys-in-use.ts';
import { Leanings } from './leanings.tsx';
import { MotionStrip } from './motion-strip.tsx';
import { ReadingControls, type ReadingWays } from './reading-controls.tsx';
import { Speech } from './speech.tsx';
import { StageSlot } from './stage-slot.tsx';
import { cardCount } from './turn-cards.ts';
import { WhereYouStand } from './where-you-stand.tsx';
import { playerOf } from './words.ts';

export interface DebateProps {
  readonly deps: PageDeps;
  readonly moment: Moment;
  readonly go: Ways;
  readonly ways: ReadingWays;
}

/** A turn of the debate: the stage, who speaks, the motion, where you stand, and the way on. */
export function Debate({ deps, moment, go, ways }: DebateProps) {
  const { record, settings } = deps;
  const player = playerOf(record, moment.debate.delegate);
  const motion = moment.motion === null ? null : (record.motions.get(moment.motion) ?? null);
  const sitting = moment.sitting === 'delegates' ? undefined : record.sittings.get(moment.sitting);
  const closing = moment.turn.offers.length === 0;
  useTopOfPage(`${moment.path.length}/${moment.open}`);
  return (
    <main class={closing ? 'debate is-closing' : 'debate'}>
      <h1 class="sr">{sitting?.title ?? 'The debate'}</h1>
      <div class="stage">
        <StageSlot host={deps.stageHost} place={moment.place} on={settings.stage.value} />
        <Leanings moment={moment} record={record} />
        <Captions />
      </div>
      <Speech
        moment={moment}
        record={record}
        player={player}
        typed={settings.textSpeed.value === 'typed'}
        wholeTurn={settings.readingMode.value === 'turn'}
        aloud={deps.reading?.value ?? null}
      />
      <MotionStrip motion={motion} sitting={sitting} />
      <WhereYouStand moment={moment} standing={deps.session.standing()} />
      {moment.open && moment.offers.length > 0 ? (
        <Choices
          offers={moment.offers}
          record={record}
          player={player}
          appeared={`${moment.path.length}`}
          keys={settings.singleKeys.value}
          choose={go.choose}
          about={ways.about.value}
          back={<ReadingControls ways={ways} made={moment.path.length} />}
        />
      ) : (
        <ToCome deps={deps} moment={moment} go={go} ways={ways} />
      )}
    </main>
  );
}

/** Where the page itself scrolls, a new turn and its choices are met from the top. */
function useTopOfPage(key: string): void {
  // Noted as it happens: to be asked, the page would have to be laid out.
  const scrolled = useRef(window.scrollY > 0);
  useEffect(() => {
    const note = () => {
      scrolled.current = window.scrollY > 0;
    };
    addEventListener('scroll', note, { passive: true });
    return () => removeEventListener('scroll', note);
  }, []);
  // The page is turned when the turn or its choices change.
  useLayoutEffect(() => {
    if (scrolled.current) window.scrollTo(0, 0);
  }, [key]);
}

/**
 * While cards remain: the way on, and the choices to come, face down. They keep the place that the choices will take,
 * so that nothing moves when they are turned up.
 */
function ToCome({ deps, moment, go, ways }: DebateProps) {
  const cards = moment.turn.offers.filter((offer) => offer.kind !== 'pass');
  const { at, of } = cardCount(moment);
  const button = useFocusOn<HTMLButtonElement>(`${moment.path.length}/${moment.open}`);
  const ended = moment.open && moment.ending !== null;
  return (
    <section class="choices is-down" aria-label="The way on">
      <div class="on-bar">
        <ReadingControls ways={ways} made={moment.path.length} />
        {of > 1 && (
          <span class="count">
            <span class="sr">Card </span>
            {at} of {of}
          </span>
        )}
        <button type="button" class="btn go-on" ref={button} onClick={go.on}>
          {ended ? (deps.lesson?.value ? 'Three sentences' : 'The historian’s report') : 'Go on'} <Icon name="on" />
        </button>
      </div>
      {cards.length > 0 && (
        <div class="cards" data-n={cards.length} aria-hidden="true">
          {cards.map((offer) => (
            <span key={offer.id} class="card-back">
              <CardFace offer={offer} record={deps.record} number={null} />
            </span>
          ))}
        </div>
      )}
    </section>
  );
}
