import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * A page that lies over the game is printed like any other: a modal dialog is laid out apart from the page and may end
 * with the first sheet, so that for as long as printing takes it is an ordinary element.
 */
export function usePaper(dialog: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const lay = () => {
      dialog.current?.close();
      dialog.current?.show();
    };
    const lift = () => {
      dialog.current?.close();
      dialog.current?.showModal();
    };
    addEventListener('beforeprint', lay);
    addEventListener('afterprint', lift);
    return () => {
      removeEventListener('beforeprint', lay);
      removeEventListener('afterprint', lift);
    };
  }, [dialog]);
}
