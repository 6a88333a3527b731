import { readLesson } from '../../archive/lesson.ts';
import type { ClassroomProps } from '../../ui/deps.ts';
import { deskOf } from './desk.ts';
import { Door } from './door.tsx';
import { HandedPage } from './handed-page.tsx';
import { phaseOf } from './lesson-state.ts';
import { SittingPage } from './sitting-page.tsx';
import { WordsPage } from './words-page.tsx';

/** The lesson's own pages: before the sitting, beside it, and after it. */
export function LessonPlace(props: ClassroomProps) {
  const { deps, address } = props;
  const { now } = deskOf(deps).lessons.value;
  const taken = deps.lesson?.value?.taken === true;
  const code = address.kind === 'lesson' ? address.code : '';
  const lesson = now && readLesson(now.code);
  // A link to another lesson is a wish for another lesson.
  const another = now !== null && code !== '' && code !== now.code && readLesson(code).ok;
  if (!taken || !now || !lesson?.ok || another) return <Door key={code} {...props} code={code} />;
  const page = { ...props, play: now, lesson: lesson.value };
  switch (phaseOf(now)) {
    case 'sitting':
      return <SittingPage {...page} />;
    case 'words':
      return <WordsPage {...page} />;
    case 'handed':
      return <HandedPage {...page} />;
  }
}
