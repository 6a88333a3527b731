// @vitest-environment happy-dom

import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { Reading } from '../../src/debate/reading.ts';
import type { Offline } from '../../src/offline/page.ts';
import { NewEdition } from '../../src/ui/new-edition.tsx';
import { offlineWords } from '../../src/ui/panels/offline-words.ts';
import { SettingsPanel } from '../../src/ui/panels/settings-panel.tsx';
import { cutReading, loadRecordFiles } from '../../story/cut.ts';
import { theRecord } from '../kit/record.ts';
import { someDeps } from './report-kit.ts';

let reading: Reading;
beforeAll(() => {
  reading = cutReading(loadRecordFiles());
});
afterEach(cleanup);

const some: Offline = { kept: true, held: 50, all: 100, newer: false, sparing: false };

test.each([
  [{ ...some, kept: false }, /cannot be kept on this device/],
  [{ ...some, held: 0 }, /^0 %/],
  [{ ...some, held: 99.9 }, /^99 %.*while you play/],
  [{ ...some, sparing: true }, /^50 %.*saves data/],
  [{ ...some, held: 100 }, /^The whole game is on this device/],
])('%j in words', (offline, words) => {
  expect(offlineWords(offline)).toMatch(words);
});

test('the settings say it once it is known, and follow it', async () => {
  const offline = signal<Offline | null>(null);
  const deps = someDeps(theRecord(), reading, { offline });
  render(<SettingsPanel deps={deps} moment={null} close={() => undefined} />);
  expect(screen.queryByRole('heading', { name: 'Without a network' })).toBeNull();
  offline.value = some;
  expect(await screen.findByText(/^50 % of the game/)).toBeTruthy();
  offline.value = { ...some, held: 100 };
  expect(await screen.findByText(/^The whole game/)).toBeTruthy();
});

test('the news of a newer edition is put away with one press, and stays away', () => {
  const deps = someDeps(theRecord(), reading, {});
  const { rerender } = render(<NewEdition deps={deps} />);
  expect(screen.getByRole('status').textContent).toContain('your run is kept');
  expect(screen.getByRole('button', { name: 'Take it up now' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Later' }));
  expect(screen.queryByRole('status')).toBeNull();
  rerender(<NewEdition deps={deps} />);
  expect(screen.queryByRole('status')).toBeNull();
});
