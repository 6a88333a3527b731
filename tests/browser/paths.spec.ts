import { expect, type Page, test } from '@playwright/test';
import {
  begin,
  byMouse,
  expectAxeClean,
  faultsOf,
  keptIn,
  keptWith,
  type Manner,
  playOn,
  where,
  withSettings,
} from './kit.ts';

const quiet = { stage: false };
const cards = (page: Page) => page.locator('.choices .card');
const waiting = (page: Page) => page.locator('.choices').getByRole('heading').first();

/** Reads on until the choices stand open. */
async function toChoices(page: Page): Promise<void> {
  while ((await where(page)) === 'reading') await byMouse.on(page);
}

test('a fork from the tree is a run of its own; compared from the list, and the browser’s way back holds', async ({
  page,
}) => {
  const faults = faultsOf(page);
  await withSettings(page, quiet);
  await begin(page);
  await playOn(page, byMouse, 4);
  const first = await keptWith(page, 4);

  await page.getByRole('link', { name: 'Path' }).click();
  await expect(page.getByRole('treeitem').first()).toBeVisible();
  await expectAxeClean(page, '#paths');
  await page.getByRole('link', { name: 'Open this sitting' }).click();
  await expect(page.getByRole('dialog').getByRole('heading', { level: 1, name: 'Forty-eight hours' })).toBeVisible();
  await expectAxeClean(page, '#paths/1918-02-23');
  await page.keyboard.press('Home');
  await page
    .getByRole('treeitem', { name: /not yet/i })
    .first()
    .click();
  await page.getByRole('button', { name: 'Fork here' }).click();
  // No place of the tree stays over the game, however deep one was in it.
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/canvas$/);
  await toChoices(page);
  const fresh = byMouse;
  await playOn(page, { ...fresh, pick: (one, turn) => fresh.pick(one, turn + 2) }, 2);
  await expect.poll(async () => (await keptIn(page)).length).toBe(2);
  const both = await keptIn(page);
  expect(both).toContainEqual(first);
  expect(both.find(({ id }) => id !== first?.id)?.from?.run).toBe(first?.id);

  await page.getByRole('link', { name: 'Path' }).click();
  await page.getByRole('link', { name: 'Open this sitting' }).click();
  await page.getByRole('link', { name: 'All sittings' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your paths' })).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.evaluate(() => {
    location.hash = 'runs';
  });
  const list = page.getByRole('dialog', { name: 'Your runs' });
  const ticks = list.getByRole('checkbox', { name: /^Lay / });
  await expect(ticks).toHaveCount(2);
  await expectAxeClean(page, '#runs');
  for (const tick of await ticks.all()) await tick.check();
  await list.getByRole('link', { name: 'Compare the two' }).click();
  await expect(page.getByRole('heading', { name: 'Decision by decision' })).toBeVisible();
  await expectAxeClean(page, '#compare');
  await page.goBack();
  await expect(list).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('heading', { name: 'Two runs side by side' })).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(list).toBeVisible();

  await list
    .getByRole('link', { name: /^Read / })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible({ timeout: 20_000 });
  await expectAxeClean(page, '#read');
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(list).toBeVisible();
  for (const tick of await ticks.all()) await tick.check();
  await list.getByRole('link', { name: 'Compare the two' }).click();
  await page
    .getByRole('button', { name: /^Fork A here/ })
    .first()
    .click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/canvas$/);
  await expect(page.locator('.choices').first()).toBeVisible();
  await expect.poll(() => keptIn(page)).toHaveLength(3);
  expect(faults).toEqual([]);
});

test('the other side: one’s own words come back from those on record, and both runs lie side by side', async ({
  page,
}) => {
  const faults = faultsOf(page);
  await withSettings(page, quiet);
  await begin(page);
  const own: string[] = [];
  await playOn(page, {
    ...byMouse,
    async pick(one, turn) {
      const n = await cards(one).count();
      if (n > 0)
        own.push(
          await cards(one)
            .nth(turn % n)
            .locator('.txt')
            .innerText(),
        );
      await byMouse.pick(one, turn);
    },
  });
  const [first] = await keptIn(page);
  await page
    .getByRole('button', { name: /^Argue for/ })
    .first()
    .click();
  await expect(page.locator('.speaker, .sitting-card').first()).toBeVisible();
  const heard: string[] = [];
  let pressed = '';
  const listening: Manner = {
    ...byMouse,
    async on(one) {
      heard.push(await one.locator('.speaker').innerText());
      pressed = await one.locator('.go-on').innerText();
      await byMouse.on(one);
    },
    look: async (one) => {
      heard.push(await one.locator('.speaker').innerText());
    },
  };
  await playOn(page, listening);
  // Read to its last card, and not cut short by the report of the run before.
  expect(pressed).toMatch(/report/i);
  const words = own.map((text) => text.replace(/[“”]/g, '').trim()).filter((text) => text.length > 20);
  const back = heard.filter((said) => words.some((text) => said.includes(text)));
  expect(back.length).toBeGreaterThan(0);
  for (const said of back) expect(said).not.toMatch(/^You\b/);

  await page.getByRole('link', { name: 'Both runs side by side' }).click();
  await expect(page.getByRole('heading', { name: 'Decision by decision' })).toBeVisible({ timeout: 20_000 });
  const pair = await keptIn(page);
  expect(pair).toHaveLength(2);
  const second = pair.find(({ id }) => id !== first?.id);
  expect(second?.pair).toBe(first?.id);
  expect(pair.find(({ id }) => id === first?.id)).toEqual({ ...first, pair: second?.id });
  expect(faults).toEqual([]);
});

test('a historical line plays by itself, stops where it is told to, and is forked from there', async ({ page }) => {
  const faults = faultsOf(page);
  await page.clock.install();
  await withSettings(page, quiet);
  await page.goto('/?renderer=canvas#watch/all');
  await expect(page.getByRole('link', { name: /Lenin/ })).toBeVisible();
  await expectAxeClean(page, '#watch');
  await page.getByRole('link', { name: /Lenin/ }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0, { timeout: 20_000 });
  const about = page.locator('.choices .is-about');
  /** Lets the time of reading pass, card after card, until the line stands before a choice. */
  const toItsChoice = async (): Promise<string> => {
    for (let n = 0; n < 80 && (await about.count()) === 0; n++) {
      await page.clock.fastForward(90_000);
      await page.waitForTimeout(20);
    }
    await expect(about).toHaveCount(1);
    return page.locator('main').innerText();
  };
  const there = await toItsChoice();
  await page.clock.fastForward(90_000);
  await expect.poll(() => page.locator('main').innerText()).not.toBe(there);
  expect(await toItsChoice()).not.toBe(there);
  // Nobody's run so far.
  expect((await keptIn(page)).length).toBe(0);

  const auto = page.getByRole('button', { name: 'The cards turn by themselves' });
  await expect(auto).toHaveAttribute('aria-pressed', 'true');
  await auto.click();
  await expect(about).toHaveCount(0);
  const stopped = await page.locator('.choices').innerText();
  await page.clock.fastForward(600_000);
  expect(await page.locator('.choices').innerText()).toBe(stopped);
  await auto.click();
  const taken = await about.innerText();
  await auto.click();
  await page.locator('.choices .card, .choices .pass').filter({ hasNotText: taken }).last().click();
  await expect.poll(async () => (await keptIn(page)).map(({ name }) => name)).toEqual(['As Lenin argued it']);
  expect(faults).toEqual([]);
});

test('back and forward by choices, and past what was read before', async ({ page }) => {
  await withSettings(page, quiet);
  await begin(page);
  await toChoices(page);
  const opening = await cards(page).allInnerTexts();
  await byMouse.pick(page, 0);
  await playOn(page, byMouse, 2);
  await toChoices(page);
  const far = await cards(page).allInnerTexts();
  const before = await keptWith(page, 3);
  const back = page.getByRole('button', { name: 'Back one choice' });
  const forward = page.getByRole('button', { name: 'Forward one choice' });
  await expect(forward).toHaveCount(0);
  for (let n = 0; n < 3; n++) await back.click();
  expect(await cards(page).allInnerTexts()).toEqual(opening);
  for (let n = 0; n < 3; n++) await forward.click();
  await expect(forward).toHaveCount(0);
  expect(await cards(page).allInnerTexts()).toEqual(far);
  // Going to and fro is no other run.
  expect(await keptIn(page)).toEqual([before]);

  await begin(page);
  await page.getByRole('button', { name: 'To what’s new' }).click();
  await expect(waiting(page)).toBeVisible();
  expect(await cards(page).allInnerTexts()).toEqual(opening);
  await expect.poll(async () => (await keptIn(page)).length).toBe(2);
});
