import './styles/division.css';
import './styles/division-counts.css';
import './styles/division-small.css';
import { useEffect, useState } from 'preact/hooks';
import { type HallScale, hallScale } from '../debate/hall-scale.ts';
import { nameOf } from '../debate/lookup.ts';
import type { Tally } from '../debate/votes.ts';
import type { Division as Divided, Moment } from '../session/moment.ts';
import { Captions } from './announce.tsx';
import type { Clock } from './clock.ts';
import type { PageDeps } from './deps.ts';
import { Chip } from './division-chip.tsx';
import { Counts } from './division-counts.tsx';
import { HeardBefore } from './division-floor.tsx';
import { useFollow } from './division-follow.ts';
import { calling, countSoFar, resultWords } from './division-plan.ts';
import { linkTo } from './entry.ts';
import { useFocusOn } from './focus.ts';
import { Icon } from './icons.tsx';
import { YoursAndTheRecord } from './record-table.tsx';
import { StageSlot } from './stage-slot.tsx';

interface DivisionProps {
  readonly deps: PageDeps;
  readonly moment: Moment;
  readonly division: Divided;
  readonly clock: Clock;
  /** A panel lies over the screen: nobody is called meanwhile. */
  readonly held: boolean;
  readonly goOn: () => void;
}

/** The division: the roll called name by name, with the historical vote beside it. */
export function Division({ deps, moment, division, clock, held, goOn }: DivisionProps) {
  const { record, session } = deps;
  const [paused, setPaused] = useState(false);
  const { tally, called, complete } = division;
  const motion = record.motions.get(division.motion);
  const counts = countSoFar(division, motion);
  const beat = calling(division);
  const sitting = moment.sitting === 'delegates' ? undefined : record.sittings.get(moment.sitting);
  const scale = sitting && deps.settings.stage.value ? hallScale(sitting, record) : null;
  // In the committee's room a count without names goes up before the table (stage/marks.ts).
  const atTable = deps.settings.stage.value && !tally.byName && moment.place.startsWith('ccroom');
  const told = deps.lesson?.value?.hindsight !== false;
  const step = () => {
    setPaused(true);
    session.advance();
  };
  const roll = useFollow(called);
  const heading = useFocusOn<HTMLHeadingElement>(division.motion);
  const on = useFocusOn<HTMLButtonElement>(complete, complete && called > 0);

  useEffect(() => {
    if (complete || paused || held || beat === null) return;
    return clock.after(beat.ms, () => session.advance());
  }, [complete, paused, held, beat?.person, beat?.ms, clock, session]);

  return (
    <main class="vote">
      <section class="vhead" aria-labelledby="division-heading">
        <div class="stage">
          <StageSlot host={deps.stageHost} place={moment.place} on={deps.settings.stage.value} />
          <Captions />
        </div>
        <h1 id="division-heading" ref={heading} tabIndex={-1}>
          <small>Put to the vote</small>{' '}
          {complete && told ? (
            <a class="ref" href={linkTo('votes', division.motion)}>
              {motion?.question}
            </a>
          ) : (
            motion?.question
          )}
        </h1>
        <Counts counts={counts} year={motion?.date.slice(0, 4) ?? 'Record'} />
      </section>
      <section class="roll-box" aria-label="Roll call">
        {!tally.byName && (
          <p class="no-roll">
            {totalsWords(tally, scale !== null, atTable)}
            {scale && ` ${scaleWords(scale, tally)}`}
          </p>
        )}
        {tally.hands.length > 0 && (
          <ol class={rollClass(tally.hands.map(({ person }) => nameOf(record, person)))} ref={roll}>
            {tally.hands.map((hand, at) => (
              <Chip
                key={hand.person}
                hand={hand}
                state={!tally.byName || at < called ? 'voted' : at === called ? 'called' : 'waiting'}
                deps={deps}
                division={division}
              />
            ))}
          </ol>
        )}
        {tally.hands.length === 0 && <HeardBefore deps={deps} moment={moment} />}
      </section>
      <YoursAndTheRecord deps={deps} moment={moment} division={division} counts={counts} />
      <section class={complete ? 'votebar is-told' : 'votebar'} aria-label="The count">
        <p>
          {complete
            ? resultWords(division, motion)
            : `The secretary calls: ${beat ? nameOf(record, beat.person) : ''}.`}
        </p>
        <div class="btns">
          {complete ? (
            <button type="button" class="btn" ref={on} onClick={goOn}>
              Go on <Icon name="on" />
            </button>
          ) : (
            <>
              <button type="button" class="btn" onClick={() => setPaused(!paused)}>
                {paused ? 'Let it run' : 'Pause'}
              </button>
              <button type="button" class="btn alt" onClick={step}>
                <span>
                  <span class="roomy">Call the </span>next name
                </span>
              </button>
              <button type="button" class="btn alt" onClick={() => session.count()}>
                Count at once
              </button>
            </>
          )}
        </div>
      </section>
    </main>
  );
}

/** Many voters stand closer, and a long name has the whole width of its place: no card lies over it. */
function rollClass(names: readonly string[]): string {
  const long = names.length > 15;
  return `roll${long ? ' is-long' : ''}${long || names.some((name) => name.length > 13) ? ' is-headed' : ''}`;
}

const inWords: Readonly<Record<number, string>> = {
  1: 'one voter',
  2: 'two voters',
  5: 'five voters',
  10: 'ten voters',
};

/** What is known of a count without names, and whose the hands are that are shown. */
function totalsWords({ hands }: Tally, inHall: boolean, atTable: boolean): string {
  const cards = atTable ? ' The cards in the picture are the count, and none of them is anybody’s by name.' : '';
  if (hands.length > 0)
    return `Only the totals of this vote are on record. These hands are inferred, from speeches and known lines; the others have no names.${cards}`;
  if (atTable) return `Only the totals of this vote are on record.${cards}`;
  return `Only the totals of this vote are on record, so no hand ${inHall ? 'has a name' : 'is shown'}.`;
}

/** What the figures of the picture stand for: a proportion, and nobody's hand. */
function scaleWords({ people, each }: HallScale, { counts }: Tally): string {
  const counted = counts.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const words = `In the picture each figure stands for ${inWords[each] ?? `${each} voters`}, and for nobody by name.`;
  return counted < people ? `${words} Figures without a card are in no count of this motion.` : words;
}
