import { expect, type Page, test } from '@playwright/test';
import { begin, expectAxeClean, faultsOf, overflow, withSettings } from './kit.ts';

const shelves = [
  'people',
  'arguments',
  'votes',
  'documents',
  'timeline',
  'advance',
  'words',
  'disputed',
  'sources',
  'scoring',
];
const entries = ['people/lenin', 'arguments/army-cannot-fight', 'votes/v13a-accept', 'documents/february-terms'];

const open = async (page: Page, address: string, width = 1366, height = 768, settings = {}) => {
  await page.setViewportSize({ width, height });
  await withSettings(page, settings);
  await page.goto(`/?renderer=canvas#library/${address}`);
  await expect(page.locator('.lib-title').first()).toBeVisible();
};

/** What of the library sticks out sideways: its own boxes scroll, so the page itself never does. */
const stickingOut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.lib, .lib-page, .lib-bar, .lib-shelves')]
      .filter((box) => box.scrollWidth > box.clientWidth + 1)
      .map((box) => box.className),
  );

for (const address of [...shelves, ...entries])
  test(`axe finds nothing on ${address}, opened by its address`, async ({ page }) => {
    const faults = faultsOf(page);
    await open(page, address);
    await expectAxeClean(page, address);
    expect(faults).toEqual([]);
  });

for (const [width, height, textSize] of [
  [1366, 600, 100],
  [390, 844, 100],
  [1366, 768, 200],
  [390, 844, 200],
] as const)
  test(`no page of the library sticks out at ${width} by ${height}, text at ${textSize} %`, async ({ page }) => {
    await open(page, 'people', width, height, { textSize });
    for (const address of [...shelves, ...entries]) {
      await page.goto(`/?renderer=canvas#library/${address}`);
      await expect(page.locator('.lib-title').first()).toBeVisible();
      // Asked again for a moment: the wide faces come in after the first paint.
      await expect.poll(() => stickingOut(page), { message: address }).toEqual([]);
      await expect.poll(() => overflow(page), { message: address }).toBeLessThanOrEqual(0);
    }
  });

test('back closes the library, and the run is where it was', async ({ page }) => {
  await withSettings(page, {});
  await begin(page);
  const words = await page.locator('.words').first().innerText();
  const steps = () => page.evaluate(() => history.length);
  const before = await steps();
  await page.getByRole('link', { name: 'Library' }).click();
  await page.getByRole('link', { name: 'Votes', exact: true }).click();
  await page.getByRole('link', { name: /Accept the German proposals/ }).click();
  await page.getByRole('link', { name: 'Lomov' }).click();
  await expect(page.getByRole('heading', { name: 'Lomov' })).toBeFocused();
  expect(await steps()).toBe(before + 1);
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await page.locator('.words').first().innerText()).toBe(words);
  await page.goForward();
  await expect(page.getByRole('dialog', { name: 'Library' })).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe('');
  await expect(page.getByRole('link', { name: 'Library' })).toBeFocused();
});

test('the library is found through and left by keyboard alone', async ({ page }) => {
  await open(page, 'people');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('no third thing');
  await expect(page.getByRole('status')).toContainText(/found for “no third thing”/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.locator('.lib-title')).toBeFocused();
  const map = page.locator('.map-box').first();
  for (let n = 0; n < 40 && !(await map.evaluate((one) => one === document.activeElement)); n++)
    await page.keyboard.press('Tab');
  await expect(map).toBeFocused();
  const next = await map.locator('.map-name').innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 3, name: next })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('every arrow of the map ends at the middle of a box', async ({ page }) => {
  await open(page, 'arguments/lost-strike');
  const off = await page.evaluate(() =>
    (['left', 'right'] as const).flatMap((side) => {
      const box = document.querySelector(`.map-strokes.is-${side}`)?.getBoundingClientRect();
      const boxes = [...document.querySelectorAll(`.map-side.is-${side} .map-box`)];
      return boxes.map((one, i) => {
        const { top, height } = one.getBoundingClientRect();
        const middle = (box?.top ?? 0) + ((i + 0.5) / boxes.length) * (box?.height ?? 0);
        return Math.abs(top + height / 2 - middle);
      });
    }),
  );
  expect(off.length).toBeGreaterThan(8);
  for (const distance of off) expect(distance).toBeLessThan(6);
});
