import { expect, type Page, test } from '@playwright/test';
import { choicesKept, expectNoWreck, notice, plain, refusing } from './faults-kit.ts';
import { begin, byMouse, playOn, where, withSettings } from './kit.ts';

/** Goes on until something did not come, or a report stands. */
async function playUntilLost(page: Page): Promise<void> {
  const anything = page.locator('.rp-head, .votebar, .choices .card, .choices .pass, .go-on, .notice').first();
  for (let n = 0; n < 400; n++) {
    await anything.waitFor();
    if ((await notice(page).count()) > 0) return;
    const at = await where(page);
    if (at === 'report') return;
    if (at === 'roll') await byMouse.count(page);
    else if (at === 'reading') await byMouse.on(page);
    else await byMouse.pick(page, n);
  }
}

/** What did not come is said, and comes after one press; the kept run is untouched by it. */
async function comesAfterAll(page: Page, files: RegExp, come: string, act: () => Promise<void>): Promise<void> {
  const open = await refusing(page, files);
  await act();
  await expect(notice(page)).toContainText('could not be fetched. Nothing you chose is lost.');
  await expect(page.locator(come)).toHaveCount(0);
  const kept = await choicesKept(page);
  await open();
  await notice(page).getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator(come)).toBeVisible();
  await expect(notice(page)).toHaveCount(0);
  expect(await choicesKept(page)).toBe(kept);
}

test('fonts and pictures that are not there cost no word', async ({ page }) => {
  await refusing(page, /\.(woff2|svg|webp|avif|png)(\?|$)|\/p-[0-9a-f]+\//);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await withSettings(page, { motion: 'reduced' });
  await begin(page);
  await expect(page.locator('.stage-host canvas')).toBeVisible();
  expect(await playOn(page, byMouse, 3)).toBe(3);
  await expect(notice(page)).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('each screen that does not come is there after one press, and the run with it', async ({ page }) => {
  await withSettings(page, plain);
  await page.goto('/?renderer=canvas');
  await comesAfterAll(page, /\/b\/sittings-panel-.*js/, '.panel-dialog', () =>
    page.getByRole('button', { name: 'One sitting' }).click(),
  );
  await comesAfterAll(page, /\/b\/sitting-card-.*js/, '.sitting-card', () =>
    page.getByRole('dialog').getByRole('button', { name: 'Forty-eight hours' }).click(),
  );
  // It is wanted a second time, and still not there: a new page is offered too.
  const open = await refusing(page, /\/b\/delegate-cards-.*js/);
  await page.getByRole('button', { name: 'Choose who you are' }).click();
  await notice(page).last().getByRole('button', { name: 'Try again' }).click();
  await expect(notice(page).last().getByRole('button', { name: 'Reload the page' })).toBeVisible();
  await open();
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.getByRole('heading', { name: 'Your mandate' })).toBeVisible();
  await expect(notice(page)).toHaveCount(0);
  await comesAfterAll(page, /\/b\/(division|late)-.*js/, '.votebar', async () => {
    await page.locator('.role-go button').first().click();
    await playUntilLost(page);
  });
  await comesAfterAll(page, /\/b\/report-screen-.*js/, '.rp-head', () => playUntilLost(page));
  await page.reload();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await comesAfterAll(page, /\/b\/whole-.*js/, '.rp-head', () => playUntilLost(page));
  await expectNoWreck(page);
});

test('each panel and place that does not come can be closed, or is there after one press', async ({ page }) => {
  await withSettings(page, plain);
  await begin(page);
  await playOn(page, byMouse, 1);
  const button = (name: string) => page.locator('.topbar').locator('button, a').filter({ hasText: name });
  for (const [name, file] of [
    ['Record', /\/b\/record-panel-.*js/],
    ['Settings', /\/b\/settings-panel-.*js/],
    ['Library', /\/b\/library-.*js/],
  ] as const) {
    const open = await refusing(page, file);
    await button(name).click();
    await notice(page).getByRole('button', { name: 'Close' }).click();
    await expect(notice(page)).toHaveCount(0);
    await open();
    await comesAfterAll(page, file, '.panel-dialog', () => button(name).click());
    await page.keyboard.press('Escape');
  }
  for (const place of ['teach', 'runs', 'lesson']) {
    const go = () =>
      page.evaluate((hash) => {
        location.hash = hash;
      }, place);
    await comesAfterAll(page, /\/b\/(room|teach-place|place|lesson-place)-.*js/, 'dialog[open], .ls-page', go);
    await page.evaluate(() => history.back());
    await expect(page.locator('.debate')).toBeVisible();
  }
  expect(await choicesKept(page)).toBe(1);
  await expectNoWreck(page);
});

test('what is read in the library may come later than its panel', async ({ page }) => {
  const open = await refusing(page, /\/b\/reading-.*js/);
  await page.goto('/#library/people/lenin');
  await expect(notice(page)).toContainText('The record could not be fetched.');
  await open();
  await notice(page).getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('dialog').getByRole('heading', { name: /Lenin/ }).first()).toBeVisible();
});

test('the style of a part that did not come needs a new page, which says Continue', async ({ page }) => {
  await withSettings(page, plain);
  await begin(page);
  await playOn(page, byMouse, 1);
  const open = await refusing(page, /\/b\/settings-panel-.*css/);
  await page.locator('.topbar').getByRole('button', { name: 'Settings' }).click();
  await expect(notice(page)).toContainText('then reload the page');
  await open();
  await notice(page).getByRole('button', { name: 'Reload the page' }).click();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await expect(page.locator('.speaker')).toBeVisible();
});

test('the network lost between two sittings: the choices stay, and one press goes on', async ({ page, context }) => {
  await withSettings(page, plain);
  await page.goto('/?renderer=canvas');
  await page.getByRole('button', { name: 'Take the floor' }).click();
  await page.locator('.role-go button').first().click();
  await playOn(page);
  await page.getByRole('button', { name: 'On: 21 January' }).click();
  await expect(page.getByRole('heading', { name: 'The Theses' })).toBeVisible();
  const kept = await choicesKept(page);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Open the sitting' }).click();
  await expect(notice(page)).toContainText('What you chose so far is kept.');
  await notice(page).getByRole('button', { name: 'Try again' }).click();
  await expect(notice(page)).toContainText('This sitting could not be fetched');
  expect(await choicesKept(page)).toBe(kept);
  await context.setOffline(false);
  await notice(page).getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.topbar')).toContainText('21 January');
  await expect(notice(page)).toHaveCount(0);
});
