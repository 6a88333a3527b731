// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Reading } from '../../src/debate/reading.ts';
import { type Report, reportOn } from '../../src/debate/report.ts';
import { byWork, remarkIn, spell } from '../../src/ui/panels/lookup.ts';
import { dealersOf } from '../../src/ui/report/dealings-plan.ts';
import { ReportSheet } from '../../src/ui/report/report-screen.tsx';
import {
  groundsSentence,
  kinSentence,
  partOf,
  rangeWords,
  shareWord,
  stepWord,
} from '../../src/ui/report/report-words.ts';
import { benchesOf, placeOf } from '../../src/ui/report/triangle-plan.ts';
import { cutReading, loadRecordFiles } from '../../story/cut.ts';
import { theRecord } from '../kit/record.ts';
import { aMoment, someDeps } from './report-kit.ts';
import { aReport } from './report-sample.ts';

let reading: Reading;
beforeAll(() => {
  reading = cutReading(loadRecordFiles());
});
afterEach(cleanup);

const nothing = () => undefined;
async function show(report: Report = aReport, moment = aMoment(), ways = { onAgain: nothing, onTitle: nothing }) {
  render(<ReportSheet report={report} moment={moment} deps={someDeps(theRecord(), reading)} {...ways} />);
  await screen.findByRole('heading', { name: 'Sources' });
}
const panel = (name: string) => within(screen.getByRole('region', { name }));

test('the report says in one sentence what was done, and under whose name', async () => {
  await show();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The meeting rises');
  expect(screen.getByText(/You made two speeches as Anna Fedotova, answered one objection/)).toBeTruthy();
});

describe('where you stood', () => {
  test('the course has its word, and each course its range', async () => {
    await show();
    const where = panel('Where you stood');
    expect(where.getAllByText('Accept the peace').length).toBe(3);
    expect(where.getByText('92 to 95')).toBeTruthy();
  });

  test('people who voted alike are one mark and one list; an abstention has no place', async () => {
    await show();
    const where = panel('Where you stood');
    expect(where.getByText(/Lenin, Stasova, Zinoviev, Sverdlov, Stalin, Sokolnikov and Smilga/)).toBeTruthy();
    expect(where.getByText(/\(no place in the triangle\)/)).toBeTruthy();
    expect(where.getByRole('img').getAttribute('aria-label')).toContain(
      'Against: Bubnov, Uritsky, Bukharin and Lomov.',
    );
  });

  test('a run in which nothing was said has no place, and says so', async () => {
    const empty = aMoment({ debate: { said: [], hands: [], order: [], delegate: null }, told: [], path: [] });
    await show(reportOn(empty.debate, theRecord(), { sittings: ['1918-02-23' as never] }), empty);
    expect(screen.getByText(/You said nothing that has a place here/)).toBeTruthy();
  });
});

test('the bars are five, words first, with what decided them, one thing to try and who did it better', async () => {
  await show();
  const craft = panel('How well you argued');
  expect(craft.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
    'Evidence',
    'Answering',
    'Consistency',
    'Sense of audience',
    'Period',
  ]);
  expect(craft.getByText('2.5 of 4')).toBeTruthy();
  expect(craft.getByText('1.7 of 4')).toBeTruthy();
  expect(craft.getAllByText('To try:')).toHaveLength(5);
  expect(craft.getByText('On the same ground: Lenin on 21 January:')).toBeTruthy();
  expect(craft.getByText('A reply to it: Lenin on 21 January:')).toBeTruthy();
});

test('every bar opens on the words behind it, with the argument, its speakers and its source', async () => {
  await show();
  const craft = panel('How well you argued');
  const opened = craft.getAllByText(/There is no one left in the trenches/)[0]?.closest('details');
  expect(opened?.textContent).toContain('In the debate it was put by Lenin.');
  expect(opened?.querySelector('.source-list')?.textContent).toMatch(/vol\. 35.*pp\. /);
});

test('a bar that nobody asked for has no score', async () => {
  const craft = { ...aReport.craft, answering: { ...aReport.craft.answering, score: null, word: null } };
  await show({ ...aReport, craft });
  expect(panel('How well you argued').getByText('not asked')).toBeTruthy();
});

describe('the votes', () => {
  test('this debate stands beside the record, and a changed vote says why, by how much and by what', async () => {
    await show();
    const votes = panel('The votes');
    const row = votes.getAllByRole('row').find((one) => one.textContent?.startsWith('For'));
    expect(row?.textContent).toBe('For87');
    expect(votes.getByText('Dzerzhinsky')).toBeTruthy();
    expect(votes.getByText('What you said weighed 0.81; 0.75 was needed.')).toBeTruthy();
    expect(
      votes.getByText(/You voted for. Your hand stands beside the count and is counted in none of it/),
    ).toBeTruthy();
  });

  test('the two questions that were told carry their doubt', async () => {
    await show();
    const votes = panel('The votes');
    expect(votes.getAllByText(/told of this vote and not asked for your hand.*15 for|told.*11 for/)).toHaveLength(2);
    expect(votes.getAllByText(/unanimity and 11-0-4 are from knowledge/).length).toBeGreaterThan(0);
  });

  test('the nearest other history is one card away', async () => {
    await show();
    expect(
      panel('The votes').getByText(/the count would have been nine for, four against, two abstaining/),
    ).toBeTruthy();
  });
});

test('a title in a sentence is set in italics, and its marks are not shown', async () => {
  const evidence = { ...aReport.craft.evidence, because: 'You rested it on *Fall of Dvinsk*; you said why.' };
  await show({ ...aReport, craft: { ...aReport.craft, evidence } });
  expect(panel('How well you argued').getByText('Fall of Dvinsk').tagName).toBe('I');
  expect(document.querySelector('.report')?.textContent).not.toContain('*');
});

test('questions that a refusal left unasked are not told as carried', async () => {
  const [first, ...rest] = aReport.votes;
  if (!first) throw new Error('the sample has no vote');
  const refused = { ...first, carried: false, tally: { for: 6, against: 7, abstain: 2 } };
  await show({ ...aReport, votes: [refused, ...rest] });
  expect(panel('The votes').getAllByText(/Never put in this debate/)).toHaveLength(2);
});

describe('dealings', () => {
  test('people stand where their own lines put them, with their names; the silent are left out', async () => {
    await show();
    const dealers = dealersOf(theRecord()).map(({ people }) => people.join());
    expect(dealers).toEqual(['lenin', 'trotsky', 'bukharin', 'joffe', 'lomov', 'osinsky', 'stukov']);
    const names = [...document.querySelectorAll('.sq-name')].map((name) => name.textContent);
    expect(names).toEqual(['Lenin', 'Trotsky', 'Bukharin', 'Joffe', 'Lomov', 'Osinsky (Obolensky)', 'Stukov']);
  });
});

test('two who are not five apart are not ranked', async () => {
  const near = (person: string, nearness: number) =>
    ({ people: [person], nearness, range: [nearness, nearness], sharedStages: ['S4'], by: 'stance' }) as never;
  await show({ ...aReport, nearest: [near('krestinsky', 54), near('trotsky', 50), near('lenin', 20)] });
  expect(panel('Where you stood').getByText(/between Krestinsky on one side and Trotsky on the other/)).toBeTruthy();
});

describe('sources', () => {
  test('each work stands once, with its pages and notes together', () => {
    const [one, ...others] = byWork(
      ['pss35-p369', 'pss35-n144', 'pss35-p249-250'].map((ref) => spell(reading, ref as never)),
    );
    expect(others).toEqual([]);
    expect(one).toEqual({
      title: 'Lenin, Complete Works (Russian), vol. 35',
      places: 'pp. 249–250 and 369; note 144',
      mark: 'seen',
    });
  });

  test.each([
    ['PSS35:246 (thesis 9), 403', null],
    ['Brovkin 1987; Getzler 1967', null],
    ['CC Minutes 1958/Bone 1974 (from knowledge)', null],
    ['PSS35:379 (Lenin reports the objection)', 'Lenin reports the objection.'],
    ['PSS35:490 (note 144: speech against signing, then abstention)', 'Speech against signing, then abstention.'],
    ['in substance; the conference record is from knowledge', 'In substance; the conference record is from knowledge.'],
  ])('of the note %s is told: %s', (note, told) => expect(remarkIn(note)).toBe(told));
});

test('at most six objections are listed, each opening on its claim', async () => {
  const unmet = [...theRecord().arguments.keys()].slice(0, 20);
  await show({ ...aReport, unmet });
  const left = panel('Left standing');
  expect(left.getAllByRole('group').length).toBeLessThanOrEqual(7); // one more for the objection let stand
  expect(left.getByText(/The record has \d+ more/)).toBeTruthy();
});

test('it ends in an open question, with an objection to the player’s own side in its best form', async () => {
  await show();
  const question = panel('One open question');
  expect(question.getByText('Which objection to your own side do you find hardest?')).toBeTruthy();
  expect(question.getByText(/our words/)).toBeTruthy();
});

test('no word of it marks a position as right', async () => {
  await show();
  // What opens may quote the catalogue, where people of 1918 call one another mistaken.
  for (const opened of document.querySelectorAll('details')) opened.remove();
  expect(document.body.textContent).not.toMatch(/\b(in)?correct\b|\bwrong\b|\bmistake\b/i);
});

test('there are three ways on', async () => {
  const ways = { onAgain: vi.fn(), onTitle: vi.fn() };
  await show(aReport, aMoment(), ways);
  fireEvent.click(screen.getByRole('button', { name: 'Argue it again' }));
  fireEvent.click(screen.getByRole('button', { name: 'To the title' }));
  expect(ways.onAgain).toHaveBeenCalledOnce();
  expect(ways.onTitle).toHaveBeenCalledOnce();
  expect(screen.getByRole('button', { name: 'Print the report' })).toBeTruthy();
});

test('a report of the real rules is shown whole', async () => {
  const moment = aMoment();
  await show(reportOn(moment.debate, theRecord(), { sittings: ['1918-02-23' as never] }), moment);
  expect(screen.getAllByRole('region').length).toBeGreaterThanOrEqual(7);
});

describe('in words', () => {
  test.each([
    [0, 'not at all'],
    [0.05, 'hardly'],
    [0.2, 'partly'],
    [0.4, 'largely'],
    [0.8, 'mostly'],
  ])('a share of %d is %s', (share, word) => expect(shareWord(share)).toBe(word));

  test('grounds are compared without a figure', () => {
    expect(groundsSentence(aReport)).toBe(
      'You argued mostly on what the army could do, partly on where a policy leads and partly on what would happen abroad.',
    );
  });

  test('a range that is no range is one number', () => {
    expect(rangeWords([0.8, 0.8])).toBe('80');
    expect(rangeWords([0.89, 0.8])).toBe('80 to 89');
  });

  test('kin are counted by name', () => {
    const kin = [
      { person: 'lenin', shared: ['a', 'b'] },
      { person: null, shared: ['c'] },
    ] as unknown as Report['kin'];
    expect(kinSentence(kin, (one) => (one.person ? 'Lenin’s' : 'nobody’s'))).toBe('Two were Lenin’s and one nobody’s.');
  });

  test('parts and steps have names', () => {
    expect(partOf(3 / 18)).toBe('a small part');
    expect(stepWord(2.44)).toBe('only what we cannot avoid');
  });
});

describe('the drawing', () => {
  test('war is above, neither to the left, accept to the right, and the middle in the middle', () => {
    expect(placeOf([0, 0, 1]).y).toBeLessThan(placeOf([1, 0, 0]).y);
    expect(placeOf([0, 1, 0]).x).toBeLessThan(placeOf([1, 0, 0]).x);
    expect(placeOf([1 / 3, 1 / 3, 1 / 3]).x).toBeCloseTo(220);
  });

  test('the benches of 23 February are seven, four and four', () => {
    const benches = benchesOf(theRecord(), '1918-02-23' as never);
    expect(benches.map(({ people, point }) => [people.length, point !== null])).toEqual([
      [7, true],
      [4, true],
      [4, false],
    ]);
  });
});
