// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import jsQR from 'jsqr';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { writeCode } from '../../src/archive/code.ts';
import { readFile } from '../../src/archive/file.ts';
import type { ChoiceId, SittingId } from '../../src/debate/ids.ts';
import type { Run } from '../../src/session/run.ts';
import { Qr, qrOf } from '../../src/ui/paths/qr.tsx';
import { linkToRun } from '../../src/ui/paths/run-link.ts';
import { SharePanel } from '../../src/ui/paths/share-panel.tsx';
import { aPage, aSession } from './kit.tsx';
import { aKept } from './paths-kit.ts';

afterEach(cleanup);

const numbers = Array.from({ length: 130 }, (_, n) => `v23-${n}` as ChoiceId);
const aRun = (choices: number): Run => ({
  seed: 4_000_000_000,
  start: '1918-02-23' as SittingId,
  path: numbers.slice(0, choices),
  ahead: [],
  onward: false,
  reached: 0,
  editions: { '1918-02-23': 1 },
});

/** The picture as a camera has it: each square so many points wide, as the drawing's own path says. */
function pointsOf(svg: Element, scale: number): { readonly data: Uint8ClampedArray; readonly size: number } {
  const squares = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
  const size = squares * scale;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  for (const [, x = '', y = '', long = ''] of svg
    .querySelector('path')
    ?.getAttribute('d')
    ?.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g) ?? [])
    for (let down = 0; down < scale; down++)
      for (let right = 0; right < Number(long) * scale; right++) {
        const at = ((Number(y) * scale + down) * size + Number(x) * scale + right) * 4;
        data.fill(0, at, at + 3);
      }
  return { data, size };
}

describe('the QR code', () => {
  test.each([
    { name: 'a short run', choices: 6 },
    { name: 'a whole campaign', choices: 120 },
  ])('of $name is read back as the very link, from the drawing', ({ choices }) => {
    const link = linkToRun(
      writeCode(aRun(choices), numbers) ?? '',
      'https://school.example/breathing-space/?x=1#paths',
    );
    expect(link).toMatch(/^https:\/\/school\.example\/breathing-space\/#run\/D[\w-]+$/);
    const { container } = render(<Qr text={link} label="QR code" />);
    const svg = container.querySelector('svg');
    if (!svg) throw new Error('nothing was drawn');
    const { data, size } = pointsOf(svg, 4);
    expect(jsQR(data, size, size)?.data).toBe(link);
  });

  test('is read still with a blot on it', () => {
    const link = linkToRun(writeCode(aRun(120), numbers) ?? '', 'https://school.example/');
    const { container } = render(<Qr text={link} label="QR code" />);
    const svg = container.querySelector('svg');
    if (!svg) throw new Error('nothing was drawn');
    const { data, size } = pointsOf(svg, 4);
    const middle = Math.floor(size / 2);
    for (let y = middle; y < middle + 32; y++)
      for (let x = middle; x < middle + 40; x++) data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
    expect(jsQR(data, size, size)?.data).toBe(link);
  });

  test('has a white margin of four squares and a name', () => {
    render(<Qr text="breathing" label="QR code of the link" />);
    const svg = screen.getByRole('img', { name: 'QR code of the link' });
    const size = qrOf('breathing').length + 8;
    expect(svg.getAttribute('viewBox')).toBe(`0 0 ${size} ${size}`);
    expect(svg.querySelector('path')?.getAttribute('d')).toMatch(/^M4 4h7/);
  });
});

describe('the panel', () => {
  const show = (run = aRun(3)) => {
    const deps = aPage(aSession(null), { loadNumbers: async () => numbers });
    return render(<SharePanel deps={deps} run={run} close={() => undefined} />);
  };

  test('shows link, code and picture, and says when one is copied', async () => {
    const writeText = vi.fn(async (_: string) => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    show();
    const link = await screen.findByRole('textbox', { name: 'The link' });
    const code = writeCode(aRun(3), numbers);
    expect(link).toHaveProperty('value', expect.stringContaining(`#run/${code}`));
    expect(screen.getByRole('textbox', { name: 'The code' })).toHaveProperty('value', code);
    expect(screen.getByRole('img', { name: /QR code/ })).toBeTruthy();
    screen.getByRole('button', { name: 'Copy the code' }).click();
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('The code is copied.'));
    expect(writeText).toHaveBeenCalledWith(code);
    vi.unstubAllGlobals();
  });

  test('marks the text and says how to copy it where the browser refuses', async () => {
    vi.stubGlobal('navigator', {});
    show();
    (await screen.findByRole('button', { name: 'Copy the link' })).click();
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('The link is marked'));
    vi.unstubAllGlobals();
  });

  test('saves a kept run as a file that can be taken in again', async () => {
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) files.push(blob);
      return 'blob:x';
    });
    const kept = aKept('r0123456789a', aRun(3), { name: 'Tuesday' });
    const deps = aPage(aSession(null), { loadNumbers: async () => numbers });
    render(<SharePanel deps={deps} run={kept.run} kept={kept} close={() => undefined} />);
    (await screen.findByRole('button', { name: 'Save it as a file' })).click();
    const read = readFile((await files[0]?.text()) ?? '');
    expect(read.ok && read.value).toEqual({ runs: [kept], torn: 0 });
    vi.restoreAllMocks();
  });

  test('says so where a run cannot be a code', async () => {
    show({ ...aRun(1), path: ['v23-unpublished' as ChoiceId] });
    await screen.findByText(/not in any published edition/);
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
