// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { KeptRun } from '../../src/archive/kept.ts';
import { ReadScreen } from '../../src/ui/paths/read-screen.tsx';
import { aRealPage, played } from './paths-kit.ts';

let kept: KeptRun;
beforeAll(async () => {
  kept = await played('1918-02-23');
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const show = async (run = kept.run) => {
  const close = vi.fn();
  const { container } = render(<ReadScreen deps={aRealPage()} run={run} close={close} />);
  await screen.findByRole('heading', { name: 'The historian’s report' }, { timeout: 20_000 });
  return { close, container };
};

describe('the transcript', () => {
  test('has every choice with how many stood open, and the kind of every line', async () => {
    const { container } = await show();
    expect(container.querySelectorAll('.rec-chosen')).toHaveLength(kept.run.path.length);
    const others = kept.trace.decisions.map(({ offered }) => offered.length - 1);
    const said = [...container.querySelectorAll('.read-others')].map((one) => one.textContent);
    expect(said).toEqual(
      others.map((n) =>
        n === 0
          ? 'Nothing else stood open.'
          : n === 1
            ? 'One other choice stood open.'
            : `${n} other choices stood open.`,
      ),
    );
    const lines = container.querySelectorAll('.rec-line');
    expect(lines.length).toBeGreaterThan(30);
    for (const line of lines)
      expect(line.querySelector('.rec-kind')?.textContent).toMatch(/record|nvention|witness|argument/);
  });

  test('has the vote with the record beside it, and the sources', async () => {
    await show();
    const row = screen.getByRole('row', { name: /^For \d+ 7$/ });
    expect(row).toBeTruthy();
    const sources = screen.getByRole('region', { name: 'Sources' });
    expect(within(sources).getAllByRole('listitem').length).toBeGreaterThan(5);
    expect(screen.getByText('Forty-eight hours')).toBeTruthy();
  });

  test('is saved as Markdown and as JSON', async () => {
    await show();
    const files: Blob[] = [];
    const made = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) files.push(blob);
      return 'blob:x';
    });
    fireEvent.click(screen.getByRole('button', { name: 'Save as Markdown' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save as JSON' }));
    expect(made).toHaveBeenCalledTimes(2);
    expect(await files[0]?.text()).toContain('## Forty-eight hours');
    expect(JSON.parse((await files[1]?.text()) ?? '')).toMatchObject({
      version: 1,
      delegate: { name: 'Anna Fedotova' },
    });
  });

  test('of a run that stops in the middle says so', async () => {
    await show({ ...kept.run, path: kept.run.path.slice(0, 4) });
    expect(screen.getByText(/has not been argued to its end/)).toBeTruthy();
    expect(screen.queryByRole('row', { name: /^For/ })).toBeNull();
  });

  test('is left by its button', async () => {
    const { close } = await show();
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(close).toHaveBeenCalledTimes(1);
  });
});
