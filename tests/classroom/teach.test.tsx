// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TeachPlace } from '../../src/classroom/teach/teach-place.tsx';
import type { ClassroomProps } from '../../src/ui/deps.ts';
import { aRealPage } from '../ui/paths-kit.ts';

vi.mock('virtual:teach', async () => ({ default: (await import('./teach-kit.ts')).someMaterial }));

const address = (page: string | null): ClassroomProps['address'] => ({ kind: 'teach', page });
const deps = aRealPage();
const leave = vi.fn();
const print = vi.fn();
const open = (page: string | null) =>
  render(<TeachPlace deps={deps} address={address(page)} close={vi.fn()} leave={leave} />);

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('print', print);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
  location.hash = '';
});

describe('the teacher’s page', () => {
  test('has three ways to run it, and every sheet with a way to print it', () => {
    open(null);
    expect(screen.getByRole('heading', { level: 1 })).toBe(document.activeElement);
    const ways = within(screen.getByRole('region', { name: 'Three ways to run it' }));
    expect(ways.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '#teach/lesson',
      '#assembly',
      '#class',
    ]);
    for (const title of ['A plan', 'Role cards', 'Vocabulary', 'Scoring key', 'Curriculum links', 'Forty-eight hours'])
      expect(screen.getByRole('link', { name: title })).toBeTruthy();
    expect(screen.getAllByRole('button', { name: /^Print: / })).toHaveLength(8);
  });

  test('prints a sheet at one press, once it is whole', async () => {
    const { rerender } = open(null);
    fireEvent.click(screen.getByRole('button', { name: 'Print: Role cards' }));
    expect(location.hash).toBe('#teach/role-cards');
    expect(print).not.toHaveBeenCalled();
    rerender(<TeachPlace deps={deps} address={address('role-cards')} close={vi.fn()} leave={leave} />);
    await waitFor(() => expect(print).toHaveBeenCalledTimes(1));
    expect(screen.getByRole('heading', { level: 1, name: 'Role cards' })).toBe(document.activeElement);
    // Coming back does not print again.
    rerender(<TeachPlace deps={deps} address={address(null)} close={vi.fn()} leave={leave} />);
    rerender(<TeachPlace deps={deps} address={address('role-cards')} close={vi.fn()} leave={leave} />);
    expect(print).toHaveBeenCalledTimes(1);
  });

  test('an address that names no sheet says so, and shows what there is', () => {
    open('nothing');
    expect(screen.getByText('There is no such sheet. Here is all that there is.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Role cards' })).toBeTruthy();
  });

  test('closes by its button, from any sheet back to the game', () => {
    open('plan-x');
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(leave).toHaveBeenCalledTimes(1);
  });
});

describe('a written sheet', () => {
  test('is elements of the page, and never HTML', () => {
    const { container } = open('plan-x');
    expect(container.querySelector('b')).toBeNull();
    expect(screen.getByText(/<b>not HTML<\/b>/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Theses' }).getAttribute('href')).toBe('#library/documents/theses');
    expect(screen.getByRole('link', { name: 'a site (a.org)' })).toBeTruthy();
    expect(container.querySelectorAll('.tc-page-end, .tc-tick, .tc-write')).toHaveLength(3);
  });
});

test('the first column of a written table says of each row what it is about, unless it only lists', () => {
  open('plan-x');
  expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['0', '5']);
  expect(screen.getByRole('cell', { name: 'Go' })).toBeTruthy();
});

describe('role cards', () => {
  test('are as many as pupils, with the list of who has which', async () => {
    open('role-cards');
    const field = await screen.findByRole('spinbutton', { name: 'Pupils in the class' });
    expect(screen.getAllByRole('article')).toHaveLength(24);
    fireEvent.input(field, { target: { value: '30' } });
    expect(screen.getAllByRole('article')).toHaveLength(30);
    expect(screen.getAllByRole('row')).toHaveLength(31);
    expect(screen.getByRole('heading', { name: 'If you were away' })).toBeTruthy();
  });

  test('a number that the cards do not serve is answered, and the last good one stays', async () => {
    open('role-cards');
    fireEvent.input(await screen.findByRole('spinbutton'), { target: { value: '7' } });
    expect(screen.getByText('A whole number from 15 to 36, please. Below are the cards for 24.')).toBeTruthy();
    expect(screen.getAllByRole('article')).toHaveLength(24);
  });

  test('the class’s size is there again next time', async () => {
    open('role-cards');
    fireEvent.input(await screen.findByRole('spinbutton'), { target: { value: '16' } });
    cleanup();
    open('role-cards');
    await screen.findByRole('spinbutton');
    expect(screen.getAllByRole('article')).toHaveLength(16);
  });

  test('a card says what it knows, and marks whom the game invented', async () => {
    open('role-cards');
    const [lenin, anna] = (await screen.findAllByRole('article')).map((card) => card.textContent ?? '');
    expect(lenin).toContain('lenin knows.');
    expect(lenin).not.toContain('Invented');
    expect(anna).toContain('Invented.');
    expect(anna).toContain('anna does not know.');
  });
});

describe('the papers of a sitting', () => {
  test('have their provenance, both days, their doubts and their sources', async () => {
    open('packet-1918-02-23');
    const paper = within(await screen.findByRole('region', { name: /^A /, hidden: true }));
    expect(paper.getByText(/Old Style/)).toBeTruthy();
    expect(paper.getByText('Ten demands.')).toBeTruthy();
    expect(paper.getByRole('list', { name: /Source/ })).toBeTruthy();
    expect(screen.getByText(/Who wrote paper A/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'After the vote: where the sources differ' })).toBeTruthy();
  });
});

describe('what is made of the record', () => {
  test('the vocabulary of one sitting has its words alone', async () => {
    open('words');
    const field = await screen.findByRole('combobox', { name: 'For the sitting' });
    expect(screen.getAllByRole('term').length).toBeGreaterThan(40);
    fireEvent.change(field, { target: { value: '1918-02-23' } });
    expect(screen.getAllByRole('term')).toHaveLength(1);
  });

  test('the key has every argument with its sources', async () => {
    const { container } = open('scoring-key');
    await screen.findByText(/No side earns anything/);
    expect(container.querySelectorAll('.tc-entry')).toHaveLength(deps.record.arguments.size);
    expect(container.querySelectorAll('.tc-entry .source-list').length).toBe(deps.record.arguments.size);
  });

  test('slips for a motion have its answers, and the tellers’ sheet no count of 1918', () => {
    open('ballots');
    expect(screen.getAllByRole('region', { name: /^Slip / })).toHaveLength(24);
    const tally = screen.getByRole('region', { name: 'The tellers’ sheet' });
    expect(within(tally).getAllByRole('row')).toHaveLength(6);
    expect(tally.querySelector('td')?.textContent).toBe('');
    fireEvent.change(screen.getByRole('combobox', { name: 'The motion' }), { target: { value: 'v01-activists' } });
    expect(within(tally).getByText('Revolutionary war')).toBeTruthy();
  });

  test('a link of the curriculum that nobody looked up says so', () => {
    open('curriculum-table');
    expect(screen.getByRole('cell', { name: '22 November 2026' })).toBeTruthy();
    expect(screen.getByRole('cell', { name: 'by memory' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'a.org' })).toBeTruthy();
  });
});
