// @vitest-environment happy-dom

import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Reading } from '../../src/debate/reading.ts';
import { GameError } from '../../src/lib/game-error.ts';
import { Notice, type Notices } from '../../src/ui/notice.tsx';
import { RecordPanel } from '../../src/ui/panels/record-panel.tsx';
import { SettingsPanel } from '../../src/ui/panels/settings-panel.tsx';
import { cutReading, loadRecordFiles } from '../../story/cut.ts';
import { theRecord } from '../kit/record.ts';
import { aMoment, someDeps } from './report-kit.ts';

let reading: Reading;
beforeAll(() => {
  reading = cutReading(loadRecordFiles());
});
afterEach(cleanup);

const deps = (change = {}) => someDeps(theRecord(), reading, change);

test('a panel says its name, takes the focus, closes, and gives the focus back', () => {
  const opener = document.body.appendChild(document.createElement('button'));
  opener.focus();
  const close = vi.fn();
  const { unmount } = render(<SettingsPanel deps={deps()} moment={null} close={close} />);
  expect(screen.getByRole('dialog', { name: 'Settings' })).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('Settings');
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(close).toHaveBeenCalledOnce();
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
  expect(close).toHaveBeenCalledTimes(2);
  unmount();
  expect(document.activeElement).toBe(opener);
  opener.remove();
});

test('the settings are changed where they stand', () => {
  const given = deps({ testSound: vi.fn() });
  render(<SettingsPanel deps={given} moment={null} close={() => undefined} />);
  fireEvent.click(screen.getByRole('radio', { name: '200 %' }));
  expect(given.settings.textSize.value).toBe(200);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Reduced sound' }));
  expect(given.settings.reducedSound.value).toBe(true);
  fireEvent.input(screen.getByRole('slider', { name: /Music/ }), { target: { value: '35' } });
  expect(given.settings.volumes.value.music).toBe(35);
  fireEvent.click(screen.getByRole('button', { name: 'Test the sound' }));
  expect(given.testSound).toHaveBeenCalledOnce();
});

test('a device without a voice of its own is told why it cannot read aloud', () => {
  render(<SettingsPanel deps={deps()} moment={null} close={() => undefined} />);
  const aloud = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Read aloud' });
  expect(aloud.disabled).toBe(true);
  expect(screen.getByText(/This device has no voice of its own/)).toBeTruthy();
});

test('the record has every line with its kind, its argument and its sources, and leads back to any choice and any line', async () => {
  const given = deps();
  const jump = vi.spyOn(given.session, 'jump');
  const close = vi.fn();
  render(<RecordPanel deps={given} moment={aMoment()} close={close} />);
  const record = within(screen.getByRole('dialog', { name: 'The record' }));
  expect(record.getByText('The German terms are before you.')).toBeTruthy();
  expect(record.getAllByText('A fact of the record, our words').length).toBeGreaterThan(0);
  expect(record.getAllByText('Invention: the scene is ours').length).toBeGreaterThan(0);
  expect(record.getAllByText(/Lenin’s argument, our words/).length).toBeGreaterThan(0);
  expect(record.getByText('You chose, to Lomov')).toBeTruthy();
  await waitFor(() => expect(record.getAllByText(/note 144/).length).toBeGreaterThan(0));
  fireEvent.click(record.getAllByRole('button', { name: /Return to here/ })[1] as HTMLElement);
  expect(jump).toHaveBeenLastCalledWith(1, undefined);
  fireEvent.click(record.getAllByRole('button', { name: /Return to this line: The German terms/ })[0] as HTMLElement);
  expect(jump).toHaveBeenLastCalledWith(0, 0);
  expect(close).toHaveBeenCalledTimes(2);
});

test('a record of nothing says so', () => {
  render(<RecordPanel deps={deps()} moment={null} close={() => undefined} />);
  expect(screen.getByText('Nothing has been said yet.')).toBeTruthy();
});

test('a notice says what happened and what to do now, and can be put away', () => {
  const notices: Notices = signal(null);
  render(<Notice notices={notices} />);
  expect(screen.queryByRole('alert')).toBeNull();
  notices.value = new GameError('storage/full', 'There is no room left.', 'You can play on; nothing more is kept.');
  return waitFor(() => {
    expect(screen.getByRole('alert').textContent).toContain('There is no room left. You can play on');
    fireEvent.click(screen.getByRole('button', { name: 'Close this notice' }));
    expect(notices.value).toBeNull();
  });
});
