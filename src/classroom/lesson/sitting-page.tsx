import { deskOf } from './desk.ts';
import { BriefWords } from './door.tsx';
import { minuteWords } from './lesson-bar.tsx';
import { minutesLeft } from './lesson-state.ts';
import { type LessonPageProps, waysOut } from './page-props.ts';
import { ResultBox } from './result-box.tsx';
import { Sheet } from './sheet.tsx';
import { WaysOut } from './ways-out.tsx';

/** The lesson while the sitting is on: what is asked, once more, and the clock. */
export function SittingPage(props: LessonPageProps) {
  const { deps, play, lesson, close } = props;
  const desk = deskOf(deps);
  const left = minutesLeft(lesson, play, Date.now());
  return (
    <Sheet title="What is asked" sitting={deps.record.sittings.get(lesson.sitting)} back={close}>
      {play.other ? (
        <p class="ls-lede">You sit on the other bench now, at the same sitting, and your own words are put to you.</p>
      ) : (
        <BriefWords lesson={lesson} />
      )}
      <p class="ls-ways">
        <button type="button" class="btn" onClick={close}>
          Back to the sitting
        </button>
        {left !== null && (
          <label class="ls-tick">
            <input
              type="checkbox"
              checked={play.clock}
              onInput={(event) => desk.change({ clock: event.currentTarget.checked })}
            />{' '}
            Show the clock in the bar{play.clock && ` (${minuteWords(left)})`}
          </label>
        )}
      </p>
      {play.handed && <ResultBox code={play.handed} name={play.name} />}
      <WaysOut {...waysOut(props)} />
    </Sheet>
  );
}
