import type { ArgumentId, MotionId, OptionId, SittingId } from '../../debate/ids.ts';
import { courses, type HistoricalRecord } from '../../debate/record.ts';

/** The benches of a class: the three courses, who has yet to choose, and the allies where they sat. */
export const factions = ['war', 'neither', 'accept', 'undecided', 'left-sr'] as const;
export type Faction = (typeof factions)[number];

/** One point of the agenda. */
export type Step =
  | { readonly kind: 'opening' | 'debrief' }
  | { readonly kind: 'speech' | 'reply'; readonly faction: Faction }
  | { readonly kind: 'vote'; readonly motion: MotionId };

/** Somebody of the class: a name, or an empty one where the roll was only counted. */
export interface Member {
  readonly name: string;
  readonly faction: Faction;
}

/** What is settled before the assembly opens. */
export interface Setup {
  readonly name: string;
  readonly sitting: SittingId;
  readonly roll: readonly Member[];
  readonly agenda: readonly Step[];
  /** Minutes of a speech, 1 to 10; a reply has half of them. */
  readonly minutes: number;
}

/** What happened in an assembly, in order. Its state is folded from these, so that any step can be undone. */
export type Event =
  | { readonly kind: 'to'; readonly step: number }
  | {
      readonly kind: 'spoke';
      readonly faction: Faction;
      readonly speaker: string;
      /** What was argued, from the catalogue; null where the speaker had an argument of his own. */
      readonly argument: ArgumentId | null;
      readonly words: string;
    }
  | { readonly kind: 'voted'; readonly motion: MotionId; readonly counts: Readonly<Record<OptionId, number>> }
  | { readonly kind: 'shown'; readonly motion: MotionId }
  | { readonly kind: 'noted'; readonly words: string }
  /** It is over, and its report is open. */
  | { readonly kind: 'closed' };

/** An assembly as it stands. */
export interface Assembly {
  readonly step: number;
  readonly speeches: readonly Extract<Event, { readonly kind: 'spoke' }>[];
  readonly votes: ReadonlyMap<MotionId, Readonly<Record<OptionId, number>>>;
  /** Motions whose record the class has been shown. */
  readonly shown: ReadonlySet<MotionId>;
  readonly notes: readonly string[];
  readonly closed: boolean;
}

const begun: Assembly = { step: 0, speeches: [], votes: new Map(), shown: new Set(), notes: [], closed: false };

/** Where an assembly stands after these events. */
export const assemblyOf = (events: readonly Event[]): Assembly => events.reduce(after, begun);

function after(now: Assembly, event: Event): Assembly {
  switch (event.kind) {
    case 'to':
      return { ...now, step: Math.max(0, event.step), closed: false };
    case 'spoke':
      return { ...now, speeches: [...now.speeches, event] };
    case 'voted':
      return { ...now, votes: new Map(now.votes).set(event.motion, event.counts) };
    case 'shown':
      return { ...now, shown: new Set(now.shown).add(event.motion) };
    case 'noted':
      return { ...now, notes: [...now.notes, event.words] };
    case 'closed':
      return { ...now, closed: true };
  }
}

/** The benches of a sitting: the Left SRs were only at those where they sat. */
export const factionsAt = (record: HistoricalRecord, sitting: SittingId): readonly Faction[] =>
  factions.filter((one) => one !== 'left-sr' || record.sittings.get(sitting)?.roles.includes('left-sr'));

/**
 * The usual agenda: an opening, a speech of each bench, a reply of each, every motion of that day, the debrief. Those who
 * have yet to choose speak last, when they have heard all.
 */
export function agendaOf(record: HistoricalRecord, sitting: SittingId): readonly Step[] {
  const benches = factionsAt(record, sitting).filter((one) => one !== 'undecided');
  const motions = record.sittings.get(sitting)?.motions ?? [];
  return [
    { kind: 'opening' },
    ...benches.map((faction): Step => ({ kind: 'speech', faction })),
    { kind: 'speech', faction: 'undecided' },
    ...benches.map((faction): Step => ({ kind: 'reply', faction })),
    ...motions.map((motion): Step => ({ kind: 'vote', motion })),
    { kind: 'debrief' },
  ];
}

/** A class dealt to the benches one after another, so that none has more than one member above another. */
export const dealt = (names: readonly string[], benches: readonly Faction[]): readonly Member[] =>
  names.map((name, i) => ({ name, faction: benches[i % benches.length] ?? 'undecided' }));

/** One more on a bench, without a name; or one fewer, those without names first. */
export function changed(roll: readonly Member[], faction: Faction, by: 1 | -1): readonly Member[] {
  if (by === 1) return roll.length < mostPupils ? [...roll, { name: '', faction }] : roll;
  const nameless = roll.findLastIndex((one) => one.faction === faction && one.name === '');
  const at = nameless >= 0 ? nameless : roll.findLastIndex((one) => one.faction === faction);
  return roll.filter((_, i) => i !== at);
}

/** A roll and a name longer than these are no class: they would not be read back from the store. */
const mostPupils = 200;
const longestName = 60;

/** Names as they are pasted: one to a line, or with commas or semicolons between them. */
export const namesIn = (text: string): readonly string[] =>
  text
    .split(/[\n,;]/)
    .map((name) => name.trim().slice(0, longestName).trim())
    .filter((name) => name !== '')
    .slice(0, mostPupils);

/** Somebody goes over to the next bench; from the last to the first. @param at place in the roll */
export const moved = (roll: readonly Member[], at: number, benches: readonly Faction[]): readonly Member[] =>
  roll.map((one, i) =>
    i === at ? { ...one, faction: benches[(benches.indexOf(one.faction) + 1) % benches.length] ?? one.faction } : one,
  );

export const onBench = (roll: readonly Member[], faction: Faction): readonly Member[] =>
  roll.filter((one) => one.faction === faction);

/** More For than Against, as in 1918: the first answer against each other that takes a side. */
export function carries(options: readonly OptionId[], counts: Readonly<Record<OptionId, number>>): boolean {
  const [first, ...others] = options.filter((option) => !takesNoSide.has(option)).map((option) => counts[option] ?? 0);
  return first !== undefined && others.every((count) => first > count);
}

/** Answers that are counted and carry nothing: abstained, refused to vote on the question as put, left the room. */
export const takesNoSide: ReadonlySet<string> = new Set(['abstain', 'declined', 'left', 'absent']);

/** The arguments of a bench that were open on the day of a sitting; of every bench for those who have no course. */
export function argumentsFor(record: HistoricalRecord, sitting: SittingId, faction: Faction) {
  const day = record.sittings.get(sitting)?.dateNS ?? '';
  const at = (courses as readonly string[]).indexOf(faction);
  return [...record.arguments.values()].filter(
    ({ earliest, afterEvent, weights, outside }) =>
      earliest <= day &&
      !afterEvent &&
      (at < 0 ? outside < 1 : (weights[at] ?? 0) >= Math.max(...weights) && outside < 1),
  );
}

/** How an argument was met: the replies to it that were open on that day, those on record first. */
export function answersTo(record: HistoricalRecord, sitting: SittingId, argument: ArgumentId) {
  const day = record.sittings.get(sitting)?.dateNS ?? '';
  return record.edges
    .filter(({ target, kind }) => target === argument && kind !== 'supports')
    .toSorted((a, b) => Number(b.documented) - Number(a.documented))
    .flatMap(({ attacker, documented }) => {
      const found = record.arguments.get(attacker);
      return found && found.earliest <= day && !found.afterEvent ? [{ argument: found, documented }] : [];
    });
}
