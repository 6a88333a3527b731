import type { Motion } from '../../debate/record.ts';
import type { VoteResult } from '../../debate/report.ts';
import { optionLabel } from '../words.ts';
import { OptionMark } from './option-mark.tsx';
import { voteDone } from './report-words.ts';

interface CountProps {
  readonly vote: Pick<VoteResult, 'tally' | 'record'>;
  readonly motion: Motion;
  /** Large figures, for the half page. */
  readonly large?: boolean;
}

/** This debate's count beside the record's. */
export function CountTable({ vote, motion, large = false }: CountProps) {
  return (
    <table class={large ? 'rp-count rp-count-large' : 'rp-count'}>
      <thead>
        <tr>
          <th scope="col">
            <span class="sr">Answer</span>
          </th>
          <th scope="col">This debate</th>
          <th scope="col">The record</th>
        </tr>
      </thead>
      <tbody>
        {motion.options.map((option) => (
          <tr key={option.id} class={vote.tally[option.id] === vote.record[option.id] ? undefined : 'is-other'}>
            <th scope="row">
              <span class="rp-option">
                <OptionMark option={option} />
                {option.label}
              </span>
            </th>
            <td>{figure(vote.tally[option.id])}</td>
            <td>{figure(vote.record[option.id])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const figure = (count: number | null | undefined): string => (count == null ? 'not known' : String(count));

/** *You voted for.*: the player's own hand, which is counted in neither. */
export const ownHand = (yours: VoteResult['yours'], motion: Motion): string =>
  yours === null
    ? 'Your hand was not called for.'
    : `You ${voteDone(yours, optionLabel(motion, yours))}; your hand is counted in neither.`;
