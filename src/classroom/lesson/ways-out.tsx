import { useState } from 'preact/hooks';

interface WaysOutProps {
  /** Absent where nobody has sat down to the lesson. */
  readonly somebodyElse?: () => void;
  readonly leave: () => void;
}

/** At the foot of every page of the lesson: the next pupil, and the way out, which asks once. */
export function WaysOut({ somebodyElse, leave }: WaysOutProps) {
  const [asked, setAsked] = useState(false);
  return (
    <footer class="ls-out">
      {somebodyElse && (
        <button type="button" class="ls-plain" onClick={somebodyElse}>
          I am somebody else
        </button>
      )}
      {asked ? (
        <p role="alert">
          You go to the whole game, with its title. What you played stays on this device, and the link brings you back.{' '}
          <button type="button" class="ls-plain" onClick={leave}>
            Yes, leave
          </button>{' '}
          <button type="button" class="ls-plain" onClick={() => setAsked(false)}>
            Stay
          </button>
        </p>
      ) : (
        <button type="button" class="ls-plain" onClick={() => setAsked(true)}>
          Leave the lesson
        </button>
      )}
    </footer>
  );
}
