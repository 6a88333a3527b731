import { GameError } from '../lib/game-error.ts';
import { fieldsOf, jsonIn } from '../lib/json.ts';
import { no, type Result, yes } from '../lib/result.ts';
import type { Run } from '../session/run.ts';
import { lineOf, partedAt } from './grown.ts';
import type { KeptRun } from './kept.ts';
import { readKept, writeKept } from './kept-text.ts';

const KIND = 'breathing-space/runs';

/** Runs as a file that this page, here or on another device, can take in again. */
export const writeFile = (runs: readonly KeptRun[]): string =>
  JSON.stringify({ kind: KIND, version: 1, runs: runs.map(writeKept) }, null, 1);

/** What a file held: the runs that could be read, and how many could not. */
export interface FileRead {
  readonly runs: readonly KeptRun[];
  readonly torn: number;
}

/** @returns `run/unreadable` for anything that is no file of runs */
export function readFile(text: string): Result<FileRead, GameError> {
  const { kind, runs } = fieldsOf(jsonIn(text));
  if (kind !== KIND || !Array.isArray(runs)) return no(noFile(text));
  const read = runs.map(readKept);
  const whole = read.flatMap((one) => (one.ok ? [one.value] : []));
  return yes({ runs: whole, torn: read.length - whole.length });
}

/**
 * Which runs of a file are new here, or went on since: taking a file in twice changes nothing. A run that went further on
 * this device than in the file stays; one deleted here comes back, since whoever opens a file wants what is in it. One
 * that went on here and there in two ways is new, unless that way is kept here under another name already.
 */
export function toTakeIn(read: readonly KeptRun[], here: readonly KeptRun[]): readonly KeptRun[] {
  const known = new Map(here.map((kept) => [kept.id, kept] as const));
  return read.filter((kept) => {
    const own = known.get(kept.id);
    if (own === undefined) return true;
    if (partedAt(own.run, kept.run) !== null)
      return !here.some(({ run, deleted }) => deleted === null && isSameLine(run, kept.run));
    const further = kept.touched > own.touched || lineOf(kept.run).length > lineOf(own.run).length;
    return further || (own.deleted !== null && kept.deleted === null);
  });
}

/** Two runs told alike from their first choice to their last, under whatever name. */
const isSameLine = (a: Run, b: Run): boolean =>
  a.seed === b.seed && a.start === b.start && lineOf(a).join() === lineOf(b).join();

const noFile = (cause: unknown): GameError =>
  new GameError(
    'run/unreadable',
    'This is not a file of runs from this game, or it is torn.',
    'Choose a file that was saved here under Your runs; it ends in .json.',
    { cause },
  );
