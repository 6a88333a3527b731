import { useState } from 'preact/hooks';
import type { ArgumentId } from '../../debate/ids.ts';
import { type Argument, type Course, courses } from '../../debate/record.ts';
import { nearestFirst } from './asked.ts';
import { Claim, MoveList } from './moves.tsx';
import { allSaid, type Scope } from './scope.ts';
import { CourseName } from './shapes.tsx';

/** A handful: more would be a reading list, and the rest stands behind it. */
const atMost = 6;

/** Objections the player let stand, and what nobody in the room had to answer. */
export function NeverHeard({ scope }: { readonly scope: Scope }) {
  const left = scope.moment.debate.said.flatMap(({ leaves }) => leaves ?? []);
  const unheard = nearestFirst(
    scope,
    scope.report.unmet.filter((argument) => !left.includes(argument)),
  );
  const rest = unheard.slice(atMost);
  return (
    <section class="rp-panel rp-unheard" aria-labelledby="rp-left">
      <h3 class="rp-title-bar" id="rp-left">
        What was never heard
      </h3>
      {unheard.length === 0 ? (
        <p>Nothing that was open on that day was left out.</p>
      ) : (
        <>
          <p>Open on that day, and neither put nor met by you. Nearest to what you said:</p>
          <ul class="rp-list">
            {unheard.slice(0, atMost).map((argument) => (
              <li key={argument}>
                <Claim scope={scope} argument={argument} />
              </li>
            ))}
          </ul>
        </>
      )}
      {rest.length > 0 && <Rest scope={scope} rest={rest} all={unheard.length} />}
    </section>
  );
}

interface RestProps {
  readonly scope: Scope;
  readonly rest: readonly ArgumentId[];
  /** All that was open and unheard, with the handful above. */
  readonly all: number;
}

/** All the others by course, each opening on its claim and sources; and what of the day was heard, to set against it. */
function Rest({ scope, rest, all }: RestProps) {
  const [open, setOpen] = useState(false);
  return (
    <div data-number>
      <details
        class="rp-open rp-behind is-cited"
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
        }}
      >
        <summary>And {rest.length} more that were open that day</summary>
        {open && (
          <div class="rp-rest">
            {[...courses, 'other' as const].map((course) => (
              <OfCourse key={course} scope={scope} course={course} rest={rest} />
            ))}
            <p>
              <b>Heard, or answered by you,</b> of these {all} and what you put:
            </p>
            <MoveList scope={scope} moves={[...new Set(allSaid(scope))]} />
          </div>
        )}
      </details>
    </div>
  );
}

function OfCourse({ scope, course, rest }: Pick<RestProps, 'scope' | 'rest'> & { readonly course: Course | 'other' }) {
  const own = rest.filter((id) => courseOf(scope.deps.record.arguments.get(id)) === course);
  if (own.length === 0) return null;
  return (
    <>
      <h4>{course === 'other' ? 'Between the courses, or beside them' : <CourseName course={course} />}</h4>
      <ul class="rp-list">
        {own.map((argument) => (
          <li key={argument}>
            <Claim scope={scope} argument={argument} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The course an argument serves alone; anything between them, or outside the triangle, is of none. */
const courseOf = (argument: Argument | undefined): Course | 'other' =>
  courses.find((_, i) => (argument?.weights[i] ?? 0) > 0.5) ?? 'other';
