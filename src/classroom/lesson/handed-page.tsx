import { useState } from 'preact/hooks';
import { type Course, courses } from '../../debate/record.ts';
import type { Moment } from '../../session/moment.ts';
import type { PageDeps } from '../../ui/deps.ts';
import { opposite, otherSide } from '../../ui/report/other-side.ts';
import { courseWords } from '../../ui/words.ts';
import { BothSides } from './both-sides.tsx';
import { deskOf } from './desk.ts';
import { type LessonPageProps, waysOut } from './page-props.ts';
import { ResultBox } from './result-box.tsx';
import { Sheet } from './sheet.tsx';
import { WaysOut } from './ways-out.tsx';

/** The result, and what may follow: the other side, then both side by side. */
export function HandedPage(props: LessonPageProps) {
  const { deps, play, lesson, close, report } = props;
  const desk = deskOf(deps);
  return (
    <Sheet
      title="Hand in"
      sitting={deps.record.sittings.get(lesson.sitting)}
      back={close}
      backWords="Back to the last page"
    >
      {play.handed && <ResultBox code={play.handed} name={play.name} />}
      {play.other ? <Pair {...props} /> : <OtherBench {...props} />}
      <p class="ls-ways">
        <button type="button" class="btn alt" onClick={() => desk.change({ legs: 0 })}>
          Change my sentences
        </button>
        {lesson.scores && lesson.hindsight && report && (
          <button type="button" class="btn alt" onClick={report}>
            The historian’s report
          </button>
        )}
      </p>
      {!(lesson.scores && lesson.hindsight) && (
        <p class="ls-note">
          The report on your run comes with the talk afterwards: leave the lesson then, and open Your runs.
        </p>
      )}
      <WaysOut {...waysOut(props)} />
    </Sheet>
  );
}

/** The same sitting from the bench opposite, for those who are done early. */
function OtherBench({ deps, lesson, leave }: LessonPageProps) {
  const desk = deskOf(deps);
  const moment = deps.session.moment.value;
  const benches = moment ? benchesOpposite(moment, deps, lesson.seed) : [];
  if (benches.length === 0) return null;
  return (
    <section class="ls-other" aria-labelledby="ls-other">
      <h2 id="ls-other">Done early? The other side</h2>
      <p>
        Sit on the other bench, at the same sitting, and answer your own words: those who argued so in 1918 put them to
        you. Afterwards one code holds both runs.
      </p>
      <p class="ls-ways">
        {benches.map((bench) => (
          <button key={bench} type="button" class="btn" onClick={() => desk.cross(bench) && leave()}>
            Argue for: {courseWords[bench]}
          </button>
        ))}
      </p>
    </section>
  );
}

/** Opposite to the line of a class role, whatever was argued from it; and to what was argued, where there is no such line. */
function benchesOpposite(moment: Moment, deps: PageDeps, seed: number): readonly Course[] {
  const { delegate } = moment.debate;
  const holds = delegate === null ? null : deps.record.delegates.get(delegate)?.holds;
  const held = courses.find((one) => one === holds) ?? deps.session.standing().course;
  return opposite(held).filter((one) => otherSide(moment, one, deps, seed) !== null);
}

/** Both runs: the whole comparison, or what was said on each bench where the real vote is kept for later. */
function Pair({ deps, play, lesson }: LessonPageProps) {
  const [open, setOpen] = useState(false);
  const all = deps.runs.runs.value;
  const ids = [play.first.run, play.other?.run].filter((id) => all.some((kept) => kept.id === id));
  return (
    <section class="ls-other" aria-labelledby="ls-other">
      <h2 id="ls-other">Both sides</h2>
      <p>You have argued this sitting from both benches. The code above holds both runs.</p>
      <p class="ls-ways">
        {lesson.hindsight && ids.length === 2 ? (
          <a class="btn" href={`#compare/${ids[0]}/${ids[1]}`}>
            Both runs side by side
          </a>
        ) : (
          <button type="button" class="btn" aria-expanded={open} onClick={() => setOpen(!open)}>
            Both runs side by side
          </button>
        )}
      </p>
      {open && <BothSides deps={deps} play={play} lesson={lesson} />}
    </section>
  );
}
