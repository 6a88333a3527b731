import type { ChoiceId } from '../../debate/ids.ts';
import { nameOf } from '../../debate/lookup.ts';
import { Icon } from '../icons.tsx';
import { groundWords } from '../words.ts';
import { ArgumentLink, DocumentLink, VoteLink } from './links.tsx';
import { Behind } from './moves.tsx';
import { offerOf, type Scope, wordsOf } from './scope.ts';

/** Every choice of the run by the number it has everywhere in the report, with what it rests on. */
export function YourChoices({ scope }: { readonly scope: Scope }) {
  if (scope.numbers.size === 0) return null;
  return (
    <section class="rp-panel rp-choices" aria-labelledby="rp-choices">
      <h3 class="rp-title-bar" id="rp-choices">
        Your choices
      </h3>
      <ol class="rp-chosen">
        {[...scope.numbers].map(([choice, number]) => (
          <li key={choice} data-number>
            <b class="rp-n">{number}</b>
            <div>
              <p class="rp-words">{wordsOf(scope, choice)}</p>
              <p class="rp-did">
                <Did scope={scope} choice={choice} />
              </p>
              <details class="rp-open rp-footnote">
                <summary>In 1918, and the source</summary>
                <Behind scope={scope} choice={choice} />
              </details>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What a choice did, in a line: its ground and argument, whom it answered; the paper; the vote. */
function Did({ scope, choice }: { readonly scope: Scope; readonly choice: ChoiceId }) {
  const { record } = scope.deps;
  const offer = offerOf(scope, choice);
  switch (offer?.move.kind) {
    case 'say': {
      const { argument, leaves, as } = offer.move.said;
      const to = offer.to ? ` to ${nameOf(record, offer.to)}` : '';
      const ground = argument && record.arguments.get(argument)?.ground;
      if (!argument)
        return <>{leaves ? `Let stand${offer.to ? `, from ${nameOf(record, offer.to)}` : ''}` : `A question${to}`}</>;
      return (
        <>
          {ground && <Icon name={ground} />}
          {as === 'speech' && !to ? 'Speech' : as === 'speech' ? `Speech, and answer${to}` : `Reply${to}`}
          {ground && `, ${groundWords[ground].toLowerCase()}`}: <ArgumentLink scope={scope} id={argument} />
        </>
      );
    }
    case 'lay': {
      const [first] = offer.move.laid.cites;
      return first && first !== 'own' ? (
        <>
          On the table: <DocumentLink scope={scope} id={first} />
        </>
      ) : (
        <>Rested on nothing more</>
      );
    }
    case 'vote':
      return (
        <>
          Your hand: <VoteLink scope={scope} id={offer.move.hand.motion} />
        </>
      );
    default:
      return null;
  }
}
