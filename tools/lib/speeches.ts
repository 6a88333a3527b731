import { type Course, courses, type Ground, grounds, type HistoricalRecord } from '../../src/debate/record.ts';
import { serves } from '../../src/debate/triangle.ts';
import type { ChoiceEntry } from './choices.ts';

/** What one speech offers: how many cards serve each course (weight of half or more; some serve two), on which grounds. */
export interface SpeechMenu {
  readonly sitting: string;
  readonly knot: string;
  /** The line of its first card. */
  readonly line: number;
  readonly accept: number;
  readonly neither: number;
  readonly war: number;
  /** The first grounds of all its arguments, in the order of the record. */
  readonly grounds: readonly Ground[];
  readonly groundsOf: Readonly<Record<Course, readonly Ground[]>>;
}

/** Every knot in which speeches stand, all its cards counted, also those that only some delegates see. */
export function speechesIn(entries: readonly ChoiceEntry[], record: HistoricalRecord): readonly SpeechMenu[] {
  const menus = new Map<string, ChoiceEntry[]>();
  for (const entry of entries) {
    const { move } = entry.act;
    if (move.kind !== 'say' || move.said.as !== 'speech') continue;
    const menu = `${entry.sitting}/${entry.at.file}/${entry.at.knot}`;
    menus.set(menu, [...(menus.get(menu) ?? []), entry]);
  }
  return [...menus.values()].flatMap((cards): readonly SpeechMenu[] => {
    const [first] = cards;
    if (!first) return [];
    const argued = cards.flatMap(({ act: { move } }) => {
      const argument = move.kind === 'say' && move.said.argument ? record.arguments.get(move.said.argument) : undefined;
      return argument ? [argument] : [];
    });
    const [accept, neither, war] = courses.map((course) => argued.filter((argument) => serves(argument, course)));
    const groundsIn = (list: typeof argued = []): readonly Ground[] =>
      grounds.filter((ground) => list.some((argument) => argument.ground === ground));
    return [
      {
        sitting: first.sitting,
        knot: first.at.knot,
        line: first.at.line,
        accept: accept?.length ?? 0,
        neither: neither?.length ?? 0,
        war: war?.length ?? 0,
        grounds: groundsIn(argued),
        groundsOf: { accept: groundsIn(accept), neither: groundsIn(neither), war: groundsIn(war) },
      },
    ];
  });
}
