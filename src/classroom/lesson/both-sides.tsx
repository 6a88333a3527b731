import { useEffect, useState } from 'preact/hooks';
import type { Lesson } from '../../archive/lesson.ts';
import type { Moment } from '../../session/moment.ts';
import type { PageDeps } from '../../ui/deps.ts';
import { tellRun } from '../../ui/paths/told.ts';
import { offerText } from '../../ui/words.ts';
import { whoIs } from './brief.ts';
import { type Play, runOf } from './lesson-state.ts';

interface BothProps {
  readonly deps: PageDeps;
  readonly play: Play;
  readonly lesson: Lesson;
}

/** What was chosen on either bench, turn beside turn: nothing of the record is in it. */
export function BothSides({ deps, play, lesson }: BothProps) {
  const [both, setBoth] = useState<readonly Moment[] | null>(null);
  useEffect(() => {
    let wanted = true;
    const legs = [play.first, ...(play.other ? [play.other] : [])];
    Promise.all(legs.map((leg) => tellRun(deps, runOf(lesson, leg)))).then(
      (moments) => wanted && setBoth(moments),
      () => {
        deps.notices.value = 'The two runs could not be told. Check the connection, then open this once more.';
      },
    );
    return () => {
      wanted = false;
    };
  }, [deps, lesson.sitting, play.id]);
  if (!both) return <p role="status">Both are being told …</p>;
  return (
    <div class="ls-both">
      {both.map((moment, at) => (
        <section key={at} aria-labelledby={`ls-both-${at}`}>
          <h3 id={`ls-both-${at}`}>{at === 0 ? 'First' : 'The other side'}</h3>
          <p>{moment.debate.delegate && whoIs(moment.debate.delegate)}</p>
          <ol>
            {moment.told
              .filter((turn) => turn.sitting !== 'delegates')
              .map((turn, n) => (
                <li key={n}>{offerText(turn.chosen)}</li>
              ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
