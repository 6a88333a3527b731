import { agree, expectAll, type Faults, handsOf, type Known, optionOf, totalOf } from './known.ts';

type Vote = Known['files']['votes'][number];

/** An abstention is told in words and has no place in the triangle. */
const noPlace: readonly string[] = ['abstain', 'left', 'declined'];

/** Days, counts and names of every vote agree. */
export function checkVotes(all: Known, faults: Faults): void {
  for (const vote of all.files.votes) {
    const tell = (holds: boolean, sentence: string) => faults.expect(holds, 'votes', vote.id, sentence);
    tell(agree(vote.dateNS, vote.dateOS), `${vote.dateNS} is not ${vote.dateOS} Old Style`);
    tell(
      vote.total === undefined || vote.total === totalOf(vote),
      `its options add to ${totalOf(vote)}, not ${vote.total}`,
    );
    tell(vote.sources.length > 0, 'has no source');
    expectAll(faults, 'votes', vote.id, 'audience', [...vote.audiences, ...vote.guests], all.audiences);
    const guest = vote.guests.find((one) => vote.audiences.includes(one));
    tell(guest === undefined, `${guest} is a guest and carries the vote as well`);
    const stage = all.files.arguments.meta.stages.find((one) => one.id === vote.stage);
    tell(vote.stage === null || stage?.votes.includes(vote.id) === true, `is not listed in stage ${vote.stage}`);
    if (vote.assertable === 'all') {
      const blank = vote.options.find((option) => option.count === null);
      tell(blank === undefined, `can be asserted whole, and ${blank?.id} has no count`);
    }
    for (const id of vote.assertableOptions ?? []) {
      tell(typeof optionOf(all, vote.id, id)?.count === 'number', `${id} is to be asserted and has no count`);
    }
    checkOptions(all, vote, tell);
    checkRoll(all, vote, faults);
  }
}

function checkOptions(all: Known, vote: Vote, tell: (holds: boolean, sentence: string) => void): void {
  for (const option of vote.options) {
    const placed = option.point !== null || option.dealingsTwo !== null;
    tell(!noPlace.includes(option.id) || !placed, `${option.id} has a place, and an abstention has none`);
    for (const before of option.pointIf ?? []) {
      const exists = optionOf(all, before.motion, before.option) !== undefined;
      tell(exists, `${option.id} depends on ${before.motion}/${before.option}, which does not exist`);
    }
  }
}

function checkRoll(all: Known, vote: Vote, faults: Faults): void {
  const tell = (holds: boolean, sentence: string) => faults.expect(holds, 'votes', vote.id, sentence);
  const hands = handsOf(vote);
  expectAll(
    faults,
    'votes',
    vote.id,
    'person',
    hands.map((hand) => hand.person),
    all.people,
  );
  const seen = new Set<string>();
  for (const { person, option } of hands) {
    tell(!seen.has(person), `${person} votes twice`);
    seen.add(person);
    tell(optionOf(all, vote.id, option) !== undefined, `${person} votes "${option}", which is no option`);
  }
  const complete = vote.rollCall !== undefined || vote.rollCallInferred?.complete === true;
  if (hands.length === 0) return;
  for (const option of vote.options) {
    const names = hands.filter((hand) => hand.option === option.id).length;
    if (option.count === null) continue;
    const adds = complete ? names === option.count : names <= option.count;
    tell(adds, `${names} names stand for the ${option.count} votes of ${option.id}`);
  }
}
