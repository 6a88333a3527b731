// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { DelegateId } from '../../src/debate/ids.ts';
import type { Offer } from '../../src/narrative/turn.ts';
import { Delegates } from '../../src/ui/delegates.tsx';
import { Speech } from '../../src/ui/speech.tsx';
import { cutDelegates, loadRecordFiles } from '../../story/cut.ts';
import { theRecord } from '../kit/record.ts';
import { aCard, aMoment, aPage, aSession } from './kit.tsx';

afterEach(cleanup);

const record = theRecord();
const cards = cutDelegates(loadRecordFiles());
const people = ['metalworker', 'soldier', 'student', 'commissar', 'sailor'];
const offerOf = (delegate: string): Offer => ({
  id: `take-${delegate}` as never,
  words: `Go in as ${cards[delegate as DelegateId]?.name}`,
  spoken: false,
  kind: 'role',
  move: { kind: 'role', delegate: delegate as DelegateId },
  to: null,
});

function show(delegates: readonly string[], loadDelegates = () => Promise.resolve(cards)) {
  const chosen: string[] = [];
  const moment = aMoment([aCard(null, 'It is you.')], delegates.map(offerOf), { sitting: 'delegates', path: [] });
  const deps = aPage(aSession(moment), { record, loadDelegates });
  render(<Delegates deps={deps} moment={moment} choose={(id) => chosen.push(id)} />);
  return { chosen, notices: deps.notices };
}

const faces = () => screen.getAllByRole('button', { expanded: false });
const open = () => screen.getByRole('button', { expanded: true });

describe('who you are', () => {
  test('five faces are told apart at a glance, each by name and one line', () => {
    show(people);
    expect([open(), ...faces()].map((face) => face.textContent)).toEqual(
      ['anna', 'hnat', 'dora', 'terenty', 'avgust'].map((id) => {
        const person = record.people.get(id as never);
        return `${person?.name}${person?.intro}`;
      }),
    );
    expect(open().textContent).toContain('lathe hand');
  });

  test('the first card is open; a press on another face opens that one alone', async () => {
    const { chosen } = show(people);
    expect(screen.getByRole('article').textContent).toContain('Lathe hand from the Vyborg side');
    fireEvent.click(screen.getByRole('button', { name: /^Avgust/ }));
    const card = screen.getByRole('article', { name: 'Avgust' });
    expect(open().textContent).toContain('Avgust');
    expect(open().getAttribute('aria-controls')).toBe(card.id);
    expect(card.textContent).toContain('Invented delegate');
    fireEvent.click(within(card).getByRole('button', { name: 'Go in as Avgust Lepik' }));
    expect(chosen).toEqual(['take-sailor']);
    expect(await screen.findByRole('heading', { name: 'Your mandate' })).toBeTruthy();
  });

  test('the open card tells mandate, price, friends in words and papers with their day', async () => {
    show(people);
    fireEvent.click(screen.getByRole('button', { name: /^Hnat/ }));
    await screen.findByRole('heading', { name: 'Your mandate' });
    const words = screen.getByRole('article', { name: 'Hnat' }).textContent;
    expect(words).toContain('peace by the thaw');
    expect(words).toContain('it is your own battery that is sent');
    for (const friend of ['Trotsky', 'Joffe', 'Krylenko', 'The delegates from the front', 'The peasant delegates'])
      expect(words).toContain(`${friend} `);
    const paper = screen.getByRole('link', { name: 'Hnat’s horse-book' });
    expect(paper.getAttribute('href')).toBe('#library/documents/battery-horses');
    expect(paper.parentElement?.textContent).toContain('10 January');
  });

  test('the roles for a class stand below, closed, with aims, limit and price; no face is invented for them', async () => {
    const { chosen } = show([...people, 'role-war', 'role-undecided']);
    const summary = await screen.findByText('For a class: take a role');
    expect(summary.closest('details')?.open).toBe(false);
    const war = screen.getByRole('article', { name: 'A delegate for revolutionary war' });
    expect(war.textContent).toContain('Revolutionary war');
    expect(war.textContent).toContain('No signature.');
    expect(war.textContent).toContain('The Moscow Bureau’s resolution');
    expect(screen.queryByRole('article', { name: 'A Left SR ally' })).toBeNull();
    fireEvent.click(within(war).getByRole('button', { name: 'Go in as A delegate for revolutionary war' }));
    expect(chosen).toEqual(['take-role-war']);
  });

  test('where no role is offered, none is spoken of', async () => {
    show(people);
    await screen.findByRole('heading', { name: 'Your mandate' });
    expect(screen.queryByText(/For a class/)).toBeNull();
  });

  test('cards that do not come are told of, and the way in stands open all the same', async () => {
    const { chosen, notices } = show(people, () => Promise.reject(new Error('offline')));
    await expect.poll(() => String(notices.value)).toMatch(/could not be fetched/);
    fireEvent.click(screen.getByRole('button', { name: 'Go in as Anna Fedotova' }));
    expect(chosen).toEqual(['take-metalworker']);
  });
});

test('a role has no face and no page of its own: its lines are headed You', () => {
  const moment = aMoment([aCard('you', 'No signature.')], []);
  render(<Speech moment={moment} record={record} player={null} typed={false} wholeTurn={false} aloud={null} />);
  expect(screen.getByRole('heading', { level: 2, name: 'You' })).toBeTruthy();
  expect(screen.queryByRole('link')).toBeNull();
});
