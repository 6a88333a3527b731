import pages from '../../story/record/endings.json';

/** A page on which a whole run can end. */
export interface LastPage {
  readonly name: string;
  /** False: the run has left the record, and this did not happen. */
  readonly happened: boolean;
  /** What the record has at this point, in a sentence. */
  readonly record: string;
  /** The vote of the record to read it at; null where no one vote decided it. */
  readonly vote: string | null;
}

/** The last page of this name (`ending_refused`); null for the end of a sitting, after which the campaign goes on. */
export function lastPageOf(ending: string | null): LastPage | null {
  const known: Readonly<Record<string, LastPage>> = pages;
  return (ending !== null && Object.hasOwn(known, ending) && known[ending]) || null;
}
