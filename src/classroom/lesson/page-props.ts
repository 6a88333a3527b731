import type { Lesson } from '../../archive/lesson.ts';
import type { ClassroomProps } from '../../ui/deps.ts';
import { deskOf } from './desk.ts';
import type { Play } from './lesson-state.ts';

/** What the pages of a lesson in hand are given. */
export interface LessonPageProps extends ClassroomProps {
  readonly play: Play;
  readonly lesson: Lesson;
}

/** The ways out of a lesson in hand. */
export function waysOut({ deps, play, leave }: LessonPageProps) {
  const desk = deskOf(deps);
  return {
    somebodyElse: () => {
      desk.somebodyElse(play.code);
      // A reload finds the lesson again.
      history.replaceState(history.state, '', `#lesson/${play.code}`);
    },
    leave: () => {
      desk.leave();
      leave();
    },
  };
}
