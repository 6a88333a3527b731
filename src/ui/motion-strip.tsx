import { useState } from 'preact/hooks';
import type { Motion, Sitting } from '../debate/record.ts';

/** The motion before the house, in ink on paper. Where there is little room it is one line that opens on a tap. */
export function MotionStrip({
  motion,
  sitting,
}: {
  readonly motion: Motion | null;
  readonly sitting?: Sitting | undefined;
}) {
  const [open, setOpen] = useState(false);
  // Where nothing is ever put to a vote, the strip says what the sitting is.
  if (sitting?.motions.length === 0) {
    return (
      <section class="motion" aria-labelledby="motion-label">
        <h2 id="motion-label">{sitting.title}</h2>
        <p class="question">{sitting.asks}</p>
      </section>
    );
  }
  if (motion === null) {
    return (
      <section class="motion is-none" aria-label="Motion">
        <p class="question">No motion is before the house yet.</p>
      </section>
    );
  }
  return (
    <section class={open ? 'motion is-open' : 'motion'} aria-labelledby="motion-label">
      <h2 id="motion-label">Motion before the house</h2>
      <p class="question" id="motion-question">
        {motion.question}
      </p>
      <button
        type="button"
        class="opener narrow-only"
        aria-expanded={open}
        aria-controls="motion-question"
        onClick={() => setOpen(!open)}
      >
        <span class="sr">{open ? 'Show one line of the motion' : 'Show the whole motion'}</span>
      </button>
    </section>
  );
}
