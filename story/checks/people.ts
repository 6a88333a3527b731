import type { Surroundings } from '../schema.ts';
import { inWords, signOf } from '../signs.ts';
import { expectAll, type Faults, handsOf, type Known } from './known.ts';

/** A first meeting is one line on screen. */
const shortestIntro = 6;
const longestIntro = 14;
/** Ages are given for the day the debate begins. */
const debateBegins = '1918-01-21';
/** Words in `stance` that say what is known short of a hand: no roll call can contradict them. */
const notAHand = /^(mover|spoke|not|named|made|reported)/;

/** Lives, hands and judgements agree with the votes and with the drawings there are. */
export function checkPeople(all: Known, around: Surroundings, faults: Faults): void {
  for (const person of all.files.people) {
    const tell = (holds: boolean, sentence: string) => faults.expect(holds, 'people', person.id, sentence);
    const introWords = person.intro.split(/\s+/).length;
    tell(
      introWords >= shortestIntro && introWords <= longestIntro,
      `the intro has ${introWords} words, and should have ${shortestIntro} to ${longestIntro}`,
    );
    tell(
      person.portrait === null || around.portraits === null || around.portraits.includes(person.portrait),
      `no drawing is called "${person.portrait}.svg"`,
    );
    tell(person.invented || person.sources.length > 0, 'has no source, and is not marked invented');
    tell(!person.invented || person.sources.length === 0, 'is invented, and yet has sources');
    checkAge(person, tell);
    expectAll(faults, 'people', person.id, 'vote', Object.keys(person.stance), all.votes);
    for (const [motion, stance] of Object.entries(person.stance)) {
      const vote = all.votes.get(motion);
      const hand = vote && handsOf(vote).find((one) => one.person === person.id)?.option;
      const said = stance.replace(/^no_war/, 'no-war').split(/[ (;,]/)[0];
      tell(
        !hand || notAHand.test(stance) || said === hand,
        `stance on ${motion} is "${stance}", the roll says ${hand}`,
      );
    }
    for (const motion of Object.keys(person.firmness)) {
      const vote = all.votes.get(motion);
      const named = vote !== undefined && handsOf(vote).some((one) => one.person === person.id);
      tell(named, `has a firmness for ${motion}, where the roll does not name them`);
      if (vote && named) checkSign(all, person, vote, tell);
    }
  }
  for (const vote of all.files.votes) {
    for (const { person } of handsOf(vote)) {
      const firm = all.people.get(person)?.firmness[vote.id];
      faults.expect(!all.people.has(person) || firm !== undefined, 'people', person, `has no firmness for ${vote.id}`);
    }
  }
}

type Vote = Known['files']['votes'][number];

/**
 * A sign that the rolls can show is the one they do show. One that is words needs a source; and doubt or unity given as
 * a reason stands in the catalogue, among what was put that day.
 */
function checkSign(all: Known, person: Life, vote: Vote, tell: (holds: boolean, sentence: string) => void): void {
  const stated = person.firmness[vote.id];
  if (!stated) return;
  const shown = signOf(person.id, vote, all.files);
  const words = inWords.includes(stated.sign);
  tell(words || stated.sign === shown, `sign on ${vote.id} is "${stated.sign}", the rolls show "${shown}"`);
  tell(!words || stated.sources.length > 0, `sign on ${vote.id} is words, and has no source`);
  const said = all.files.arguments.arguments.some(
    ({ date, speakerIds }) => date === vote.dateNS && speakerIds.includes(person.id),
  );
  const known = stated.sign !== 'said-doubt-or-unity' || said;
  tell(known, `sign on ${vote.id} is "${stated.sign}", and the catalogue has nothing of theirs that day`);
}

type Life = Known['files']['people'][number];

function checkAge({ born, died, ageExact, ageJan1918 }: Life, tell: (holds: boolean, sentence: string) => void): void {
  tell(born === null || died === null || born < died, 'dies before birth');
  if (!ageExact || born === null) return;
  const [year = 0] = born.split('-').map(Number);
  const age = 1918 - year - (born.slice(5) > debateBegins.slice(5) ? 1 : 0);
  tell(age === ageJan1918, `is ${age} on 21 January 1918, not ${ageJan1918}`);
}
