import { nameOf } from '../words.ts';
import { ArgumentLine } from './moves.tsx';
import { kinSentence, possessive } from './report-words.ts';
import { type Scope, titleOf, wordsOf } from './scope.ts';

/** How many owners the sentence names; the list below has them all. */
const most = 4;

/** Whose arguments the player used, each opening on the words. */
export function WhoseArguments({ scope }: { readonly scope: Scope }) {
  const { kin } = scope.report;
  const owner = (person: (typeof kin)[number]['person']): string =>
    person === null ? 'nobody’s by name' : possessive(nameOf(scope.deps.record, person));
  return (
    <section class="rp-panel" aria-labelledby="rp-kin">
      <h2 id="rp-kin">Whose arguments you used</h2>
      {kin.length === 0 ? (
        <p>None: you put no argument of the record.</p>
      ) : (
        <p class="rp-lead">{kinSentence(kin.slice(0, most), (one) => owner(one.person))}</p>
      )}
      {kin.map((one) => (
        <details class="rp-open" key={one.person ?? 'nobody'}>
          <summary>
            {one.person === null ? 'Put by nobody by name' : `You and ${nameOf(scope.deps.record, one.person)}`}
          </summary>
          <ul class="rp-moves">
            {one.shared.map((argument) => (
              <li key={argument}>
                {choicesFor(scope, argument).map((choice) => (
                  <p class="rp-words" key={choice}>
                    {wordsOf(scope, choice)}
                  </p>
                ))}
                {choicesFor(scope, argument).length === 0 && <p class="rp-words">{titleOf(scope, argument)}</p>}
                <ArgumentLine scope={scope} argument={argument} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

const choicesFor = ({ moment }: Scope, argument: string) =>
  moment.debate.said.filter((one) => one.argument === argument).map((one) => one.choice);
