import { Icon } from '../icons.tsx';

/** The last two buttons in the head of a place that fills the page. */
export function PrintAndClose({ close }: { readonly close: () => void }) {
  return (
    <>
      <button type="button" onClick={() => window.print()}>
        Print
      </button>
      <button type="button" onClick={close}>
        <Icon name="close" /> Close
      </button>
    </>
  );
}
