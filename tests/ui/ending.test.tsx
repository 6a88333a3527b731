// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Moment } from '../../src/session/moment.ts';
import { Ending } from '../../src/ui/ending.tsx';
import { screenOf } from '../../src/ui/screen.ts';
import { theRecord } from '../kit/record.ts';
import { aCard, aDivision, aMoment, aPage, aSession } from './kit.tsx';
import { someWays } from './runs-kit.ts';

afterEach(cleanup);

const cards = [aCard('lenin', 'Sit down.'), aCard(null, 'Here knowledge stops.')];
const endsWith = (ending: string, more: Partial<Moment> = {}, next: string | null = null): Moment =>
  aMoment(cards, [], {
    turn: { sitting: '1918-02-23' as never, cards, offers: [], ending, next: next as never },
    ...more,
  });
const show = (moment: Moment) => {
  const go = { choose: vi.fn(), on: vi.fn(), back: vi.fn() };
  const ways = { ...someWays(), back: go.back };
  render(<Ending deps={aPage(aSession(moment), { record: theRecord() })} moment={moment} go={go} ways={ways} />);
  return go;
};

test('what did not happen says so under its name, and what the record has', () => {
  show(endsWith('ending_refused', { ending: 'ending_refused' }));
  expect(screen.getByRole('heading', { level: 1, name: 'The terms are refused' })).toBe(document.activeElement);
  expect(screen.getByText('This did not happen.')).toBeTruthy();
  expect(screen.getByText(/seven for, four against, four abstaining/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'The vote' }).getAttribute('href')).toBe('#library/votes/v13a-accept');
});

test('what happened does not', () => {
  show(endsWith('ending_ratified_for'));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Ratified');
  expect(screen.queryByText(/did not happen/)).toBeNull();
});

test('it is told card after card, each with its speaker, and then leads to the report', () => {
  const go = show(endsWith('ending_refused', { reached: 0 }));
  expect(screen.getByRole('list', { name: 'How it ends' }).textContent).toBe('LeninSit down.');
  expect(screen.queryByRole('button', { name: /report/ })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
  expect(go.on).toHaveBeenCalledOnce();
  cleanup();
  const end = show(endsWith('ending_refused'));
  expect(screen.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
    'LeninSit down.',
    'Here knowledge stops.',
  ]);
  fireEvent.click(screen.getByRole('button', { name: /historian’s report/ }));
  fireEvent.click(screen.getByRole('button', { name: /Back one choice/ }));
  expect([end.on, end.back].map((one) => one.mock.calls.length)).toEqual([1, 1]);
});

const rolled = (called: number): Moment => {
  const moment = aDivision(called);
  return { ...moment, turn: { ...moment.turn, ending: 'ending_refused', next: null } };
};
const afterRoll = (moment: Moment): Moment => ({ ...moment, reached: moment.steps.length - 1, division: null });

test.each([
  ['the last page', endsWith('ending_refused'), 'ending'],
  ['the end of a sitting that another follows', endsWith('ending_x', {}, '1918-02-24'), 'debate'],
  ['a turn after which the story goes on', aMoment(cards, []), 'debate'],
  ['before the roll of the last turn is called', { ...rolled(0), reached: 0, division: null }, 'debate'],
  ['while it is called', rolled(3), 'division'],
  ['after it', afterRoll(rolled(15)), 'ending'],
] as const)('%s: the screen', (_, moment, screenName) => {
  expect(screenOf(moment, false)).toBe(screenName);
});

test('the report outranks the last page, once it is asked for', () => {
  expect(screenOf(endsWith('ending_refused', { ending: 'ending_refused' }), true)).toBe('report');
});
