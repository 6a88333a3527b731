import { nameOf } from '../../debate/lookup.ts';
import type { Kin } from '../../debate/report.ts';
import { ArgumentLine, Nth } from './moves.tsx';
import { kinSentence, possessive } from './report-words.ts';
import { type Scope, titleOf, wordsOf } from './scope.ts';

/** How many owners the sentence names; the list below has them all. */
const most = 4;

/** Whose arguments the player used, each opening on the words. */
export function WhoseArguments({ scope }: { readonly scope: Scope }) {
  const { kin } = scope.report;
  return (
    <section class="rp-panel rp-whose" aria-labelledby="rp-kin" data-number>
      <h3 class="rp-title-bar" id="rp-kin">
        Whose arguments you used
      </h3>
      {kin.length === 0 ? (
        <p>None: you put no argument of the record.</p>
      ) : (
        <p class="rp-lead">{kinLine(scope, kin.slice(0, most))}</p>
      )}
      {kin.map((one) => (
        <details class="rp-open rp-behind" key={one.person ?? 'nobody'}>
          <summary>
            {one.person === null ? 'Put by nobody by name' : `You and ${nameOf(scope.deps.record, one.person)}`}
          </summary>
          <ul class="rp-moves">
            {one.shared.map((argument) => (
              <li key={argument}>
                {choicesFor(scope, argument).map((choice) => (
                  <p class="rp-words" key={choice}>
                    <Nth scope={scope} choice={choice} /> {wordsOf(scope, choice)}
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

/** *Four were Lenin’s, two Bukharin’s and one nobody’s by name.* */
export const kinLine = (scope: Scope, kin: readonly Kin[]): string =>
  kinSentence(kin, ({ person }) =>
    person === null ? 'nobody’s by name' : possessive(nameOf(scope.deps.record, person)),
  );

const choicesFor = ({ moment }: Scope, argument: string) =>
  moment.debate.said.filter((one) => one.argument === argument).map((one) => one.choice);
