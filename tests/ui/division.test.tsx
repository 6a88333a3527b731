// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { App } from '../../src/ui/app.tsx';
import { Counts, wholeOf } from '../../src/ui/division-counts.tsx';
import { heardIn } from '../../src/ui/division-heard.ts';
import { calling, countSoFar, resultWords } from '../../src/ui/division-plan.ts';
import { aCard, aClock, aDivision, aMoment, aPage, aSession } from './kit.tsx';
import { aRecord } from './kit-record.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

// The roll call comes in a part of its own, which is here before the tests begin.
beforeAll(async () => {
  render(<App deps={aPage(aSession(aDivision(0)))} />);
  await screen.findByRole('table');
  cleanup();
});

const open = async (called: number, changed: Readonly<Record<string, string>> = {}) => {
  const clock = aClock();
  const session = aSession(aDivision(called, changed));
  render(<App deps={aPage(session, { clock })} />);
  await screen.findByRole('table');
  return { session, pass: (ms: number) => act(() => clock.pass(ms)) };
};
const chip = (name: string) => screen.getByText(name, { selector: '.nm b' }).closest('li') as HTMLElement;

test('the roll runs by itself, half a second a name', async () => {
  const { session, pass } = await open(0);
  pass(499);
  expect(session.asked).toEqual([]);
  pass(1);
  expect(session.asked).toEqual(['advance']);
  expect(chip('Lenin').textContent).toContain('For');
  expect(chip('Stasova').textContent).toContain('Called');
  pass(500);
  expect(session.asked).toEqual(['advance', 'advance']);
});

test('a surprise is waited for', async () => {
  const { session, pass } = await open(13, { dzerzhinsky: 'for' });
  pass(1199);
  expect(session.asked).toEqual([]);
  pass(1);
  expect(chip('Dzerzhinsky').textContent).toContain('For');
  expect(chip('Dzerzhinsky').textContent).toContain('1918: Abstained');
  expect(chip('Dzerzhinsky').textContent).toContain('≠');
});

test('paused, nobody is called until the next name is asked for', async () => {
  const { session, pass } = await open(3);
  fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
  pass(5000);
  expect(session.asked).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Call the next name' }));
  expect(session.asked).toEqual(['advance']);
  fireEvent.click(screen.getByRole('button', { name: 'Let it run' }));
  pass(500);
  expect(session.asked).toEqual(['advance', 'advance']);
});

test('counted at once, the totals stand beside those of 1918 and the way on has the focus', async () => {
  const { session } = await open(2);
  fireEvent.click(screen.getByRole('button', { name: 'Count at once' }));
  expect(session.asked).toEqual(['count']);
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(rows.map((row) => row.textContent)).toEqual(['For77', 'Against44', 'Abstained44', 'Waiting0–']);
  const on = screen.getByRole('button', { name: 'Go on' });
  expect(document.activeElement).toBe(on);
  fireEvent.click(on);
  expect(session.asked).toEqual(['count', 'advance']);
  expect(screen.queryByRole('table')).toBeNull();
});

test('the player’s hand is written beside the count, and counted in none', async () => {
  const moment = aDivision(15);
  const hands = [{ motion: 'v13a-accept', option: 'against' }] as never;
  render(<App deps={aPage(aSession({ ...moment, debate: { ...moment.debate, hands } }))} />);
  const side = await screen.findByRole('complementary');
  expect(side.textContent).toContain('Your hand: Against');
  expect(side.textContent).toContain('counted in none');
  expect(countSoFar(moment.division ?? never(), undefined).map((count) => count.now)).toEqual([7, 4, 4, 0]);
});

test('where no names are known the totals stand and nobody is called', () => {
  const { division } = aDivision(0);
  if (division === null) return never();
  const nameless = { ...division, tally: { ...division.tally, hands: [], byName: false } };
  expect(calling(nameless)).toBeNull();
  const motion = [...aRecord().motions.values()][0];
  expect(countSoFar(nameless, motion).map((count) => [count.label, count.now])).toEqual([
    ['For', 7],
    ['Against', 4],
    ['Abstained', 4],
  ]);
});

test('of a vote of several lines the largest is named, and a question is answered', () => {
  const { division } = aDivision(0);
  if (division === null) return never();
  const counted = (...all: readonly (readonly [option: string, count: number])[]) => {
    const counts = all.map(([option, count]) => ({ option: option as never, count, record: count }));
    return resultWords({ ...division, tally: { ...division.tally, counts, carried: false } }, undefined);
  };
  expect(counted(['separate-peace', 15], ['no-war-no-peace', 16], ['revolutionary-war', 32])).toBe(
    'Most are for: revolutionary-war.',
  );
  expect(counted(['separate-peace', 20], ['no-war-no-peace', 20], ['revolutionary-war', 3])).toBe('No line has most.');
  expect(counted(['yes', 5], ['no', 9])).toBe('The answer is no.');
  expect(counted(['for', 5], ['against', 6])).toBe('The motion is not carried.');
});

test('hands that are only inferred stand beside a count of totals, and are not called', async () => {
  const moment = aDivision(0);
  if (moment.division === null) return never();
  const tally = { ...moment.division.tally, hands: moment.division.tally.hands.slice(0, 2), byName: false };
  const division = { ...moment.division, tally, complete: true };
  render(<App deps={aPage(aSession({ ...moment, division }))} />);
  await screen.findByRole('table');
  expect(screen.getByText(/inferred, from speeches/)).toBeTruthy();
  expect(within(screen.getByLabelText('Roll call')).getAllByRole('listitem')).toHaveLength(2);
});

test('a pile is the share of all the votes, and the record’s ends at its own', () => {
  const count = (option: string | null, now: number, record: number | null) => ({
    option,
    label: option ?? 'Waiting',
    now,
    record,
  });
  const counts = [count('for', 6, 7), count('against', 3, 8), count(null, 6, null)];
  expect(wholeOf(counts)).toBe(15);
  // Where the record counts more than this run, its piles must not be cut off.
  expect(wholeOf([count('for', 6, 20), count('against', 3, 1)])).toBe(21);
  const { container } = render(<Counts counts={counts} year="1918" />);
  const piles = [...container.querySelectorAll<HTMLElement>('.pile')].map(({ style, textContent }) => [
    style.getPropertyValue('--now'),
    style.getPropertyValue('--then'),
    textContent,
  ]);
  expect(piles).toEqual([
    ['0.4', '0.467', '1918: 7'],
    ['0.2', '0.533', '1918: 8'],
    ['0.4', '0', ''],
  ]);
});

test('the page follows from name to name while the reader does, and leaves whoever reads elsewhere', async () => {
  const seen: string[] = [];
  const rect = vi.spyOn(Element.prototype, 'getBoundingClientRect');
  rect.mockReturnValue(new DOMRect(0, 10, 100, 40));
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    seen.push(this.querySelector('b')?.textContent ?? '');
  });
  const { pass } = await open(0);
  pass(500);
  expect(seen).toEqual(['Lenin', 'Stasova']);
  rect.mockReturnValue(new DOMRect(0, -900, 100, 40));
  pass(500);
  expect(chip('Zinoviev').getAttribute('aria-current')).toBe('step');
  expect(seen).toEqual(['Lenin', 'Stasova']);
});

function never(): never {
  throw new Error('a division was asked for');
}

test('under a count without names stands who was heard, each once and with the last argument', () => {
  const cards = [
    aCard('lenin', 'First.', { puts: 'D-first' as never }),
    aCard('bukharin', 'To you.', { objects: 'D-objection' as never }),
    aCard('sverdlov', 'The floor is free.'),
    aCard('lenin', 'And last.', { puts: 'D-last' as never }),
    aCard('you', 'Mine is no card of the record.', { puts: 'D-mine' as never }),
  ];
  expect(heardIn(aMoment(cards, []))).toEqual([
    { person: 'bukharin', argument: 'D-objection' },
    { person: 'lenin', argument: 'D-last' },
  ]);
});
