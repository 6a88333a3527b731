import { checkArguments } from './checks/arguments.ts';
import { type Faults, known, openFaults } from './checks/known.ts';
import { checkBlocs, checkDelegates, checkSittings } from './checks/meetings.ts';
import { checkAnachronisms, checkDisputed, checkDocuments, checkSources, checkTimeline } from './checks/papers.ts';
import { checkPeople } from './checks/people.ts';
import { checkVotes } from './checks/votes.ts';
import type { RecordFileName, RecordFiles, Surroundings } from './schema.ts';

/** What no single entry can know of itself: that ids exist, dates agree and counts add up. One sentence a fault. */
export function crossCheck(files: RecordFiles, around: Surroundings): readonly string[] {
  const faults = openFaults();
  checkIds(files, faults);
  const all = known(files);
  checkSources(all, faults);
  checkPeople(all, around, faults);
  checkArguments(all, faults);
  checkVotes(all, faults);
  checkBlocs(all, faults);
  checkDocuments(all, faults);
  checkSittings(all, around, faults);
  checkDelegates(all, faults);
  checkTimeline(all, faults);
  checkDisputed(all, faults);
  checkAnachronisms(all, faults);
  return faults.told;
}

/** No file has one id twice. */
function checkIds(files: RecordFiles, faults: Faults): void {
  const lists: Readonly<Partial<Record<RecordFileName, readonly { readonly id: string }[]>>> = {
    ...files,
    arguments: files.arguments.arguments,
    blocs: files.blocs.blocs,
  };
  for (const [file, list = []] of Object.entries(lists)) {
    const seen = new Set<string>();
    for (const { id } of list) {
      faults.expect(!seen.has(id), file as RecordFileName, id, 'stands twice in this file');
      seen.add(id);
    }
  }
}
