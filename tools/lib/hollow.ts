import type { ChoiceId } from '../../src/debate/ids.ts';
import type { Offer, Turn } from '../../src/narrative/turn.ts';

/** Collects what follows each choice, run after run. */
export interface Answers {
  /** One turn of a run, with the offer that led to it; null where a sitting begins. */
  see(turn: Turn, chosen: Offer | null): void;
  /** Choices after which the next lines are word for word those after another choice of the same menu, in order of id. */
  hollow(): readonly ChoiceId[];
}

/**
 * What counts: everything from the choice to the next menu. Speeches, replies, documents and acts must each be answered
 * in words of their own. Not asked of: letting pass and letting stand, which say nothing; the choice of a delegate; and two
 * votes for different options, where the count answers. A choice that gets the same words as such a one is hollow itself.
 */
export function openAnswers(): Answers {
  const seen = new Map<
    ChoiceId,
    { readonly offer: Offer; readonly texts: Set<string>; readonly siblings: Set<ChoiceId> }
  >();
  let before: readonly Offer[] = [];
  return {
    see(turn, chosen) {
      const open = before;
      before = turn.offers;
      if (!chosen) return;
      const entry = seen.get(chosen.id) ?? { offer: chosen, texts: new Set<string>(), siblings: new Set<ChoiceId>() };
      seen.set(chosen.id, entry);
      for (const { id } of open) if (id !== chosen.id) entry.siblings.add(id);
      entry.texts.add(turn.cards.flatMap((card) => card.lines.map((line) => `${line.voice}: ${line.text}`)).join('\n'));
    },
    hollow: () =>
      [...seen.values()]
        .filter(({ offer, texts, siblings }) => {
          if (offer.kind === 'pass' || offer.kind === 'role') return false;
          return [...siblings].some((id) => {
            const other = seen.get(id);
            return other && !bothCounted(offer, other.offer) && [...texts].some((text) => other.texts.has(text));
          });
        })
        .map(({ offer }) => offer.id)
        .toSorted(),
  };
}

const bothCounted = ({ move: one }: Offer, { move: other }: Offer): boolean =>
  one.kind === 'vote' && other.kind === 'vote' && one.hand.option !== other.hand.option;
