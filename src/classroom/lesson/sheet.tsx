import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Sitting } from '../../debate/record.ts';
import { useFullPage } from '../../ui/paths/use-full-page.ts';
import { TwoDays } from '../../ui/two-days.tsx';
import '../../ui/styles/panels.css';
import '../styles/lesson.css';
import '../styles/lesson-after.css';

interface SheetProps {
  readonly title: string;
  readonly sitting: Sitting | undefined;
  /** What Escape does; absent where there is nothing to go back to. */
  readonly back?: () => void;
  readonly backWords?: string;
  readonly children: ComponentChildren;
}

/** A page of the lesson, in the place of everything else. */
export function Sheet({ title, sitting, back, backWords = 'Back to the sitting', children }: SheetProps) {
  const { dialog, heading } = useFullPage();
  const id = useId();
  return (
    <dialog
      ref={dialog}
      class="full-page ls-page"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        back?.();
      }}
    >
      <header class="ls-head">
        <p class="ls-over">
          <span>Lesson{sitting && `: ${sitting.title}`}</span>
          {sitting && (
            <span class="ls-days">
              <TwoDays sitting={sitting} brief />
            </span>
          )}
        </p>
        <h1 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {back && (
          <button type="button" class="ls-back" onClick={back}>
            {backWords}
          </button>
        )}
      </header>
      <div class="ls-sheet">{children}</div>
    </dialog>
  );
}
