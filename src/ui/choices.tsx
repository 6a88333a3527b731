import type { ComponentChildren } from 'preact';
import type { ChoiceId } from '../debate/ids.ts';
import { nameOf } from '../debate/lookup.ts';
import type { HistoricalRecord, Person } from '../debate/record.ts';
import type { Offer } from '../narrative/turn.ts';
import { firstPress } from './first-press.ts';
import { useFocusOn } from './focus.ts';
import { Icon, type IconName } from './icons.tsx';
import { choicesHeading, groundWords, offerText } from './words.ts';

interface ChoicesProps {
  readonly offers: readonly Offer[];
  readonly record: HistoricalRecord;
  readonly player: Person | null;
  /** Changes with every moment at which choices appear: the focus then goes to their heading. */
  readonly appeared: string;
  /** Show the number keys on the cards. */
  readonly keys: boolean;
  readonly choose: (id: ChoiceId) => void;
  /** The card that a watched run is about to take. */
  readonly about?: ChoiceId | null;
  readonly back: ComponentChildren;
}

/** The choices open now: cards that differ in nothing but their words, and *let it pass* under them. */
export function Choices({ offers, record, player, appeared, keys, choose, about = null, back }: ChoicesProps) {
  const cards = offers.filter((offer) => offer.kind !== 'pass');
  const passes = offers.filter((offer) => offer.kind === 'pass');
  const heading = useFocusOn<HTMLHeadingElement>(appeared);
  return (
    <section class="choices" aria-labelledby="choices-heading">
      <h2 id="choices-heading" ref={heading} tabIndex={-1}>
        {choicesHeading(cards)} {player && <span>as {player.name}</span>}
      </h2>
      <ol class="cards" data-n={cards.length}>
        {cards.map((offer, at) => (
          <li key={offer.id}>
            <button
              type="button"
              class={offer.id === about ? 'card is-about' : 'card'}
              onClick={firstPress(() => choose(offer.id))}
            >
              <CardFace offer={offer} record={record} number={keys ? at + 1 : null} />
            </button>
          </li>
        ))}
      </ol>
      <div class="under">
        {passes.map((offer) => (
          <button
            key={offer.id}
            type="button"
            class={offer.id === about ? 'pass is-about' : 'pass'}
            onClick={firstPress(() => choose(offer.id))}
          >
            {keys && (
              <span class="key" aria-hidden="true">
                0
              </span>
            )}
            <span>{offerText(offer)}</span>
          </button>
        ))}
        {back}
      </div>
    </section>
  );
}

interface FaceProps {
  readonly offer: Offer;
  readonly record: HistoricalRecord;
  readonly number: number | null;
}

/** Ground or kind, whom it answers, the key, the words. Position, merit and order leave no trace here (art.md 2). */
export function CardFace({ offer, record, number }: FaceProps) {
  const { icon, word } = label(offer, record);
  return (
    <>
      <span class="tag">
        <Icon name={icon} class="ground" />
        <span class="head">
          <b>{word}</b>
          {offer.to && <small>to {nameOf(record, offer.to)}</small>}
        </span>
        {number !== null && (
          <span class="key" aria-hidden="true">
            {number}
          </span>
        )}
      </span>
      <span class="txt">{offerText(offer)}</span>
    </>
  );
}

/** What a card is headed by: the ground of its argument, or what sort of act it is. */
function label(offer: Offer, record: HistoricalRecord): { readonly icon: IconName; readonly word: string } {
  if (offer.kind === 'vote') return { icon: 'card', word: 'Vote' };
  if (offer.kind === 'document') return { icon: 'record', word: 'Document' };
  if (offer.move.kind !== 'say') return { icon: 'act', word: 'Act' };
  const { argument, owns } = offer.move.said;
  const ground = argument === null ? undefined : record.arguments.get(argument)?.ground;
  if (ground !== undefined) return { icon: ground, word: groundWords[ground] };
  if (owns.includes('question')) return { icon: 'question', word: 'Question' };
  return offer.kind === 'act' ? { icon: 'act', word: 'Act' } : { icon: 'words', word: 'Answer' };
}
