import type { Surroundings } from '../schema.ts';
import { agree, expectAll, type Faults, type Known, totalOf } from './known.ts';

/** The chair gives three to five speeches; the prologue and the night of the telegraph have none. */
const fewestFloors = 3;
const mostFloors = 5;
/** More would make a delegate everybody's friend. */
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

/** Delegates are the project's own people; those who trust them are not. */
export function checkDelegates(all: Known, faults: Faults): void {
  for (const delegate of all.files.delegates) {
    const tell = (holds: boolean, sentence: string) => faults.expect(holds, 'delegates', delegate.id, sentence);
    tell(all.people.get(delegate.person)?.invented === true, `${delegate.person} is not one of the invented people`);
    tell(delegate.trustedBy.length <= mostTrust, `is trusted by more than ${mostTrust}`);
    for (const { person } of delegate.trustedBy) {
      tell(all.people.get(person)?.invented === false, `is trusted by "${person}", who is nobody of the record`);
    }
  }
}

/** Blocs add up to their votes, and have no counts where the split is unknown. */
export function checkBlocs(all: Known, faults: Faults): void {
  const { blocs, totals, crossCuts } = all.files.blocs;
  for (const bloc of blocs) {
    const tell = (holds: boolean, sentence: string) => faults.expect(holds, 'blocs', bloc.id, sentence);
    expectAll(faults, 'blocs', bloc.id, 'vote', [bloc.vote], all.votes);
    expectAll(faults, 'blocs', bloc.id, 'audience', bloc.audiences, all.audiences);
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
