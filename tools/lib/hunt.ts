import type { ChoiceId } from '../../src/debate/ids.ts';
import type { Offer } from '../../src/narrative/turn.ts';

/** A walker that looks for what nobody has taken yet, by what it has seen of which choice leads to which. */
export interface Hunter {
  /** The offer that was never taken or leads soonest to one that wasn't; among equals the one taken least. */
  pick(offers: readonly Offer[], roll: () => number): Offer | undefined;
  /** The offer that is known to lead to what was never taken, soonest first; undefined where none is in sight. */
  seek(offers: readonly Offer[]): Offer | undefined;
  /** Notes what stands open after a choice. */
  see(after: ChoiceId | undefined, offers: readonly Offer[]): void;
}

/** How many choices a hunter looks ahead. */
const SIGHT = 6;

export function openHunter(taken: ReadonlyMap<ChoiceId, number>): Hunter {
  const leads = new Map<ChoiceId, Set<ChoiceId>>();
  const distance = (from: ChoiceId): number => {
    let edge = new Set([from]);
    const seen = new Set(edge);
    for (let steps = 0; steps < SIGHT && edge.size > 0; steps++) {
      const further = new Set<ChoiceId>();
      for (const id of edge) {
        if (!taken.has(id)) return steps;
        for (const next of leads.get(id) ?? []) if (!seen.has(next)) further.add(next);
      }
      for (const id of further) seen.add(id);
      edge = further;
    }
    return SIGHT;
  };
  return {
    pick(offers, roll) {
      const scored = offers.map((offer) => ({
        offer,
        // A little chance, so that a way that is closed today is not tried forever.
        score: distance(offer.id) + Math.min(1, (taken.get(offer.id) ?? 0) / 50) + roll() * 1.5,
      }));
      return scored.toSorted((a, b) => a.score - b.score)[0]?.offer;
    },
    seek: (offers) =>
      offers
        .map((offer) => ({ offer, far: distance(offer.id) }))
        .filter(({ far }) => far < SIGHT)
        .toSorted((a, b) => a.far - b.far)[0]?.offer,
    see(after, offers) {
      if (!after) return;
      const known = leads.get(after) ?? new Set<ChoiceId>();
      for (const { id } of offers) known.add(id);
      leads.set(after, known);
    },
  };
}
