import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { begin, byMouse, expectAxeClean, faultsOf, overflow, playOn, where, withSettings } from './kit.ts';

const quiet = { stage: false };
const rows = (page: Page) => page.locator('.run');

/** The list of runs, once it has been read. */
async function openRuns(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = 'runs';
  });
  await expect(page.getByRole('dialog', { name: 'Your runs' })).toBeVisible();
}

test('a killed tab’s run is in the list, and goes on there under its one name', async ({ page, context }) => {
  await withSettings(page, quiet);
  await begin(page);
  await playOn(page, byMouse, 4);
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  const faults = faultsOf(again);
  await again.goto('/');
  await again.getByRole('link', { name: 'Your runs' }).click();
  await expect(rows(again)).toHaveCount(1);
  await expect(rows(again)).toContainText('4 choices');
  await again.getByRole('button', { name: /^Resume/ }).click();
  await expect(again.locator('.speaker')).toBeVisible();
  await playOn(again, byMouse, 1);
  await openRuns(again);
  await expect(rows(again)).toHaveCount(1);
  await expect(rows(again)).toContainText('5 choices');
  await expect(rows(again)).toContainText('in play');
  expect(faults).toEqual([]);
});

test('another choice after going back is a second run, and the first stays', async ({ page }) => {
  await withSettings(page, quiet);
  await begin(page);
  await playOn(page, byMouse, 3);
  while ((await where(page)) === 'reading') await byMouse.on(page);
  await byMouse.pick(page, 0);
  await page.getByRole('button', { name: 'Back one choice' }).click();
  await byMouse.pick(page, 1);
  await openRuns(page);
  await expect(rows(page)).toHaveCount(2);
  await expect(page.getByText(/forked from Run 1/)).toBeVisible();
});

test('two tabs at once keep both runs, and each list follows the other', async ({ page, context }) => {
  await withSettings(page, quiet);
  await begin(page);
  await playOn(page, byMouse, 2);
  const there = await context.newPage();
  await there.goto('/');
  await there.getByRole('button', { name: 'Continue' }).click();
  await expect(there.locator('.speaker')).toBeVisible();
  await openRuns(page);
  await expect(rows(page)).toHaveCount(1);
  const other = { ...byMouse, pick: (one: Page, turn: number) => byMouse.pick(one, turn + 1) };
  await playOn(there, other, 2);
  await expect(rows(page)).toHaveCount(2);
  await page.keyboard.press('Escape');
  await playOn(page, byMouse, 2);
  await openRuns(page);
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page).filter({ hasText: '4 choices' })).toHaveCount(2);
});

test('storage refused: said once, and the game goes on', async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await withSettings(page, quiet);
  const faults = faultsOf(page);
  await begin(page);
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('does not keep your runs');
  await notice.getByRole('button').click();
  await playOn(page, byMouse, 4);
  await expect(notice).toHaveCount(0);
  await openRuns(page);
  await expect(page.getByText('No run is kept here yet')).toBeVisible();
  expect(faults).toEqual([]);
});

test('storage full: said once, and what was kept stays', async ({ page }) => {
  await withSettings(page, quiet);
  await begin(page);
  await playOn(page, byMouse, 2);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await playOn(page, byMouse, 2);
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('no room left');
  await notice.getByRole('button').click();
  await playOn(page, byMouse, 1);
  await expect(notice).toHaveCount(0);
  await page.reload();
  await openRuns(page);
  await expect(rows(page)).toContainText('2 choices');
});

test('a file of runs, taken in twice by somebody else', async ({ page, browser, baseURL }) => {
  await withSettings(page, quiet);
  await begin(page);
  await playOn(page, byMouse, 3);
  await openRuns(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save all as a file' }).click();
  const path = await (await download).path();
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ kind: 'breathing-space/runs', version: 1 });
  const profile = await browser.newContext(baseURL ? { baseURL } : {});
  const there = await profile.newPage();
  await withSettings(there, quiet);
  await there.goto('/#runs');
  const field = there.getByLabel('Open a file of runs');
  await field.setInputFiles(path);
  await expect(there.getByText('1 run taken in.')).toBeVisible();
  await field.setInputFiles(path);
  await expect(there.getByText('0 runs taken in. 1 was here already.')).toBeVisible();
  await expect(rows(there)).toHaveCount(1);
  await expect(rows(there)).toContainText('3 choices');
  await profile.close();
});

test('deleted with undo, by keyboard; clean for axe, nothing sticks out', async ({ page }) => {
  await withSettings(page, quiet);
  await begin(page);
  await playOn(page, byMouse, 2);
  await openRuns(page);
  await page.getByRole('button', { name: 'More on Run 1' }).press('Enter');
  await expectAxeClean(page, 'Your runs');
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Delete' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await expect(rows(page)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(1);
});
