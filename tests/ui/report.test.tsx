// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Reading } from '../../src/debate/reading.ts';
import { type Report, reportOn } from '../../src/debate/report.ts';
import type { PageDeps } from '../../src/ui/deps.ts';
import { byWork, remarkIn, spell } from '../../src/ui/panels/lookup.ts';
import { dealersOf } from '../../src/ui/report/dealings-plan.ts';
import { ReportSheet } from '../../src/ui/report/report-screen.tsx';
import { openSettings } from '../../src/ui/settings.ts';
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
async function show(
  report: Report = aReport,
  moment = aMoment(),
  ways = { onAgain: nothing, onNext: nothing, onTitle: nothing },
  settings: Partial<PageDeps> = {},
) {
  render(<ReportSheet report={report} moment={moment} deps={someDeps(theRecord(), reading, settings)} {...ways} />);
  // The claims and sources come a moment later than the report itself.
  await waitFor(() => expect(document.querySelector('.rp-claim, .source-list')).toBeTruthy());
}
/** The report with all of it opened. */
async function showAll(report: Report = aReport, moment = aMoment(), settings: Partial<PageDeps> = {}) {
  await show(report, moment, { onAgain: nothing, onNext: nothing, onTitle: nothing }, settings);
  fireEvent.click(screen.getByRole('button', { name: 'All of it' }));
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
    await showAll();
    const where = panel('Where you stood');
    expect(where.getAllByText('Accept the peace').length).toBe(3);
    expect(where.getByText('92 to 95')).toBeTruthy();
  });

  test('people who voted alike are one mark and one list; an abstention has no place', async () => {
    await showAll();
    const where = panel('Where you stood');
    expect(where.getByText('For', { selector: 'li b' }).closest('li')?.textContent).toContain(
      'Lenin, Stasova, Zinoviev, Sverdlov, Stalin, Sokolnikov and Smilga',
    );
    expect(where.getByText(/\(no place in the triangle\)/)).toBeTruthy();
    expect(where.getByRole('img').getAttribute('aria-label')).toContain(
      'Against: Bubnov, Uritsky, Bukharin and Lomov.',
    );
  });

  test('a run in which nothing was said has no place, and says so', async () => {
    const empty = aMoment({
      debate: { said: [], hands: [], order: [], delegate: null, trust: [] },
      told: [],
      path: [],
    });
    await showAll(reportOn(empty.debate, theRecord(), { sittings: ['1918-02-23' as never] }), empty);
    expect(screen.getByText(/You said nothing that has a place here/)).toBeTruthy();
  });
});

test('the bars are five, words first, with what decided them, one thing to try and who did it better', async () => {
  await showAll();
  const craft = panel('How well you argued');
  expect(craft.getAllByRole('heading', { level: 4 }).map((heading) => heading.textContent)).toEqual([
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
  await showAll();
  const craft = panel('How well you argued');
  const opened = craft.getAllByText(/There is no one left in the trenches/)[0]?.closest('details');
  expect(opened?.textContent).toContain('In the debate it was put by Lenin.');
  expect(opened?.querySelector('.source-list')?.textContent).toMatch(/vol\. 35.*pp\. /);
});

test('a bar that nobody asked for has no score', async () => {
  const craft = { ...aReport.craft, answering: { ...aReport.craft.answering, score: null, word: null } };
  await showAll({ ...aReport, craft });
  expect(panel('How well you argued').getByText('not asked')).toBeTruthy();
});

describe('the votes', () => {
  test('this debate stands beside the record, and a changed vote says why, by how much and by what', async () => {
    await showAll();
    const votes = panel('The votes');
    const row = votes.getAllByRole('row').find((one) => one.textContent?.startsWith('For'));
    expect(row?.textContent).toBe('For87');
    expect(votes.getAllByText('Dzerzhinsky').length).toBeGreaterThan(0);
    expect(votes.getByText('What you said weighed 0.81; 0.75 was needed.')).toBeTruthy();
    expect(votes.getByText(/You voted for; your hand is counted in neither/)).toBeTruthy();
  });

  test('the two questions that were told carry their doubt', async () => {
    await showAll();
    const votes = panel('The votes');
    expect(
      votes.getAllByText(/told of this vote and not asked for your hand.*fifteen for|told.*eleven for/),
    ).toHaveLength(2);
    expect(votes.getAllByText('In doubt:').length).toBeGreaterThanOrEqual(2);
  });

  test('the nearest other history is one card away', async () => {
    await showAll();
    expect(
      panel('The votes').getByText(
        /Had you answered Lomov .*it would have been nine for, four against, two abstaining/,
      ),
    ).toBeTruthy();
  });
});

test('a title in a sentence is set in italics, and its marks are not shown', async () => {
  const evidence = { ...aReport.craft.evidence, because: 'You rested it on *Fall of Dvinsk*; you said why.' };
  await showAll({ ...aReport, craft: { ...aReport.craft, evidence } });
  expect(panel('How well you argued').getByText('Fall of Dvinsk').closest('i')).toBeTruthy();
  expect(document.querySelector('.report')?.textContent).not.toContain('*');
});

test('questions that a refusal left unasked are not told as carried', async () => {
  const [first, ...rest] = aReport.votes;
  if (!first) throw new Error('the sample has no vote');
  const refused = { ...first, carried: false, tally: { for: 6, against: 7, abstain: 2 } };
  await showAll({ ...aReport, votes: [refused, ...rest] });
  expect(panel('The votes').getAllByText(/Never put in this debate/)).toHaveLength(2);
});

describe('dealings', () => {
  test('people stand where their own lines put them, with their names; the silent are left out', async () => {
    await showAll();
    const dealers = dealersOf(theRecord()).map(({ people }) => people.join());
    expect(dealers).toEqual(['lenin', 'trotsky', 'bukharin', 'joffe', 'lomov', 'osinsky', 'stukov']);
    const names = [...document.querySelectorAll('.sq-name')].map((name) => name.textContent);
    expect(names).toEqual(['Lenin', 'Trotsky', 'Bukharin', 'Joffe', 'Lomov', 'Osinsky', 'Stukov']);
  });
});

test('two who are not five apart are not ranked', async () => {
  const near = (person: string, nearness: number) =>
    ({ people: [person], nearness, range: [nearness, nearness], sharedStages: ['S4'], by: 'stance' }) as never;
  await showAll({ ...aReport, nearest: [near('krestinsky', 54), near('trotsky', 50), near('lenin', 20)] });
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

test('a handful of what was never heard is listed, each opening on its claim; the rest by course behind one lid', async () => {
  const unmet = [...theRecord().arguments.keys()].slice(0, 20);
  await showAll({ ...aReport, unmet });
  const unheard = panel('What was never heard');
  expect(unheard.getAllByRole('group').length).toBeLessThanOrEqual(7);
  const rest = unheard.getByText(/And \d+ more that were open that day/).closest('details');
  if (!rest) throw new Error('there is no lid');
  rest.open = true;
  fireEvent(rest, new Event('toggle'));
  await within(rest).findAllByRole('heading', { level: 4 });
  const courses = within(rest)
    .getAllByRole('heading', { level: 4 })
    .map((heading) => heading.textContent);
  expect(courses).toContain('Accept the peace');
  expect(within(rest).getAllByRole('group').length).toBe(
    unmet.length - 6 - (unmet.includes('invasion-rouses-peasants' as never) ? 1 : 0),
  );
});

test('no word of it marks a position as right', async () => {
  await showAll();
  // What opens may quote the catalogue, where people of 1918 call one another mistaken.
  for (const opened of document.querySelectorAll('details')) opened.remove();
  expect(document.body.textContent).not.toMatch(/\b(in)?correct\b|\bwrong\b|\bmistake\b/i);
});

test('a report of the real rules is shown whole', async () => {
  const moment = aMoment();
  await showAll(reportOn(moment.debate, theRecord(), { sittings: ['1918-02-23' as never] }), moment);
  expect(screen.getAllByRole('region').length).toBeGreaterThanOrEqual(7);
});

describe('the teacher’s number', () => {
  test('is not shown unless it was asked for', async () => {
    await showAll();
    expect(screen.queryByRole('heading', { name: 'The teacher’s number' })).toBeNull();
  });

  test('is two numbers, with the sentence on when runs are not ranked', async () => {
    const settings = openSettings({ get: () => JSON.stringify({ teachersNumber: true }), set: () => true });
    await showAll(aReport, aMoment(), { settings });
    const teacher = panel('The teacher’s number');
    // 25 (.25 x 2.5 + .25 x 2 + .2 x 4 + .15 x 1.7 + .15 x 4), and 5 (2.5 + 2 + 4 + 1.7 + 4)
    expect(teacher.getByText('69.5')).toBeTruthy();
    expect(teacher.getByText('71.0')).toBeTruthy();
    expect(teacher.getByText(/are not ranked/)).toBeTruthy();
  });
});
