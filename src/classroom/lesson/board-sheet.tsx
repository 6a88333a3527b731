import { useId } from 'preact/hooks';
import type { Sitting } from '../../debate/record.ts';
import { Icon } from '../../ui/icons.tsx';
import { Qr } from '../../ui/paths/qr.tsx';
import { useFullPage } from '../../ui/paths/use-full-page.ts';
import { usePaper } from '../../ui/paths/use-paper.ts';
import { isFile } from './links.ts';
import '../../ui/styles/panels.css';

interface BoardProps {
  readonly code: string;
  readonly link: string;
  readonly sitting: Sitting | undefined;
  readonly minutes: number | null;
  readonly close: () => void;
}

/** The lesson for the board: a link, a code and a QR code to be read from the last row. */
export function BoardSheet({ code, link, sitting, minutes, close }: BoardProps) {
  const { dialog, heading } = useFullPage();
  const id = useId();
  usePaper(dialog);
  const [page] = link.split('#');
  return (
    <dialog
      ref={dialog}
      class="full-page ls-page ls-board"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onKeyDown={(event) => {
        // It lies over a place that Escape would close with it.
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <header class="ls-head">
        <p class="ls-over">
          <span>
            {sitting?.title}
            {minutes !== null && ` · ${minutes} minutes`}
          </span>
        </p>
        <h1 id={id} ref={heading} tabIndex={-1}>
          Open the lesson
        </h1>
        <button type="button" class="ls-back" onClick={() => window.print()}>
          Print
        </button>
        <button type="button" class="ls-back" onClick={close}>
          <Icon name="close" /> Close
        </button>
      </header>
      <div class="ls-board-sheet">
        <div>
          {!isFile() && <p class="ls-board-link">{page}</p>}
          <p class="ls-board-link">
            #lesson/<b>{code}</b>
          </p>
          <p>Capital and small letters count.</p>
        </div>
        {!isFile() && <Qr text={link} label="QR code of the link to the lesson" />}
      </div>
    </dialog>
  );
}
