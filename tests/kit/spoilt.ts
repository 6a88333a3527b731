import { fileURLToPath } from 'node:url';
import { parseRecordFolder, surroundings } from '../../story/cut.ts';
import { type RecordFileName, readRecordFiles } from '../../story/schema.ts';

const folder = fileURLToPath(new URL('../../story/record', import.meta.url));
const around = surroundings();

/** Steps into a file: fields, and in lists the id of an entry or its place. */
export type Place = readonly string[];

/** The record with one thing put wrong: `put` stands at the place, or nothing does. */
export function sentencesAfter(file: RecordFileName, place: Place, put?: unknown): readonly string[] {
  const raw = { ...parseRecordFolder(folder) };
  const read = readRecordFiles({ ...raw, [file]: spoilt(raw[file], place, put) }, around);
  return read.ok ? [] : read.error;
}

function spoilt(content: unknown, [step = '', ...rest]: Place, put: unknown): unknown {
  const entries = Object.entries(content as object);
  const isThis = ([key, value]: readonly [string, unknown]) =>
    key === step || (Array.isArray(content) && (value as { readonly id?: string }).id === step);
  const at = entries.find(isThis) ?? [step, undefined];
  const value = rest.length > 0 ? spoilt(at[1], rest, put) : put;
  const others = entries.map((entry): readonly [string, unknown] => (isThis(entry) ? [entry[0], value] : entry));
  const all = (entries.some(isThis) ? others : [...others, [step, value] as const]).filter(
    ([, one]) => one !== undefined,
  );
  return Array.isArray(content) ? all.map(([, one]) => one) : Object.fromEntries(all);
}
