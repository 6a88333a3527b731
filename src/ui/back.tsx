import type { Moment } from '../session/moment.ts';
import { Icon } from './icons.tsx';

/** The way back by one choice, where there is one. */
export function Back({ moment, back }: { readonly moment: Moment; readonly back: () => void }) {
  if (moment.path.length === 0) return null;
  return (
    <button type="button" class="btn-back" onClick={back}>
      <Icon name="back" /> <span>Back one choice</span>
    </button>
  );
}
