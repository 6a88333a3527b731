import { type HistoricalRecord, type RecordJson, readRecord } from './record.ts';

/**
 * The record for the rules as it travels, a fifth smaller than its JSON: lists of alike entries are turned into
 * columns, and text that comes twice is written once.
 */
export interface PackedRecord {
  /** Every number, and every text that comes more than once. */
  readonly words: readonly (string | number)[];
  /** The record; a number in it is a place in `words`. */
  readonly tree: unknown;
}

/** Marks columns, and says how many rows they have. No field of the record has this name. */
const rows = '';

type Fields = Readonly<Record<string, unknown>>;

/** For the build. */
export function packRecord(record: RecordJson): PackedRecord {
  const times = new Map<unknown, number>();
  count(record, times);
  const words = [...times.keys()].filter(
    (word): word is string | number =>
      typeof word === 'number' || (typeof word === 'string' && (times.get(word) ?? 0) > 1),
  );
  const places = new Map<unknown, number>(words.map((word, i) => [word, i]));
  return { words, tree: pack(record, places) };
}

/** For the game: the very record that was packed. */
export function unpackRecord({ words, tree }: PackedRecord): RecordJson {
  return unpack(tree, words) as RecordJson;
}

/** Unpacks the record and indexes it. */
export function readPackedRecord(packed: PackedRecord): HistoricalRecord {
  return readRecord(unpackRecord(packed));
}

function count(value: unknown, times: Map<unknown, number>): void {
  if (isFields(value) || Array.isArray(value)) for (const one of Object.values(value)) count(one, times);
  else times.set(value, (times.get(value) ?? 0) + 1);
}

function pack(value: unknown, places: ReadonlyMap<unknown, number>): unknown {
  if (isFields(value)) return map(value, (one) => pack(one, places));
  if (!Array.isArray(value)) return places.get(value) ?? value;
  const [first] = value;
  if (!isFields(first) || !value.every((entry) => isFields(entry) && sameFields(entry, first))) {
    return value.map((one) => pack(one, places));
  }
  const columns = map(first, (_, field) => value.map((entry: Fields) => pack(entry[field], places)));
  return { [rows]: value.length, ...columns };
}

function unpack(value: unknown, words: PackedRecord['words']): unknown {
  if (typeof value === 'number') return words[value];
  if (Array.isArray(value)) return value.map((one) => unpack(one, words));
  if (!isFields(value)) return value;
  const { [rows]: length, ...fields } = value;
  if (typeof length !== 'number') return map(value, (one) => unpack(one, words));
  const columns = map(fields, (one) => unpack(one, words)) as Readonly<Record<string, readonly unknown[]>>;
  return Array.from({ length }, (_, i) => map(columns, (column) => column[i]));
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sameFields(one: Fields, other: Fields): boolean {
  return Object.keys(one).join() === Object.keys(other).join();
}

function map<T, R>(
  fields: Readonly<Record<string, T>>,
  change: (value: T, field: string) => R,
): Readonly<Record<string, R>> {
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, change(value, field)]));
}
