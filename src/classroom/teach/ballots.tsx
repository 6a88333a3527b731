import { useState } from 'preact/hooks';
import type { Motion, Sitting } from '../../debate/record.ts';
import type { PageDeps } from '../../ui/deps.ts';
import { courseOf, Icon } from '../../ui/icons.tsx';
import { longDay } from '../../ui/panels/days.ts';
import { sentence } from '../../ui/panels/tidy.ts';
import { ChoiceField } from './choice-field.tsx';
import { ClassSize, useClassSize } from './class-size.tsx';

interface Put {
  readonly sitting: Sitting;
  readonly motion: Motion;
}

/** Slips for a vote in writing on any motion of the record, and the tellers' sheet. The count of 1918 is not on it. */
export function Ballots({ deps: { record } }: { readonly deps: PageDeps }) {
  const { pupils, keep } = useClassSize();
  const put: readonly Put[] = [...record.sittings.values()].flatMap((sitting) =>
    sitting.motions.flatMap((id) => {
      const motion = record.motions.get(id);
      return motion ? [{ sitting, motion }] : [];
    }),
  );
  const [id, setId] = useState<string>(() => String(put.find(({ sitting }) => sitting.id === theDay)?.motion.id ?? ''));
  const chosen = put.find(({ motion }) => motion.id === id) ?? put[0];
  if (!chosen) return null;
  return (
    <>
      <div class="tc-tools">
        <ClassSize pupils={pupils} keep={keep} />
        <ChoiceField
          label="The motion"
          value={String(chosen.motion.id)}
          ways={put.map(({ sitting, motion }) => ({
            value: String(motion.id),
            words: `${longDay(sitting.dateNS, false)}: ${sentence(motion.question)}`,
          }))}
          pick={setId}
        />
      </div>
      <Tally {...chosen} pupils={pupils} />
      <div class="tc-slips">
        {Array.from({ length: pupils }, (_, n) => n + 1).map((n) => (
          <section key={n} class="tc-slip" aria-label={`Slip ${n}`}>
            <p class="tc-over">{longDay(chosen.sitting.dateNS)}</p>
            <p class="tc-asked">{sentence(chosen.motion.question)}</p>
            <Answers motion={chosen.motion} />
          </section>
        ))}
      </div>
    </>
  );
}

/** The sitting that most classes play. */
const theDay = '1918-02-23';

const Answers = ({ motion }: { readonly motion: Motion }) => (
  <ul class="tc-answers">
    {motion.options.map(({ id, label }) => (
      <li key={id}>
        <i class="tc-box" aria-hidden="true" />
        <Answer id={id} label={label} />
      </li>
    ))}
  </ul>
);

function Answer({ id, label }: { readonly id: string; readonly label: string }) {
  const course = courseOf[id];
  return (
    <span>
      {course && <Icon name={course} />} {label}
    </span>
  );
}

function Tally({ sitting, motion, pupils }: Put & { readonly pupils: number }) {
  return (
    <section class="tc-tally" aria-labelledby="tc-tally">
      <h2 id="tc-tally">The tellers’ sheet</h2>
      <p>
        <b>{longDay(sitting.dateNS)}.</b> {sentence(motion.question)}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Answer</th>
            <th scope="col">Strokes, in fives</th>
            <th scope="col">Our count</th>
            <th scope="col">In 1918</th>
          </tr>
        </thead>
        <tbody>
          {motion.options.map(({ id, label }) => (
            <tr key={id} class="tc-write">
              <th scope="row">
                <Answer id={id} label={label} />
              </th>
              <td />
              <td />
              <td />
            </tr>
          ))}
          <tr class="tc-write">
            <th scope="row">Did not vote</th>
            <td />
            <td />
            <td />
          </tr>
          <tr class="tc-write">
            <th scope="row">Together (should be {pupils})</th>
            <td />
            <td />
            <td />
          </tr>
        </tbody>
      </table>
      <p>
        Count twice, by two people. Read the count of 1918 out only after ours is entered: it is in the library, under{' '}
        <a href={`#library/votes/${motion.id}`}>this vote</a>.
      </p>
      <p class="tc-blank">Tellers:</p>
    </section>
  );
}
