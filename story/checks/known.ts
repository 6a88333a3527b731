import type { MotionId, NewStyleDate, OldStyleDate, OptionId, PersonId } from '../../src/debate/ids.ts';
import type { RecordFileName, RecordFiles } from '../schema.ts';

type Vote = RecordFiles['votes'][number];
type Hand = { readonly person: PersonId; readonly option: OptionId; readonly basis?: string | undefined };

/** Where a check says what is wrong: file and id first, then a sentence an author can act on. */
export interface Faults {
  readonly told: readonly string[];
  /** Tells when `holds` is false. */
  expect(holds: boolean, file: RecordFileName, id: string, sentence: string): void;
}

export function openFaults(): Faults {
  const told: string[] = [];
  return {
    told,
    expect: (holds, file, id, sentence) => {
      if (!holds) told.push(`${file}.json: ${id}: ${sentence}`);
    },
  };
}

/** Everything that can be referred to, by id. */
export interface Known {
  readonly files: RecordFiles;
  readonly works: ReadonlySet<string>;
  readonly people: ReadonlyMap<string, RecordFiles['people'][number]>;
  readonly arguments: ReadonlyMap<string, RecordFiles['arguments']['arguments'][number]>;
  readonly votes: ReadonlyMap<string, Vote>;
  readonly audiences: ReadonlySet<string>;
}

export function known(files: RecordFiles): Known {
  const byId = <T extends { readonly id: string }>(list: readonly T[]) =>
    new Map(list.map((one) => [String(one.id), one]));
  return {
    files,
    works: new Set(files.sources.map((work) => work.id)),
    people: byId(files.people),
    arguments: byId(files.arguments.arguments),
    votes: byId(files.votes),
    audiences: new Set(Object.keys(files.arguments.meta.audiences)),
  };
}

/** The hands of a vote that are known by name, documented or inferred. */
export function handsOf(vote: Vote): readonly Hand[] {
  return vote.rollCall ?? vote.rollCallInferred?.entries ?? [];
}

export function optionOf(all: Known, motion: MotionId, option: OptionId) {
  return all.votes.get(motion)?.options.find((one) => one.id === option);
}

/** All counts of a vote that survive, added up. */
export function totalOf(vote: Vote): number {
  return vote.options.reduce((sum, option) => sum + (option.count ?? 0), 0);
}

/** The Julian calendar ran thirteen days behind the Gregorian one from 1900 to 2100. */
export function agree(newStyle: NewStyleDate, oldStyle: OldStyleDate): boolean {
  const thirteenDays = 13 * 24 * 3600 * 1000;
  return Date.parse(`${newStyle}T00:00:00Z`) - Date.parse(`${oldStyle}T00:00:00Z`) === thirteenDays;
}

/** Tells every id of a list that is not among those that exist: `no person is called "lenim"`. */
export function expectAll(
  faults: Faults,
  file: RecordFileName,
  id: string,
  what: string,
  ids: readonly string[],
  exist: { has(id: string): boolean },
): void {
  for (const one of ids) faults.expect(exist.has(one), file, id, `no ${what} is called "${one}"`);
}
