import { GameError } from '../lib/game-error.ts';
import { no, type Result, yes } from '../lib/result.ts';
import type { Run } from '../session/run.ts';

const VERSION = 1;

/** A run as text, to be kept. `readRun` is its inverse. */
export function writeRun(run: Run): string {
  return JSON.stringify({ version: VERSION, ...run });
}

/**
 * A kept text as a run. Checked by hand, since a schema library would come before the first cards with every visit.
 * @returns the run, or `run/unreadable` where the text is torn or no run of this game.
 */
export function readRun(text: string): Result<Run, GameError> {
  try {
    const kept: unknown = JSON.parse(text);
    if (isKept(kept)) {
      const { version: _, onward = false, ahead = [], ...run } = kept; // runs kept by earlier versions don't say these
      return yes({ ...run, ahead, onward });
    }
    return no(unreadable(text));
  } catch (cause) {
    return no(unreadable(cause));
  }
}

const unreadable = (cause: unknown): GameError =>
  new GameError(
    'run/unreadable',
    'The debate kept on this device could not be read: it is torn, or from another version.',
    'Begin a new debate; the torn one is set aside and not deleted.',
    { cause },
  );

function isKept(
  value: unknown,
): value is Omit<Run, 'onward' | 'ahead'> & Partial<Pick<Run, 'onward' | 'ahead'>> & { readonly version: number } {
  if (!isFields(value)) return false;
  const { version, seed, start, path, ahead = [], onward = false, reached, editions, bench = [] } = value;
  return (
    version === VERSION &&
    isWhole(seed) &&
    seed < 2 ** 32 &&
    isName(start) &&
    Array.isArray(path) &&
    path.every(isName) &&
    Array.isArray(ahead) &&
    ahead.every(isName) &&
    typeof onward === 'boolean' &&
    isWhole(reached) &&
    isFields(editions) &&
    Object.values(editions).every(isWhole) &&
    Array.isArray(bench) &&
    bench.every(isBenchLine)
  );
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isBenchLine = (value: unknown): boolean =>
  isFields(value) && isName(value.voice) && isName(value.argument) && typeof value.text === 'string';
const isWhole = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;
const isName = (value: unknown): boolean => typeof value === 'string' && /^[a-z0-9-]+$/.test(value);
