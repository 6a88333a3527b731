import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { writeCode } from '../../src/archive/code.ts';
import { readRun } from '../../src/archive/run-text.ts';
import type { Run } from '../../src/session/run.ts';
import { readLock } from '../../tools/lib/choices.ts';
import { begin, byMouse, expectAxeClean, faultsOf, keptIn, overflow, playOn, withSettings } from './kit.ts';

/** The run in play, as this browser keeps it. */
async function runIn(page: Page): Promise<Run> {
  const text = await page.evaluate(() => localStorage.getItem('breathing-space/run') ?? '');
  const run = readRun(text);
  if (!run.ok) throw run.error;
  return run.value;
}

const codeOf = (run: Run): string => writeCode(run, readLock()) ?? '';

/** A code made in a browser of its own, by playing so many choices. */
async function sharedBy(page: Page, choices: number): Promise<string> {
  await withSettings(page, {});
  await begin(page);
  await playOn(page, byMouse, choices);
  return codeOf(await runIn(page));
}

test('a run opens in a second profile, and the run played there stays as it was', async ({
  page,
  browser,
  baseURL,
}) => {
  const code = await sharedBy(page, 6);
  const context = await browser.newContext(baseURL ? { baseURL } : {});
  const other = await context.newPage();
  const faults = faultsOf(other);
  await withSettings(other, {});
  await begin(other);
  await playOn(other, byMouse, 2);
  const own = await runIn(other);

  await other.goto(`/?renderer=canvas#run/${code}`);
  const dialog = other.getByRole('dialog', { name: 'A debate from a link' });
  await expect(dialog.getByText(/^Argued as/)).toBeVisible();
  await expect(dialog.getByRole('row', { name: /23 February/ })).toContainText('6');
  await expectAxeClean(other, 'a debate from a link');
  expect(await runIn(other)).toEqual(own);

  await dialog.getByRole('button', { name: 'Read it' }).click();
  const page2 = other.getByRole('dialog', { name: 'The debate, as it was argued' });
  await expect(page2.getByRole('heading', { name: 'Sources' })).toBeVisible({ timeout: 20_000 });
  await expectAxeClean(other, 'the transcript');
  const file = other.waitForEvent('download');
  await page2.getByRole('button', { name: 'Save as Markdown' }).click();
  expect((await file).suggestedFilename()).toMatch(/\.md$/);
  await page2.getByRole('button', { name: 'Back' }).click();
  expect(await runIn(other)).toEqual(own);

  await dialog.getByRole('button', { name: 'Watch it' }).click();
  await expect(dialog).toBeHidden();
  await expect(other.getByRole('alert')).toHaveCount(0);
  // The watched run is another one; the own run is in the list still, with all its choices.
  await other.goto('/?renderer=canvas#runs');
  await expect(other.getByRole('heading', { name: 'From a link' })).toBeVisible();
  expect((await keptIn(other)).map(({ line }) => line)).toContain([...own.path, ...own.ahead].join(' '));
  await other.goto(`/?renderer=canvas#run/${codeOf(own)}`);
  await expect(other.getByRole('dialog').getByRole('button', { name: 'Compare with mine' })).toBeVisible();
  expect(faults).toEqual([]);
  await context.close();
});

test('a mistyped link says so, and the own run is where it was', async ({ page }) => {
  const code = await sharedBy(page, 3);
  const own = await runIn(page);
  const wrong = `${code.slice(0, 12)}${code[12] === 'x' ? 'y' : 'x'}${code.slice(13)}`;
  await page.goto(`/?renderer=canvas#run/${wrong}`);
  await expect(page.getByRole('alert')).toContainText('missing or mistyped');
  await page.getByRole('button', { name: 'Back to where you were' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await runIn(page)).toEqual(own);
});

for (const width of [1366, 390])
  test(`nothing of a shared run sticks out at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const code = await sharedBy(page, 5);
    await page.goto(`/?renderer=canvas#run/${code}`);
    await expect(page.getByRole('button', { name: 'Watch it' })).toBeVisible();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Read it' }).click();
    await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible({ timeout: 20_000 });
    expect(await page.locator('.read-page').evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(
      0,
    );
  });

test('on paper the transcript is all there is, on as many sheets as it needs', async ({ page }) => {
  const code = await sharedBy(page, 40);
  await page.goto(`/?renderer=canvas#run/${code}`);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('.topbar')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.read-bar')).toBeHidden();
  await expect(page.locator('.topbar')).toBeHidden();
  await expect(page.locator('.read-sources')).toBeVisible();
  const sheet = page.locator('.read-page');
  expect(await sheet.evaluate((box) => getComputedStyle(box).position)).toBe('static');
  expect(await sheet.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.read-bar')).toBeVisible();
});
