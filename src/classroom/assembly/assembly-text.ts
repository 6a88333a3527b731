import * as v from 'valibot';
import type { ArgumentId, MotionId, SittingId } from '../../debate/ids.ts';
import { GameError } from '../../lib/game-error.ts';
import { fieldsOf, jsonIn } from '../../lib/json.ts';
import { no, type Result, yes } from '../../lib/result.ts';
import { type Event, factions, type Setup } from './assembly.ts';
import { type Clock, clockOf } from './assembly-clock.ts';

/** An assembly as it is kept on this device and in a file. */
export interface KeptAssembly {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly began: number;
  readonly setup: Setup;
  readonly events: readonly Event[];
  readonly clock: Clock;
}

/** All assemblies of this device, and which of them is open. */
export interface Shelf {
  readonly assemblies: readonly KeptAssembly[];
  readonly open: string | null;
}

const KIND = 'breathing-space/assembly';
const words = v.pipe(v.string(), v.maxLength(4000));
const name = v.pipe(v.string(), v.maxLength(120));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999));
const faction = v.picklist(factions);
const motion = v.pipe(
  name,
  v.transform((id) => id as MotionId),
);
const step = v.variant('kind', [
  v.object({ kind: v.picklist(['opening', 'debrief']) }),
  v.object({ kind: v.picklist(['speech', 'reply']), faction }),
  v.object({ kind: v.literal('vote'), motion }),
]);
const event = v.variant('kind', [
  v.object({ kind: v.literal('to'), step: count }),
  v.object({
    kind: v.literal('spoke'),
    faction,
    speaker: name,
    argument: v.nullable(
      v.pipe(
        name,
        v.transform((id) => id as ArgumentId),
      ),
    ),
    words,
  }),
  v.object({ kind: v.literal('voted'), motion, counts: v.record(name, count) }),
  v.object({ kind: v.literal('shown'), motion }),
  v.object({ kind: v.literal('noted'), words }),
  v.object({ kind: v.literal('closed') }),
]);
const kept = v.object({
  id: v.pipe(v.string(), v.regex(/^a[0-9a-z]{1,20}$/)),
  began: v.pipe(v.number(), v.integer(), v.minValue(0)),
  setup: v.object({
    name,
    sitting: v.pipe(
      name,
      v.transform((id) => id as SittingId),
    ),
    roll: v.pipe(v.array(v.object({ name, faction })), v.maxLength(200)),
    agenda: v.pipe(v.array(step), v.minLength(1), v.maxLength(60)),
    minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)),
  }),
  events: v.array(event),
  clock: v.object({ left: v.pipe(v.number(), v.finite()), seen: v.nullable(v.number()), lapsed: v.boolean() }),
});

/** The shelf as text, for the browser's own store. */
export const writeShelf = ({ assemblies, open }: Shelf): string => JSON.stringify({ version: 1, assemblies, open });

/**
 * The inverse of `writeShelf`: every assembly that can be read. A clock that ran stands: nobody saw it run.
 * @returns `torn`, how many could not be read; the text itself should then be set aside
 */
export function readShelf(text: string | null): Shelf & { readonly torn: number } {
  if (text === null) return { assemblies: [], open: null, torn: 0 };
  const shelf = fieldsOf(jsonIn(text));
  if (!Array.isArray(shelf.assemblies)) return { assemblies: [], open: null, torn: 1 };
  const read = shelf.assemblies.map((one: unknown) => v.safeParse(kept, one));
  const assemblies = read.flatMap((one) => (one.success ? [stopped(one.output as KeptAssembly)] : []));
  const open = assemblies.some(({ id }) => id === shelf.open) ? String(shelf.open) : null;
  return { assemblies, open, torn: read.length - assemblies.length };
}

/** One assembly as a file, for another machine or the teacher's own papers. */
export const writeAssembly = (assembly: KeptAssembly): string =>
  JSON.stringify({ kind: KIND, version: 1, assembly }, null, 1);

/** The inverse of `writeAssembly`. @returns `run/unreadable` for anything that is no such file */
export function readAssembly(text: string): Result<KeptAssembly, GameError> {
  const file = fieldsOf(jsonIn(text));
  const read = file.kind === KIND ? v.safeParse(kept, file.assembly) : null;
  if (read?.success) return yes(stopped(read.output as KeptAssembly));
  return no(
    new GameError(
      'run/unreadable',
      'This is not the file of an assembly, or it is torn.',
      'Choose a file that was saved at the end of an assembly; it ends in .json.',
    ),
  );
}

const stopped = (one: KeptAssembly): KeptAssembly =>
  one.clock.seen === null ? one : { ...one, clock: { left: one.clock.left, seen: null, lapsed: true } };

/** A new assembly. @param id `a` and up to twenty characters of 0-9a-z @param now milliseconds since 1970 */
export const newAssembly = (id: string, now: number, setup: Setup): KeptAssembly => ({
  id,
  began: now,
  setup,
  events: [],
  clock: clockOf(setup.minutes),
});
