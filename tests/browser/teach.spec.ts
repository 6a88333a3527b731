import { expect, type Page, test } from '@playwright/test';
import { expectAxeClean, faultsOf, overflow, withSettings } from './kit.ts';

/** Notes each time the page is printed; what a printer would show, `page.pdf` shows. */
async function countPrints(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Object.assign(window, {
      prints: 0,
      print: () => Object.assign(window, { prints: 1 + Number(Reflect.get(window, 'prints')) }),
    });
  });
  return () => page.evaluate(() => Number(Reflect.get(window, 'prints')));
}

/** How many pages the sheet now shown has on paper. */
async function pagesOn(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = await page.pdf({ format, preferCSSPageSize: true });
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
}

/** The elements that stick out of a page of that width, in print; Letter is wider than A4, so that A4 is asked. */
async function tooWide(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  const size = page.viewportSize() ?? { width: 1366, height: 768 };
  await page.setViewportSize({ width: 703, height: 1000 }); // 186 mm, at 96 to the inch
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('.tc-sheet, .tc-sheet *:not(.sr)')]
      .filter((one) => one.getBoundingClientRect().right > 704 && getComputedStyle(one).display !== 'none')
      .map((one) => `${one.tagName}.${one.getAttribute('class')}`),
  );
  await page.setViewportSize(size);
  await page.emulateMedia({ media: null });
  return found;
}

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test('three presses from the title to a printed role card', async ({ page }) => {
  const faults = faultsOf(page);
  const prints = await countPrints(page);
  await withSettings(page, { stage: false });
  await page.goto('/?renderer=canvas');
  await page.getByRole('link', { name: 'Teach' }).click();
  await expect(title(page, 'Teach with Breathing Space')).toBeFocused();
  await expectAxeClean(page, '#teach');
  await page.getByRole('link', { name: 'Role cards', exact: true }).click();
  await expect(title(page, 'Role cards')).toBeFocused();
  await expect(page.getByRole('article')).toHaveCount(24);
  await expectAxeClean(page, '#teach/role-cards');
  await page.getByRole('button', { name: 'Print this sheet' }).click();
  await expect.poll(prints).toBe(1);

  // The list, the card for who was away, and one for each pupil; two on a page are fewer.
  const one = await pagesOn(page, 'A4');
  expect(one).toBeGreaterThanOrEqual(25);
  expect(await pagesOn(page, 'Letter')).toBe(one);
  await page.getByLabel('Cards on a page').selectOption('two');
  expect(await pagesOn(page, 'A4')).toBeLessThan(one);
  expect(await tooWide(page)).toEqual([]);

  // Escape is a step back, to all sheets; Close leads out of the whole place.
  await page.keyboard.press('Escape');
  await expect(title(page, 'Teach with Breathing Space')).toBeFocused();
  await page.getByRole('link', { name: 'Vocabulary' }).click();
  await expect(title(page, 'Vocabulary')).toBeFocused();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('every sheet prints on both papers, and nothing is wider than the paper', async ({ page }) => {
  test.slow();
  const faults = faultsOf(page);
  await withSettings(page, { stage: false });
  await page.goto('/?renderer=canvas#teach');
  await expect(title(page, 'Teach with Breathing Space')).toBeVisible();
  const sheets = await page
    .locator('.tc-line a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(sheets.length).toBeGreaterThan(10);
  for (const sheet of sheets) {
    await page.goto(`/?renderer=canvas${sheet}`);
    await expect(page.locator('.tc-sheet h1')).toBeVisible();
    await expect(page.getByText('The record is being fetched')).toHaveCount(0);
    expect(await pagesOn(page, 'A4'), sheet).toBeGreaterThan(0);
    expect(await tooWide(page), sheet).toEqual([]);
  }
  expect(faults).toEqual([]);
});

test('a packet and the lesson maker are clean; a small page and great text have no sideways scrolling', async ({
  page,
}) => {
  await withSettings(page, { stage: false });
  await page.goto('/?renderer=canvas#teach');
  await page.getByRole('link', { name: 'Forty-eight hours', exact: true }).click();
  await expect(title(page, 'Source packet: Forty-eight hours')).toBeVisible();
  await expect(page.locator('.tc-paper').first()).toBeVisible();
  await expectAxeClean(page, 'a source packet');
  await page.goto('/?renderer=canvas#teach/lesson');
  await expect(title(page, 'Make a lesson')).toBeVisible();
  await expectAxeClean(page, '#teach/lesson');
  for (const text of ['100', '200'])
    for (const address of ['#teach', '#teach/role-cards', '#teach/start']) {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`/?renderer=canvas${address}`);
      await page.evaluate((size) => Object.assign(document.documentElement.dataset, { text: size }), text);
      await expect(page.locator('.tc-head h1')).toBeVisible();
      const wide = await page.locator('.tc-place').evaluate((box) => box.scrollWidth - box.clientWidth);
      expect(Math.max(wide, await overflow(page)), `${address} at ${text} %`).toBeLessThanOrEqual(0);
    }
});
