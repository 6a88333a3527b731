import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { OptionId, PersonId } from '../../src/debate/ids.ts';
import { loadRecordFiles } from '../../story/cut.ts';
import type { RecordFiles } from '../../story/schema.ts';
import { meetingOf, signOf } from '../../story/signs.ts';
import { byHand, type Predicted, pageOf } from '../../tools/lib/predict/page.ts';
import { guessers, predictAll } from '../../tools/lib/predict/predict.ts';
import { main, predicted, votesPage } from '../../tools/story-votes.ts';

const files = loadRecordFiles();
const found = predicted(files);
const voteOf = (id: string) => found.votes.find(({ motion }) => motion === id);
const voterOf = (id: string, person: string) => voteOf(id)?.voters.find((one) => one.person === person);
afterEach(() => vi.restoreAllMocks());

/** The record with every hand of one meeting given to the next option of its vote; who went out stays out. */
function turned(meeting: string): RecordFiles {
  const votes = files.votes.map((vote) => {
    if (meetingOf(vote) !== meeting) return vote;
    const ids = vote.options.map(({ id }) => id).filter((id) => id !== 'left');
    const other = (option: OptionId) =>
      ids.includes(option) ? (ids[(ids.indexOf(option) + 1) % ids.length] ?? option) : option;
    const turn = <T extends { readonly option: OptionId }>(hand: T): T => ({ ...hand, option: other(hand.option) });
    return {
      ...vote,
      ...(vote.rollCall && { rollCall: vote.rollCall.map(turn) }),
      ...(vote.rollCallInferred && {
        rollCallInferred: { ...vote.rollCallInferred, entries: vote.rollCallInferred.entries.map(turn) },
      }),
    };
  });
  return { ...files, votes };
}

/** All that is told of a meeting's voters, without what they did. */
const toldOf = (all: Predicted['votes'], meeting: string) =>
  all
    .filter((vote) => vote.meeting === meeting)
    .flatMap(({ motion, voters }) => voters.map(({ voted: _, ...told }) => ({ motion, ...told })));

describe('the prediction', () => {
  test.each([...new Set(found.votes.map(({ meeting }) => meeting))])('of %s does not peek at it', (meeting) => {
    const otherwise = predictAll(turned(meeting));
    expect(toldOf(otherwise, meeting)).toEqual(toldOf(found.votes, meeting));
  });

  test('of a meeting does not know a later one', () => {
    const last = '1918-02-23: Central Committee RSDLP(b)';
    const otherwise = predictAll(turned(last));
    for (const { meeting } of found.votes)
      if (meeting !== last) expect(toldOf(otherwise, meeting)).toEqual(toldOf(found.votes, meeting));
    expect(otherwise.at(-2)?.voters.map(({ voted }) => voted)).not.toEqual(
      found.votes.at(-2)?.voters.map(({ voted }) => voted),
    );
  });

  test('knows what an earlier one showed', () => {
    const evening = '1918-02-18: Central Committee RSDLP(b), evening';
    const lomov = (all: Predicted['votes']) =>
      all.find(({ motion }) => motion === 'v13a-accept')?.voters.find(({ person }) => person === 'lomov');
    expect(lomov(found.votes)).toMatchObject({ before: 'against', firmness: 'fixed' });
    expect(lomov(predictAll(turned(evening)))).toMatchObject({ before: 'abstain', firmness: 'open' });
  });

  test('gives Krestinsky and Lomov the same on 23 February, and is wrong about one of them', () => {
    const same = { before: 'against', sign: 'same-before-and-after', firmness: 'fixed' };
    const krestinsky = voterOf('v13a-accept', 'krestinsky');
    const lomov = voterOf('v13a-accept', 'lomov');
    expect(krestinsky).toMatchObject({ ...same, voted: 'abstain' });
    expect(lomov).toMatchObject({ ...same, voted: 'against' });
    expect(krestinsky?.guesses.judged).toBe(lomov?.guesses.judged);
  });

  test('says nothing of who had not answered before, who went out, and of other questions', () => {
    const whyOf = (id: string, person: string) => voteOf(id)?.unpredicted.find((one) => one.person === person)?.why;
    expect(whyOf('v09-evening', 'stasova')).toBe('no earlier answer');
    expect(whyOf('v06-signnow', 'bukharin')).toBe('left before the vote');
    expect(whyOf('v12-aid', 'lenin')).toBe('another question');
    expect(whyOf('v07d-contingent', 'trotsky')).toBe('no one answer follows');
  });

  test('marks every vote by how its names are known', () => {
    const documented = found.votes.filter(({ basis }) => basis === 'documented').map(({ motion }) => motion);
    expect(documented).toEqual(['v06-signnow', 'v07a-offer', 'v07d-contingent', 'v09-evening', 'v13a-accept']);
    expect(found.votes).toHaveLength(13);
  });
});

describe('the baselines', () => {
  test('nobody changes: everybody votes as before', () => {
    for (const { voters } of found.votes) for (const { guesses, before } of voters) expect(guesses.nobody).toBe(before);
    const { changed, changedTold, stayed, stayedTold } = found.totals.all.nobody;
    expect([changedTold, stayedTold]).toEqual([0, stayed]);
    expect(changed).toBeGreaterThan(0);
  });

  test('everybody open changes: exactly the open and the torn, by one step', () => {
    for (const { voters } of found.votes)
      for (const { guesses, before, firmness } of voters)
        expect(guesses.open !== before).toBe(firmness === 'open' || firmness === 'torn');
    expect(voterOf('v13a-accept', 'trotsky')?.guesses.open).toBe('abstain');
  });

  test('are counted over the same voters as the model', () => {
    for (const scores of [found.totals.documented, found.totals.inferred, found.totals.all])
      for (const guesser of guessers)
        expect(scores[guesser]).toMatchObject({ voters: scores.judged.voters, changed: scores.judged.changed });
    const { documented, inferred, all } = found.totals;
    expect(documented.judged.voters + inferred.judged.voters).toBe(all.judged.voters);
  });
});

describe('the ruler', () => {
  test('has the six recorded changes of mind', () => {
    expect(found.ruler.map(({ person, from, to, steps }) => [person, from.motion, to.motion, steps])).toEqual([
      ['trotsky', 'v08-morning', 'v09-evening', 2],
      ['trotsky', 'v09-evening', 'v13a-accept', 1],
      ['stasova', 'v09-evening', 'v13a-accept', 1],
      ['dzerzhinsky', 'v08-morning', 'v13a-accept', 1],
      ['krestinsky', 'v09-evening', 'v13a-accept', 1],
      ['joffe', 'v09-evening', 'v13a-accept', 1],
    ]);
  });

  test('prices them by the constants of the game', () => {
    const stasova = found.ruler.find(({ person }) => person === 'stasova');
    expect(stasova?.inTheGame).toEqual({ firmness: 'open', need: 1, exchanges: 2, sittings: 1 });
    const krestinsky = found.ruler.find(({ person }) => person === 'krestinsky');
    expect(krestinsky?.asKnownThen).toEqual({ firmness: 'fixed', need: null, exchanges: null, sittings: null });
    expect(krestinsky?.parted).toEqual(expect.arrayContaining(['lomov', 'bukharin']));
  });
});

describe('a sign, as the rolls show it', () => {
  test.each([
    ['lenin', 'v13a-accept', 'same-before-and-after'],
    ['lenin', 'v02b-delay', 'same-before-and-after'],
    ['uritsky', 'v06-signnow', 'left-the-meeting'],
    ['joffe', 'v13b-prepare', 'unanimous'],
    ['trotsky', 'v01-activists', 'change-over-time'],
    ['kosior', 'v06-signnow', 'one-answer-only'],
    ['lomov', 'v12-aid', 'asked-once'],
    ['lomov', 'v07d-contingent', 'change-within-five-days'],
    ['krestinsky', 'v08-morning', 'change-within-five-days'],
    ['krestinsky', 'v07a-offer', 'change-over-time'],
  ])('of %s on %s is %s', (person, id, sign) => {
    const vote = files.votes.find((one) => one.id === id);
    expect(vote && signOf(person as PersonId, vote, files)).toBe(sign);
  });
});

describe('story:votes', () => {
  test('docs/votes.md is what is computed; npm run story:votes -- --write makes it so', () => {
    const [computed, written] = readFileSync(votesPage, 'utf8').split(`${byHand}\n`);
    expect(`${computed}${byHand}\n`).toBe(pageOf(found, files));
    expect(written).toContain('## What the signs changed');
  });

  test('prints one JSON object with --json, and a table of scores without', async () => {
    const said: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text));
    expect(await main(['--json'])).toBe(0);
    expect(said).toHaveLength(1);
    expect(Object.keys(JSON.parse(said[0] ?? ''))).toEqual(['votes', 'totals', 'ruler']);
    expect(await main([])).toBe(0);
    expect(said[1]).toContain('nobody changes');
  });
});
