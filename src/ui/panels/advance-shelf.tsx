import { useEffect, useMemo, useState } from 'preact/hooks';
import plans from '../../../assets/map/plan.json';
import record from '../../../story/record/advance.json';
import type { NewStyleDate } from '../../debate/ids.ts';
import { AdvanceMap, type MapPlan } from './advance-map.tsx';
import { longDay } from './days.ts';
import { Days, EntryLink, Missing, PageTitle, type ShelfProps } from './parts.tsx';
import { TreatyPage } from './treaty-page.tsx';
import '../styles/library-chart.css';
import '../styles/library-advance.css';

type Town = (typeof record.towns)[number];

const { wide, tall } = plans as unknown as { readonly wide: MapPlan; readonly tall: MapPlan };
/** Noon of the day when the armistice ended. */
const START = Date.UTC(1918, 1, 18, 12);
const DAY = 86_400_000;
/** The day before the march, and the one on which it ended. */
const FIRST = -1;
const LAST = 79;
/** How long one day is shown while the march is played, ms. */
const STEP = 700;

/** *1918-02-23* of 5 days after 18 February. */
const dateOf = (day: number): NewStyleDate => new Date(START + day * DAY).toISOString().slice(0, 10) as NewStyleDate;
const dayOf = (date: string): number => Math.round((Date.parse(`${date}T12:00:00Z`) - START) / DAY);
const clamp = (day: number): number => Math.min(LAST, Math.max(FIRST, day));

/** What the treaty took, at its own address; for every other one the march itself. */
export function AdvanceShelf(props: ShelfProps) {
  return props.id === 'treaty' ? <TreatyPage {...props} /> : <AdvancePage {...props} />;
}

/** The march of February to May 1918, day by day: the map, and the same in words. */
function AdvancePage({ deps, moment, id }: ShelfProps) {
  const sitting = moment && moment.sitting !== 'delegates' ? deps.record.sittings.get(moment.sitting) : undefined;
  const asked = record.towns.find((town) => town.id === id);
  const [day, setDay] = useState(() => clamp(dayOf(asked?.on ?? sitting?.dateNS ?? '1918-03-03')));
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => setDay((now) => clamp(now + (now < 13 ? 1 : 3))), STEP);
    return () => clearInterval(timer);
  }, [playing]);
  useEffect(() => {
    if (day >= LAST) setPlaying(false);
  }, [day]);
  const date = dateOf(day);
  const entered = useMemo(() => record.towns.filter(({ on }) => on <= date), [date]);
  const taken = useMemo(() => new Set(entered.map((town) => town.id)), [entered]);
  const news = entered.filter(({ on }) => on === date);
  const doubtful = news.filter(({ certainty, orOn }) => certainty !== 'confirmed' || orOn.length > 0);
  const go = (to: number): void => {
    setPlaying(false);
    setDay(clamp(to));
  };
  const play = (): void => {
    if (day >= LAST) setDay(FIRST);
    setPlaying(!playing);
  };
  return (
    <>
      <div class="charted advance">
        <div class="charted-head">
          <PageTitle>The advance</PageTitle>
          {id !== null && !asked && <Missing />}
          <p class="lib-small">
            From noon on 18 February 1918. The Germans came mostly by rail, with a handful of infantry, as their General
            Hoffmann’s diary has it: the line is a manner of speaking, and between the railways nobody stood. What
            Petrograd had heard by then is another matter: it is told under each town where it is known.{' '}
            <EntryLink shelf="advance" id="treaty">
              What the treaty took
            </EntryLink>{' '}
            has a map of its own.
          </p>
        </div>
        <figure>
          <AdvanceMap plan={wide} ground="wide" day={day} taken={taken} />
          <AdvanceMap plan={tall} ground="tall" day={day} taken={taken} />
          <figcaption class="lib-small">
            Hatched: taken from 18 February to 3 March, the day of the treaty. Dotted: taken after it. The line of dots
            is the armistice front. Lines are worked out between dated towns, and good to some 20 kilometres at best.
            Made with Natural Earth.
          </figcaption>
        </figure>
        <div class="charted-words advance-days">
          <button type="button" class="panel-button" onClick={play}>
            {playing ? 'Stop' : 'Play the days'}
          </button>
          <button type="button" class="panel-button" onClick={() => go(day - 1)} disabled={day <= FIRST}>
            Day before
          </button>
          <button type="button" class="panel-button" onClick={() => go(day + 1)} disabled={day >= LAST}>
            Day after
          </button>
          <label>
            <span class="sr">Day</span>
            <input
              type="range"
              min={FIRST}
              max={LAST}
              value={day}
              aria-valuetext={longDay(date)}
              onInput={(event) => go(event.currentTarget.valueAsNumber)}
            />
          </label>
          <p>
            <Days date={date} />
          </p>
          <p class="advance-news" aria-live={playing ? 'off' : 'polite'}>
            {news.length > 0
              ? `${sentenceOf(news)} entered this day.`
              : `${entered.length} ${entered.length === 1 ? 'town' : 'towns'} entered so far.`}
            {doubtful.length > 0 && <span class="lib-small"> The day is in doubt for {sentenceOf(doubtful)}.</span>}
          </p>
          <section class="lib-group">
            <h4>Entered by {longDay(date)}</h4>
            {day < 0 && <p>The armistice still holds until noon tomorrow.</p>}
            <ol class="advance-towns">
              {entered.toReversed().map((town) => (
                <TownEntry key={town.id} town={town} open={town === asked} />
              ))}
            </ol>
          </section>
        </div>
      </div>
      <section class="lib-group">
        <h4>Where the days come from</h4>
        <ul class="advance-sources lib-small">
          {Object.entries(record.sources).map(([key, title]) => (
            <li key={key}>{title}</li>
          ))}
          <li>Bulletins and official histories are used for places and days only.</li>
        </ul>
      </section>
    </>
  );
}

/** *Wenden*, or *Minsk, Hapsal and Wolmar*. */
const sentenceOf = (towns: readonly Town[]): string =>
  towns
    .map(({ name }) => name)
    .join(', ')
    .replace(/, ([^,]*)$/, ' and $1');

const doubts: Readonly<Record<string, string>> = {
  knowledge: 'Not confirmed: the day is inferred, or from standard works not opened again for this game.',
  disputed: 'The sources differ.',
};

function TownEntry({ town, open }: { readonly town: Town; readonly open: boolean }) {
  const { name, nameNow, by, on, orOn, certainty, heard } = town;
  return (
    <li id={`lib-${town.id}`} tabIndex={-1} aria-current={open ? 'true' : undefined}>
      <b>{name}</b>
      {nameNow && nameNow !== name && <span class="lib-small"> now {nameNow}</span>}
      {`: ${certainty === 'knowledge' ? 'about ' : ''}${longDay(on, false)}${orOn.length > 0 ? `, or ${orOn.map((day) => longDay(day, false)).join(' or ')}` : ''}, by ${by}.`}
      {heard && <span> In Petrograd they knew {heard.words}.</span>}
      {doubts[certainty] && <span class="lib-small"> {doubts[certainty]}</span>}
    </li>
  );
}
