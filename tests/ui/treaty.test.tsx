// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import plan from '../../assets/map/treaty-plan.json' with { type: 'json' };
import type { Reading } from '../../src/debate/reading.ts';
import { AdvanceShelf } from '../../src/ui/panels/advance-shelf.tsx';
import { cutReading, loadRecordFiles } from '../../story/cut.ts';
import sources from '../../story/record/sources.json' with { type: 'json' };
import treaty from '../../story/record/treaty.json' with { type: 'json' };
import { theRecord } from '../kit/record.ts';
import { someDeps } from './report-kit.ts';

let reading: Reading;
beforeAll(() => {
  reading = cutReading(loadRecordFiles());
});
afterEach(cleanup);

const show = (id: string | null) =>
  render(<AdvanceShelf deps={someDeps(theRecord(), reading)} moment={null} reading={reading} id={id} />);

test('the advance leads to what the treaty took, and back', () => {
  show(null);
  const link = screen.getByRole('link', { name: 'What the treaty took' });
  expect(link.getAttribute('href')).toBe('#library/advance/treaty');
  cleanup();
  show('treaty');
  expect(screen.getByRole('heading', { name: 'What the treaty took' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'The advance' }).getAttribute('href')).toBe('#library/advance');
});

test('six zones are told by number and name, and every loss with all its figures and whose they are', () => {
  show('treaty');
  const zones = within(screen.getByRole('heading', { name: 'By the articles' }).closest('section') as HTMLElement);
  expect(zones.getAllByRole('listitem')).toHaveLength(6);
  const later = screen.getByRole('heading', { name: 'Weighed later' }).closest('section')?.textContent ?? '';
  for (const { what, figures } of treaty.losses) {
    expect(later).toContain(what);
    for (const { text } of figures) expect(later).toContain(text);
  }
  expect(later).toContain('estimate made after the day');
});

describe('the figures', () => {
  const known = new Set(sources.map(({ id }) => id));

  test('no loss is given as if there were one count only', () => {
    for (const { what, figures } of treaty.losses) expect([what, figures.length > 1]).toEqual([what, true]);
  });

  test('each says whose it is, and each source is a work of the record', () => {
    const named = Object.keys(treaty.whose);
    for (const { figures } of treaty.losses) for (const { whose } of figures) expect(named).toContain(whose);
    for (const { sources: works } of [...treaty.zones, ...Object.values(treaty.whose)])
      for (const work of works) expect(known).toContain(work);
  });
});

test('every zone and town is written inside the drawing', () => {
  const [, , width = 0, height = 0] = plan.box;
  expect(plan.zones.map(({ id }) => id).toSorted()).toEqual(treaty.zones.map(({ id }) => id));
  for (const { at } of [...plan.zones, ...plan.towns]) {
    expect(at[0]).toBeGreaterThan(0);
    expect(at[0]).toBeLessThan(width);
    expect(at[1]).toBeLessThan(height);
  }
});
