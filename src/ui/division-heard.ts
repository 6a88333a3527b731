import type { ArgumentId, PersonId } from '../debate/ids.ts';
import type { Moment } from '../session/moment.ts';

/** Somebody who argued at this sitting, with what was argued last. */
export interface Heard {
  readonly person: PersonId | 'you';
  readonly argument: ArgumentId;
}

/** So many faces fit under a count. */
const MOST = 8;

/** Who was heard at this sitting before the count, each once and with the last argument, in the order of speaking. */
export function heardIn({ told, turn, sitting, debate }: Moment): readonly Heard[] {
  const last = new Map<Heard['person'], ArgumentId>();
  const say = (person: Heard['person'] | null, argument: ArgumentId | null): void => {
    if (person === null || argument === null) return;
    last.delete(person);
    last.set(person, argument);
  };
  const own = new Map(debate.said.map((said) => [said.choice, said.argument] as const));
  for (const { cards, chosen } of told.filter((one) => one.sitting === sitting)) {
    for (const { voice, lines } of cards) {
      if (voice !== 'you') for (const { tags } of lines) say(voice, tags.puts ?? tags.objects);
    }
    say('you', own.get(chosen.id) ?? null);
  }
  for (const { voice, lines } of turn.cards)
    if (voice !== 'you') for (const { tags } of lines) say(voice, tags.puts ?? tags.objects);
  return [...last].map(([person, argument]) => ({ person, argument })).slice(-MOST);
}
