// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { writeFile } from '../../src/archive/file.ts';
import type { KeptRun, RunId } from '../../src/archive/kept.ts';
import { yes } from '../../src/lib/result.ts';
import { RunsScreen } from '../../src/ui/paths/runs-screen.tsx';
import { whoOf } from '../../src/ui/paths/runs-words.ts';
import { readLock } from '../../tools/lib/choices.ts';
import { keptOf } from '../archive/archive-kit.ts';
import { theRecord } from '../kit/record.ts';

afterEach(cleanup);

const [one, other, third] = ['raaaaaaaaaaa', 'rbbbbbbbbbbb', 'rccccccccccc'] as RunId[];

function show(all: readonly KeptRun[], current: RunId | null = null) {
  const asked: string[] = [];
  const runs = signal(all);
  const note =
    (what: string) =>
    (...args: readonly unknown[]) =>
      void asked.push([what, ...args].join(' '));
  const kept = {
    runs,
    loaded: signal(true),
    current: signal(current),
    player: signal(''),
    fork: note('fork'),
    openRun: note('open'),
    async change(id: RunId, part: Partial<KeptRun>) {
      runs.value = runs.value.map((run) => (run.id === id ? { ...run, ...part } : run));
      return yes(undefined);
    },
    async putAll(more: readonly KeptRun[]) {
      runs.value = [...runs.value, ...more];
      return yes(undefined);
    },
  };
  const deps = { record: theRecord(), notices: signal(null), runs: kept };
  render(<RunsScreen deps={deps} close={note('close')} watch={note('watch')} />);
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

test('the run in play stands first, then the starred, then the last played', () => {
  show(three, one);
  expect(rows()).toEqual(['Run 1 · Olga', 'Run 3', 'For war']);
  expect(screen.getByText(/As Anna\..*21 January.*under way · 1 choice$/)).toBeTruthy();
});

test('one player’s runs alone', () => {
  show(three);
  fireEvent.change(screen.getByLabelText('Show'), { target: { value: '=Olga' } });
  expect(rows()).toEqual(['Run 1 · Olga']);
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

test('deleted, and had back at once or later', async () => {
  const { kept } = show(three);
  const remove = () => {
    fireEvent.click(screen.getByRole('button', { name: 'More on For war' }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
  };
  remove();
  const undo = await screen.findByRole('button', { name: 'Undo' });
  await waitFor(() => expect(document.activeElement).toBe(undo));
  expect(rows()).not.toContain('For war');
  fireEvent.click(undo);
  await waitFor(() => expect(rows()).toContain('For war'));
  remove();
  await screen.findByRole('button', { name: 'Undo' });
  fireEvent.click(
    within(screen.getByText(/can be had back/).closest('details') as HTMLElement).getByText('Have it back'),
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
  vi.stubGlobal('requestIdleCallback', (then: () => void) => setTimeout(then));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  show(Array.from({ length: 500 }, (_, n) => keptOf(`r${String(n).padStart(11, '0')}`, 'role-sailor')));
  expect(rows()).toHaveLength(40);
  await waitFor(() => expect(rows()).toHaveLength(500), { timeout: 20_000 });
  vi.unstubAllGlobals();
});
