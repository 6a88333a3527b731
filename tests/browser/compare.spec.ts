import { expect, type Page, test } from '@playwright/test';
import { begin, byMouse, chooseSitting, expectAxeClean, faultsOf, overflow, playOn, withSettings } from './kit.ts';

/** Two runs of 23 February that part at their first choice, and their comparison. */
async function compared(page: Page, settings: Readonly<Record<string, unknown>> = {}): Promise<void> {
  await withSettings(page, settings);
  await begin(page);
  await playOn(page, byMouse, 3);
  await page.goto('/?renderer=canvas');
  await chooseSitting(page);
  await page.locator('.role-go button').first().click();
  await playOn(page, { ...byMouse, pick: (on, turn) => byMouse.pick(on, turn + 1) }, 3);
  await open(page);
}

async function open(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#compare';
  });
  await expect(page.getByRole('heading', { name: 'Decision by decision' })).toBeVisible();
}

/** What of the comparison sticks out sideways. */
const stickingOut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.cmp-page, .cmp-sheet')]
      .filter((box) => box.scrollWidth > box.clientWidth + 1)
      .map((box) => box.className),
  );

test('two runs are laid side by side without a fault, and axe finds nothing', async ({ page }) => {
  const faults = faultsOf(page);
  await compared(page);
  await expect(page.getByRole('heading', { name: 'Two runs side by side' })).toBeFocused();
  await expect(page.getByRole('heading', { name: /^They part/ })).toBeVisible();
  await expectAxeClean(page, 'the comparison');
  for (const fold of await page.locator('.cmp-fold summary').all()) await fold.click();
  await expectAxeClean(page, 'the comparison, unfolded');
  expect(faults).toEqual([]);
});

test('a fork made here is the run in play, before that choice', async ({ page }) => {
  await compared(page);
  await page
    .getByRole('button', { name: /^Fork A here/ })
    .first()
    .press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('.choices, .role-go').first()).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
});

test('it can be laid beside a historical line, and Escape closes it', async ({ page }) => {
  await compared(page);
  await page.getByRole('combobox', { name: 'Run B' }).focus();
  await page.getByRole('combobox', { name: 'Run B' }).selectOption({ label: 'As Trotsky argued it' });
  await expect(page.getByRole('link', { name: 'Watch run B' })).toBeVisible();
  await expect(page).toHaveURL(/#compare\/r[0-9a-z]{11}\/trotsky$/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

for (const [width, height, textSize] of [
  [1366, 600, 100],
  [390, 844, 100],
  [1366, 768, 200],
  [390, 844, 200],
] as const)
  test(`the comparison does not stick out at ${width} by ${height}, text at ${textSize} %`, async ({ page }) => {
    await compared(page, { textSize });
    await page.setViewportSize({ width, height });
    // Asked again for a moment: the wide faces come in after the first paint.
    await expect.poll(() => stickingOut(page)).toEqual([]);
    await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
    await expectAxeClean(page, `the comparison at ${width}, ${textSize} %`);
  });
