import { expect, type Page, test } from '@playwright/test';
import { begin, byMouse, expectAxeClean, playOn, where, withSettings } from './kit.ts';

const play = async (page: Page, settings: Readonly<Record<string, unknown>> = {}) => {
  await withSettings(page, settings);
  await begin(page);
};
const inWords = (page: Page) => page.locator('.words a');
const said = (page: Page) => page.locator('.words').innerText();

/** By Tab alone, backwards from where the focus is, until the link has it. */
async function tabBackTo(page: Page, name: string): Promise<void> {
  for (let n = 0; n < 30; n++) {
    await page.keyboard.press('Shift+Tab');
    if ((await page.evaluate(() => document.activeElement?.textContent?.trim())) === name) return;
  }
  throw new Error(`Tab never came to ${name}`);
}

test('a name in the dialogue opens the library by keyboard alone, and closing it gives the focus back', async ({
  page,
}) => {
  await play(page);
  await playOn(page, { ...byMouse, on: (one) => one.keyboard.press('Enter') }, 1);
  await expect(inWords(page).first()).toBeVisible();
  const before = await said(page);
  const name = (await inWords(page).last().innerText()).trim();
  await tabBackTo(page, name);
  await page.keyboard.press('Enter');
  const library = page.getByRole('dialog');
  await expect(library).toBeVisible();
  expect(new URL(page.url()).hash).toMatch(/^#library\/(people|words|documents)\/./);
  await page.keyboard.press('Escape');
  await expect(library).toHaveCount(0);
  expect(await said(page)).toBe(before);
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(name);
  // The keys of the turn still work from there.
  await page.keyboard.press('Backspace');
  await expect.poll(() => said(page)).not.toBe(before);
});

test('the record’s links lie under the library, and closing it leads back to them', async ({ page }) => {
  await play(page);
  await playOn(page, byMouse, 1);
  await page.getByRole('button', { name: 'Record' }).click();
  const record = page.getByRole('dialog', { name: 'The record' });
  const link = record.getByRole('link').first();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await expect(link).toBeFocused();
});

test('the names come without moving a word, also at 200 % text', async ({ page }) => {
  for (const textSize of [100, 200]) {
    await play(page, { textSize, readingMode: 'turn' });
    await page.evaluate((size) => document.documentElement.setAttribute('data-text', `${size}`), textSize);
    await page.locator('.choices .card, .choices .pass, .go-on').first().click();
    await expect(inWords(page).first()).toBeVisible();
    const boxes = (bare: boolean) =>
      page.evaluate((without) => {
        const lines = [...document.querySelectorAll<HTMLElement>('.words p, .who, .who > *')];
        if (without)
          for (const link of document.querySelectorAll('.who a, .words a')) link.replaceWith(link.textContent ?? '');
        return lines.map((line) => [line.offsetTop, line.offsetHeight, line.offsetWidth]);
      }, bare);
    expect(await boxes(false)).toEqual(await boxes(true));
  }
});

test('letter by letter there is no link until the card stands whole', async ({ page }) => {
  await play(page, { textSpeed: 'typed' });
  const card = page.locator('.words li:last-child');
  let linked = 0;
  for (let n = 0; n < 5; n++) {
    const early = await card.evaluate((one) => (one.querySelector('.untyped') ? one.querySelectorAll('a').length : 0));
    expect(early).toBe(0);
    const reading = (await where(page)) === 'reading';
    if (reading && (await card.locator('.untyped').count()) > 0) await page.keyboard.press('Enter');
    await expect(card.locator('.untyped')).toHaveCount(0, { timeout: 20_000 });
    linked += await card.locator('a').count();
    if (reading) await page.keyboard.press('Enter');
    else await byMouse.pick(page, n);
  }
  expect(linked).toBeGreaterThan(0);
});

test('a roll that is being called has no link; when it is counted, its question and its names are links', async ({
  page,
}) => {
  await play(page, { readingMode: 'turn' });
  let counted = false;
  await playOn(page, {
    ...byMouse,
    count: async (one) => {
      if (!counted) {
        await expect(one.locator('.vote a')).toHaveCount(0);
        await one.getByRole('button', { name: 'Count at once' }).click();
        await expect(one.locator('.vhead h1 a')).toHaveAttribute('href', /^#library\/votes\//);
        expect(await one.locator('.roll a').count()).toBeGreaterThan(10);
        await expectAxeClean(one, 'the count with its links');
        counted = true;
      }
      await byMouse.count(one);
    },
  });
  expect(counted).toBe(true);
});
