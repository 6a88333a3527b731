import { useState } from 'preact/hooks';
import type { HeldCourse } from '../debate/report.ts';
import type { Moment } from '../session/moment.ts';
import type { Standing } from './deps.ts';
import { Icon } from './icons.tsx';
import { Triangle } from './triangle.tsx';
import { courseWords, times } from './words.ts';

interface WhereYouStandProps {
  readonly moment: Moment;
  readonly standing: Standing;
}

/** The player's point with its trail, the same in words, and the speeches that the chair still gives. */
export function WhereYouStand({ moment, standing }: WhereYouStandProps) {
  const [open, setOpen] = useState(false);
  const speeches = moment.debate.said.filter((said) => said.as === 'speech').length;
  const trail = standing.position.trail.map((step) => step.point);
  return (
    <section class={open ? 'where-you is-open' : 'where-you'} aria-label="Where you stand">
      <button
        type="button"
        class="opener narrow-only"
        aria-expanded={open}
        aria-controls="where-you-body"
        onClick={() => setOpen(!open)}
      >
        <Triangle trail={trail} />
        <span>Where you stand</span>
      </button>
      <div class="where-body" id="where-you-body">
        <Triangle trail={trail} />
        <p class="where-words">
          <b>Where you stand</b>
          <span>
            {speeches === 0 ? 'You have not spoken yet.' : `You have spoken ${times(speeches)}.`}{' '}
            {trail.length > 0 && <Held course={standing.course} />}
          </span>
        </p>
        {moment.floors.all > 0 && <Floors left={moment.floors.left} all={moment.floors.all} />}
      </div>
    </section>
  );
}

function Held({ course: held }: { readonly course: HeldCourse }) {
  if (held === 'open') return <>Between the courses.</>;
  return (
    <span class="nearest">
      Nearest: <Icon name={held} /> {courseWords[held]}.
    </span>
  );
}

/** The chair's boxes: a speech made fills one. */
function Floors({ left, all }: { readonly left: number; readonly all: number }) {
  return (
    <p class="floors">
      <b>
        {left} of {all} speeches left
      </b>
      <span class="pips" aria-hidden="true">
        {Array.from({ length: all }, (_, at) => (
          <i key={at} class={at < all - left ? 'is-used' : ''} />
        ))}
      </span>
    </p>
  );
}
