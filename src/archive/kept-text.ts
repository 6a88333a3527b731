import type { ChoiceId } from '../debate/ids.ts';
import { GameError } from '../lib/game-error.ts';
import { no, type Result, yes } from '../lib/result.ts';
import { isRunId, type KeptRun, type Trace } from './kept.ts';
import { readRun, writeRun } from './run-text.ts';

/** A kept run as plain data, for the browser's database and for files. `readKept` is its inverse. */
export function writeKept({ run, ...kept }: KeptRun): Readonly<Record<string, unknown>> {
  return { version: 1, ...kept, run: JSON.parse(writeRun(run)) };
}

/**
 * Anything as a kept run. A run that is whole is never given up for what stands beside it: a strange name, date or trace
 * becomes the empty one, since all that can be worked out again from the run.
 * @returns `run/unreadable` where there is no id, or the run itself is torn
 */
export function readKept(value: unknown): Result<KeptRun, GameError> {
  const kept = fieldsOf(value);
  if (!isRunId(kept.id)) return no(torn(value));
  const run = readRun(textOf(kept.run));
  if (!run.ok) return run;
  const began = timeOf(kept.began) ?? 0;
  return yes({
    id: kept.id,
    run: run.value,
    trace: traceIn(kept.trace, [...run.value.path, ...run.value.ahead]),
    player: wordsIn(kept.player),
    name: wordsIn(kept.name),
    star: kept.star === true,
    began,
    touched: timeOf(kept.touched) ?? began,
    from: fromIn(kept.from),
    pair: isRunId(kept.pair) ? kept.pair : null,
    deleted: timeOf(kept.deleted),
  });
}

/** What is said of a record that is no run. */
export const torn = (cause: unknown): GameError =>
  new GameError(
    'run/unreadable',
    'One of the kept runs could not be read: it is torn, or from another version.',
    'The others are as they were; the torn one is set aside and not deleted.',
    { cause },
  );

/** No name, of a run or of a person, needs more. */
const LONGEST = 80;
const wordsIn = (value: unknown): string => (typeof value === 'string' ? value.slice(0, LONGEST) : '');

const timeOf = (value: unknown): number | null =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : null;

function textOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return ''; // a ring, or a number too large for JSON
  }
}

function fromIn(value: unknown): KeptRun['from'] {
  const { run, choices } = fieldsOf(value);
  return isRunId(run) && Number.isInteger(choices) && Number(choices) >= 0 ? { run, choices: Number(choices) } : null;
}

/** The trace, where it is one of this path; else an empty one, to be worked out when the run is told again. */
function traceIn(value: unknown, path: readonly ChoiceId[]): Trace {
  const { decisions, endings, open } = fieldsOf(value);
  const whole =
    isList(decisions, isDecision) &&
    isList(endings, isEnding) &&
    isList(open, isName) &&
    decisions.length === path.length &&
    decisions.every((one, at) => fieldsOf(one).chosen === path[at]);
  return whole ? ({ decisions, endings, open } as unknown as Trace) : noTrace;
}

/** What is known of a run that has not been told yet. */
const noTrace: Trace = { decisions: [], endings: [], open: [] };

const isDecision = (value: unknown): boolean => {
  const { sitting, offered, chosen } = fieldsOf(value);
  return isName(sitting) && isList(offered, isName) && isName(chosen);
};
const isEnding = (value: unknown): boolean => {
  const { sitting, ending, after } = fieldsOf(value);
  return isName(sitting) && typeof ending === 'string' && Number.isInteger(after) && Number(after) >= 0;
};
const isName = (value: unknown): boolean => typeof value === 'string' && /^[a-z0-9-]+$/.test(value);
const isList = (value: unknown, is: (item: unknown) => boolean): value is readonly unknown[] =>
  Array.isArray(value) && Array.from(value).every(is); // a gap in a list is met too
const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
