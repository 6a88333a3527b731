import './styles/division.css';
import './styles/division-small.css';
import { useEffect, useState } from 'preact/hooks';
import { type HallScale, hallScale } from '../debate/hall-scale.ts';
import type { Tally, VoterHand } from '../debate/votes.ts';
import type { Division as Divided, Moment } from '../session/moment.ts';
import { Captions } from './announce.tsx';
import type { Clock } from './clock.ts';
import type { PageDeps } from './deps.ts';
import { type Count, calling, countSoFar, resultWords } from './division-plan.ts';
import { linkTo } from './entry.ts';
import { useFocusOn } from './focus.ts';
import { Icon, VoteHand, VoteMark } from './icons.tsx';
import { Portrait } from './portraits.tsx';
import { YoursAndTheRecord } from './record-table.tsx';
import { StageSlot } from './stage-slot.tsx';
import { nameOf, optionLabel } from './words.ts';

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
  const step = () => {
    setPaused(true);
    session.advance();
  };
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
          {complete ? (
            <a class="ref" href={linkTo('votes', division.motion)}>
              {motion?.question}
            </a>
          ) : (
            motion?.question
          )}
        </h1>
        <Counts counts={counts} />
      </section>
      <section class="roll-box" aria-label="Roll call">
        {!tally.byName && (
          <p class="no-roll">
            {tally.hands.length === 0
              ? `Only the totals of this vote are on record, so no hand ${scale ? 'has a name' : 'is shown'}.`
              : 'Only the totals of this vote are on record. These hands are inferred, from speeches and known lines; the others have no names.'}
            {scale && ` ${scaleWords(scale, tally)}`}
          </p>
        )}
        {tally.hands.length > 0 && (
          <ol class={tally.hands.length > 15 ? 'roll is-long' : 'roll'}>
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
      </section>
      <YoursAndTheRecord deps={deps} moment={moment} division={division} counts={counts} />
      <section class="votebar" aria-label="The count">
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
                Call the next name
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

function Counts({ counts }: { readonly counts: readonly Count[] }) {
  return (
    <dl class="counts">
      {counts.map((count) => (
        <div key={count.option ?? 'waiting'} class={count.option === null ? 'wait' : ''}>
          <dt>
            <VoteMark option={count.option} />
            {count.label}
          </dt>
          <dd>{count.now ?? '–'}</dd>
        </div>
      ))}
    </dl>
  );
}

interface ChipProps {
  readonly hand: VoterHand;
  readonly state: 'waiting' | 'called' | 'voted';
  readonly deps: PageDeps;
  readonly division: Divided;
}

/** One voter: face, name, and the vote in sign, card and word. A vote that differs from 1918 says so. */
function Chip({ hand, state, deps, division }: ChipProps) {
  const { record } = deps;
  const motion = record.motions.get(division.motion);
  const person = record.people.get(hand.person);
  const voted = state === 'voted';
  const word = voted ? optionLabel(motion, hand.option) : state === 'called' ? 'Called' : 'Waiting';
  return (
    <li class={`chip is-${state}`} aria-current={state === 'called' ? 'step' : undefined}>
      <span class="pic">{person && <Portrait person={person} />}</span>
      <span class="nm">
        <b>
          {division.complete ? (
            <a class="ref" href={linkTo('people', hand.person)}>
              {nameOf(record, hand.person)}
            </a>
          ) : (
            nameOf(record, hand.person)
          )}
        </b>
        <span>
          {!voted && <VoteMark option={null} />}
          {voted && !division.tally.byName && <VoteMark option={hand.option} />} {word}
        </span>
        {voted && hand.changed && <small>1918: {optionLabel(motion, hand.recorded)}</small>}
      </span>
      {voted && division.tally.byName && <VoteHand option={hand.option} />}
      {voted && hand.changed && (
        <span class="dif" title="Differs from 1918">
          <span aria-hidden="true">≠</span>
        </span>
      )}
    </li>
  );
}

const inWords: Readonly<Record<number, string>> = {
  1: 'one voter',
  2: 'two voters',
  5: 'five voters',
  10: 'ten voters',
};

/** What the figures of the picture stand for: a proportion, and nobody's hand. */
function scaleWords({ people, each }: HallScale, { counts }: Tally): string {
  const counted = counts.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const words = `In the picture each figure stands for ${inWords[each] ?? `${each} voters`}, and for nobody by name.`;
  return counted < people ? `${words} Figures without a card are in no count of this motion.` : words;
}
