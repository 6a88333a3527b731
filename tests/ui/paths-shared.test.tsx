// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { writeCode } from '../../src/archive/code.ts';
import type { KeptRun, RunId } from '../../src/archive/kept.ts';
import type { ChoiceId } from '../../src/debate/ids.ts';
import { SharedScreen } from '../../src/ui/paths/shared-screen.tsx';
import { tellRun, tellWhole } from '../../src/ui/paths/told.ts';
import { readLock } from '../../tools/lib/choices.ts';
import { aSession } from '../kit/session.ts';
import { aKept, aRealPage, type FakeRuns, played, someRuns } from './paths-kit.ts';

let kept: KeptRun;
let code: string;
beforeAll(async () => {
  kept = await played('1918-02-23');
  code = writeCode(kept.run, readLock()) ?? '';
});
afterEach(() => {
  cleanup();
  location.hash = '';
});

const mine = (): KeptRun => aKept('rmine0000000', { ...kept.run, seed: 99 }, { name: 'Mine' });
function show(text: string, runs: FakeRuns = someRuns()) {
  const close = vi.fn();
  const watch = vi.fn();
  render(<SharedScreen deps={aRealPage(runs)} close={close} watch={watch} code={text} />);
  return { close, watch, runs };
}

describe('a link that was opened', () => {
  test('says who argues, in which sitting, how many choices, and where it ends', async () => {
    show(code);
    await screen.findByText('Argued as Anna');
    const row = screen.getByRole('row', { name: /23 February: Forty-eight hours/ });
    expect(row.textContent).toContain(String(kept.run.path.length - 1));
    expect(screen.queryByText('Not argued to its end')).toBeNull();
  });

  test('keeps nothing until something is done with it', async () => {
    const { runs } = show(code);
    await screen.findByRole('button', { name: 'Watch it' });
    expect(runs.asked).toEqual([]);
  });

  test('is watched as a run of its own, from its beginning', async () => {
    const { runs, watch } = show(code, someRuns([mine()], 'rmine0000000' as RunId));
    fireEvent.click(await screen.findByRole('button', { name: 'Watch it' }));
    await waitFor(() => expect(watch).toHaveBeenCalledWith('rshared00000'));
    const n = kept.run.path.length;
    expect(runs.asked).toEqual([`take in ${n} of ${n} as From a link`]);
  });

  test('is laid beside the run that is picked', async () => {
    const other = aKept('rother000000', { ...kept.run, seed: 98 }, { name: 'Other' });
    show(code, someRuns([other, mine()], 'rmine0000000' as RunId));
    const pick = await screen.findByRole('combobox', { name: 'Your run' });
    expect(pick).toHaveProperty('value', 'rmine0000000');
    fireEvent.change(pick, { target: { value: 'rother000000' } });
    fireEvent.click(screen.getByRole('button', { name: 'Compare with mine' }));
    await waitFor(() => expect(location.hash).toBe('#compare/rother000000/rshared00000'));
  });

  test('has nothing to be laid beside where no run is kept', async () => {
    show(code, someRuns([aKept('rsame0000000', kept.run)]));
    await screen.findByText(/argue a debate of your own first/);
  });

  test('is read, and left again for where it was opened', async () => {
    show(code);
    fireEvent.click(await screen.findByRole('button', { name: 'Read it' }));
    await screen.findByRole('heading', { name: 'The debate, as it was argued' });
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    await screen.findByRole('button', { name: 'Watch it' });
  });

  test('with a mistyped character says so, and offers nothing but the way back', async () => {
    show(`${code.slice(0, 9)}${code[9] === 'A' ? 'B' : 'A'}${code.slice(10)}`);
    expect((await screen.findByRole('alert')).textContent).toContain('missing or mistyped');
    expect(screen.queryByRole('button', { name: 'Watch it' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Back to where you were' })).toBeTruthy();
  });

  test('of another edition plays as far as it is the same, and says where it parted', async () => {
    const numbers = readLock();
    const strange = numbers.find((id) => id.startsWith('m15-')) as ChoiceId;
    const path = [...kept.run.path.slice(0, 4), strange, ...kept.run.path.slice(5)];
    const { runs } = show(writeCode({ ...kept.run, path }, numbers) ?? '');
    const note = await screen.findByText(/with another edition/);
    expect(note.textContent).toContain('up to the fourth choice of the sitting of 23 February, Forty-eight hours');
    expect(note.textContent).toContain(`the ${path.length - 5} after it`);
    fireEvent.click(screen.getByRole('button', { name: 'Watch it' }));
    await waitFor(() => expect(runs.asked[0]).toBe('take in 4 of 4 as From a link'));
  });

  test('of another edition that lost no choice says that lines may differ', async () => {
    const run = { ...kept.run, editions: { ...kept.run.editions, '1918-02-23': 9 } };
    show(writeCode(run, readLock()) ?? '');
    await screen.findByText(/All its choices are still there/);
  });
});

describe('telling a kept run', () => {
  test('leaves its moment at the end, the last turn read, however many are told at once', async () => {
    const short = { ...kept.run, path: kept.run.path.slice(0, 3) };
    const deps = { openHidden: vi.fn(aSession) };
    const [whole, part, again] = await Promise.all([
      tellRun(deps, kept.run),
      tellRun(deps, short),
      tellRun(deps, kept.run),
    ]);
    expect(whole.path).toEqual(kept.run.path);
    expect(whole.ending).not.toBeNull();
    expect(part.path).toHaveLength(3);
    expect(part.open).toBe(true);
    expect(again.told).toEqual(whole.told);
    expect(deps.openHidden).toHaveBeenCalledTimes(1);
  });

  test('goes on after one that could not be told', async () => {
    const deps = { openHidden: aSession };
    const lost = tellWhole(deps, { ...kept.run, start: 'no-such' as never });
    await expect(lost).rejects.toThrow();
    expect((await tellRun(deps, kept.run)).path).toEqual(kept.run.path);
  });
});
