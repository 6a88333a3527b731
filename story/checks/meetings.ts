import type { Surroundings } from '../schema.ts';
import { agree, expectAll, type Faults, type Known, optionOf, totalOf } from './known.ts';

/** The chair gives three to five speeches; the prologue and the night of the telegraph have none. */
const fewestFloors = 3;
const mostFloors = 5;
/** People by name; more would make a delegate everybody's friend. */
const mostTrust = 3;

/** Who sat where, and before whom. */
export function checkSittings(all: Known, around: Surroundings, faults: Faults): void {
  for (const sitting of all.files.sittings) {
    const tell = (holds: boolean, sentence: string) => faults.expect(holds, 'sittings', sitting.id, sentence);
    tell(agree(sitting.dateNS, sitting.dateOS), `${sitting.dateNS} is not ${sitting.dateOS} Old Style`);
    const backdrop = around.backdrops === null || around.backdrops.includes(sitting.place);
    tell(backdrop, `no backdrop is called "${sitting.place}.svg"`);
    expectAll(faults, 'sittings', sitting.id, 'person', sitting.present, all.people);
    expectAll(faults, 'sittings', sitting.id, 'audience', sitting.audiences, all.audiences);
    expectAll(faults, 'sittings', sitting.id, 'vote', sitting.motions, all.votes);
    tell(new Set(sitting.present).size === sitting.present.length, 'somebody is listed twice as present');
    tell(
      sitting.chair === null || sitting.present.includes(sitting.chair),
      `${sitting.chair} is in the chair and not present`,
    );
    // Both currents sat in the Central Committee, so its members alone are never the whole room.
    tell(sitting.audiences.join() !== 'cc', 'has the audience cc alone: both currents sat in the Committee');
    const floorsFit = sitting.floors === 0 || (sitting.floors >= fewestFloors && sitting.floors <= mostFloors);
    tell(floorsFit, `gives ${sitting.floors} speeches, and should give ${fewestFloors} to ${mostFloors} or none`);
    for (const motion of sitting.motions) {
      const vote = all.votes.get(motion);
      const same = !vote || vote.audiences.join() === sitting.audiences.join();
      tell(same, `its audiences are not those of ${motion}`);
      for (const { person } of vote?.rollCall ?? [])
        tell(sitting.present.includes(person), `${person} voted on ${motion} and is not present`);
    }
  }
}

/** Delegates are the project's own people; those who trust them are not. A role is anybody, and has no life of its own. */
export function checkDelegates(all: Known, faults: Faults): void {
  const carried = new Map<string, number>();
  for (const delegate of all.files.delegates) {
    const tell = (holds: boolean, sentence: string) => faults.expect(holds, 'delegates', delegate.id, sentence);
    const role = delegate.kind === 'role';
    const own = delegate.person === null ? role : all.people.get(delegate.person)?.invented === true;
    tell(own, `${delegate.person ?? 'nobody'} is not one of the invented people`);
    tell(!role || delegate.person === null, 'is a role, and yet a person');
    const friends = delegate.trustedBy.filter(({ who }) => !all.audiences.has(who));
    tell(friends.length <= mostTrust, `is trusted by more than ${mostTrust} people`);
    tell(!role || delegate.trustedBy.length === 0, 'is a role, and nobody knows whom to trust in it');
    for (const { who } of delegate.trustedBy) {
      const listener = all.audiences.has(who) || all.people.get(who)?.invented === false;
      tell(listener, `is trusted by "${who}", who is nobody of the record`);
    }
    tell(role === (delegate.holds !== null), 'holds a line, which only a role does, or is a role without one');
    tell(role === delegate.aims.length > 0, 'has aims, which only a role has, or is a role without any');
    tell(
      role === (delegate.knows !== null),
      'has a limit on what it may know, which only a role has, or is one without',
    );
    for (const id of delegate.papers) {
      const paper = all.files.documents.find((one) => one.id === id);
      tell(paper?.invented === true, `carries "${id}", which is no invented paper`);
      carried.set(id, (carried.get(id) ?? 0) + 1);
    }
  }
  for (const { id, invented } of all.files.documents)
    faults.expect(
      !invented || carried.get(id) === 1,
      'documents',
      id,
      'is a witness, and not the paper of one delegate',
    );
}

/** Blocs add up to their votes, and have no counts where the split is unknown. */
export function checkBlocs(all: Known, faults: Faults): void {
  const { blocs, totals, crossCuts } = all.files.blocs;
  for (const bloc of blocs) {
    const tell = (holds: boolean, sentence: string) => faults.expect(holds, 'blocs', bloc.id, sentence);
    expectAll(faults, 'blocs', bloc.id, 'vote', [bloc.vote], all.votes);
    expectAll(faults, 'blocs', bloc.id, 'audience', bloc.audiences, all.audiences);
    const column = bloc.option === null ? undefined : optionOf(all, bloc.vote, bloc.option);
    tell(bloc.option === null || column !== undefined, `stands in "${bloc.option}", which is no option of its vote`);
    tell(
      bloc.counts === null || (bloc.size ?? 0) <= (column?.count ?? Number.POSITIVE_INFINITY),
      'is larger than its column',
    );
    tell(bloc.option === null || bloc.audiences.length > 0, 'listens as nobody');
    tell(bloc.size !== null || bloc.sizeWhy !== null, 'has no size, and no reason for it');
    tell(bloc.discipline === null || bloc.disciplineWhy !== null, 'has a discipline without a reason');
  }
  for (const total of totals) {
    const tell = (holds: boolean, sentence: string) =>
      faults.expect(holds, 'blocs', `total of ${total.vote}`, sentence);
    const vote = all.votes.get(total.vote);
    const mine = blocs.filter((bloc) => bloc.vote === total.vote);
    tell(vote !== undefined && mine.length > 0, 'has no vote, or no blocs');
    if (!vote) continue;
    for (const sum of [total.voted, total.present])
      tell(sum === undefined || sum === totalOf(vote), `is ${sum}, the vote has ${totalOf(vote)}`);
    const seats = total.seatList && Object.values(total.seatList).reduce((x, y) => x + y, 0);
    tell(seats === undefined || seats === total.seats, `its seats add to ${seats}, not ${total.seats}`);
    if (total.split === 'unknown')
      tell(
        mine.every((bloc) => bloc.counts === null),
        'has counts although the split is unknown',
      );
    else
      for (const option of vote.options) {
        const sum = mine.reduce((n, bloc) => n + (bloc.counts?.[option.id] ?? 0), 0);
        tell(option.count === null || sum === option.count, `${option.id} adds to ${sum}, not ${option.count}`);
      }
  }
  for (const motion of new Set(crossCuts.map((cut) => cut.vote))) {
    for (const option of all.votes.get(motion)?.options ?? []) {
      const sum = crossCuts.reduce((n, cut) => n + (cut.vote === motion ? (cut.counts[option.id] ?? 0) : 0), 0);
      faults.expect(
        sum === option.count,
        'blocs',
        `cross cut of ${motion}`,
        `${option.id} adds to ${sum}, not ${option.count}`,
      );
    }
  }
}
