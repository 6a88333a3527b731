import { h } from 'preact';
import accept from '../../assets/icons/accept.svg?raw';
import card from '../../assets/icons/card.svg?raw';
import economic from '../../assets/icons/economic.svg?raw';
import international from '../../assets/icons/international.svg?raw';
import military from '../../assets/icons/military.svg?raw';
import moral from '../../assets/icons/moral.svg?raw';
import neither from '../../assets/icons/neither.svg?raw';
import party from '../../assets/icons/party.svg?raw';
import people from '../../assets/icons/people.svg?raw';
import political from '../../assets/icons/political.svg?raw';
import record from '../../assets/icons/record.svg?raw';
import settings from '../../assets/icons/settings.svg?raw';
import tree from '../../assets/icons/tree.svg?raw';
import war from '../../assets/icons/war.svg?raw';

const drawings = {
  accept,
  card,
  economic,
  international,
  military,
  moral,
  neither,
  party,
  people,
  political,
  record,
  settings,
  tree,
  war,
  back: '<path d="M20 8L2 24l18 16v-9q16-2 25 7q-4-20-25-21z"/>',
  on: '<path d="M6 6l16 18L6 42zM24 6l18 18l-18 18z"/>',
  play: '<path d="M10 6l30 18L10 42z"/>',
  pause: '<path d="M10 6h10v36H10zM28 6h10v36H28z"/>',
  skip: '<path d="M4 6l18 18L4 42zM22 6l18 18L22 42zM40 6h5v36h-5z"/>',
  question:
    '<path fill-rule="evenodd" d="M4 4h40v30H26L14 46V34H4zM19 15h4q0-3 3-2.6q2.5.5.8 2.8q-4.8 3-4.8 6.8h4.5q0-2 3-4q4-4 .5-8q-3-2.5-6.5-2q-4.5 1-4.5 7zM22 24.5h4.5v4.5H22z"/>',
  words: '<path d="M4 4h40v30H26L14 46V34H4z"/>',
  act: '<path d="M14 46L8 28q3-3 6 1V10q3-3 6 0V5q3-3 6 0v4q3-3 6 0v5q3-3 6 0v18l-4 14z"/>',
  // As assets/icons/sound.svg; without its waves and with a bar across it where there is none.
  sound: '<path d="M4 17h9L26 6v36L13 31H4zM31 16q7 8 0 16l4 3q10-11 0-22zM38 9q12 15 0 30l4 3q15-18 0-36z"/>',
  silent: '<path d="M4 17h9L26 6v36L13 31H4zM31 18l4-4 11 16-4 4zM42 14l4 4-11 16-4-4z"/>',
  close: '<path d="M6 12l6-6l12 12L36 6l6 6l-12 12l12 12l-6 6l-12-12l-12 12l-6-6l12-12z"/>',
} as const;

export type IconName = keyof typeof drawings;

/**
 * An icon in the text's own colour. It is always decoration: the word stands beside it.
 * The file's shapes become elements of the page, because an `<img>` could not take the text's colour.
 */
export function Icon({ name, class: className }: { readonly name: IconName; readonly class?: string }) {
  return (
    <svg class={className ?? 'icon'} viewBox="0 0 48 48" fill="currentColor" aria-hidden="true">
      {shapes(drawings[name])}
    </svg>
  );
}

const shapes = (svg: string) =>
  [...svg.matchAll(/<(path|circle) ([^>]*?)\/>/g)].map(([, tag = 'path', attributes = ''], key) =>
    h(tag, { key, ...Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, k, v]) => [k, v])) }),
  );

const marks: Readonly<Record<string, string>> = {
  for: 'M3 13l4-4 4 4L19 4l3 4-11 13z',
  against: 'M4 7l3-3 5 5 5-5 3 3-5 5 5 5-3 3-5-5-5 5-3-3 5-5z',
  abstain: 'M3 9h18v6H3z',
};
/** Other words for the same answers. */
const sameAs: Readonly<Record<string, string>> = { yes: 'for', no: 'against', left: 'abstain' };
const signOf = (option: string): string => sameAs[option] ?? option;

/** Where the answers of a vote are the courses themselves, the course's own shape. */
export const courseOf: Readonly<Record<string, IconName>> = {
  'separate-peace': 'accept',
  peace: 'accept',
  'no-war-no-peace': 'neither',
  'revolutionary-war': 'war',
  war: 'war',
};

/** The sign of a vote in ink: tick, cross, bar; an empty box for who has yet to vote, a dot for any other answer. */
export function VoteMark({ option }: { readonly option: string | null }) {
  const course = option === null ? undefined : courseOf[option];
  if (course) return <Icon name={course} class={`mk shape is-${course}`} />;
  return (
    <svg class="mk" viewBox="0 0 24 24" aria-hidden="true">
      {option === null ? (
        <path fill="none" stroke="currentColor" stroke-width="3" stroke-dasharray="4 3" d="M4 4h16v16H4z" />
      ) : (
        <path fill="currentColor" d={marks[signOf(option)] ?? 'M6 12L12 6l6 6l-6 6z'} />
      )}
    </svg>
  );
}

const cardMarks: Readonly<Record<string, string>> = {
  for: 'M10 25l5-5 5 5L32 11l4 5-16 18z',
  against: 'M11 16l5-5 6 7 6-7 5 5-7 7 7 7-5 5-6-7-6 7-5-5 7-7z',
};

/** The voter's hand: the mandate card held up with its sign, or laid down for an abstention. */
export function VoteHand({ option }: { readonly option: string }) {
  if (courseOf[option]) return null;
  const mark = cardMarks[signOf(option)];
  if (mark === undefined) {
    return (
      <svg class="hc is-laid" viewBox="0 30 44 24" aria-hidden="true">
        <path fill="#cbb68b" stroke="#1b1714" stroke-width="2.5" d="M11 34H43L34 50H2z" />
        <path fill="#1b1714" d="M15 40H33L31 44H13z" />
      </svg>
    );
  }
  return (
    <svg class="hc" viewBox="0 0 44 84" aria-hidden="true">
      <path fill="#463c34" d="M12 84L14 54H32L36 84z" />
      <path fill="#1b1714" d="M24 84L26 54H32L36 84z" />
      <path fill="#efd8b2" d="M13 56L13 44Q22 38 32 44L33 56z" />
      <path fill="#c3976b" d="M25 56L27 42L32 44L33 56z" />
      <g transform={signOf(option) === 'for' ? 'rotate(-5 22 30)' : 'rotate(6 22 30)'}>
        <path fill="#f3e9d2" stroke="#1b1714" stroke-width="2.5" d="M4 3H40V46H4z" />
        <path fill="#1b1714" d={mark} />
      </g>
    </svg>
  );
}
