import { nameOf } from '../../debate/lookup.ts';
import { claimOf } from '../panels/lookup.ts';
import { Portrait } from '../portraits.tsx';
import { ArgumentLink, PersonLink } from './links.tsx';
import { Claim, Moves } from './moves.tsx';
import { dayOf } from './report-words.ts';
import { type Scope, sittingDay, speakersOf } from './scope.ts';
import { Sentence } from './sentence.tsx';

/** The one objection left standing, with its best form in 1918; and one open question, which is never marked. */
export function LeftStandingPanel({ scope }: { readonly scope: Scope }) {
  const { objection } = scope.half;
  const person = objection?.asker ? scope.deps.record.people.get(objection.asker) : undefined;
  const claim = objection && scope.reading && claimOf(scope.reading, objection.argument);
  return (
    <section class="rp-panel hp-left" aria-labelledby="hp-left">
      <h2 class="rp-title-bar" id="hp-left">
        Left standing
      </h2>
      <div class="hp-left-body">
        {person && (
          <figure class="hp-face">
            <Portrait person={person} mood="vehement" />
            <figcaption>
              <PersonLink scope={scope} id={person.id} />
            </figcaption>
          </figure>
        )}
        {objection ? (
          <div class="hp-left-words" data-number>
            <p>
              <Sentence text={objection.text} scope={scope} />
            </p>
            {claim && <p class="rp-claim">{claim}</p>}
            <p class="rp-note">{bestForm(scope)}</p>
            <Moves scope={scope} moves={objection.choices}>
              <Claim scope={scope} argument={objection.argument} whole summary="The objection, whole" />
            </Moves>
          </div>
        ) : (
          <p>The record has nothing against it that was open on that day.</p>
        )}
      </div>
      <p class="hp-ask">
        Which objection to your own side do you find hardest?
        <span class="hp-lines" aria-hidden="true" />
      </p>
    </section>
  );
}

/** Who put it best, and when: *Its best form in 1918 is Lenin’s, of 21 January; the words are ours.* */
function bestForm(scope: Scope) {
  const { objection } = scope.half;
  if (!objection) return null;
  const { argument, by, on } = objection;
  const day = sittingDay(scope);
  const later = day !== null && on > day ? ' (open that day, put later)' : '';
  const who = by ? nameOf(scope.deps.record, by) : speakersOf(scope, argument);
  return (
    <>
      <ArgumentLink scope={scope} id={argument} />, in its best form in 1918: {who ?? 'by whom is not known'}
      {later === '' ? `, ${dayOf(on)}` : `, ${dayOf(on)}${later}`}; the argument, our words.
    </>
  );
}
