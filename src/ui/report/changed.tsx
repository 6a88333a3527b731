import { nameOf } from '../../debate/lookup.ts';
import type { Motion } from '../../debate/record.ts';
import type { ChangedVote, ShiftedVote } from '../../debate/report.ts';
import { spellAll } from '../panels/lookup.ts';
import { SourceList } from '../panels/source-list.tsx';
import { optionLabel } from '../words.ts';
import { PersonLink } from './links.tsx';
import { Moves } from './moves.tsx';
import { voteDone } from './report-words.ts';
import type { Scope } from './scope.ts';
import { Sentence } from './sentence.tsx';

interface ChangedProps {
  readonly scope: Scope;
  readonly motion: Motion;
  readonly changed: ChangedVote;
}

/** One hand that went otherwise: what reached it, how much of it was needed, and how firm it was held to be. */
export function Changed({ scope, motion, changed }: ChangedProps) {
  const { who, from, to, because, sum, need, moves } = changed;
  const firmness = scope.reading?.people[who]?.firmness[motion.id];
  return (
    <li data-number>
      <b>
        <PersonLink scope={scope} id={who} />
      </b>{' '}
      {voteDone(to, optionLabel(motion, to))}; in the record {nameOf(scope.deps.record, who)}{' '}
      {voteDone(from, optionLabel(motion, from))}. <Sentence text={because} scope={scope} />
      <span class="rp-sum">
        What you said weighed {hundredths(sum)}; {hundredths(need)} was needed.
      </span>
      <Moves scope={scope} moves={moves}>
        {firmness && (
          <div class="rp-argument">
            <p>
              <b>How firm {nameOf(scope.deps.record, who)} was:</b> {firmness.why}
            </p>
            {scope.reading && <SourceList sources={spellAll(scope.reading, firmness)} />}
          </div>
        )}
      </Moves>
    </li>
  );
}

interface ShiftedProps {
  readonly scope: Scope;
  readonly motion: Motion;
  readonly shifted: ShiftedVote;
}

/** Voters without names who went over: a number, and nobody's hand. */
export function Shifted({ scope, motion, shifted: { from, to, count, because, moves } }: ShiftedProps) {
  return (
    <li data-number>
      <b>{count}</b> went from {optionLabel(motion, from).toLowerCase()} to {optionLabel(motion, to).toLowerCase()}.{' '}
      <Sentence text={because} scope={scope} />
      <Moves scope={scope} moves={moves} />
    </li>
  );
}

/** Two decimals, since a push can be as small as a tenth of the need. */
const hundredths = (value: number): string => String(Math.round(value * 100) / 100);
