import { useEffect, useState } from 'preact/hooks';
import type { KeptRun } from '../../archive/kept.ts';
import { apply, type Debate, sceneOf, silence } from '../../debate/debate.ts';
import type { ChoiceId, SittingId } from '../../debate/ids.ts';
import { course } from '../../debate/position.ts';
import type { HistoricalRecord, Motion } from '../../debate/record.ts';
import type { HeldCourse } from '../../debate/report.ts';
import { type Tally, tallyOf } from '../../debate/votes.ts';
import { choicesIn, type ScriptChoice } from '../../narrative/choices-in.ts';
import type { TreeDeps } from './tree-needs.ts';

/** What is known of the scripts that have come in: endings, and choices with their words and moves. */
export type Book = ReadonlyMap<
  SittingId | 'delegates',
  { readonly endings: readonly string[]; readonly choices: ReadonlyMap<ChoiceId, ScriptChoice> }
>;

const scripts = new WeakMap<TreeDeps['loadScript'], Map<string, Promise<readonly [string, Entry]>>>();
type Entry = Book extends ReadonlyMap<unknown, infer E> ? E : never;

/** The scripts of these sittings, as they come in. What doesn't come is told in the notices, and left out. */
export function useBook({ loadScript, record, notices }: TreeDeps, sittings: readonly SittingId[]): Book {
  const [book, setBook] = useState<Book>(new Map());
  const wanted = sittings.join();
  useEffect(() => {
    let here = true;
    const known = scripts.get(loadScript) ?? new Map();
    scripts.set(loadScript, known);
    const entries = (['delegates', ...sittings] as const).map((id) => {
      const loading = known.get(id) ?? loadScript(id).then((script) => entryOf(script, record));
      known.set(id, loading);
      loading.catch(() => known.delete(id));
      return loading as Promise<readonly [SittingId | 'delegates', Entry]>;
    });
    void Promise.allSettled(entries).then((loaded) => {
      if (!here) return;
      setBook(new Map(loaded.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))));
      if (loaded.some(({ status }) => status === 'rejected'))
        notices.value = 'Some of the tree could not be fetched: its marks and words are missing. Your runs are kept.';
    });
    return () => {
      here = false;
    };
  }, [loadScript, record, notices, wanted]);
  return book;
}

const entryOf = (
  script: Parameters<typeof choicesIn>[0] & { readonly id: string; readonly endings: readonly string[] },
  record: HistoricalRecord,
) => {
  const sitting = record.sittings.get(script.id as SittingId);
  const choices = choicesIn(script, sitting ? sceneOf(sitting) : null);
  return [script.id, { endings: script.endings, choices: new Map(choices.map((one) => [one.id, one])) }] as const;
};

/** The debates of a run after each of its choices, as far as they were asked for. */
const debates = new WeakMap<Book, WeakMap<KeptRun['trace'], Debate[]>>();

/** The debate of a run after so many choices, from the moves of its choices alone. */
export function debateAfter({ trace }: KeptRun, choices: number, book: Book): Debate {
  const ofBook = debates.get(book) ?? new WeakMap<KeptRun['trace'], Debate[]>();
  debates.set(book, ofBook);
  const steps = ofBook.get(trace) ?? [silence];
  ofBook.set(trace, steps);
  for (let at = steps.length; at <= Math.min(choices, trace.decisions.length); at++) {
    const before = steps[at - 1] ?? silence;
    const decision = trace.decisions[at - 1];
    const move = decision && book.get(decision.sitting)?.choices.get(decision.chosen)?.move;
    steps.push(move ? apply(before, move) : before);
  }
  return steps[Math.min(choices, steps.length - 1)] ?? silence;
}

/** How one vote of a sitting went, and whether that is how it went in the record. */
export interface VoteFact {
  readonly motion: Motion;
  readonly tally: Tally;
  readonly asRecorded: boolean;
}

/** What a node shows of the run it is read from. */
export interface Facts {
  readonly course: HeldCourse;
  readonly votes: readonly VoteFact[];
  /** There were votes, and each fell as in the record. */
  readonly asRecorded: boolean;
}

/** The course held after so many choices of a run, and the votes of a sitting that was then over. */
export function factsOf(
  run: KeptRun,
  choices: number,
  over: SittingId | null,
  { book, record }: { readonly book: Book; readonly record: HistoricalRecord },
): Facts {
  const debate = debateAfter(run, choices, book);
  const motions = over === null ? [] : (record.sittings.get(over)?.motions ?? []);
  const votes = motions.flatMap((id): readonly VoteFact[] => {
    const motion = record.motions.get(id);
    if (!motion) return [];
    const tally = tallyOf(debate, record, over, id);
    return [{ motion, tally, asRecorded: tally.counts.every(({ count, record: then }) => count === then) }];
  });
  return {
    course: course(debate, record),
    votes,
    asRecorded: votes.length > 0 && votes.every(({ asRecorded }) => asRecorded),
  };
}
