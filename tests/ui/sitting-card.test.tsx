// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { SittingId } from '../../src/debate/ids.ts';
import { App } from '../../src/ui/app.tsx';
import { programme, SittingsPanel } from '../../src/ui/panels/sittings-panel.tsx';
import { SittingCard } from '../../src/ui/sitting-card.tsx';
import { theRecord } from '../kit/record.ts';
import { aCard, aMoment, aPage, aSession } from './kit.tsx';

afterEach(cleanup);

const record = theRecord();
const nothing = () => undefined;
const sitting = (id: string) => {
  const found = record.sittings.get(id as SittingId);
  if (!found) throw new Error(id);
  return found;
};

test('a card says the day in both calendars, the name, what is asked, who meets, where, and how long', () => {
  const deps = aPage(aSession(null), { record });
  render(<SittingCard deps={deps} sitting={sitting('1918-01-21')} follows={false} open={nothing} back={nothing} />);
  expect(screen.getByRole('heading', { level: 1, name: 'The Theses' })).toBe(document.activeElement);
  const card = screen.getByRole('main');
  for (const words of ['Old Style 8 January 1918', 'New Style 21 January 1918', 'About 9 minutes', 'Sitting 2 of 12'])
    expect(card.textContent).toContain(words);
  expect(card.textContent).toContain(sitting('1918-01-21').asks);
  expect(card.textContent).toContain('the building is not recorded');
});

test('one sitting is begun from its card, by key or by press, and the card leads back to them all', async () => {
  const session = aSession(null);
  render(<App deps={aPage(session, { record })} />);
  fireEvent.click(screen.getByRole('button', { name: 'One sitting' }));
  const panel = within(await screen.findByRole('dialog', { name: 'One sitting' }));
  fireEvent.click(panel.getByRole('button', { name: /The lobby/ }));
  await screen.findByRole('heading', { level: 1, name: 'The lobby' });
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(session.asked).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'All sittings' }));
  fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: /The tape/ }));
  await screen.findByRole('heading', { level: 1, name: 'The tape' });
  fireEvent.keyDown(document.body, { key: 'Enter' });
  expect(session.asked).toEqual(['start 1918-02-10']);
});

test('between two sittings the next one’s card comes first, and the report stays behind it', async () => {
  await import('../../src/ui/report/report-screen.tsx'); // it is large, and fetched when it is first shown
  const next = '1918-02-24' as SittingId;
  const turn = { sitting: '1918-02-23' as SittingId, cards: [], offers: [], ending: 'ending_x', next };
  const end = aMoment([aCard('sverdlov', 'Closed.')], [], { turn, ending: 'ending_x', next });
  const session = aSession(end);
  render(<App deps={aPage(session, { record, loadWhole: async () => record })} />);
  fireEvent.click(screen.getByRole('button', { name: 'The historian’s report' }));
  fireEvent.click(await screen.findByRole('button', { name: 'On: 24 February' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'The lobby' })).toBeTruthy();
  expect(session.asked).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Back to the report' }));
  fireEvent.click(await screen.findByRole('button', { name: 'On: 24 February' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Open the sitting' }));
  expect(session.asked).toEqual(['goOn']);
  session.moment.value = aMoment([aCard(null, 'Night.')], [], { sitting: next, path: [] });
  expect(await screen.findByText('Night.')).toBeTruthy();
});

test('the programme has three parts, and every sitting once', () => {
  const parts = programme([...record.sittings.values()]);
  expect(parts.map(({ months }) => months)).toEqual(['January', 'February', 'March and April']);
  expect(parts.flatMap(({ sittings }) => sittings)).toEqual([...record.sittings.values()]);
});

test('it marks what the run kept here has been through, and where it stands', () => {
  const session = aSession(null);
  const kept = { label: '', sittings: ['prologue', '1918-01-21'] as unknown as readonly SittingId[] };
  const deps = aPage(
    { ...session, canResume: { ...session.canResume, value: kept } as typeof session.canResume },
    { record },
  );
  render(<SittingsPanel deps={deps} moment={null} close={nothing} />);
  expect(screen.getByRole('button', { name: /Who sent you.*Played in the run kept here/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: /The Theses.*has come to this one/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: /Three motions/ }).textContent).not.toContain('kept here');
});
