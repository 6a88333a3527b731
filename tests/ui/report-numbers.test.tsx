// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Reading } from '../../src/debate/reading.ts';
import { dice } from '../../src/lib/chance.ts';
import type { Moment } from '../../src/session/moment.ts';
import { reportOf } from '../../src/session/report-of.ts';
import { ReportSheet } from '../../src/ui/report/report-screen.tsx';
import { openSettings } from '../../src/ui/settings.ts';
import { cutReading, loadRecordFiles } from '../../story/cut.ts';
import { mannerOf, walk } from '../../tools/lib/walk.ts';
import { theRecord } from '../kit/record.ts';
import { aSession } from '../kit/session.ts';
import { someDeps } from './report-kit.ts';

let reading: Reading;
const moments: Moment[] = [];
beforeAll(async () => {
  reading = cutReading(loadRecordFiles());
  const session = aSession();
  for (let n = 0; n < 4; n++) {
    const run = await walk(session, theRecord(), '1918-02-23' as never, 700 + n, mannerOf(n), new Map());
    if (run.error) throw new Error(run.error);
    if (session.moment) moments.push(session.moment);
  }
}, 60_000);
afterEach(cleanup);

const nothing = () => undefined;
async function show(moment: Moment) {
  const settings = openSettings({ get: () => JSON.stringify({ teachersNumber: true }), set: () => true });
  const deps = someDeps(theRecord(), reading, { settings });
  render(
    <ReportSheet
      report={reportOf(moment, theRecord())}
      moment={moment}
      deps={deps}
      onAgain={nothing}
      onNext={nothing}
      onTitle={nothing}
    />,
  );
  fireEvent.click(screen.getByRole('button', { name: 'All of it' }));
  await screen.findByRole('heading', { name: 'Sources' });
  for (const lid of document.querySelectorAll('details')) {
    lid.open = true;
    fireEvent(lid, new Event('toggle'));
  }
  await screen.findAllByText(/^Heard, or answered by you,/);
}

/** Why a number cannot be opened down to a choice and a source; null where it can. */
function shut(number: Element, moment: Moment): string | null {
  const opened = [...number.querySelectorAll('details')].map(({ textContent }) => textContent ?? '').join(' ');
  const words = moment.told.map(({ chosen }) => chosen.words);
  if (!words.some((one) => (number.matches('.rp-choices li') ? (number.textContent ?? '') : opened).includes(one)))
    return 'no choice';
  if (!number.querySelector('details .source-list li')) return 'no source';
  return null;
}

/** A number that says nothing: no move of the run speaks to it. */
const silent = (number: Element): boolean =>
  /nothing you said speaks to it|You gave the room nothing/.test(number.textContent ?? '');

describe('in the page of four real runs', () => {
  test('ten numbers drawn by lot open down to a choice and a source', async () => {
    for (const [n, moment] of moments.entries()) {
      await show(moment);
      const numbers = [...document.querySelectorAll('[data-number]')].filter((one) => !silent(one));
      expect(numbers.length).toBeGreaterThan(25);
      const roll = dice(`ten/${n}`);
      for (let i = 0; i < 10; i++) {
        const number = numbers[Math.floor(roll() * numbers.length)];
        if (number) expect(shut(number, moment), number.textContent?.slice(0, 120)).toBeNull();
      }
      cleanup();
    }
  });

  test('no figure stands where nothing opens', async () => {
    for (const moment of moments) {
      await show(moment);
      // A day is not a number of the report, nor is the number of a choice, nor what a drawing repeats.
      for (const apart of document.querySelectorAll('details, svg, .rp-imprint, .rp-sources, .rp-claim'))
        apart.remove();
      for (const opens of document.querySelectorAll('[data-number], .rp-note')) opens.remove();
      const left = document.body.textContent
        ?.replace(/\d+ (January|February|March|April)( 1918)?/g, '')
        .replace(/“[^”]*”/g, '')
        .replace(/1918|1905|1907|1915|1917/g, '');
      expect(left).not.toMatch(/\d/);
      cleanup();
    }
  });
});
