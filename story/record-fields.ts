import * as v from 'valibot';
import type { AudienceId, MotionId, NewStyleDate, OldStyleDate, PersonId, SourceRef } from '../src/debate/ids.ts';
import { grounds, type Point, type StageId } from '../src/debate/record.ts';

export const text = v.pipe(v.string('must be text'), v.nonEmpty('is empty'));
/** Words to search for, as a regular expression. */
export const pattern = v.pipe(text, v.check(isPattern, 'is no regular expression'));
export const orNull = <S extends v.GenericSchema>(schema: S) => v.nullable(schema);
export const yesNo = v.boolean('must be true or false');
export const numberFrom = (low: number, high: number) => {
  const message = `must be a number from ${low} to ${high}`;
  return v.pipe(v.number(message), v.minValue(low, message), v.maxValue(high, message));
};
export const count = v.pipe(v.number('must be a whole number'), v.integer('must be a whole number'), v.minValue(0));
export const oneOf = <const T extends readonly string[]>(options: T) =>
  v.picklist(options, `must be one of ${options.join(', ')}`);
export const list = <S extends v.GenericSchema>(schema: S) => v.array(schema, 'must be a list');
export const table = <S extends v.GenericSchema>(schema: S) => v.record(text, schema, 'must be a table');

/** Every field is wanted and no other: a mistyped field is as bad as a missing one. */
export const fields = <E extends v.ObjectEntries>(entries: E) =>
  v.strictObject(entries, (issue) => {
    if (issue.expected === 'never') return 'is not a field of this file';
    return issue.expected === 'Object' ? 'must be an object' : 'is missing';
  });

/** The one place where a plain string becomes an id; that it exists is proved by the cross checks. */
export const id = <T extends string>() =>
  v.pipe(
    v.string('must be an id'),
    v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be an id: small letters, figures and hyphens'),
    v.transform((value) => value as T),
  );
const day = <T extends string>() =>
  v.pipe(
    v.string('must be a date'),
    v.check(isRealDay, 'is no real day'),
    v.transform((value) => value as T),
  );
export const newStyle = day<NewStyleDate>();
export const oldStyle = day<OldStyleDate>();

function isPattern(value: string): boolean {
  try {
    return new RegExp(value, 'u').source !== '';
  } catch {
    return false;
  }
}

/** A day that the calendar has, written `1918-02-23`. */
function isRealDay(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

export const share = numberFrom(0, 1);
export const triple = v.tuple([share, share, share], 'must be three shares');
export const point = v.pipe(
  triple,
  v.check((p) => Math.abs(p[0] + p[1] + p[2] - 1) < 0.011, 'must be three shares that add to 1'),
  v.transform((p): Point => p),
);
export const sourced = { sources: list(id<SourceRef>()), sourceNote: orNull(text) };
export const ground = oneOf(grounds);
export const stage = v.pipe(
  oneOf(['S1', 'S2', 'S3', 'S4', 'S5']),
  v.transform((value): StageId => value),
);
export const dealingsLine = orNull(fields({ value: numberFrom(-1, 1), why: text }));
const scale = orNull(numberFrom(0, 3));
export const dealingsTwo = orNull(
  v.strictObject({ peace: scale, entente: scale, why: text }, 'must be the two scales, peace and entente'),
);
export const personList = list(id<PersonId>());
export const audienceList = list(id<AudienceId>());
export const motionList = list(id<MotionId>());
