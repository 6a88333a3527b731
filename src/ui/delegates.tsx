import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChoiceId } from '../debate/ids.ts';
import type { Delegate, HistoricalRecord, Person } from '../debate/record.ts';
import type { Moment } from '../session/moment.ts';
import type { PageDeps } from './deps.ts';
import { firstPress } from './first-press.ts';
import { useFocusOn } from './focus.ts';
import { lazy } from './lazy.tsx';
import { Portrait } from './portraits.tsx';
import { useRested } from './use-rested.ts';
import { offerText, playerOf } from './words.ts';

const CardBody = lazy(async () => (await import('./delegate-cards.tsx')).CardBody);
const ClassRoles = lazy(async () => (await import('./delegate-cards.tsx')).ClassRoles);

interface DelegatesProps {
  readonly deps: PageDeps;
  readonly moment: Moment;
  readonly choose: (id: ChoiceId) => void;
}

/** Somebody one can be: the choice, who is taken by it, and the face; none for a role. */
export interface Candidate {
  readonly id: ChoiceId;
  readonly words: string;
  readonly delegate: Delegate;
  readonly person: Person | null;
}

/**
 * Who you are: the first choice of every run. All faces side by side, one card open; under them, closed, the roles for a
 * class that this sitting allows.
 */
export function Delegates({ deps, moment, choose }: DelegatesProps) {
  const heading = useFocusOn<HTMLHeadingElement>(true);
  const rested = useRested();
  const all = candidatesOf(moment, deps.record);
  const people = all.filter(({ person }) => person !== null);
  const roles = all.filter(({ person }) => person === null);
  const [picked, setPicked] = useState<ChoiceId | null>(null);
  const shown = people.find(({ id }) => id === picked) ?? people[0];
  const card = useRef<HTMLElement>(null);
  // On a narrow screen the card lies under all faces: it is brought into sight when somebody opens one.
  useEffect(() => {
    if (picked) card.current?.scrollIntoView?.({ block: 'nearest' });
  }, [picked]);
  return (
    <main class="delegates">
      <div class="told">
        <h1 ref={heading} tabIndex={-1}>
          Who you are
        </h1>
        {moment.turn.cards
          .flatMap((card) => card.lines)
          .map((line) => (
            <p key={line.text}>{line.text}</p>
          ))}
      </div>
      <ul class="faces">
        {people.map((one) => (
          <li key={one.id}>
            <Face one={one} open={one === shown} rested={rested} pick={() => setPicked(one.id)} />
            {one === shown && (
              <article class="role" id="role-card" aria-label={one.person?.name} ref={card}>
                <p class="role-line">
                  <span class="invented">Invented delegate</span> {one.delegate.role}
                </p>
                {rested && <CardBody deps={deps} delegate={one.delegate.id} />}
                <p class="role-go">
                  <button type="button" class="btn" disabled={!moment.open} onClick={firstPress(() => choose(one.id))}>
                    {one.words}
                  </button>
                </p>
              </article>
            )}
          </li>
        ))}
      </ul>
      {rested && roles.length > 0 && <ClassRoles deps={deps} roles={roles} open={moment.open} choose={choose} />}
    </main>
  );
}

interface FaceProps {
  readonly one: Candidate;
  readonly open: boolean;
  readonly rested: boolean;
  readonly pick: () => void;
}

/** A face with a name and one line; pressed, it opens the card. */
function Face({ one: { person }, open, rested, pick }: FaceProps) {
  return (
    <button
      type="button"
      class="face-card"
      aria-expanded={open}
      aria-controls={open ? 'role-card' : undefined}
      onClick={pick}
    >
      <span class="bust">{rested && person && <Portrait person={person} />}</span>
      <b>{person?.name}</b>
      <span class="face-line">{person?.intro}</span>
    </button>
  );
}

function candidatesOf({ turn }: Moment, record: HistoricalRecord): readonly Candidate[] {
  return turn.offers.flatMap((offer): readonly Candidate[] => {
    const delegate = offer.move.kind === 'role' ? record.delegates.get(offer.move.delegate) : undefined;
    if (!delegate) return [];
    return [{ id: offer.id, words: offerText(offer), delegate, person: playerOf(record, delegate.id) }];
  });
}
