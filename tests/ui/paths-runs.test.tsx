// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { writeFile } from '../../src/archive/file.ts';
import type { KeptRun, RunId } from '../../src/archive/kept.ts';
import { GameError } from '../../src/lib/game-error.ts';
import { no, yes } from '../../src/lib/result.ts';
import { RunsScreen } from '../../src/ui/paths/runs-screen.tsx';
import { whoOf } from '../../src/ui/paths/runs-words.ts';
import { endingName } from '../../src/ui/paths/tree-words.ts';
import { readLock } from '../../tools/lib/choices.ts';
import { keptOf } from '../archive/archive-kit.ts';
import { theRecord } from '../kit/record.ts';
import { aRealPage, played } from './paths-kit.ts';
import { someKept } from './runs-kit.ts';

// For the whole file: an effect may still let go of its idle time after the test that began it.
vi.stubGlobal('requestIdleCallback', (then: () => void) => setTimeout(then));
vi.stubGlobal('cancelIdleCallback', clearTimeout);
afterEach(cleanup);

const [one, other, third] = ['raaaaaaaaaaa', 'rbbbbbbbbbbb', 'rccccccccccc'] as RunId[];

function show(all: readonly KeptRun[], current: RunId | null = null, refused: GameError | null = null) {
  const asked: string[] = [];
  const runs = signal(all);
  const note =
    (what: string) =>
    (...args: readonly unknown[]) =>
      void asked.push([what, ...args].join(' '));
  const kept = {
    ...someKept(),
    runs,
    refused: signal(refused),
    current: signal(current),
    async fork(...args: readonly unknown[]) {
      note('fork')(...args);
      return true;
    },
    async openRun(...args: readonly unknown[]) {
      note('open')(...args);
      return true;
    },
    async change(id: RunId, part: Partial<KeptRun>) {
      if (refused) return no(refused);
      runs.value = runs.value.map((run) => (run.id === id ? { ...run, ...part } : run));
      return yes(undefined);
    },
    async putAll(more: readonly KeptRun[]) {
      runs.value = [...runs.value, ...more];
      return yes(undefined);
    },
  };
  render(<RunsScreen deps={aRealPage(kept)} close={note('close')} watch={note('watch')} />);
  return { asked, kept };
}

const rows = () => screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);

const three = [
  keptOf(one as RunId, 'role-metalworker v01-a', { began: 1, touched: 10, player: 'Olga' }),
  keptOf(other as RunId, 'class-war v01-a v01-b', { began: 2, touched: 30, name: 'For war' }),
  keptOf(third as RunId, 'role-student', { began: 3, touched: 20, star: true }),
];

test('every delegate of the story is known by the first choice', () => {
  const roles = readLock().filter((id) => /^(role|class)-/.test(id));
  expect(roles.length).toBeGreaterThan(8);
  for (const id of roles) expect(whoOf(keptOf(one as RunId, id), theRecord()), id).not.toBeNull();
});

test('the last played stands first, whatever is starred or in play', () => {
  show(three, one);
  expect(rows()).toEqual(['For war', 'Run 3', 'Run 1 · Olga']);
  expect(screen.getByText(/^in play · /).closest('li')?.textContent).toContain('Run 1');
  expect(screen.getByText(/As Anna\..*21 January.*under way · 1 choice$/)).toBeTruthy();
});

test('the lines of 1918 and the tree are a link away, also where nothing is kept', () => {
  show([]);
  const ways = ['As it was argued in 1918', 'Path'].map((name) =>
    screen.getByRole('link', { name }).getAttribute('href'),
  );
  expect(ways).toEqual(['#watch/all', '#paths']);
});

test('one player’s runs alone', () => {
  show(three);
  fireEvent.change(screen.getByLabelText('Show'), { target: { value: '=Olga' } });
  expect(rows()).toEqual(['Run 1 · Olga']);
});

test('the starred alone, also of one player', () => {
  show(three);
  fireEvent.click(screen.getByLabelText('Starred only'));
  expect(rows()).toEqual(['Run 3']);
  fireEvent.change(screen.getByLabelText('Show'), { target: { value: '=Olga' } });
  expect(screen.queryAllByRole('heading', { level: 3 })).toEqual([]);
  expect(screen.getByText(/^Of the 3 runs kept here, none is among these/)).toBeTruthy();
  fireEvent.click(screen.getByLabelText('Starred only'));
  expect(rows()).toEqual(['Run 1 · Olga']);
});

test('how a played sitting ended, and after how many choices', async () => {
  const run = await played('1918-01-21');
  const [ended] = run.trace.endings;
  if (!ended) throw new Error('the sitting was not played to its end');
  show([run]);
  const choices = `${run.run.path.length - 1} choices`;
  expect(screen.getByText((text) => text.includes(endingName(ended.ending)) && text.endsWith(choices))).toBeTruthy();
});

test('who plays now signs the runs that follow', () => {
  const { kept } = show(three);
  fireEvent.change(screen.getByLabelText('Playing now'), { target: { value: ' Vera ' } });
  expect(kept.player.value).toBe('Vera');
});

test('two ticked runs can be compared; a third takes the place of the first', () => {
  show(three);
  const tick = (name: RegExp) => fireEvent.click(screen.getByRole('checkbox', { name }));
  expect(screen.queryByRole('link', { name: /Compare/ })).toBeNull();
  tick(/Run 1/);
  tick(/For war/);
  expect(screen.getByRole('link', { name: /Compare/ }).getAttribute('href')).toBe(`#compare/${one}/${other}`);
  tick(/Run 3/);
  expect(screen.getByRole('link', { name: /Compare/ }).getAttribute('href')).toBe(`#compare/${other}/${third}`);
});

test('resume, fork and watch, the page being put away first', () => {
  const { asked } = show(three);
  fireEvent.click(screen.getByRole('button', { name: 'Resume For war' }));
  fireEvent.click(screen.getByRole('button', { name: 'More on For war' }));
  fireEvent.click(screen.getByRole('button', { name: /Fork/ }));
  fireEvent.click(screen.getByRole('button', { name: /Watch/ }));
  expect(asked).toEqual(['close', `open ${other}`, 'close', `fork ${other} 3`, `watch ${other}`]);
});

test('a name, an owner and a star', async () => {
  const { kept } = show(three);
  fireEvent.click(screen.getByRole('button', { name: 'More on Run 3' }));
  fireEvent.change(screen.getByLabelText('Name'), { target: { value: ' The student ' } });
  fireEvent.change(screen.getByLabelText('Whose run'), { target: { value: 'Ilya' } });
  fireEvent.click(screen.getByRole('button', { name: /^Star Run 1/ }));
  expect(kept.runs.value.map(({ name, player, star }) => [name, player, star])).toEqual([
    ['', 'Olga', true],
    ['For war', '', false],
    ['The student', 'Ilya', true],
  ]);
});

test('shared from the list; Escape puts away that panel alone', async () => {
  const { asked } = show(three);
  const heard = vi.fn();
  document.addEventListener('keydown', heard);
  fireEvent.click(screen.getByRole('button', { name: 'More on For war' }));
  fireEvent.click(screen.getByRole('button', { name: 'Share' }));
  const heading = await screen.findByRole('heading', { name: 'Share this debate' });
  fireEvent.keyDown(heading, { key: 'Escape' });
  fireEvent.keyDown(heading, { key: 'Tab' });
  document.removeEventListener('keydown', heard);
  expect(heard.mock.calls.map(([event]) => event.key)).toEqual(['Tab']);
  fireEvent(heading.closest('dialog') as HTMLElement, new Event('cancel', { cancelable: true }));
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'Share this debate' })).toBeNull());
  expect(asked).toEqual([]);
});

test('storage refused is said in the place of the list, and what it refuses where it was asked for', async () => {
  const refused = new GameError('storage/refused', 'Nothing is kept here.', 'Allow this site to store data.');
  show([], null, refused);
  expect(screen.getByText(/Nothing is kept here\. Allow this site to store data\.$/)).toBeTruthy();
  expect(screen.queryByText(/kept by itself/)).toBeNull();
  cleanup();
  show(three, null, refused);
  fireEvent.click(screen.getByRole('button', { name: 'Star For war' }));
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Nothing is kept here.'));
});

test('a file chooser closed with nothing chosen leaves the list open', () => {
  const { asked } = show(three);
  fireEvent(screen.getByLabelText('Open a file of runs'), new Event('cancel', { bubbles: true, cancelable: true }));
  expect(asked).toEqual([]);
});

test('files dropped anywhere on the list are taken in', async () => {
  const { kept } = show([]);
  const files = [new File([writeFile(three)], 'runs.json'), new File(['{'], 'torn.json')];
  const dialog = screen.getByRole('dialog');
  const drag = (type: string, dataTransfer: unknown) =>
    Object.assign(new Event(type, { bubbles: true, cancelable: true }), { dataTransfer });
  fireEvent(dialog, drag('dragover', { types: ['text/plain'] }));
  expect(dialog.classList.contains('is-over')).toBe(false);
  fireEvent(dialog, drag('dragover', { types: ['Files'] }));
  expect(dialog.classList.contains('is-over')).toBe(true);
  fireEvent(screen.getByText(/No run is kept here yet/), drag('drop', { files }));
  await screen.findByText(/^3 runs taken in\. This is not a file of runs/);
  expect(dialog.classList.contains('is-over')).toBe(false);
  expect(kept.runs.value).toHaveLength(3);
});

test('deleted, and had back in its place or later; no other run changes its number', async () => {
  const { kept } = show(three);
  const remove = () => {
    fireEvent.click(screen.getByRole('button', { name: 'More on For war' }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
  };
  remove();
  const undo = await screen.findByRole('button', { name: 'Undo' });
  await waitFor(() => expect(document.activeElement).toBe(undo));
  expect(rows()).toEqual(['Run 3', 'Run 1 · Olga']);
  expect([...(undo.closest('ul')?.children ?? [])].indexOf(undo.closest('li') as HTMLElement)).toBe(0);
  fireEvent.click(undo);
  await waitFor(() => expect(rows()).toEqual(['For war', 'Run 3', 'Run 1 · Olga']));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'More on For war' }));
  remove();
  await screen.findByRole('button', { name: 'Undo' });
  fireEvent.click(
    within(screen.getByText(/kept for 30 days/).closest('details') as HTMLElement).getByText('Have it back'),
  );
  await waitFor(() => expect(kept.runs.value.every(({ deleted }) => deleted === null)).toBe(true));
});

test('a file is taken in, and the same file once more changes nothing', async () => {
  const { kept } = show([]);
  const input = screen.getByLabelText('Open a file of runs');
  const file = new File([writeFile(three)], 'runs.json');
  fireEvent.change(input, { target: { files: [file] } });
  await screen.findByText('3 runs taken in.');
  fireEvent.change(input, { target: { files: [file] } });
  await screen.findByText('0 runs taken in. 3 were here already.');
  expect(kept.runs.value).toHaveLength(3);
  fireEvent.change(input, { target: { files: [new File(['{'], 'runs.json')] } });
  await screen.findByText(/This is not a file of runs/);
});

test('five hundred runs: the first rows at once, all of them soon', { timeout: 30_000 }, async () => {
  show(Array.from({ length: 500 }, (_, n) => keptOf(`r${String(n).padStart(11, '0')}`, 'role-sailor')));
  expect(rows()).toHaveLength(40);
  await waitFor(() => expect(rows()).toHaveLength(500), { timeout: 20_000 });
});
