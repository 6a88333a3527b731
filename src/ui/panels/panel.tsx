import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { SittingId } from '../../debate/ids.ts';
import type { Moment } from '../../session/moment.ts';
import type { PageDeps } from '../deps.ts';
import { Icon } from '../icons.tsx';

/** What every panel is handed. `moment` is null on the title. */
export interface PanelNeeds {
  readonly deps: PageDeps;
  readonly moment: Moment | null;
  readonly close: () => void;
  /** Puts the panel away and shows the card of a sitting. */
  readonly show?: (sitting: SittingId) => void;
}

export interface PanelProps {
  readonly title: string;
  /** As wide and high as the window has room: for what is read at length. */
  readonly wide?: boolean;
  readonly close: () => void;
  readonly children: ComponentChildren;
}

/**
 * A panel over the game: a modal dialog with its title and a way out. Escape, the button and a press beside it close
 * it, and the focus goes back to where it was.
 */
export function Panel({ title, wide = false, close, children }: PanelProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    const box = dialog.current;
    const opener = document.activeElement;
    box?.showModal();
    heading.current?.focus();
    return () => {
      // The dialog is about to leave the page: closed first, so that the page behind it is alive again for the focus.
      box?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside the panel is a shortcut; Escape does it by key.
    <dialog
      ref={dialog}
      class={wide ? 'panel-dialog is-wide' : 'panel-dialog'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      <div class="panel-sheet">
        <header class="panel-head">
          <h2 id={id} ref={heading} tabIndex={-1}>
            {title}
          </h2>
          <button type="button" class="panel-close" onClick={close}>
            <Icon name="close" /> Close
          </button>
        </header>
        <div class="panel-body">{children}</div>
      </div>
    </dialog>
  );
}
