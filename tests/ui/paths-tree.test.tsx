// @vitest-environment happy-dom

import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { KeptRun, RunId } from '../../src/archive/kept.ts';
import { traceOf } from '../../src/archive/kept.ts';
import type { ChoiceId, SittingId } from '../../src/debate/ids.ts';
import type { Run } from '../../src/session/run.ts';
import type { TreeDeps } from '../../src/ui/paths/tree-needs.ts';
import { TreeScreen } from '../../src/ui/paths/tree-screen.tsx';
import { aRun, idOf } from '../archive/tree-kit.ts';
import { theRecord } from '../kit/record.ts';
import { aSession, readToTheChoices, theBook } from '../kit/session.ts';

afterEach(() => {
  cleanup();
  location.hash = '';
});

const first = '1918-01-21' as SittingId;

/** A run of the real story: one card or another each time, through a sitting and so many choices of the next. */
async function played(n: number, pick: number, choices: number): Promise<KeptRun> {
  const session = aSession();
  await session.begin(first, 5);
  for (let made = 0; made < choices; ) {
    readToTheChoices(session);
    const offers = session.moment?.offers ?? [];
    const one = offers[made > 3 ? pick % offers.length : 0];
    if (one) session.choose(one.id);
    else await session.goOn();
    if (one) made++;
  }
  readToTheChoices(session);
  if (!session.moment || !session.run) throw new Error('nothing was played');
  return { ...aRun(n, 1), run: session.run, trace: traceOf(session.moment) };
}

const script = async (id: string) => {
  const found = theBook().scripts.find((one) => one.id === id);
  if (!found) throw new Error(`no script ${id}`);
  return found;
};

function shown(runs: readonly KeptRun[], sitting: SittingId | null = null, current: RunId | null = idOf(0)) {
  const fork = vi.fn();
  const openRun = vi.fn();
  const close = vi.fn();
  const deps: TreeDeps = {
    record: theRecord(),
    choiceWords: (id: ChoiceId) => id,
    notices: signal(null),
    runs: { runs: signal(runs), current: signal(current), fork, openRun },
    loadScript: script,
  };
  const view = render(<TreeScreen deps={deps} close={close} sitting={sitting} />);
  return { ...view, deps, fork, openRun, close };
}

const entry = (name: RegExp) => screen.getByRole('treeitem', { name });
const chosen = () => screen.getAllByRole('treeitem').find((one) => one.getAttribute('aria-selected') === 'true');
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
/** The scripts have come in. */
const settled = () =>
  waitFor(() => expect(screen.getAllByRole('treeitem', { name: /as in 1918|course: / })).toBeTruthy());

test('without runs it says so', () => {
  shown([]);
  expect(screen.getByText(/No run is kept here yet/)).toBeTruthy();
  expect(screen.queryByRole('tree')).toBeNull();
});

test('a run is a way through the tree; what lies ahead is dark and without a name', async () => {
  shown([await played(0, 0, 20)]);
  await settled();
  expect(entry(/^21 Jan, .*this run/).getAttribute('aria-level')).toBe('1');
  expect(entry(/^24 Jan, Under way; .*this run/).getAttribute('aria-selected')).toBe('true');
  expect(entry(/^Not yet: 3 Feb, 10 Feb, 18 Feb/)).toBeTruthy();
  expect(entry(/^Not yet: 21 Jan, \d more endings/)).toBeTruthy();
});

test('the arrows go along the tree, and the bar tells of the node', async () => {
  shown([await played(0, 0, 20)]);
  await settled();
  chosen()?.focus();
  press('Home');
  await waitFor(() => expect(chosen()?.getAttribute('aria-label')).toMatch(/^21 Jan/));
  expect(document.activeElement).toBe(chosen());
  expect(within(screen.getByRole('region', { name: 'The chosen place' })).getByRole('heading').textContent).toMatch(
    /^21 January · /,
  );
  press('ArrowRight');
  await waitFor(() => expect(chosen()?.getAttribute('aria-label')).toMatch(/^24 Jan, Under way/));
  press('ArrowLeft');
  await waitFor(() => expect(chosen()?.getAttribute('aria-label')).toMatch(/^21 Jan/));
});

test('from a node one can fork, resume, read the turn and open the sitting', async () => {
  const run = await played(0, 0, 20);
  const { fork, openRun, close } = shown([run]);
  await settled();
  const end = run.trace.endings[0]?.after;
  fireEvent.click(screen.getByRole('button', { name: 'Resume' }));
  expect(openRun).toHaveBeenLastCalledWith(run.id);
  fireEvent.click(entry(/^21 Jan, /));
  fireEvent.click(await screen.findByRole('button', { name: 'Read this turn' }));
  expect(openRun).toHaveBeenLastCalledWith(run.id, end);
  fireEvent.click(screen.getByRole('button', { name: 'Fork here' }));
  expect(fork).toHaveBeenLastCalledWith(run.id, end);
  expect(close).toHaveBeenCalledTimes(3);
  expect(screen.getByRole('link', { name: 'Open this sitting' }).getAttribute('href')).toBe(`#paths/${first}`);
});

test('in a sitting a card left lying says what it needs, and forks where it lay', async () => {
  const run = await played(0, 0, 8);
  const { fork } = shown([run], first);
  const dark = await waitFor(() => {
    const [one] = screen.getAllByRole('treeitem', { name: /^Not yet: / });
    expect(one?.getAttribute('aria-label')).not.toMatch(/v21-/);
    return one as HTMLElement;
  });
  fireEvent.click(dark);
  expect(await screen.findByText(/^To get there: fork Run 1 at choice \d+ of 21 Jan, and choose this/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Fork here' }));
  const [id, choices] = fork.mock.lastCall as [RunId, number];
  expect(id).toBe(run.id);
  const { decisions, open } = run.trace;
  expect((decisions[choices]?.offered ?? open).length).toBeGreaterThan(1);
});

test('as many dark cards are drawn as lay open and were never chosen there', async () => {
  const run = await played(0, 0, 8);
  shown([run], first);
  await settled();
  const met = run.trace.decisions.filter(({ sitting }) => sitting === first);
  const left = met.reduce((sum, { offered }) => sum + offered.length - 1, 0) + run.trace.open.length;
  expect(screen.getAllByRole('treeitem', { name: /^Not yet: / })).toHaveLength(left);
});

test('two runs are laid side by side, and the link compares those chosen', async () => {
  const runs = [await played(0, 0, 20), await played(1, 1, 20)];
  shown(runs);
  await settled();
  const link = () => screen.getByRole('link', { name: 'Compare' }).getAttribute('href');
  expect(link()).toBe(`#compare/${idOf(0)}/${idOf(1)}`);
  fireEvent.change(screen.getByLabelText('The second run'), { target: { value: idOf(0) } });
  expect(link()).toBe(`#compare/${idOf(0)}/${idOf(0)}`);
  expect(screen.getByText(/sittings are still dark/)).toBeTruthy();
});

test('many runs are folded, and Enter or the right arrow opens a branch', async () => {
  const order = [...theRecord().sittings.keys()];
  const run = (n: number): KeptRun => {
    const endings = [0, 1, 2].map((at) => ({
      sitting: order[at + 1] as SittingId,
      ending: `ending_${at === 0 ? n % 2 : (n * at) % 5}`,
      after: at + 1,
    }));
    const made: Run = { ...aRun(n, 1).run, start: first, onward: false };
    const decisions = endings.map(({ sitting }) => ({ sitting, offered: [], chosen: `c${n}` as ChoiceId }));
    return { ...aRun(n, 1), run: made, trace: { decisions, endings, open: [] } };
  };
  shown(Array.from({ length: 60 }, (_, n) => run(n)));
  const [folded] = await screen.findAllByRole('treeitem', { expanded: false });
  const before = screen.getAllByRole('treeitem').length;
  expect(before).toBeLessThan(40);
  fireEvent.click(folded as HTMLElement);
  await screen.findByRole('button', { name: /^Unfold \d+ runs/ });
  chosen()?.focus();
  press('ArrowRight');
  await waitFor(() => expect(screen.getAllByRole('treeitem').length).toBeGreaterThan(before));
  expect(chosen()?.getAttribute('aria-expanded')).toBe('true');
  press('ArrowLeft');
  await waitFor(() => expect(screen.getAllByRole('treeitem')).toHaveLength(before));
});

test('the two buttons, plus and minus make the tree larger and smaller', async () => {
  const { container } = shown([await played(0, 0, 20)]);
  await settled();
  const width = () => Number.parseFloat(container.querySelector<HTMLElement>('.pt-paper')?.style.width ?? '0');
  const before = width();
  fireEvent.click(screen.getByRole('button', { name: 'Larger' }));
  await waitFor(() => expect(width()).toBeGreaterThan(before));
  chosen()?.focus();
  press('-');
  await waitFor(() => expect(width()).toBeCloseTo(before, 1));
});

test('where a script cannot be fetched the tree stands, and the notices say so', async () => {
  const run = await played(0, 0, 20);
  const notices = signal<TreeDeps['notices']['value']>(null);
  const runs = { runs: signal([run]), current: signal(run.id), fork: vi.fn(), openRun: vi.fn() };
  const deps: TreeDeps = {
    record: theRecord(),
    choiceWords: (id) => id,
    notices,
    runs,
    loadScript: () => Promise.reject(new Error('no connection')),
  };
  render(<TreeScreen deps={deps} close={() => undefined} sitting={null} />);
  await waitFor(() => expect(notices.value).toMatch(/could not be fetched/));
  expect(entry(/^21 Jan, /)).toBeTruthy();
});
