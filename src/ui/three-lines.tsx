import { lines } from '../../story/record/title.json';
import { courses } from '../debate/record.ts';
import { shuffled } from '../lib/chance.ts';
import { Icon } from './icons.tsx';
import { courseWords } from './words.ts';

/**
 * One line of each of the three courses, as slips of one size: what it does, and what its friends hope from it. The
 * words are ours, after what the record has of each, so no quotation marks; the order is drawn from the seed.
 */
export function ThreeLines({ seed }: { readonly seed: number }) {
  return (
    <ul class="slips" aria-label="The three courses">
      {shuffled(courses, `${seed}`).map((course) => (
        <li key={course}>
          <Icon name={course} class={`shape is-${course}`} />
          <small>{courseWords[course]}</small>
          <b>{lines[course]}</b>
        </li>
      ))}
    </ul>
  );
}
