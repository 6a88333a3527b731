import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import Papa from 'papaparse';
import { writeCode } from '../../src/archive/code.ts';
import type { Run } from '../../src/session/run.ts';
import { anyRun, handIn, numbers } from '../classroom/class-kit.ts';
import { expectAxeClean, faultsOf, overflow, withSettings } from './kit.ts';

const GOOD = 26;
let runs: readonly Run[] = [];

test.beforeAll(async () => {
  const all: Run[] = [];
  for (let seed = 1; seed <= GOOD; seed++) all.push(await anyRun(seed));
  runs = all;
});

/** Thirty lines as a teacher has them: codes, links and hand-ins; one of them twice, three of them torn. */
function thirty(): string {
  const good = runs.map((run, n) => {
    const code = handIn(run, { name: `Pupil no. ${n + 1}`, words: n === 0 ? '=1+1. We had no army. So what?' : '' });
    if (n % 3 === 1) return `https://school.example/game/#result/${code}`;
    return n % 3 === 2 ? `Kostya ${n}: https://school.example/game/#run/${writeCode(run, numbers)}` : code;
  });
  const torn = good.slice(0, 3).map((line) => `${line.slice(0, -9)}x${line.slice(-8, -2)}`);
  return [...good, good[4], ...torn].join('\n');
}

/** The class page with everything told. */
async function collect(page: Page, text: string, results = GOOD): Promise<void> {
  await page.getByLabel(/^Paste codes and links/).fill(text);
  await page.getByRole('button', { name: 'Take in' }).click();
  await expect(page.locator('.cl-total b')).toHaveText(String(results));
  await expect(page.locator('.cl-progress')).toHaveCount(0, { timeout: 45_000 });
}

test('thirty results, three of them torn and two the same: counted, saved, and talked about', async ({ page }) => {
  const faults = faultsOf(page);
  await withSettings(page, {});
  await page.goto('/?renderer=canvas#class');
  await expect(page.getByRole('dialog', { name: 'The class' })).toBeVisible();
  await expectAxeClean(page, 'a class with nothing in it');
  await collect(page, thirty());

  await expect(page.getByText(`${GOOD} results taken in.`)).toContainText(
    '1 result was there already and is counted once. 3 could not be read',
  );
  await expect(page.getByRole('heading', { name: 'Could not be read (3)' })).toBeVisible();
  await expect(page.locator('.cl-named')).toContainText('Pupil no. 5. The same run is there already');
  await expect(page.locator('.cl-where .cl-mark')).toHaveCount(GOOD);
  await expectAxeClean(page, 'the class');
  expect(await overflow(page)).toBeLessThanOrEqual(0);

  // What a pupil typed is no formula in the file, and everybody is in it.
  await page.getByLabel('Your mark for Pupil no. 1', { exact: true }).fill('8');
  await page.getByLabel('Your mark for Pupil no. 1', { exact: true }).blur();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV' }).click();
  const csv = readFileSync(await (await saved).path(), 'utf8');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const rows = Papa.parse<Record<string, string>>(csv.slice(1), { header: true }).data;
  expect(rows).toHaveLength(GOOD);
  expect(rows[0]).toMatchObject({ Name: 'Pupil no. 1', 'Your mark': '8', Sitting: 'Forty-eight hours' });
  expect(rows[0]?.['Three sentences']).toBe("'=1+1. We had no army. So what?");
  expect(rows[2]?.Name).toBe('Kostya 2');

  // Kept on this device, with the mark and the torn ones; deleted and had back.
  await page.reload();
  await expect(page.locator('.cl-total b')).toHaveText(String(GOOD));
  await expect(page.getByRole('heading', { name: 'Could not be read (3)' })).toBeVisible();
  await expect(page.getByLabel('Your mark for Pupil no. 1', { exact: true })).toHaveValue('8', { timeout: 45_000 });
  await page.getByRole('button', { name: 'Delete the result of Pupil no. 2', exact: true }).click();
  await expect(page.locator('.cl-total b')).toHaveText(String(GOOD - 1));
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.cl-total b')).toHaveText(String(GOOD));

  // One press before the projector is on: no name is left anywhere on the page.
  await page.getByRole('button', { name: 'Hide names' }).click();
  await expect(page.getByRole('dialog').getByText(/Kostya|Pupil no\./)).toHaveCount(0);
  expect(
    await page.locator('.cl-page input').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value).join()),
  ).not.toMatch(/Kostya|Pupil no/);
  await page.getByRole('button', { name: 'Show names' }).click();

  await page.getByRole('button', { name: 'Debrief' }).click();
  const debrief = page.getByRole('dialog', { name: 'Debrief' });
  await expect(debrief.getByRole('heading', { name: 'Out of role' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(debrief.getByRole('heading', { name: 'How we voted' })).toBeVisible();
  await expectAxeClean(page, 'the debrief');
  await expect(debrief.getByText(/Kostya|Pupil no\./)).toHaveCount(0);
  await page.keyboard.press('End');
  await expect(debrief.getByRole('heading', { name: 'And to talk about' })).toBeVisible();
  await expect(debrief.getByRole('button', { name: 'Next' })).toBeDisabled();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.cl-page')).toBeHidden();
  await expect(page.locator('.cl-slide')).toHaveCount(await page.locator('.cl-slide:visible').count());
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Escape');
  await expect(debrief).toHaveCount(0);
  await expect(page.getByRole('dialog', { name: 'The class' })).toBeVisible();
  expect(faults).toEqual([]);
});

test('files are chosen or dropped; a second class is another one; nothing sticks out on a phone', async ({ page }) => {
  await withSettings(page, {});
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/?renderer=canvas#class');
  const file = (name: string, body: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(body) });
  const result = (run: Run | undefined, name: string) =>
    JSON.stringify({ kind: 'breathing-space/result', version: 1, code: run ? handIn(run, { name }) : '' });
  await page
    .locator('input[type=file]')
    .setInputFiles([
      file('anna.json', result(runs[0], 'Anna')),
      file('boris.json', result(runs[1], 'Boris')),
      file('vera.json', '{"kind":"breathing-space/result","version":1,"code":"H.-.Dtorn.-.."}'),
    ]);
  await expect(page.locator('.cl-total b')).toHaveText('2');
  await expect(page.locator('.cl-torn')).toContainText('vera.json');
  await page.evaluate(
    (text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'gleb.json', { type: 'application/json' }));
      document.querySelector('.cl-page')?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
    },
    result(runs[2], 'Gleb'),
  );
  await expect(page.locator('.cl-total b')).toHaveText('3');
  await expect(page.locator('.cl-where')).toBeVisible({ timeout: 45_000 });
  await expect(page.locator('.cl-progress')).toHaveCount(0, { timeout: 45_000 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await page.locator('.cl-page').evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);

  await page.getByText('Name, add or delete').click();
  await page.getByRole('button', { name: 'Add a class' }).click();
  await expect(page.locator('.cl-total b')).toHaveText('0');
  await page.locator('.cl-which select').selectOption({ label: 'My class' });
  await expect(page.locator('.cl-total b')).toHaveText('3');
  await expect(page.locator('.cl-progress')).toHaveCount(0);
});

test('where the list of the classes is torn, every class is there and the page says what is lost', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('breathing-space/class', '{"current":"c2","classes":[{"id":"c');
    for (const id of ['c1', 'c2']) localStorage.setItem(`breathing-space/class/${id}`, '{"results":[]}');
  });
  await page.goto('/#class');
  await expect(page.getByText('The list of your classes could not be read')).toBeVisible();
  await expect(page.locator('.cl-which option')).toHaveText(['My class', 'My class 2']);
});
