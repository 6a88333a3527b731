// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ArgumentId } from '../../src/debate/ids.ts';
import type { Reading } from '../../src/debate/reading.ts';
import { App } from '../../src/ui/app.tsx';
import { readLink, type Shelf, shelves } from '../../src/ui/entry.ts';
import { oldStyleOf } from '../../src/ui/panels/days.ts';
import { Library } from '../../src/ui/panels/library.tsx';
import { mapAround, middles } from '../../src/ui/panels/map-plan.ts';
import { citations } from '../../src/ui/panels/sources-shelf.tsx';
import { sentence, tidy } from '../../src/ui/panels/tidy.ts';
import { trailAfter } from '../../src/ui/panels/use-trail.ts';
import { useAddress } from '../../src/ui/use-address.ts';
import { cutReading, loadRecordFiles } from '../../story/cut.ts';
import { theRecord } from '../kit/record.ts';
import { aMoment, someDeps } from './report-kit.ts';

let reading: Reading;
beforeAll(() => {
  reading = cutReading(loadRecordFiles());
});
beforeEach(() => history.replaceState(null, '', '/'));
afterEach(cleanup);

const deps = (change = {}) => someDeps(theRecord(), reading, change);

/** The library over a run, at the address it is opened with, following every link. */
function Shown({ moment = aMoment() }: { readonly moment?: ReturnType<typeof aMoment> | null }) {
  const { address, close } = useAddress();
  const entry = address?.kind === 'library' ? address.entry : null;
  return entry && <Library deps={held} moment={moment} entry={entry} close={close} />;
}
let held = {} as ReturnType<typeof deps>;

/** Opens it at an address, and waits for the page. */
async function openAt(address: string, heading: RegExp | string): Promise<HTMLElement> {
  held = deps();
  history.replaceState(null, '', address);
  render(<Shown />);
  await screen.findByRole('heading', { level: 3, name: heading });
  return screen.getByRole('dialog', { name: 'Library' });
}
const page = () => within(screen.getByRole('region'));
const links = (name: string | RegExp) => page().getAllByRole('link', { name });
const press = (name: string | RegExp) => fireEvent.click(links(name)[0] as HTMLElement);

const headings: Readonly<Record<Shelf, string>> = {
  people: 'Who’s who',
  arguments: 'The arguments',
  votes: 'The votes',
  documents: 'The documents',
  timeline: 'The timeline',
  advance: 'The advance',
  words: 'The words of 1918',
  disputed: 'Disputed points',
  sources: 'Sources',
  scoring: 'How it is scored',
};

describe('the address', () => {
  test('opens the library over the page, and closing puts it away again', async () => {
    render(<App deps={deps({ session: { ...deps().session, moment: { value: null } } })} />);
    expect(screen.queryByRole('dialog')).toBeNull();
    history.replaceState(null, '', '#library/people/lenin');
    fireEvent(window, new Event('hashchange'));
    await screen.findByRole('heading', { level: 3, name: 'Lenin' });
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('of a page opened from outside is put away without going anywhere', async () => {
    await openAt('/?a=b#library/votes/v13a-accept', 'Accept the German proposals immediately?');
    const length = history.length;
    const back = vi.spyOn(history, 'back');
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect([location.search, location.hash, history.length]).toEqual(['?a=b', '', length]);
    expect(back).not.toHaveBeenCalled();
    back.mockRestore();
  });

  test('that a link brought is left by one step back', async () => {
    held = deps();
    render(<Shown />);
    const back = vi.spyOn(history, 'go').mockImplementation(() => undefined);
    history.replaceState(null, '', '#library/words');
    fireEvent(window, new Event('hashchange'));
    await screen.findByRole('heading', { level: 3, name: 'The words of 1918' });
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(back.mock.calls).toEqual([[-1]]));
    back.mockRestore();
  });

  test.each(shelves)('opens the shelf %s, and says so where an entry is not there', async (shelf) => {
    await openAt(`#library/${shelf}/no-such-entry`, headings[shelf]);
    if (shelf !== 'scoring') expect(screen.getByText(/The library has no such entry/)).toBeTruthy();
  });

  test('moves within the library without another step of the history', async () => {
    await openAt('#library/people', 'Who’s who');
    const length = history.length;
    press(/^Lenin/);
    expect(await screen.findByRole('heading', { level: 3, name: 'Lenin' })).toBe(document.activeElement);
    expect(readLink(location.hash)).toEqual({ shelf: 'people', id: 'lenin' });
    expect(history.length).toBe(length);
    fireEvent.click(screen.getByRole('link', { name: 'Back' }));
    await screen.findByRole('heading', { level: 3, name: 'Who’s who' });
    expect(document.activeElement?.getAttribute('href')).toBe('#library/people/lenin');
  });
});

describe('who’s who', () => {
  test('has those in the room first, the invented marked, and everybody in it', async () => {
    const dialog = await openAt('#library/people', 'Who’s who');
    const [room] = within(dialog).getAllByRole('heading', { level: 4 });
    expect(room?.textContent).toMatch(/^In the room/);
    const cards = page().getAllByRole('link');
    expect(cards).toHaveLength(Object.keys(reading.people).length);
    expect(cards[0]?.textContent).toContain('Annainvented');
    expect(cards[1]?.textContent).toContain('Lenin');
  });

  test('a person has votes, inferred ones marked, arguments, fate and how reliable it is', async () => {
    await openAt('#library/people/trotsky', 'Trotsky');
    expect(page().getByText(/Lev Davidovich Bronstein/)).toBeTruthy();
    expect(links(/Accept the German proposals/)[0]?.getAttribute('href')).toBe('#library/votes/v13a-accept');
    expect(page().getAllByText(/^inferred/).length).toBeGreaterThan(0);
    expect(links(/If they do attack, the price can be borne/).length).toBeGreaterThan(0);
    for (const term of ['Afterwards', 'How reliable this is']) expect(page().getByText(term)).toBeTruthy();
  });
});

describe('an argument', () => {
  test('stands between what it answers and what answers it, and each box moves the map', async () => {
    await openAt('#library/arguments/army-cannot-fight', 'Exhausted men, dead horses, open coast');
    const answers = page().getByRole('heading', { name: 'It answers' }).parentElement as HTMLElement;
    expect(answers.textContent).toContain('denies the claim');
    fireEvent.click(within(answers).getByRole('link', { name: /As France did in 1792/ }));
    await screen.findByRole('heading', { level: 3, name: 'As France did in 1792' });
    const by = page().getByRole('heading', { name: 'Answered by' }).parentElement as HTMLElement;
    expect(within(by).getByRole('link', { name: /Exhausted men/ })).toBeTruthy();
  });

  test('every arrow of the record is in the map of both its ends', () => {
    for (const edge of reading.edges) {
      const from = mapAround(reading.edges, edge.attacker);
      const to = mapAround(reading.edges, edge.target);
      const support = edge.kind === 'supports';
      const has = (arrows: readonly { readonly other: ArgumentId }[], other: ArgumentId) =>
        arrows.some((arrow) => arrow.other === other);
      expect(has(support ? from.supports : from.answers, edge.target)).toBe(true);
      expect(has(support ? to.supportedBy : to.answeredBy, edge.attacker)).toBe(true);
    }
  });

  test('boxes have their middles at equal distances', () => {
    expect(middles(1)).toEqual([0.5]);
    expect(middles(4)).toEqual([0.125, 0.375, 0.625, 0.875]);
  });

  test('lists are narrowed by position, ground and day', async () => {
    await openAt('#library/arguments', 'The arguments');
    const count = () => page().getAllByRole('link').length;
    const all = count();
    expect(all).toBe(Object.keys(reading.arguments).length);
    fireEvent.change(page().getByLabelText('Could be used by'), { target: { value: '1918-01-21' } });
    const early = count();
    expect(early).toBeLessThan(all);
    fireEvent.change(page().getByLabelText('Ground'), { target: { value: 'military' } });
    expect(count()).toBeLessThan(early);
    fireEvent.change(page().getByLabelText('Position'), { target: { value: 'Revolutionary war' } });
    expect(
      page()
        .getAllByRole('heading', { level: 4 })
        .map(({ textContent }) => textContent),
    ).toEqual([expect.stringMatching(/^ ?Revolutionary war/)]);
  });
});

test('every vote is on its shelf with its figures, and its page has names, doubts and the reading of each answer', async () => {
  await openAt('#library/votes', 'The votes');
  expect(page().getAllByRole('link')).toHaveLength(27);
  press(/Accept the German proposals/);
  await screen.findByRole('heading', { level: 3, name: /Accept the German proposals/ });
  for (const name of ['Lenin', 'Lomov', 'Joffe'])
    expect(links(name)[0]?.getAttribute('href')).toContain('#library/people/');
  expect(page().getByText('Accepts the ultimatum.')).toBeTruthy();
});

test('documents of this run come first, and the invented are marked', async () => {
  await openAt('#library/documents', 'The documents');
  const [mine] = page().getAllByRole('link');
  expect(mine?.getAttribute('href')).toBe('#library/documents/february-terms');
  expect(page().getByRole('heading', { name: /Laid on the table in this run/ })).toBeTruthy();
  expect(page().getAllByText(/^Invented witness/)).toHaveLength(
    Object.values(reading.documents).filter(({ invented }) => invented).length,
  );
});

test('the timeline says where you are, in both calendars', async () => {
  await openAt('#library/timeline', 'The timeline');
  const here = page().getByText('Here you are').closest('li');
  expect(here?.textContent).toContain('10 February');
  expect(here?.textContent).toContain('23 February');
  expect(page().getAllByText('Here you are')).toHaveLength(1);
});

test.each([
  ['1918-01-21', '1918-01-08'],
  ['1918-03-08', '1918-02-23'],
  ['1917-11-07', '1917-10-25'],
])('%s New Style is %s Old Style', (date, old) => expect(oldStyleOf(date)).toBe(old));

test('the days of the record agree with that', () => {
  for (const { dateNS, dateOS } of [...reading.timeline, ...Object.values(reading.motions)])
    expect(oldStyleOf(dateNS)).toBe(dateOS);
});

test('an entry within a list is gone to', async () => {
  await openAt('#library/disputed/d-pskov', 'Disputed points');
  expect(document.activeElement?.textContent).toContain('Pskov was reported taken and retaken');
  expect(page().getAllByRole('heading', { level: 4 })).toHaveLength(reading.disputed.length);
});

test('sources say how often they are cited', () => {
  const cited = citations(reading).get('pss35');
  const arguments35 = Object.values(reading.arguments).filter(({ sources }) =>
    sources.some((ref) => /^pss35\b/.test(ref)),
  );
  expect(cited?.get('argument')).toBe(arguments35.length);
});

describe('the search', () => {
  test('finds as one types, says how many, leads to the entry, and gives way to the page', async () => {
    await openAt('#library/people', 'Who’s who');
    const field = screen.getByRole('searchbox', { name: 'Search' });
    field.focus();
    fireEvent.input(field, { target: { value: 'kuhlmann' } });
    expect(screen.getByText(/found for “kuhlmann”/).getAttribute('role')).toBe('status');
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(document.activeElement?.textContent).toMatch(/Who’s who.*Kuhlmann/);
    fireEvent.click(document.activeElement as HTMLElement);
    await screen.findByRole('heading', { level: 3, name: /Kuhlmann/ });
    expect((field as HTMLInputElement).value).toBe('');
  });

  test('is emptied by Escape before the library is closed, and keeps the focus', async () => {
    await openAt('#library/people', 'Who’s who');
    const field = screen.getByRole('searchbox', { name: 'Search' });
    field.focus();
    fireEvent.input(field, { target: { value: 'zzz' } });
    expect(screen.getByText(/Nothing found/)).toBeTruthy();
    fireEvent.keyDown(field, { key: 'Escape' });
    expect((field as HTMLInputElement).value).toBe('');
    expect(document.activeElement).toBe(field);
    expect(screen.getByRole('heading', { level: 3, name: 'Who’s who' })).toBeTruthy();
  });
});

test('the way back follows the pages, and is shortened by going back', () => {
  const a = { shelf: 'people', id: null } as const;
  const b = { shelf: 'people', id: 'lenin' } as const;
  const c = { shelf: 'votes', id: null } as const;
  expect(trailAfter(trailAfter([], a), a)).toEqual([a]);
  expect(trailAfter([a, b], c)).toEqual([a, b, c]);
  expect(trailAfter([a, b, c], b)).toEqual([a, b]);
});

test.each([
  ["Wiener Neustadt's works", 'Wiener Neustadt’s works'],
  ["the 'field revolution' of 11 Jan", 'the ‘field revolution’ of 11 January'],
  ['CC member; PSS36 p.39', 'Central Committee member; Lenin, Complete Works, vol. 36, p. 39'],
  ['Dec-Jan, 7-5-1', 'December-January, 7–5–1'],
  ['In May and on 2 March', 'In May and on 2 March'],
])('%s is printed as %s', (text, printed) => expect(tidy(text)).toBe(printed));

test('a sentence begins with a capital and ends once', () => {
  expect(sentence('documented')).toBe('Documented.');
  expect(sentence('Signed? "No."')).toBe('Signed? “No.”');
});

test('no page of the library shows an editor’s shorthand', async () => {
  for (const id of Object.keys(reading.people)) {
    await openAt(`#library/people/${id}`, /./);
    expect(screen.getByRole('region').textContent, id).not.toMatch(
      /\bPSS|\bCC\b|\bOS\b|v\d\d[a-d]?-|undefined|\bDo not\b/,
    );
    cleanup();
  }
  for (const { id } of reading.votes) {
    await openAt(`#library/votes/${id}`, /./);
    expect(screen.getByRole('region').textContent, id).not.toMatch(/\bPSS|\bCC\b|\bOS\b|v\d\d[a-d]?-|undefined/);
    cleanup();
  }
});
