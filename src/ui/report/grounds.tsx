import { grounds } from '../../debate/record.ts';
import { Icon } from '../icons.tsx';
import { groundWords } from '../words.ts';
import { Moves } from './moves.tsx';
import { groundsSentence, shareWord } from './report-words.ts';
import type { Scope } from './scope.ts';

/** Six bars, told apart in words only: no ground is nearer to any side than another. */
export function OnWhatGrounds({ scope }: { readonly scope: Scope }) {
  const { report } = scope;
  return (
    <section class="rp-panel" aria-labelledby="rp-grounds">
      <h2 id="rp-grounds">On what grounds</h2>
      <p class="rp-lead">{groundsSentence(report)}</p>
      <ul class="rp-grounds">
        {grounds.map((ground) => {
          const { share, moves } = report.grounds[ground];
          return (
            <li key={ground}>
              <Icon name={ground} />
              <span>{groundWords[ground]}</span>
              <span class="rp-bar" aria-hidden="true">
                {share > 0 && <i style={{ width: `${Math.round(share * 100)}%` }} />}
              </span>
              <em>{shareWord(share)}</em>
              <Moves scope={scope} moves={moves} />
            </li>
          );
        })}
      </ul>
      <p class="rp-note">Both sides of 1918 argued from principle, and both from prudence.</p>
    </section>
  );
}
