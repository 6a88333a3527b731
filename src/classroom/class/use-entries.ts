import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Handed } from '../../archive/handed.ts';
import { writeLesson } from '../../archive/lesson.ts';
import type { HistoricalRecord } from '../../debate/record.ts';
import { GameError } from '../../lib/game-error.ts';
import type { PageDeps } from '../../ui/deps.ts';
import type { Entry } from './class-sums.ts';
import type { ReadCode, Result } from './results.ts';
import { summarise, summaryAtHand } from './summaries.ts';

/** The results of a class with what their runs came to. */
export interface Entries {
  /** Those that have been told, in the order of handing in. */
  readonly entries: readonly Entry[];
  readonly told: number;
  readonly all: number;
  /** The record that they were judged by; null until it has come. */
  readonly record: HistoricalRecord | null;
  /** Why no more could be told; null where nothing went wrong. */
  readonly error: GameError | null;
}

/** How long runs are told before what there is is drawn: a page that moves, and no drawing at every run. */
const DRAWN_AFTER = 250;

/** Tells the runs of a class one after another, and works out of each once what the page needs. */
export function useEntries(deps: PageDeps, results: readonly Result[], read: ReadCode | null): Entries {
  const [record, setRecord] = useState<HistoricalRecord | null>(null);
  const [error, setError] = useState<GameError | null>(null);
  const [round, draw] = useState(0);
  const handed = useMemo(() => (read ? results.map(({ code }) => handedIn(read, code)) : []), [results, read]);
  // Marks and notes change with every key; only other codes are told.
  const codes = useMemo(() => results.map(({ code }) => code).join(' '), [results]);
  useEffect(() => {
    let wanted = true;
    void deps.loadWhole().then((all) => wanted && setRecord(all));
    return () => {
      wanted = false;
    };
  }, [deps]);
  useEffect(() => {
    if (!record) return;
    let wanted = true;
    const tell = async (): Promise<void> => {
      let drawn = performance.now();
      for (const one of handed)
        for (const run of [one?.run, one?.other]) {
          if (!wanted) return;
          if (!run || summaryAtHand(deps, run)) continue;
          await summarise(deps, run, record);
          if (performance.now() - drawn > DRAWN_AFTER) {
            draw((n) => n + 1);
            await new Promise((done) => setTimeout(done));
            drawn = performance.now();
          }
        }
      if (wanted) draw((n) => n + 1);
    };
    setError(null);
    tell().catch((cause: unknown) => wanted && setError(cause instanceof GameError ? cause : lost(cause)));
    return () => {
      wanted = false;
    };
  }, [codes, read, record, deps]);
  const entries = useMemo(
    () => results.flatMap((result, at) => entryOf(deps, result, handed[at] ?? null, at + 1)),
    [results, handed, round, record, deps],
  );
  return { entries, told: entries.length, all: results.length, record, error };
}

const handedIn = (read: ReadCode, code: string): Handed | null => {
  const handed = read(code);
  return handed.ok ? handed.value : null;
};

function entryOf(deps: PageDeps, result: Result, handed: Handed | null, number: number): readonly Entry[] {
  const summary = handed && summaryAtHand(deps, handed.run);
  const other = handed?.other ? summaryAtHand(deps, handed.other) : null;
  if (!summary || (handed.other && !other)) return [];
  const { id, code, name, mark, note } = result;
  const lesson = handed.lesson ? writeLesson(handed.lesson) : null;
  return [{ id, number, name, lesson, words: handed.words, mark, note, code, summary, other }];
}

const lost = (cause: unknown): GameError =>
  new GameError(
    'story/missing',
    'Some of these debates could not be told.',
    'Check the connection, then open this page once more; nothing that was handed in is lost.',
    { cause },
  );
