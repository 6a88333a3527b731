import { useLayoutEffect, useRef } from 'preact/hooks';

/** A dialog that fills the page: opened with its heading in focus; what opened it has the focus again when it is gone. */
export function useFullPage() {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const box = dialog.current;
    const opener = document.activeElement;
    box?.showModal();
    heading.current?.focus({ preventScroll: true });
    return () => {
      box?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return { dialog, heading };
}
