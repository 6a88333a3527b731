// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { App } from '../../src/ui/app.tsx';
import { aCard, aClock, aMoment, aPage, aPass, aSession, aSpeech } from './kit.tsx';

afterEach(cleanup);

const cards = [
  aCard('sverdlov', 'Forty-eight hours to answer.', { shows: ['february-terms' as never] }),
  aCard('bukharin', 'Who sells it to us?', { objects: 'third-duma' as never, mood: 'vehement' }),
];
const offers = [
  aSpeech('border', 'What do I tell the Letts?', { to: 'lenin' as never }),
  aSpeech('no-army', 'There is nobody left in the trenches.'),
  aPass(),
];
const speech = () => screen.getByRole('region', { name: 'Who speaks' });

test('the body and both dates stand in the top bar, and no building', () => {
  render(<App deps={aPage(aSession(aMoment(cards, offers)))} />);
  const bar = screen.getByRole('banner');
  expect(bar.textContent).toContain('Central Committee');
  expect(bar.textContent).toContain('Old Style O.S. 10 February 1918');
  expect(bar.textContent).toContain('New Style N.S. 23 February 1918');
  expect(bar.textContent).not.toContain('Smolny');
});

test('a speaker is shown with who he is and with the argument he puts, and never in quotation marks', () => {
  render(<App deps={aPage(aSession(aMoment(cards, offers)))} />);
  expect(within(speech()).getByRole('heading', { name: 'Bukharin' })).toBeTruthy();
  expect(speech().textContent).toContain('the Left’s boyish advocate');
  expect(speech().textContent).toContain('Objects to you Remember the Third Duma');
  expect(speech().textContent).not.toMatch(/[“”]/);
  expect(speech().textContent).toContain('Sverdlov');
});

test('at the second meeting the line of who he is does not come again', () => {
  const again = [...cards, aCard('sverdlov', 'Be short.'), aCard('bukharin', 'I am short.')];
  render(<App deps={aPage(aSession(aMoment(again, offers)))} />);
  expect(speech().textContent).not.toContain('boyish');
});

test('a document that comes on the table is named', () => {
  render(<App deps={aPage(aSession(aMoment(cards, offers, { reached: 0 })))} />);
  expect(speech().textContent).toContain('On the table: The German terms of 21 February');
});

test('a voice that reads aloud can be stopped beside the words, and only while it speaks', () => {
  const speaking = signal(true);
  const reading = signal({
    speaking,
    skip: () => {
      speaking.value = false;
    },
  });
  render(<App deps={aPage(aSession(aMoment(cards, offers)), { reading })} />);
  fireEvent.click(within(speech()).getByRole('button', { name: 'Stop reading' }));
  expect(within(speech()).queryByRole('button', { name: 'Stop reading' })).toBeNull();
});

test('while cards remain there is one way on, and no choice can be made or heard', () => {
  const session = aSession(aMoment(cards, offers, { reached: 0 }));
  render(<App deps={aPage(session)} />);
  expect(screen.queryByRole('button', { name: /Letts/ })).toBeNull();
  const on = screen.getByRole('button', { name: 'Go on' });
  expect(document.activeElement).toBe(on);
  fireEvent.click(on);
  expect(session.asked).toEqual(['advance']);
  expect(screen.getByRole('button', { name: /Letts/ })).toBeTruthy();
});

test('when the choices appear the focus goes to their heading', () => {
  render(<App deps={aPage(aSession(aMoment(cards, offers)))} />);
  const heading = screen.getByRole('heading', { name: /Your speech/ });
  expect(heading.textContent).toContain('as Anna Fedotova');
  expect(document.activeElement).toBe(heading);
});

test('a number key chooses, but not in the first 300 ms', () => {
  const clock = aClock();
  const session = aSession(aMoment(cards, offers));
  render(<App deps={aPage(session, { clock })} />);
  fireEvent.keyDown(document.body, { key: '2' });
  expect(session.asked).toEqual([]);
  clock.pass(300);
  fireEvent.keyDown(document.body, { key: '2' });
  expect(session.asked).toEqual(['choose say-no-army']);
});

test('nought lets it pass, B goes back', () => {
  const clock = aClock();
  const session = aSession(aMoment(cards, offers));
  render(<App deps={aPage(session, { clock })} />);
  clock.pass(300);
  fireEvent.keyDown(document.body, { key: '0' });
  fireEvent.keyDown(document.body, { key: 'b' });
  expect(session.asked).toEqual(['choose pass', 'back']);
});

test('every line is said once, in order, with its speaker', () => {
  const session = aSession(aMoment(cards, offers, { reached: 0 }));
  render(<App deps={aPage(session)} />);
  fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
  const said = [...screen.getByRole('log').querySelectorAll('p')].map((line) => line.textContent);
  const mine = said.slice(said.lastIndexOf('Sverdlov: Forty-eight hours to answer.'));
  expect(mine).toEqual([
    'Sverdlov: Forty-eight hours to answer.',
    'Motion before the house: Accept the German proposals immediately?',
    'Bukharin: Who sells it to us?',
  ]);
});

test('whole turn shows all cards and the choices at once', () => {
  const session = aSession(aMoment(cards, offers, { reached: 0 }));
  const deps = aPage(session);
  deps.settings.readingMode.value = 'turn';
  render(<App deps={deps} />);
  expect(session.asked).toEqual(['whole']);
  expect(screen.getByRole('button', { name: /Letts/ })).toBeTruthy();
});

test('where you stand is told in words, and the chair’s boxes are counted', () => {
  const session = aSession(aMoment(cards, offers, { floors: { left: 3, all: 4 } }));
  render(<App deps={aPage(session)} />);
  const where = screen.getByRole('region', { name: 'Where you stand' });
  expect(where.textContent).toContain('You have not spoken yet.');
  expect(where.textContent).toContain('3 of 4 speeches left');
});

test('who leans is told in words', () => {
  const leaning = [{ person: 'joffe' as never, towards: 'for', share: 0.5, changed: false }] as never;
  render(<App deps={aPage(aSession(aMoment(cards, offers, { leaning })))} />);
  expect(screen.getByRole('list', { name: 'Who leans' }).textContent).toContain('Joffe leans towards: For');
});

test('the stage’s element stays one and the same from screen to screen, and leaves when the stage is off', () => {
  const deps = aPage(aSession(aMoment(cards, offers)));
  render(<App deps={deps} />);
  expect(deps.stageHost.isConnected).toBe(true);
  deps.settings.stage.value = false;
  return Promise.resolve().then(() => expect(deps.stageHost.isConnected).toBe(false));
});
