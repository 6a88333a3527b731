import * as v from 'valibot';
import { GameError } from '../lib/game-error.ts';
import { no, type Result, yes } from '../lib/result.ts';
import type { Run } from '../session/run.ts';

const VERSION = 1;

const runSchema = v.object({
  version: v.literal(VERSION),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1)),
  start: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  path: v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/))),
  reached: v.pipe(v.number(), v.integer(), v.minValue(0)),
  editions: v.record(v.string(), v.pipe(v.number(), v.integer())),
});

/** A run as text, to be kept. `readRun` is its inverse. */
export function writeRun(run: Run): string {
  return JSON.stringify({ version: VERSION, ...run });
}

/**
 * A kept text as a run.
 * @returns the run, or `run/unreadable` where the text is torn or no run of this game.
 */
export function readRun(text: string): Result<Run, GameError> {
  try {
    const { version: _, ...run } = v.parse(runSchema, JSON.parse(text));
    return yes(run as unknown as Run);
  } catch (cause) {
    return no(
      new GameError(
        'run/unreadable',
        'The debate kept on this device could not be read: it is torn, or from another version.',
        'Begin a new debate; the torn one is set aside and not deleted.',
        { cause },
      ),
    );
  }
}
