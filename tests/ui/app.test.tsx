// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { App, mountPage } from '../../src/ui/app.tsx';
import { aCard, aMoment, aPage, aSession } from './kit.tsx';

afterEach(cleanup);

const take = {
  id: 'take-metalworker' as never,
  words: 'Go in as Anna Fedotova.',
  spoken: false,
  kind: 'role',
  move: { kind: 'role', delegate: 'metalworker' as never },
  to: null,
} as const;

test('the title begins a debate, and offers nothing that is not there', () => {
  const session = aSession(null);
  render(<App deps={aPage(session)} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Breathing Space');
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
    'Sound on',
    'Take the floorNew debate',
    'Settings',
  ]);
  expect(screen.getByRole('link', { name: /Library/ }).getAttribute('href')).toBe('#library/people');
  fireEvent.click(screen.getByRole('button', { name: /Take the floor/ }));
  expect(session.asked).toEqual(['start 1918-02-23']);
});

test('a kept run can be continued', () => {
  const session = aSession(null, '23 February, second speech');
  render(<App deps={aPage(session)} />);
  fireEvent.click(screen.getByRole('button', { name: /Continue.*second speech/ }));
  expect(session.asked).toEqual(['resume']);
});

test('a new debate begins with who you are', () => {
  const session = aSession(
    aMoment([aCard(null, 'One more is invented, and it is you.')], [take], { sitting: 'delegates', path: [] }),
  );
  render(<App deps={aPage(session)} />);
  expect(screen.getByRole('heading', { level: 1, name: 'Who you are' })).toBe(document.activeElement);
  expect(screen.getByText('One more is invented, and it is you.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Go in as Anna Fedotova.' }));
  expect(session.asked).toEqual(['choose take-metalworker']);
});

test('from the last turn the report is asked for, and the turn gives way to it', () => {
  const end = aMoment([aCard('sverdlov', 'The meeting is closed.')], [], { ending: 'ending_terms_accepted' });
  render(<App deps={aPage(aSession(end))} />);
  expect(screen.getByRole('region', { name: 'Who speaks' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'The historian’s report' }));
  expect(screen.queryByRole('region', { name: 'Who speaks' })).toBeNull();
});

test('the settings dress the page, and every gesture is told', () => {
  const host = document.body.appendChild(document.createElement('div'));
  const onGesture = vi.fn();
  const deps = aPage(aSession(null), { onGesture });
  const unmount = mountPage(host, deps);
  deps.settings.textSize.value = 200;
  deps.settings.contrast.value = 'high';
  deps.settings.motion.value = 'reduced';
  expect({ ...document.documentElement.dataset }).toMatchObject({ text: '200', contrast: 'high', motion: 'reduced' });
  fireEvent.keyDown(document, { key: 'Tab' });
  fireEvent.keyDown(document, { key: 'Tab' });
  expect(onGesture).toHaveBeenCalledTimes(2);
  unmount();
  expect(host.innerHTML).toBe('');
});
