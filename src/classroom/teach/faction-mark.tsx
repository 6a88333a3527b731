import { CourseMark } from '../../ui/report/shapes.tsx';
import { courseWords } from '../../ui/words.ts';
import type { Faction } from './sheet.ts';

export const factionWords: Readonly<Record<Faction, string>> = {
  ...courseWords,
  undecided: 'Undecided',
  'left-sr': 'Left SRs',
};

/** The shape of a faction: the courses have their own; who has none yet a diamond, the allied party a pentagon. */
export function FactionMark({ faction }: { readonly faction: Faction }) {
  return (
    <svg class="tc-mark" viewBox="0 0 24 24" aria-hidden="true">
      {faction === 'undecided' && <path class="tc-open" d="M12 2L22 12L12 22L2 12z" />}
      {faction === 'left-sr' && <path class="tc-open" d="M12 2L22.5 9.6L18.5 22H5.5L1.5 9.6z" />}
      {faction !== 'undecided' && faction !== 'left-sr' && <CourseMark course={faction} x={12} y={12} size={9.5} />}
    </svg>
  );
}

/** Shape and word together: neither stands alone. */
export function FactionName({ faction }: { readonly faction: Faction }) {
  return (
    <span class="tc-faction">
      <FactionMark faction={faction} /> {factionWords[faction]}
    </span>
  );
}
