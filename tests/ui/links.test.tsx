// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { SpokenNames } from '../../src/debate/names.ts';
import { App } from '../../src/ui/app.tsx';
import { openFinder } from '../../src/ui/links/find.ts';
import { Linked, links } from '../../src/ui/links/linked.tsx';
import { linker } from '../../src/ui/links/linker.ts';
import { RecordPanel } from '../../src/ui/panels/record-panel.tsx';
import { finishTyping } from '../../src/ui/typed.tsx';
import { cutReading, loadRecordFiles } from '../../story/cut.ts';
import { theRecord } from '../kit/record.ts';
import { aCard, aMoment, aPage, aPass, aSession, aSpeech } from './kit.tsx';

afterEach(() => {
  cleanup();
  linker.value = null;
  location.hash = '';
});

const names: SpokenNames = {
  people: { lenin: ['Lenin'], ge: ['Ge'], left: ['Left'] },
  words: { sr: ['Left SR', 'Left SRs'], truce: ['truce'], commissar: ['People’s Commissar'] },
  documents: { theses: ['Theses on peace (a draft)'] },
};
const find = openFinder(names);
const marked = (text: string, own: string | null = null): string =>
  (find([{ own, lines: [text] }])[0]?.[0] ?? [])
    .map((piece) => (piece.entry ? `[${piece.text}]` : piece.text))
    .join('');

describe('finding names', () => {
  test.each([
    ['Lenin is here', '[Lenin] is here'],
    ['a Leninist, Leninism, pre-Lenin and Lenin-like', 'a Leninist, Leninism, pre-Lenin and Lenin-like'],
    ['Lenin’s coat', '[Lenin’s] coat'],
    ['Lenin’ll go', 'Lenin’ll go'],
    ['(Lenin), Lenin', '([Lenin]), Lenin'],
    ['lenin', 'lenin'],
    ['Germany; Ge', 'Germany; [Ge]'],
    ['Left SRs', '[Left SRs]'],
    ['Left, Left SR', '[Left], [Left SR]'],
    ['Truce! No truce', '[Truce]! No truce'],
    ['a people’s commissar, a People’s Commissar', 'a people’s commissar, a [People’s Commissar]'],
    ['Theses on peace (a draft)', '[Theses on peace (a draft)]'],
    ['Lenin Ge', '[Lenin] [Ge]'],
    ['', ''],
  ])('%s', (text, expected) => expect(marked(text)).toBe(expected));

  test('nobody’s own words link his own name', () =>
    expect(marked('I, Lenin, and Ge', 'lenin')).toBe('I, Lenin, and [Ge]'));

  test('in a turn each entry is a link once, and a name passed over in one’s own words is still to come', () => {
    const said = find([
      { own: 'lenin', lines: ['I, Lenin', 'Ge'] },
      { own: 'ge', lines: ['Lenin, Lenin'] },
      { own: null, lines: ['Lenin and Ge'] },
    ]);
    const linked = said.map((card) =>
      card.map((line) => line.filter((piece) => piece.entry).map((piece) => piece.text)),
    );
    expect(linked).toEqual([[[], ['Ge']], [['Lenin']], [[]]]);
  });

  test('whatever is said, the pieces together are the text, and every link is one of the names', () => {
    const word = fc.constantFrom(
      'Lenin',
      'Ge',
      'Left',
      ' SR',
      's',
      '’s',
      ' ',
      '-',
      ', ',
      'truce',
      'Truce',
      'é',
      '(',
      '.',
    );
    const forms = Object.values(names).flatMap((shelf) => Object.values(shelf).flat());
    fc.assert(
      fc.property(fc.array(fc.array(word).map((words) => words.join(''))), (lines) => {
        const [card = []] = find([{ own: null, lines }]);
        expect(card.map((line) => line.map((piece) => piece.text).join(''))).toEqual(lines);
        const found = card.flat().flatMap((piece) => (piece.entry ? [piece] : []));
        expect(new Set(found.map(({ entry }) => entry?.id)).size).toBe(found.length);
        for (const { text } of found)
          expect(forms.map((form) => form.toLowerCase())).toContain(text.replace(/’s$/, '').toLowerCase());
      }),
    );
  });
});

test('a text anywhere has its links, named by their own words', () => {
  render(<Linked text="Lenin asked the Central Committee; Lenin waited." />);
  const found = screen.getAllByRole('link');
  expect(found.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Lenin', '#library/people/lenin'],
    ['Central Committee', '#library/words/cc'],
  ]);
  for (const link of found) expect(link.getAttribute('aria-label') ?? link.getAttribute('title')).toBeNull();
});

const cards = [
  aCard('sverdlov', 'Peace with the Rada, says Lenin.'),
  aCard('bukharin', 'Bukharin asks: who is the Rada, and what is Smolny?'),
];
const offers = [aSpeech('border', 'What do I tell Lenin of the Rada?'), aPass('Let Lenin pass.')];
const said = () => within(screen.getByRole('group', { name: 'Said in this turn' }));
const shown = (link: HTMLElement) => link.textContent;

describe('links in the debate', () => {
  test('come when the names have come, at the first mention in the turn, and never in a choice', () => {
    render(<App deps={aPage(aSession(aMoment(cards, offers)))} />);
    expect(said().queryAllByRole('link')).toEqual([]);
    linker.value = links;
    return Promise.resolve().then(() => {
      expect(said().getAllByRole('link').map(shown)).toEqual(['Rada', 'Lenin', 'Smolny']);
      expect(within(screen.getByRole('region', { name: /Your speech/ })).queryAllByRole('link')).toEqual([]);
    });
  });

  test('leave every word where it was', () => {
    render(<App deps={aPage(aSession(aMoment(cards, offers)))} />);
    const plain = [...document.querySelectorAll('.line p')].map((line) => line.textContent);
    cleanup();
    linker.value = links;
    render(<App deps={aPage(aSession(aMoment(cards, offers)))} />);
    expect([...document.querySelectorAll('.line p')].map((line) => line.textContent)).toEqual(plain);
  });

  test('wait for the last letter of what is being typed', () => {
    linker.value = links;
    const deps = aPage(aSession(aMoment(cards, offers, { reached: 0 })));
    deps.settings.textSpeed.value = 'typed';
    render(<App deps={deps} />);
    expect(said().queryAllByRole('link')).toEqual([]);
    finishTyping.value?.();
    return Promise.resolve().then(() => expect(said().getAllByRole('link').map(shown)).toEqual(['Rada', 'Lenin']));
  });

  test('Enter on a link neither goes on nor chooses; a number still chooses', () => {
    linker.value = links;
    const session = aSession(aMoment(cards, offers, { reached: 0 }));
    render(<App deps={aPage(session)} />);
    const [link] = said().getAllByRole('link');
    link?.focus();
    expect(fireEvent.keyDown(link as HTMLElement, { key: 'Enter' })).toBe(true);
    expect(session.asked).toEqual([]);
    expect(fireEvent.keyDown(link as HTMLElement, { key: 'b' })).toBe(false);
    expect(session.asked).toEqual(['back']);
  });

  test('the head links the speaker, his argument, and the documents on the table', () => {
    const shows = ['february-terms', 'a', 'b'] as never;
    const card = aCard('bukharin', 'Who sells it?', { objects: 'third-duma' as never, shows });
    render(<App deps={aPage(aSession(aMoment([card], offers)))} />);
    const who = within(screen.getByRole('region', { name: 'Who speaks' }));
    const to = (name: string) => who.getByRole('link', { name }).getAttribute('href');
    expect(who.getByRole('heading', { name: 'Bukharin' })).toBeTruthy();
    expect(to('Bukharin')).toBe('#library/people/bukharin');
    expect(to('Remember the Third Duma')).toBe('#library/arguments/third-duma');
    expect(to('The German terms of 21 February')).toBe('#library/documents/february-terms');
    expect(who.getAllByRole('link')).toHaveLength(4);
  });

  test('who leans is a link in the same sentence', () => {
    linker.value = links;
    const leaning = [{ person: 'joffe' as never, towards: 'for', share: 0.5, changed: false }] as never;
    render(<App deps={aPage(aSession(aMoment(cards, offers, { leaning })))} />);
    const hall = screen.getByRole('list', { name: 'Who leans' });
    expect(hall.textContent).toContain('Joffe leans towards: For');
    expect(within(hall).getByRole('link', { name: 'Joffe' }).getAttribute('href')).toBe('#library/people/joffe');
  });

  test('the motion before the house is no link: its entry tells the count', () => {
    linker.value = links;
    render(<App deps={aPage(aSession(aMoment(cards, offers)))} />);
    expect(within(screen.getByRole('region', { name: 'Motion before the house' })).queryAllByRole('link')).toEqual([]);
  });
});

describe('links in the record panel', () => {
  const offer = aSpeech('defencists-since-october', 'We are defencists now, Lenin.');
  const told = [{ sitting: '1918-02-23' as never, cards, chosen: offer, offers: [offer] }];
  const shows = ['february-terms'] as never;
  const now = aCard('lomov', 'Lenin will go.', { puts: 'revolution-survives-lenin' as never, shows });
  const open = async () => {
    const reading = cutReading(loadRecordFiles());
    const page = aPage(aSession(null), { record: theRecord(), loadReading: () => Promise.resolve(reading) });
    render(<RecordPanel deps={page} moment={aMoment([now], [aPass()], { told })} close={() => undefined} />);
    const panel = within(screen.getByRole('dialog', { name: 'The record' }));
    await panel.findAllByRole('list', { name: /^Sources?$/ });
    return panel;
  };

  test('who speaks, what he puts, what he lays down and whom he names are links', async () => {
    const panel = await open();
    const to = (name: string) => panel.getAllByRole('link', { name }).map((link) => link.getAttribute('href'));
    expect(to('Sverdlov')).toEqual(['#library/people/sverdlov']);
    expect(to('The German terms of 21 February')).toEqual(['#library/documents/february-terms']);
    expect(panel.getAllByRole('link').map((link) => link.getAttribute('href'))).toContain(
      '#library/arguments/revolution-survives-lenin',
    );
    // Once in each turn; in the chosen words not at all.
    expect(to('Lenin')).toEqual(['#library/people/lenin', '#library/people/lenin']);
  });

  test('an argument that somebody is on record with only later says when', async () => {
    const panel = await open();
    const entry = theRecord().arguments.get('defencists-since-october' as never);
    const chosen = panel.getByText(/An argument of 1918, your words/);
    expect(chosen.textContent).toContain(`${entry?.title} (on record for 25 February)`);
    expect(panel.getAllByText(/on record for/)).toHaveLength(1);
  });
});
