import type { ChoiceId, DelegateId, SittingId } from '../../src/debate/ids.ts';
import { type Course, courses, type HistoricalRecord } from '../../src/debate/record.ts';
import { dice } from '../../src/lib/chance.ts';
import type { Offer } from '../../src/narrative/turn.ts';
import type { Book } from '../../story/compile.ts';
import { openPlaces } from './places.ts';
import { minutesOf, wordsShown } from './reading-time.ts';
import { openTeller } from './teller.ts';
import { pick } from './walk.ts';

/** One turn that was told: where, and its lines with the voice before each. */
interface ToldTurn {
  readonly sitting: string;
  readonly lines: readonly string[];
  /** All on the page, the cards included. */
  readonly words: number;
  readonly last: boolean;
}

/** A run of somebody who holds to a course, with all that was told. */
export interface HeldRun {
  readonly delegate: DelegateId | null;
  readonly course: Course;
  readonly seed: number;
  readonly path: readonly { readonly sitting: string; readonly id: ChoiceId }[];
  readonly turns: readonly ToldTurn[];
}

/** Runs of each delegate on each course, for the two comparisons. @param each runs for each pair, skilled and not by turns */
export function heldRuns(
  book: Book,
  record: HistoricalRecord,
  start: SittingId,
  onward: boolean,
  seed: number,
  each = 4,
): readonly HeldRun[] {
  const tell = openTeller(book, record);
  const delegates = delegatesIn(book);
  const taken = new Map<ChoiceId, number>();
  const runs: HeldRun[] = [];
  for (const delegate of delegates.length > 0 ? delegates : [null])
    for (const course of courses)
      for (let n = 0; n < each; n++) {
        const own = seed * 7919 + runs.length;
        const manner: Parameters<typeof pick>[1] = {
          kind: 'advocate',
          course,
          skilled: n % 2 === 0,
          ...(delegate && { delegate }),
        };
        const roll = dice(`held/${own}`);
        const choose = (offers: readonly Offer[]) => pick(offers, manner, record, taken, roll);
        runs.push({ delegate, course, seed: own, ...toldBy(tell, start, onward, own, choose) });
      }
  return runs;
}

const delegatesIn = (book: Book): readonly DelegateId[] => [
  ...new Set(
    book.lines.flatMap(({ kind, tags }) =>
      kind === 'choice' ? tags.flatMap((tag) => (/^role: (\S+)/.exec(tag)?.[1] ?? []) as DelegateId | []) : [],
    ),
  ),
];

function toldBy(
  tell: ReturnType<typeof openTeller>,
  start: SittingId,
  onward: boolean,
  seed: number,
  choose: (offers: readonly Offer[]) => Offer | undefined,
): Pick<HeldRun, 'path' | 'turns'> {
  const turns: ToldTurn[] = [];
  const path: { sitting: string; id: ChoiceId }[] = [];
  let sitting = '';
  tell({
    start,
    seed,
    onward,
    pick: (offers) => {
      const offer = choose(offers);
      if (offer) path.push({ sitting, id: offer.id });
      return offer;
    },
    look: ({ turn }) => {
      sitting = turn.sitting;
      const lines = turn.cards.flatMap((card) => card.lines.map((line) => `${line.voice ?? ''}: ${line.text}`));
      turns.push({ sitting, lines, words: wordsShown(turn), last: turn.ending !== null });
    },
  });
  return { path, turns };
}

export interface Overlap {
  /** Same delegate, another course; null where there is nothing to compare. */
  readonly otherCourse: number | null;
  /** Another delegate, same course; null where there is only one. */
  readonly otherDelegate: number | null;
}

/**
 * The mean share of lines that two runs have in common, 0 to 1: lines told in both, twice, over the lines told in each
 * (Dice's measure). A line told again counts once; the choice of a delegate is left out.
 */
export function overlapOf(runs: readonly HeldRun[]): Overlap {
  const sets = runs.map(
    (run) => new Set(run.turns.flatMap((turn) => (turn.sitting === 'delegates' ? [] : turn.lines))),
  );
  const mean = (fits: (a: HeldRun, b: HeldRun) => boolean): number | null => {
    const shares = runs.flatMap((a, i) =>
      runs.slice(i + 1).flatMap((b, k) => (fits(a, b) ? [shared(sets[i], sets[i + 1 + k])] : [])),
    );
    if (shares.length === 0) return null;
    return Math.round((shares.reduce((sum, share) => sum + share, 0) / shares.length) * 1000) / 1000;
  };
  return {
    otherCourse: mean((a, b) => a.delegate === b.delegate && a.course !== b.course),
    otherDelegate: mean((a, b) => a.delegate !== b.delegate && a.course === b.course),
  };
}

function shared(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  const both = [...a].filter((line) => b.has(line)).length;
  return a.size + b.size === 0 ? 1 : (2 * both) / (a.size + b.size);
}

/** What each sitting takes within a whole run, in minutes: the mean over the runs that hold to each course. */
export function minutesIn(
  runs: readonly HeldRun[],
): readonly (Readonly<Record<Course, number>> & { readonly id: string })[] {
  const sittings = [...new Set(runs.flatMap((run) => run.turns.map((turn) => turn.sitting)))];
  const mean = (id: string, course: Course): number => {
    const times = runs
      .filter((run) => run.course === course)
      .map((run) => run.turns.filter((turn) => turn.sitting === id))
      .filter((turns) => turns.length > 0)
      .map((turns) =>
        minutesOf(
          turns.reduce((sum, { words }) => sum + words, 0),
          turns.filter(({ last }) => !last).length,
        ),
      );
    return Math.round((times.reduce((a, b) => a + b, 0) / Math.max(1, times.length)) * 10) / 10;
  };
  return sittings
    .filter((id) => id !== 'delegates')
    .map((id) => ({ id, accept: mean(id, 'accept'), neither: mean(id, 'neither'), war: mean(id, 'war') }));
}

/**
 * The places of the script that are told only because of an earlier sitting's choice, as `file:line`. Each run is told
 * again with the same delegate, seed and choices in one sitting, and with another run's choices in all sittings before
 * it: what is told in one of the two tellings and not in the other is an echo. Nothing else differs between them.
 */
export function echoesIn(
  book: Book,
  record: HistoricalRecord,
  start: SittingId,
  runs: readonly HeldRun[],
): readonly string[] {
  const tell = openTeller(book, record);
  const places = openPlaces(book);
  const echoes = new Set<string>();
  runs.forEach((run, i) => {
    const others = runs.filter((other) => other.delegate === run.delegate && other.course !== run.course);
    const other = others[i % Math.max(1, others.length)];
    const sittings = [...new Set(run.turns.map((turn) => turn.sitting))].filter((sitting) => sitting !== 'delegates');
    for (const sitting of other ? sittings.slice(1) : []) {
      const own = run.path.filter((choice) => choice.sitting === sitting);
      const before =
        other?.path.slice(
          0,
          other.path.findIndex((choice) => choice.sitting === sitting),
        ) ?? [];
      const left = [...before, ...own].map(({ id }) => id);
      const again = toldBy(tell, start, true, run.seed, (offers) =>
        offers.find(({ id }) => id === left[0] && left.shift()),
      );
      const then = again.turns.filter((turn) => turn.sitting === sitting).slice(0, own.length + 1);
      const now = run.turns.filter((turn) => turn.sitting === sitting).slice(0, then.length);
      for (const place of differing(now, then)) echoes.add(places(sitting, place));
    }
  });
  return [...echoes].toSorted();
}

/** Lines of one telling that the other has nowhere. */
function differing(one: readonly ToldTurn[], other: readonly ToldTurn[]): readonly string[] {
  const a = new Set(one.flatMap((turn) => turn.lines));
  const b = new Set(other.flatMap((turn) => turn.lines));
  return [...[...a].filter((line) => !b.has(line)), ...[...b].filter((line) => !a.has(line))];
}
