// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { Reading } from '../../src/debate/reading.ts';
import { Library } from '../../src/ui/panels/library.tsx';
import { useAddress } from '../../src/ui/use-address.ts';
import { cutReading, loadRecordFiles } from '../../story/cut.ts';
import { theRecord } from '../kit/record.ts';
import { aMoment, someDeps } from './report-kit.ts';

let reading: Reading;
beforeAll(() => {
  reading = cutReading(loadRecordFiles());
});
afterEach(cleanup);

/** The shelf over a run, opened at the town that the address names. */
function Shown() {
  const { address, close } = useAddress();
  const entry = address?.kind === 'library' ? address.entry : null;
  const deps = someDeps(theRecord(), reading, {});
  return entry && <Library deps={deps} moment={aMoment()} entry={entry} close={close} />;
}
const page = () => within(screen.getByRole('region'));

test('the advance is told day by day, in words as on the map', async () => {
  history.replaceState(null, '', '#library/advance/dvinsk');
  render(<Shown />);
  await screen.findByRole('heading', { level: 3, name: 'The advance' });
  expect(page().getByText('Dvinsk and Lutsk entered this day.')).toBeTruthy();
  expect(page().getByText(/knew the same evening, before the committee met/)).toBeTruthy();
  expect(page().queryByText(/^Pskov/)).toBeNull();
  fireEvent.click(page().getByRole('button', { name: 'Day before' }));
  expect(page().getByText(/The armistice still holds/)).toBeTruthy();
  fireEvent.input(page().getByRole('slider', { name: 'Day' }), { target: { value: '7' } });
  expect(page().getByText('Polotsk, Pskov and Reval entered this day.')).toBeTruthy();
  expect(page().getByRole('slider', { name: 'Day' }).getAttribute('aria-valuetext')).toBe('25 February 1918');
});
