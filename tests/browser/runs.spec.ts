import { expect, type Page, test } from '@playwright/test';
import { begin, byMouse, faultsOf, type Manner, playOn, where, withSettings } from './kit.ts';

const report = (page: Page) => page.getByRole('heading', { level: 1 });

test('a whole run by mouse, from title to report', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const faults = faultsOf(page);
  await withSettings(page, {});
  await begin(page);
  const choices = await playOn(page);
  expect(choices).toBeGreaterThan(8);
  await expect(report(page)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What was decided' })).toBeVisible();
  await page.getByRole('button', { name: 'All of it' }).click();
  await expect(page.getByRole('heading', { name: 'All of it' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'How well you argued' })).toBeVisible();
  expect(faults).toEqual([]);
});

for (const [width, height, reducedMotion] of [
  [1366, 768, 'no-preference'],
  [390, 844, 'reduce'],
] as const)
  test(`a whole run by keyboard alone at ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion });
    await withSettings(page, {});
    await page.goto('/?renderer=canvas');
    await tabTo(page, 'One sitting');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Forty-eight hours');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Forty-eight hours' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Who you are' })).toBeFocused();
    await tabTo(page, 'Go in as Anna Fedotova');
    await page.keyboard.press('Enter');
    const keys: Manner = {
      on: async (one) => {
        await one.keyboard.press('Enter');
      },
      pick: async (one, turn) => {
        await expect(one.locator('#choices-heading')).toBeFocused();
        await one.waitForTimeout(320); // keys are deaf at first
        const n = await one.locator('.choices .card').count();
        await one.keyboard.press(n === 0 ? '0' : String((turn % n) + 1));
      },
      count: async (one) => {
        const atOnce = one.getByRole('button', { name: 'Count at once' });
        if ((await atOnce.count()) > 0) await tabTo(one, 'Count at once');
        await one.keyboard.press('Enter');
      },
    };
    expect(await playOn(page, keys)).toBeGreaterThan(8);
    await expect(report(page)).toBeVisible();
  });

test('panels open and close by keyboard, and give the focus back', async ({ page }) => {
  await withSettings(page, {});
  await begin(page);
  for (const name of ['Record', 'Library', 'Settings']) {
    const button = page.locator('.topbar').locator('button, a').filter({ hasText: name });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(button).toBeFocused();
  }
});

test('a whole run with the stage switched off: no engine is fetched', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await withSettings(page, { stage: false });
  await begin(page);
  expect(await playOn(page)).toBeGreaterThan(8);
  await expect(report(page)).toBeVisible();
  expect(fetched.filter((url) => /phaser/.test(url))).toEqual([]);
  await expect(page.locator('canvas')).toHaveCount(0);
});

test('a whole run with storage refused: said once, and played to the end', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await begin(page);
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('This browser keeps nothing for this page');
  await notice.getByRole('button').click();
  expect(await playOn(page)).toBeGreaterThan(8);
  await expect(report(page)).toBeVisible();
  await expect(notice).toHaveCount(0);
});

test('a killed tab goes on exactly where it was', async ({ page, context }) => {
  await withSettings(page, {});
  await begin(page);
  await playOn(page, byMouse, 4);
  await page.locator('.go-on').click();
  const before = await page.locator('.say').innerText();
  const url = page.url();
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await again.goto(url);
  await again.getByRole('button', { name: 'Continue' }).click();
  await expect(again.locator('.say')).toBeVisible();
  expect(await again.locator('.say').innerText()).toBe(before);
  expect(await playOn(again)).toBeGreaterThan(3);
  await expect(report(again)).toBeVisible();
});

test('a torn save is set aside, and told in a sentence', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('breathing-space/run', '{"version":1,"seed":7,"path":["v23'));
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('could not be read');
  await expect(page.getByRole('button', { name: 'Take the floor' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Continue' })).toHaveCount(0);
});

test('a run whose choice is gone is told up to there', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem(
      'breathing-space/run',
      JSON.stringify({
        version: 1,
        seed: 7,
        start: '1918-02-23',
        path: ['role-metalworker', 'v23-no-such'],
        reached: 0,
        editions: {},
      }),
    ),
  );
  await page.goto('/?renderer=canvas');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('alert')).toContainText('one of its choices has since changed');
  await expect(page.locator('.speaker')).toBeVisible();
});

test('a whole run on a phone', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    reducedMotion: 'no-preference',
    ...(baseURL ? { baseURL } : {}),
  });
  const page = await context.newPage();
  await withSettings(page, {});
  await begin(page);
  expect(await playOn(page)).toBeGreaterThan(8);
  await expect(report(page)).toBeVisible();
  await context.close();
});

test('back one choice opens the choices again', async ({ page }) => {
  await withSettings(page, {});
  await begin(page);
  while ((await where(page)) === 'reading') await byMouse.on(page);
  const cards = await page.locator('.choices .cards').innerText();
  await byMouse.pick(page, 0);
  await page.getByRole('button', { name: 'Back one choice' }).click();
  expect(await page.locator('.choices .cards').innerText()).toBe(cards);
});

async function tabTo(page: Page, name: string): Promise<void> {
  const wanted = page.getByRole('button', { name, exact: false }).first();
  for (let n = 0; n < 40; n++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key never comes to "${name}"`);
}

test('one sitting leads to the next, and a kept run is taken up there', async ({ page }) => {
  await withSettings(page, {});
  await page.goto('/?renderer=canvas');
  await page.getByRole('button', { name: 'Take the floor' }).click();
  await page.locator('.role-go button').first().click();
  await playOn(page);
  await page.getByRole('button', { name: 'On: 21 January' }).click();
  await expect(page.getByRole('heading', { name: 'The Theses' })).toBeFocused();
  await page.getByRole('button', { name: 'Open the sitting' }).click();
  await expect(page.locator('.topbar')).toContainText('21 January');
  await playOn(page, byMouse, 3);
  await page.reload();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await expect(page.locator('.topbar')).toContainText('21 January');
  await page.goto('/?renderer=canvas');
  await expect(page.getByRole('button', { name: /^Continue/ })).toContainText('21 January');
});
