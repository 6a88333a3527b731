// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Reading } from '../../src/debate/reading.ts';
import { type Report, reportOn } from '../../src/debate/report.ts';
import type { Moment } from '../../src/session/moment.ts';
import { ReportSheet } from '../../src/ui/report/report-screen.tsx';
import { cutReading, loadRecordFiles } from '../../story/cut.ts';
import { theRecord } from '../kit/record.ts';
import { aMoment, someDeps } from './report-kit.ts';
import { aReport } from './report-sample.ts';

let reading: Reading;
beforeAll(() => {
  reading = cutReading(loadRecordFiles());
});
afterEach(cleanup);

const ways = () => ({ onAgain: vi.fn(), onNext: vi.fn(), onTitle: vi.fn() });
async function show(report: Report = aReport, moment: Moment = aMoment(), on = ways()) {
  render(<ReportSheet report={report} moment={moment} deps={someDeps(theRecord(), reading)} {...on} />);
  await waitFor(() => expect(document.querySelector('.rp-claim')).toBeTruthy());
}
const panel = (name: string) => within(screen.getByRole('region', { name }));

test('the half page comes first, and under it the one invitation', async () => {
  await show();
  expect(screen.getAllByRole('region').map((region) => region.querySelector('h2')?.textContent)).toEqual([
    'What was decided',
    'Left standing',
    'One strength',
    'The turning point',
    'One move away',
    'The other side',
  ]);
});

test('what was decided: this debate beside the record, with the player’s own hand in neither', async () => {
  await show();
  const decided = panel('What was decided');
  expect(decided.getAllByRole('row').map((row) => row.textContent)).toEqual([
    'AnswerThis debateThe record',
    'For87',
    'Against44',
    'Abstained34',
  ]);
  expect(decided.getByText('Carried, as in the record.')).toBeTruthy();
  expect(decided.getByText(/your hand is counted in neither/)).toBeTruthy();
  expect(decided.getByText(/Three were Lenin’s/)).toBeTruthy();
});

test('one objection stands, with who put it, its best form in 1918 and who put that', async () => {
  await show();
  const left = panel('Left standing');
  expect(left.getByText(/You let it stand/)).toBeTruthy();
  expect(left.getByText(/in its best form in 1918: Bukharin, 18 February; the argument, our words/)).toBeTruthy();
  expect(document.querySelectorAll('.hp .rp-claim')).toHaveLength(1);
});

test('one open question is asked, and not answered', async () => {
  await show();
  expect(panel('Left standing').getByText(/Which objection to your own side do you find hardest\?/)).toBeTruthy();
});

test('one strength in the very words, and one thing to try', async () => {
  await show();
  const craft = panel('One strength');
  expect(
    craft.getByText(/You answered “And what blow could hurt the cause abroad more than our own fall\?”/),
  ).toBeTruthy();
  expect(craft.getByText(aReport.craft.audience.next, { exact: false })).toBeTruthy();
});

test('the hand that turned is named, and the nearest other history is one choice away', async () => {
  await show();
  expect(panel('The turning point').getByText(/It began with “There is no one left in the trenches/)).toBeTruthy();
  const away = panel('One move away');
  expect(away.getByText('9–4–2')).toBeTruthy();
  expect(away.getByText(/^had you answered Lomov/)).toBeTruthy();
});

test('where no choice would have changed a count, it says that none would', async () => {
  await show({ ...aReport, oneMoveAway: [] });
  expect(
    panel('One move away').getByText(/no single choice of yours, made otherwise, would have changed a count/),
  ).toBeTruthy();
});

test('where no hand turned there is no turning point', async () => {
  const votes = aReport.votes.map((vote) => ({ ...vote, tally: vote.record, changed: [] }));
  await show({ ...aReport, votes });
  expect(screen.queryByRole('region', { name: 'The turning point' })).toBeNull();
});

describe('all of it', () => {
  test('opens below, with its heading in focus, and shuts again', async () => {
    await show();
    const button = screen.getByRole('button', { name: 'All of it' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'All of it' }));
    fireEvent.click(screen.getByRole('button', { name: 'Half a page' }));
    expect(screen.queryByRole('heading', { name: 'How well you argued' })).toBeNull();
  });

  test('ends with the other bench', async () => {
    const on = ways();
    await show(aReport, aMoment(), on);
    fireEvent.click(screen.getByRole('button', { name: 'All of it' }));
    fireEvent.click(screen.getByRole('button', { name: 'Argue from the other bench' }));
    expect(on.onAgain).toHaveBeenCalledOnce();
  });
});

test('there are four ways on', async () => {
  const on = ways();
  await show(aReport, aMoment(), on);
  fireEvent.click(screen.getByRole('button', { name: 'Argue it again' }));
  fireEvent.click(screen.getByRole('button', { name: 'To the title' }));
  expect(on.onAgain).toHaveBeenCalledOnce();
  expect(on.onTitle).toHaveBeenCalledOnce();
  expect(screen.getByRole('button', { name: 'Print' })).toBeTruthy();
});

test('while it is printed the list of choices stands open as its notes', async () => {
  await show();
  fireEvent.click(screen.getByRole('button', { name: 'All of it' }));
  const notes = () => [...document.querySelectorAll<HTMLDetailsElement>('.rp-footnote')].map(({ open }) => open);
  expect(new Set(notes())).toEqual(new Set([false]));
  fireEvent(window, new Event('beforeprint'));
  expect(new Set(notes())).toEqual(new Set([true]));
  fireEvent(window, new Event('afterprint'));
  expect(new Set(notes())).toEqual(new Set([false]));
});

test('the printed sheet says who, which sitting, and the day in both calendars', async () => {
  await show();
  const head = document.querySelector('.rp-imprint')?.textContent ?? '';
  expect(head).toContain('Anna Fedotova');
  expect(head).toContain('10 February Old Style, 23 February 1918 New Style');
});

test('no word of it marks a position as right', async () => {
  const moment = aMoment();
  await show(reportOn(moment.debate, theRecord(), { sittings: ['1918-02-23' as never] }), moment);
  // What opens, and the claim itself, quote the catalogue, where people of 1918 call one another mistaken.
  for (const quoted of document.querySelectorAll('details, .rp-claim')) quoted.remove();
  expect(document.body.textContent).not.toMatch(/\b(in)?correct\b|\bwrong\b|\bmistake\b/i);
});
