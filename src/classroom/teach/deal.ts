import type { RoleCard, RoleCards } from './sheet.ts';

/** The classes that the cards serve. */
export const smallest = 15;
export const largest = 36;

/** A card, and how many pupils of the class have it. */
export interface Dealt {
  readonly card: RoleCard;
  readonly times: number;
}

/**
 * The cards of a class, in the order of the file. A size that the file names is dealt as it says. Of others, a class
 * smaller than the pack leaves cards out by `leaveOut`, lowest first; a greater one has cards of nobody in particular
 * more than once, those that would be left out last before all others.
 * @param pupils any whole number; below 1 nothing is dealt
 */
export function deal({ cards, sizes }: RoleCards, pupils: number): readonly Dealt[] {
  const named = sizes[String(pupils)];
  const ids = named ?? dealtByRule(cards, pupils);
  const times = new Map<string, number>();
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
  return cards.flatMap((card) => {
    const count = times.get(card.id) ?? 0;
    return count > 0 ? [{ card, times: count }] : [];
  });
}

function dealtByRule(cards: readonly RoleCard[], pupils: number): readonly string[] {
  // Who stays longest comes first.
  const ranked = cards.toSorted((a, b) => b.leaveOut - a.leaveOut);
  const once = ranked.slice(0, Math.max(0, pupils)).map(({ id }) => id);
  // There was one Lenin; of delegates from the Vyborg side there were many.
  const anybody = ranked.filter(({ person }) => person === null);
  const again = anybody.length > 0 ? anybody : ranked;
  const more = Array.from({ length: Math.max(0, pupils - once.length) }, (_, n) => again[n % again.length]?.id ?? '');
  return [...once, ...more];
}

/** Every pupil's own card, each with a number for the list of names. */
export const hands = (dealt: readonly Dealt[]): readonly { readonly number: number; readonly card: RoleCard }[] =>
  dealt
    .flatMap(({ card, times }) => Array.from({ length: times }, () => card))
    .map((card, i) => ({ number: i + 1, card }));

/** A class size as typed; null where it is none that the cards serve. */
export function classSize(text: string): number | null {
  const pupils = Number(text.trim());
  return text.trim() !== '' && Number.isInteger(pupils) && pupils >= smallest && pupils <= largest ? pupils : null;
}
