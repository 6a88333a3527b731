import * as v from 'valibot';
import { no, type Result, yes } from '../src/lib/result.ts';
import { crossCheck } from './cross-checks.ts';
import { recordSchema } from './record-schema.ts';

/** The files of `story/record`, without `.json`, in the order in which faults are told. */
export const recordFileNames = [
  'sources',
  'people',
  'arguments',
  'votes',
  'blocs',
  'documents',
  'sittings',
  'delegates',
  'timeline',
  'glossary',
  'disputed',
  'anachronisms',
] as const;
export type RecordFileName = (typeof recordFileNames)[number];

/** The whole record as it stands in `story/record`, one key a file. Trusted once `readRecordFiles` has given it. */
export type RecordFiles = v.InferOutput<typeof recordSchema>;
/** The files as they were parsed from JSON, not yet looked at. */
export type RawRecord = Readonly<Record<RecordFileName, unknown>>;

/** What the record refers to and does not hold itself. */
export interface Surroundings {
  /** Slugs of the drawings in assets/portraits; null where nobody looked. */
  readonly portraits: readonly string[] | null;
  /** Slugs of the scenes in assets/backdrops; null where nobody looked. */
  readonly backdrops: readonly string[] | null;
}

/**
 * Reads the record: every field has its form, every id exists, dates are real days, counts add up.
 * What is wrong comes back as sentences for authors, file and id first: `people.json: dzerzhinsky: ...`.
 */
export function readRecordFiles(raw: RawRecord, around: Surroundings): Result<RecordFiles, readonly string[]> {
  const parsed = v.safeParse(recordSchema, raw);
  if (!parsed.success) return no(parsed.issues.map((issue) => tell(raw, issue)));
  const faults = crossCheck(parsed.output, around);
  return faults.length > 0 ? no(faults) : yes(parsed.output);
}

/** `people.json: dzerzhinsky: firmness.v13a-accept.value must be a number from 0 to 1` */
function tell(raw: RawRecord, issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map((item) => String(item.key));
  const [file = 'record', ...rest] = keys;
  let here: unknown = (raw as Readonly<Record<string, unknown>>)[file];
  const steps: string[] = [];
  let owner = '';
  for (const key of rest) {
    here = typeof here === 'object' && here !== null ? (here as Readonly<Record<string, unknown>>)[key] : undefined;
    const named = typeof here === 'object' && here !== null && 'id' in here ? String(here.id) : null;
    if (named !== null && owner === '') {
      owner = `${named}: `;
      steps.length = 0;
    } else steps.push(named ?? key);
  }
  return `${file}.json: ${owner}${steps.join('.') || 'it'} ${issue.message}`;
}
