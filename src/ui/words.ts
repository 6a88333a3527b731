import type { Course, Ground, HistoricalRecord, Motion, Person } from '../debate/record.ts';
import type { Offer } from '../narrative/turn.ts';

/** The three positions as the screen names them; in code and data they are single words. */
export const courseWords: Readonly<Record<Course, string>> = {
  accept: 'Accept the peace',
  neither: 'Neither war nor peace',
  war: 'Revolutionary war',
};

export const groundWords: Readonly<Record<Ground, string>> = {
  moral: 'Moral',
  political: 'Political',
  military: 'Military',
  economic: 'Economic',
  international: 'International',
  party: 'Party',
};

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const endings = ['uary', 'ruary', 'ch', 'il', '', 'e', 'y', 'ust', 'tember', 'ober', 'ember', 'ember'] as const;

/** A day in three parts, so that a narrow screen can leave out the end of the month's name. */
export function dayWords(date: string): { readonly start: string; readonly rest: string; readonly year: string } {
  const [year = '', month = '1', day = ''] = date.split('-');
  const at = Number(month) - 1;
  return { start: `${Number(day)} ${months[at] ?? ''}`, rest: endings[at] ?? '', year };
}

/** From 14 February 1918 only the new style was legal in Soviet Russia (decree of 24 January 1918, Old Style). */
export const newStyleOnly = (dateNS: string): boolean => dateNS >= '1918-02-14';

/** A body's name without the party's initials: the top bar is no place for them. */
export const shortBody = (body: string): string => body.replace(/,?\s*(of the )?RSDLP.*$/, '').replace(/ \(.*\)$/, '');

/** A vote's own word: *For*, *Against*, *Abstained*. */
export const optionLabel = (motion: Motion | undefined, option: string): string =>
  motion?.options.find((one) => one.id === option)?.label ?? option;

/** The player's person, once a delegate is chosen; null for a role, which is nobody in particular. */
export function playerOf(record: HistoricalRecord, delegate: string | null): Person | null {
  const person = [...record.delegates.values()].find((one) => one.id === delegate)?.person;
  return (person && record.people.get(person)) ?? null;
}

/** Two letters for those of whom the game has no drawing. */
export const monogram = (name: string): string => name.slice(0, 2);

const counted = ['not yet', 'once', 'twice', 'three times', 'four times', 'five times'] as const;
export const times = (count: number): string => counted[count] ?? `${count} times`;

/** What the choices of a turn are, as their heading. */
export function choicesHeading(offers: readonly Offer[]): string {
  const kinds = new Set(offers.map((offer) => offer.kind));
  if (kinds.has('speech')) return 'Your speech';
  if (kinds.has('reply')) return 'Your reply';
  if (kinds.has('vote')) return 'Your vote';
  if (kinds.has('document')) return 'What you rest it on';
  return 'Your move';
}

/** A choice's words as they are shown: in quotation marks when the player says them. */
export const offerText = (offer: Offer): string => (offer.spoken ? `“${offer.words}”` : offer.words);
