import { useEffect, useState } from 'preact/hooks';
import type { Lesson } from '../../archive/lesson.ts';
import { linkOf } from '../../ui/address.ts';
import { minutesLeft, type Play } from './lesson-state.ts';
import '../styles/lesson-bar.css';

interface BarProps {
  readonly lesson: Lesson;
  readonly play: Play;
}

/** The lesson in the top bar: how long is left, and the way to what is asked. It warns, and ends nothing. */
export function LessonBar({ lesson, play }: BarProps) {
  const left = useMinutes(lesson, play);
  const shown = play.clock ? left : null;
  return (
    <a
      class={shown !== null && shown <= 2 ? 'ls-bar is-late' : 'ls-bar'}
      href={linkOf({ kind: 'lesson', code: play.code })}
    >
      <b>Lesson</b>
      {shown !== null && <i>{minuteWords(shown)}</i>}
      <span class="sr" role="status">
        {shown !== null && warning(shown)}
      </span>
    </a>
  );
}

export const minuteWords = (left: number): string => (left > 0 ? `${left} min left` : 'time is up');

/** Said aloud twice, so that nobody is surprised; in between the clock is silent. */
function warning(left: number): string {
  if (left <= 0) return 'The time of the lesson is up. Nothing ends: finish what you are at.';
  return left <= 2 ? 'Two minutes of the lesson are left.' : '';
}

function useMinutes(lesson: Lesson, play: Play): number | null {
  const [left, setLeft] = useState(() => minutesLeft(lesson, play, Date.now()));
  useEffect(() => {
    const look = () => setLeft(minutesLeft(lesson, play, Date.now()));
    look();
    const id = setInterval(look, 5000);
    return () => clearInterval(id);
  }, [lesson.minutes, play.began]);
  return left;
}
