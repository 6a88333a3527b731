import { useState } from 'preact/hooks';
import type { MotionId, OptionId } from '../../debate/ids.ts';
import type { Motion } from '../../debate/record.ts';
import type { PageDeps } from '../../ui/deps.ts';
import { linkTo } from '../../ui/entry.ts';
import { VoteMark } from '../../ui/icons.tsx';
import { type Assembly, carries, type Event, takesNoSide } from './assembly.ts';
import type { KeptAssembly } from './assembly-text.ts';

interface VoteProps {
  readonly deps: PageDeps;
  readonly kept: KeptAssembly;
  readonly state: Assembly;
  readonly motion: MotionId;
  readonly add: (event: Event) => void;
}

/** The vote by show of hands: counted by the tellers, written down here, and laid beside the record when the chair wishes. */
export function Vote({ deps, kept, state, motion: id, add }: VoteProps) {
  const motion = deps.record.motions.get(id);
  const counted = state.votes.get(id);
  const [counts, setCounts] = useState<Readonly<Record<OptionId, number>>>(counted ?? {});
  if (!motion) return null;
  const all = motion.options.reduce((sum, { id: option }) => sum + (counts[option] ?? 0), 0);
  const pupils = kept.setup.roll.length;
  const shown = state.shown.has(id);
  const set = (option: OptionId, count: number): void =>
    setCounts({ ...counts, [option]: Math.min(999, Math.max(0, Math.floor(count) || 0)) });
  return (
    <div class="as-vote">
      <table>
        <caption class="sr">{motion.question}</caption>
        <thead>
          <tr>
            <th scope="col">Hands</th>
            <th scope="col">This class</th>
            <th scope="col">{motion.date.slice(0, 4)}</th>
          </tr>
        </thead>
        <tbody>
          {motion.options.map((option) => (
            <tr key={option.id}>
              <th scope="row">
                <VoteMark option={option.id} /> {option.label}
              </th>
              <td>
                <span class="as-count">
                  <button
                    type="button"
                    aria-label={`One fewer: ${option.label}`}
                    disabled={(counts[option.id] ?? 0) === 0}
                    onClick={() => set(option.id, (counts[option.id] ?? 0) - 1)}
                  >
                    −
                  </button>
                  <input
                    type="number"
                    min={0}
                    max={999}
                    inputMode="numeric"
                    aria-label={option.label}
                    value={counts[option.id] ?? 0}
                    onInput={(event) => set(option.id, event.currentTarget.valueAsNumber)}
                  />
                  <button
                    type="button"
                    aria-label={`One more: ${option.label}`}
                    onClick={() => set(option.id, (counts[option.id] ?? 0) + 1)}
                  >
                    +
                  </button>
                </span>
              </td>
              <td class="as-record">{shown ? (option.count ?? 'not recorded') : '?'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="as-vote-ways">
        {all > pupils && (
          <p class="as-warn" role="status">
            {all} hands, and {pupils} pupils on the benches: count once more, or let it stand.
          </p>
        )}
        {all < pupils && all > 0 && (
          <p class="as-warn" role="status">
            {pupils - all} of {pupils} have not raised a hand.
          </p>
        )}
        <p class={counted ? 'as-result' : 'sr'} role="status">
          {counted && resultOf(motion, counted)}
          {shown && (
            <span class="sr">
              {' '}
              In {motion.date.slice(0, 4)}:{' '}
              {motion.options.map(({ label, count }) => `${label} ${count ?? 'not recorded'}`).join(', ')}.
            </span>
          )}
        </p>
        <p class="as-hint">
          As in 1918, whoever abstains is counted and weighs on neither side; of two equal sides none carries.
        </p>
        <button
          type="button"
          class="btn"
          disabled={all === 0}
          onClick={() => add({ kind: 'voted', motion: id, counts })}
        >
          {counted ? 'Write the new count down' : 'Write the count down'}
        </button>
        <button
          type="button"
          class="btn alt"
          disabled={!counted}
          // Once pressed it keeps the focus, which a disabled button would lose.
          aria-disabled={shown}
          onClick={() => shown || add({ kind: 'shown', motion: id })}
        >
          Show the record
        </button>
        {shown && <a href={linkTo('votes', id)}>Who voted how, and the source</a>}
      </div>
    </div>
  );
}

/** The result in one sentence. To abstain is to be counted, and to carry nothing. */
export function resultOf(motion: Motion, counts: Readonly<Record<OptionId, number>>): string {
  const options = motion.options.map(({ id }) => id);
  const [first] = motion.options;
  if (carries(options, counts))
    return first?.id === 'for' ? 'The motion is carried.' : `Most are for: ${first?.label}.`;
  const sides = motion.options.filter(({ id }) => !takesNoSide.has(id));
  const most = Math.max(...sides.map(({ id }) => counts[id] ?? 0));
  const leading = sides.filter(({ id }) => (counts[id] ?? 0) === most);
  if (first?.id === 'for')
    return leading.length > 1
      ? 'As many for as against: the motion is not carried.'
      : 'The motion is not carried: it needs more for than against.';
  return leading.length === 1 ? `Most are for: ${leading[0]?.label}.` : 'No answer has the most hands.';
}
