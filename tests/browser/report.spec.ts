import { expect, type Page, test } from '@playwright/test';
import { begin, overflow, playOn, withSettings } from './kit.ts';

async function toTheReport(
  page: Page,
  width: number,
  height: number,
  settings: Readonly<Record<string, unknown>> = {},
) {
  await page.setViewportSize({ width, height });
  await withSettings(page, settings);
  await begin(page);
  await playOn(page);
  // The claim comes with the reading half of the record.
  await expect(page.locator('.hp .rp-claim')).toBeVisible();
}
const all = async (page: Page) => {
  await page.getByRole('button', { name: 'All of it' }).click();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
};
const pages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('the half page fits a laptop’s window, and its ways on stay in sight in a lower one', async ({ page }) => {
  await toTheReport(page, 1366, 768);
  // The invitation to the other side lies under it.
  const tall = await page.evaluate(
    () => (document.querySelector('.hp')?.getBoundingClientRect().bottom ?? 0) + scrollY,
  );
  // Words differ from run to run: a few lines more are no fault.
  expect(tall).toBeGreaterThan(400);
  expect(tall).toBeLessThanOrEqual(768 + 96);
  for (const height of [768, 600]) {
    await page.setViewportSize({ width: 1366, height });
    await expect(page.getByRole('button', { name: 'All of it' })).toBeInViewport({ ratio: 1 });
  }
});

for (const [width, height, textSize] of [
  [1366, 768, 100],
  [390, 844, 100],
  [1366, 768, 200],
  [390, 844, 200],
] as const)
  test(`all of it, with every lid open, sticks out nowhere at ${width} by ${height}, text ${textSize} %`, async ({
    page,
  }) => {
    await toTheReport(page, width, height, { textSize });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await all(page);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.evaluate(() => {
      for (const lid of document.querySelectorAll('details')) lid.open = true;
    });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

test('the half page prints on one sheet, and all of it on six more at most', async ({ page }) => {
  await toTheReport(page, 1366, 768);
  expect(pages(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  await all(page);
  const whole = pages(await page.pdf({ preferCSSPageSize: true }));
  expect(whole).toBeGreaterThan(1);
  expect(whole).toBeLessThanOrEqual(7);
  // Nothing is left open behind the print.
  expect(await page.locator('.rp-footnote[open]').count()).toBe(0);
});
