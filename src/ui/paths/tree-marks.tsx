import type { HeldCourse } from '../../debate/report.ts';

/** The shape of a course on the dark ground of a mark: a wedge, a circle, a square; a dot where none is held. */
function CourseShape({ course }: { readonly course: HeldCourse }) {
  switch (course) {
    case 'war':
      return <path class="pt-war" d="M24 11.5L36.5 34H11.5z" />;
    case 'neither':
      return <circle class="pt-neither" cx="24" cy="24" r="11.5" />;
    case 'accept':
      return <path class="pt-accept" d="M12.5 12.5h23v23h-23z" />;
    case 'open':
      return <circle class="pt-open" cx="24" cy="24" r="4" />;
  }
}

interface MarkProps {
  readonly look: 'seen' | 'half' | 'dark';
  readonly course?: HeldCourse;
  /** All votes fell as in the record: a second ring. */
  readonly ringed?: boolean;
}

/** The mark of a node: full where somebody has been, hollow where a run stands, dotted with a question where nobody has. */
export function NodeMark({ look, course = 'open', ringed = false }: MarkProps) {
  return (
    <svg class="pt-mark" viewBox="-8 -8 64 64" aria-hidden="true">
      {ringed && <circle class="pt-ring" cx="24" cy="24" r="28.8" />}
      {look === 'dark' ? (
        <>
          <circle class="pt-dark" cx="24" cy="24" r="19" />
          <path
            class="pt-question"
            d="M17.5 20.5q0-7 6.5-7t6.5 6q0 3-3 5q-2 1.3-2 3.5h-4q0-4 3-6.200q2-1.400 2-2.5q0-2-2.300-2t-2.5 3.200zM21.300 30h4.400v4.300h-4.400z"
          />
        </>
      ) : (
        <>
          <circle class={look === 'half' ? 'pt-half' : 'pt-full'} cx="24" cy="24" r={look === 'half' ? 21.5 : 24} />
          <CourseShape course={course} />
        </>
      )}
    </svg>
  );
}

const drawn = {
  fork: 'M20 46V30L8 18v6H3V6h18v5h-7l10 11 10-11h-7V6h18v18h-5v-6L28 30v16z',
  compare: 'M3 26h18v16H3zM27 14h18v28H27zM3 6h18v3H3zM27 6h18v3H27z',
  tree: 'M4 20h10V8h14v6H20v20h8v6H14V26H4zM30 4h14v14H30zM30 30h14v14H30z',
} as const;

/** The three signs of the paths, as in assets/icons; they come with the screens that use them. */
export const PathIcon = ({ name }: { readonly name: keyof typeof drawn }) => (
  <svg class="icon" viewBox="0 0 48 48" fill="currentColor" aria-hidden="true">
    <path d={drawn[name]} />
  </svg>
);

/** What the lines and marks mean. */
export const Legend = ({ ring, newStyle }: { readonly ring: boolean; readonly newStyle: boolean }) => (
  <ul class="pt-legend" aria-label="Key">
    <li>
      <Line look="now" /> This run
    </li>
    <li>
      <Line look="seen" /> Explored
    </li>
    <li>
      <Line look="dark" /> Not yet
    </li>
    {ring && (
      <li>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <circle class="pt-ring" cx="12" cy="12" r="9" />
          <circle class="pt-full" cx="12" cy="12" r="4.5" />
        </svg>
        As in 1918
      </li>
    )}
    {newStyle && <li class="pt-style">Dates: New Style</li>}
  </ul>
);

const Line = ({ look }: { readonly look: string }) => (
  <svg class="pt-sample" viewBox="0 0 54 12" aria-hidden="true">
    <path class={`pt-line is-${look}`} d="M2 6H52" />
  </svg>
);
