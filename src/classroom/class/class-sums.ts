import type { ArgumentId, MotionId, OptionId, SittingId } from '../../debate/ids.ts';
import { type Course, courses, type Ground, grounds, type HistoricalRecord } from '../../debate/record.ts';
import { type Bar, bars, type Level, levels } from '../../debate/report.ts';
import type { BestAnswer, Summary } from './summary.ts';

/** One pupil on the class page: a line of the table. */
export interface Entry {
  readonly id: string;
  /** 1, 2, 3 … in the order of handing in: what a pupil is called while names are hidden. */
  readonly number: number;
  readonly name: string;
  /** The code of the lesson; null where it was made without one. */
  readonly lesson: string | null;
  readonly words: string;
  readonly mark: string;
  readonly note: string;
  readonly code: string;
  readonly summary: Summary;
  /** The same sitting from the other bench. */
  readonly other: Summary | null;
}

/** How often an argument was put, by how many pupils, and how many had it among their choices. */
export interface Use {
  readonly argument: ArgumentId;
  readonly times: number;
  readonly pupils: number;
  readonly offered: number;
}

/** A motion: the class's own hands, the record, and how the divisions of the runs fell. */
export interface ClassVote {
  readonly motion: MotionId;
  readonly options: readonly {
    readonly option: OptionId;
    readonly label: string;
    /** Hands of the class. */
    readonly hands: number;
    /** null where the record gives no figure. */
    readonly record: number | null;
    /** The lowest and the highest count of the runs; null where none has a figure. */
    readonly runs: readonly [low: number, high: number] | null;
  }[];
  /** In how many runs it came to this vote, and in how many it was carried. */
  readonly came: number;
  readonly carried: number;
}

/** What a class did, counted. Of two runs of one pupil the first counts; for arguments and objections both do. */
export interface Sums {
  readonly pupils: number;
  readonly pairs: number;
  readonly sittings: readonly { readonly sitting: SittingId; readonly count: number }[];
  readonly lessons: readonly { readonly lesson: string; readonly count: number }[];
  readonly courses: Readonly<Record<Course | 'open' | 'none', readonly Entry[]>>;
  /** Means of the shares of those who argued at all: they sum to 1, or are all 0. */
  readonly grounds: Readonly<Record<Ground, number>>;
  /** How many pupils stand at each word, and how many were not asked. */
  readonly craft: Readonly<Record<Bar, Readonly<Record<Level | 'none', number>>>>;
  readonly votes: readonly ClassVote[];
  /** Most used first; those that stood open to somebody and were put by nobody are last. */
  readonly uses: readonly Use[];
  /** Put to somebody, and met by nobody; most often put first. */
  readonly unmet: readonly { readonly argument: ArgumentId; readonly pupils: number }[];
  /** Whose course was another at the end than after the first thing they did. */
  readonly changed: readonly Entry[];
  /** Best first. */
  readonly answers: readonly (BestAnswer & { readonly by: Entry })[];
}

export function sumsOf(entries: readonly Entry[], record: HistoricalRecord): Sums {
  const firsts = entries.map(({ summary }) => summary);
  const all = entries.map(({ summary, other }) => (other ? [summary, other] : [summary]));
  return {
    pupils: entries.length,
    pairs: entries.filter(({ other }) => other !== null).length,
    sittings: counted(firsts.flatMap(({ start }) => start ?? [])).map(([sitting, count]) => ({ sitting, count })),
    lessons: counted(entries.flatMap(({ lesson }) => lesson ?? [])).map(([lesson, count]) => ({ lesson, count })),
    courses: coursesOf(entries),
    grounds: groundsOf(firsts),
    craft: craftOf(firsts),
    votes: votesOf(firsts, record),
    uses: usesOf(all),
    unmet: unmetOf(all),
    changed: entries.filter(({ summary: { first, course } }) => first !== null && course !== null && first !== course),
    answers: entries
      .flatMap((by) => [by.summary, by.other].flatMap((one) => (one?.best ? [{ ...one.best, by }] : [])))
      .toSorted((a, b) => b.mark - a.mark),
  };
}

/** How often each comes, most often first. */
function counted<T>(list: readonly T[]): readonly (readonly [T, number])[] {
  const counts = new Map<T, number>();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]);
}

function coursesOf(entries: readonly Entry[]): Sums['courses'] {
  const of = (course: Course | 'open' | null) => entries.filter(({ summary }) => summary.course === course);
  const [accept, neither, war] = courses.map(of);
  return { accept: accept ?? [], neither: neither ?? [], war: war ?? [], open: of('open'), none: of(null) };
}

function groundsOf(runs: readonly Summary[]): Sums['grounds'] {
  const argued = runs.filter((run) => grounds.some((ground) => run.grounds[ground] > 0));
  const mean = (ground: Ground) =>
    argued.length === 0 ? 0 : argued.reduce((sum, run) => sum + run.grounds[ground], 0) / argued.length;
  return Object.fromEntries(grounds.map((ground) => [ground, mean(ground)])) as Sums['grounds'];
}

function craftOf(runs: readonly Summary[]): Sums['craft'] {
  const row = (bar: Bar) => {
    const at = (word: Level | undefined) => runs.filter((run) => run.craft[bar]?.word === word).length;
    return { ...Object.fromEntries(levels.map((word) => [word, at(word)])), none: at(undefined) };
  };
  return Object.fromEntries(bars.map((bar) => [bar, row(bar)])) as Sums['craft'];
}

function votesOf(runs: readonly Summary[], record: HistoricalRecord): readonly ClassVote[] {
  const all = runs.flatMap(({ votes }) => votes);
  const byMotion = new Map<MotionId, (typeof all)[number][]>();
  for (const vote of all) {
    const own = byMotion.get(vote.motion);
    if (own) own.push(vote);
    else byMotion.set(vote.motion, [vote]);
  }
  const order = [...record.motions.keys()];
  return [...byMotion]
    .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([motion, votes]) => ({
      motion,
      came: votes.length,
      carried: votes.filter(({ carried }) => carried).length,
      options: (record.motions.get(motion)?.options ?? []).map(({ id, label, count }) => {
        const figures = votes.flatMap(({ tally }) => tally[id] ?? []);
        return {
          option: id,
          label,
          hands: votes.filter(({ yours }) => yours === id).length,
          record: count,
          runs: figures.length === 0 ? null : ([Math.min(...figures), Math.max(...figures)] as const),
        };
      }),
    }));
}

function usesOf(pupils: readonly (readonly Summary[])[]): readonly Use[] {
  const uses = new Map<ArgumentId, { times: number; pupils: number; offered: number }>();
  const at = (id: ArgumentId) => {
    const use = uses.get(id) ?? { times: 0, pupils: 0, offered: 0 };
    uses.set(id, use);
    return use;
  };
  for (const runs of pupils) {
    const put = runs.flatMap((run) => run.put);
    for (const id of put) at(id).times++;
    for (const id of new Set(put)) at(id).pupils++;
    for (const id of new Set([...put, ...runs.flatMap((run) => run.offered)])) at(id).offered++;
  }
  return [...uses]
    .map(([argument, use]) => ({ argument, ...use }))
    .toSorted((a, b) => b.times - a.times || b.pupils - a.pupils || b.offered - a.offered);
}

function unmetOf(pupils: readonly (readonly Summary[])[]): Sums['unmet'] {
  const met = new Set(pupils.flatMap((runs) => runs.flatMap((run) => run.met)));
  const raised = pupils.flatMap((runs) => [...new Set(runs.flatMap((run) => run.raised))]);
  return counted(raised.filter((id) => !met.has(id))).map(([argument, count]) => ({ argument, pupils: count }));
}
