import { expect, type Page, test } from '@playwright/test';
import { choicesKept, expectNoWreck, plain, runKept, toChoices } from './faults-kit.ts';
import {
  begin,
  byMouse,
  expectAxeClean,
  faultsOf,
  keptIn,
  type Manner,
  overflow,
  playOn,
  where,
  withSettings,
} from './kit.ts';

const canvas = (page: Page) => page.locator('.stage-host canvas');

/** To a count by its words alone, and there the picture and its movement are switched on with a new page. */
async function toTheCount(page: Page, title?: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await withSettings(page, plain);
  await begin(page, '?renderer=canvas', title);
  for (let n = 0; n < 80 && (await where(page)) !== 'roll'; n++)
    if ((await where(page)) === 'choices') await byMouse.pick(page, 0);
    else await byMouse.on(page);
  await page.evaluate(() => localStorage.setItem('breathing-space/settings', '{"muted":true,"motion":"full"}'));
  await page.reload();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await expect(page.locator('.votebar')).toBeVisible();
  await expect(canvas(page)).toBeVisible({ timeout: 15_000 });
}

test('whoever clicks twice chooses once, and none that was not there to be read', async ({ page }) => {
  await withSettings(page, plain);
  await begin(page);
  let made = 0;
  const twice: Manner = {
    ...byMouse,
    on: (one) => one.locator('.go-on').dblclick({ timeout: 10_000 }),
    look: async (one) => expect(await choicesKept(one)).toBe(made),
    pick: async (one, turn) => {
      const cards = one.locator('.choices .card, .choices .pass');
      await cards.nth(turn % (await cards.count())).dblclick();
      made += 1;
      expect(await choicesKept(one)).toBe(made);
    },
  };
  expect(await playOn(page, twice, 5)).toBe(5);
});

test('Enter held down reads on to the choices and takes none of them', async ({ page }) => {
  await withSettings(page, plain);
  await begin(page);
  /** As a keyboard does it: once pressed, then repeated thirty times a second. */
  const hold = async (key: string, times: number): Promise<void> => {
    for (let n = 0; n < times; n++) {
      await page.keyboard.down(key);
      await page.waitForTimeout(33);
    }
    await page.keyboard.up(key);
  };
  await hold('Enter', 30);
  expect(await where(page)).toBe('choices');
  expect(await choicesKept(page)).toBe(0);
  // A number held since the card before takes nothing either: it is only repeated now.
  await page.keyboard.down('1');
  const made = await choicesKept(page);
  await hold('1', 12);
  expect(await choicesKept(page)).toBe(made);
});

test('a storm of every key leaves a page that answers, and a run that goes on', async ({ page }) => {
  const faults = faultsOf(page);
  await withSettings(page, plain);
  await begin(page);
  const keys = [
    ...'1234567890bmqwertzuiopxyvn ',
    'Enter',
    'Escape',
    'Tab',
    'Backspace',
    'ArrowDown',
    'ArrowUp',
    'Home',
    'End',
  ];
  const inPage = (some: readonly string[], times: number) =>
    page.evaluate(
      async ([all, count]) => {
        for (let n = 0; n < count; n++) {
          const at = document.activeElement ?? document.body;
          for (const key of all)
            at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
          await new Promise((later) => setTimeout(later, 33));
        }
      },
      [some, times] as const,
    );
  await inPage(keys, 60);
  // And as the browser itself does with them, with what they open and follow.
  for (let n = 0; n < 90; n++) await page.keyboard.press(keys[(n * 7) % keys.length] ?? 'Enter');
  expect(faults).toEqual([]);
  await expectNoWreck(page);
  const before = (await runKept(page))?.path;
  expect(before).toBeTruthy();
  await page.goto('/?renderer=canvas');
  await page.getByRole('button', { name: /^Continue/ }).click();
  expect((await runKept(page))?.path).toEqual(before);
  // Wherever the storm left it: at the choice of a delegate, or in the debate.
  await page.locator('.role-go, .votebar, .choices, .go-on, .rp-head').first().waitFor();
  if ((await page.locator('.role-go').count()) === 0) await toChoices(page);
});

test('turned, made small and large while hands are counted and a hall fills', async ({ page }) => {
  const faults = faultsOf(page);
  await toTheCount(page, 'The soviets');
  for (const [width, height] of [
    [844, 390],
    [390, 844],
    [320, 480],
    [1920, 1080],
    [1366, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(120);
  }
  // The canvas has the size of its box again, and the count its end.
  await expect.poll(() => canvas(page).evaluate((at) => at.clientWidth - (at.parentElement?.clientWidth ?? 0))).toBe(0);
  await byMouse.count(page);
  await playOn(page, byMouse, 1);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(faults).toEqual([]);
});

test('the march on the map goes on through a turned screen', async ({ page }) => {
  const faults = faultsOf(page);
  await page.goto('/#library/advance');
  await page.getByRole('button', { name: 'Play the days' }).click();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.waitForTimeout(400);
  await page.setViewportSize({ width: 844, height: 390 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Take the floor' })).toBeVisible();
  expect(faults).toEqual([]);
});

test('at 200 % zoom a whole sitting is played; nothing sticks out on the way, axe finds nothing', async ({ page }) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setDeviceMetricsOverride', {
    width: 683,
    height: 384,
    deviceScaleFactor: 2,
    mobile: false,
  });
  await withSettings(page, plain);
  await begin(page);
  const look = async (one: Page, turn: number): Promise<void> => {
    expect(await overflow(one)).toBeLessThanOrEqual(0);
    if (turn === 2) await expectAxeClean(one, 'choices at 200 % zoom');
  };
  expect(await playOn(page, { ...byMouse, look })).toBeGreaterThan(8);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
});

test('a tab that is hidden, frozen and thawed in mid-count counts to the end, with the same run', async ({ page }) => {
  const faults = faultsOf(page);
  const devtools = await page.context().newCDPSession(page);
  await toTheCount(page);
  const before = await runKept(page);
  const calling = await page.locator('.votebar').innerText();
  const seen = (hidden: boolean) =>
    page.evaluate((now) => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => now });
      Object.defineProperty(document, 'visibilityState', {
        configurable: true,
        get: () => (now ? 'hidden' : 'visible'),
      });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  await seen(true);
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
  await page.waitForTimeout(1000);
  await devtools.send('Page.setWebLifecycleState', { state: 'active' });
  await seen(false);
  await expect.poll(() => page.locator('.votebar').innerText(), { timeout: 20_000 }).not.toBe(calling);
  if ((await page.locator('.votebar.is-told').count()) === 0) await byMouse.count(page);
  await expect(page.locator('.votebar.is-told')).toBeVisible();
  expect((await runKept(page))?.path).toEqual(before?.path);
  await page.locator('.votebar').getByRole('button', { name: 'Go on' }).click();
  await toChoices(page);
  expect(faults).toEqual([]);
});

test('whatever the clock says, the run is kept and listed once', async ({ page }) => {
  const faults = faultsOf(page);
  await page.addInitScript(() => {
    const at = (): number => Number(sessionStorage.getItem('clock') ?? '0');
    const Real = Date;
    class Wrong extends Real {
      constructor(...given: readonly unknown[]) {
        if (given.length === 0) super(at());
        else super(...(given as [number]));
      }
      static override now = at;
    }
    globalThis.Date = Wrong as DateConstructor;
  });
  const set = (year: number) =>
    page.evaluate((to) => sessionStorage.setItem('clock', String(new Date(`${to}-06-01`).getTime())), year);
  await withSettings(page, plain);
  await begin(page); // 1 January 1970, and not a second more
  for (const year of [2100, 1969, 2026, 1999]) {
    await set(year);
    await playOn(page, byMouse, 1);
  }
  await page.reload();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await expect(page.locator('.speaker')).toBeVisible();
  await page.evaluate(() => {
    location.hash = 'runs';
  });
  await expect(page.locator('.run')).toHaveCount(1);
  await expect(page.locator('.run')).toContainText('4 choices');
  expect(await keptIn(page)).toHaveLength(1);
  expect(faults).toEqual([]);
});
