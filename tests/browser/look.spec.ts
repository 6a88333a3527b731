import { expect, type Page, test } from '@playwright/test';
import { begin, byMouse, chooseSitting, expectAxeClean, overflow, playOn, withSettings } from './kit.ts';

const open = async (page: Page, width: number, height: number, settings: Readonly<Record<string, unknown>> = {}) => {
  await page.setViewportSize({ width, height });
  await withSettings(page, settings);
};

/** A way of the top bar: a button, or the link to the library. */
const topbarEntry = (page: Page, name: string) =>
  page.locator('.topbar').locator('button, a').filter({ hasText: name });

/** Of a box: what of it is inside the window. */
const inside = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const whole = [...document.querySelectorAll<HTMLElement>(wanted)].map((element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return {
        whole: top >= -1 && left >= -1 && bottom <= innerHeight + 1 && right <= innerWidth + 1,
        top: Math.round(top),
        bottom: Math.round(bottom),
        clipped: element.scrollHeight > element.clientHeight + 1,
      };
    });
    return whole;
  }, selector);

for (const [width, height] of [
  [1366, 768],
  [1366, 600],
  [1280, 500],
  [1920, 1080],
] as const)
  test(`every card of every turn is whole on screen at ${width} by ${height}`, async ({ page }) => {
    await open(page, width, height);
    await begin(page);
    await playOn(page, {
      ...byMouse,
      look: async (one, turn) => {
        const cards = await inside(one, '.choices .card, .choices .pass');
        const name = await inside(one, '.who h2');
        expect
          .soft(
            name.filter((box) => !box.whole),
            `speaker, turn ${turn}`,
          )
          .toEqual([]);
        expect
          .soft(
            cards.filter((card) => !card.whole || card.clipped),
            `turn ${turn}`,
          )
          .toEqual([]);
        expect.soft(await one.evaluate(() => scrollY), `turn ${turn} is not scrolled`).toBe(0);
        expect.soft(await overflow(one), `turn ${turn} sticks out`).toBeLessThanOrEqual(0);
      },
    });
  });

test('on a phone the first card is whole and the head of the second on screen, on every turn', async ({ page }) => {
  await open(page, 390, 844);
  await begin(page);
  await playOn(page, {
    ...byMouse,
    look: async (one, turn) => {
      const cards = await inside(one, '.choices .card');
      if (cards.length === 0) return;
      expect.soft(cards[0]?.whole, `first card, turn ${turn}`).toBe(true);
      const heads = await inside(one, '.choices .card .tag');
      if (heads.length > 1) expect.soft(heads[1]?.whole, `head of the second card, turn ${turn}`).toBe(true);
      expect.soft(await overflow(one), `turn ${turn} sticks out`).toBeLessThanOrEqual(0);
    },
  });
});

for (const [width, height] of [
  [1366, 768],
  [390, 844],
] as const)
  test(`at 200 % text nothing sticks out or is cut at ${width} by ${height}`, async ({ page }) => {
    await open(page, width, height, { textSize: 200 });
    await begin(page);
    await playOn(page, {
      ...byMouse,
      look: async (one, turn) => {
        expect.soft(await overflow(one), `turn ${turn} sticks out`).toBeLessThanOrEqual(0);
        const cards = await inside(one, '.choices .card');
        expect
          .soft(
            cards.filter((card) => card.clipped),
            `turn ${turn}`,
          )
          .toEqual([]);
      },
    });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

for (const [what, width, height, textSize] of [
  ['text at 200 %', 1366, 768, 200],
  ['a phone on its side', 844, 390, 100],
] as const)
  test(`a reader sees all the words of a card, or close on three lines of them, at first glance: ${what}`, async ({
    page,
  }) => {
    await open(page, width, height, { textSize });
    await begin(page);
    let cards = 0;
    await playOn(page, {
      ...byMouse,
      on: async (one) => {
        const seen = await one.evaluate(() => {
          const words = document.querySelector('.words');
          const line = words?.querySelector('.line:last-child p');
          const bar = document.querySelector('.choices')?.getBoundingClientRect().top;
          if (!words || !line || bar === undefined) return null;
          const { top, bottom } = words.getBoundingClientRect();
          const whole = words.scrollHeight <= words.clientHeight + 1 && bottom <= bar + 1;
          return whole ? 'all' : (Math.min(bottom, bar) - top) / Number.parseFloat(getComputedStyle(line).lineHeight);
        });
        if (typeof seen === 'number') expect.soft(seen, `card ${cards}`).toBeGreaterThan(2.7);
        if (seen !== null) cards++;
        await byMouse.on(one);
      },
    });
    expect(cards).toBeGreaterThan(10);
  });

test('axe finds nothing on any screen', async ({ page }) => {
  await open(page, 1366, 768);
  await page.goto('/?renderer=canvas');
  await expectAxeClean(page, 'title');
  await chooseSitting(page);
  await page.getByText('For a class: take a role').click();
  await expectAxeClean(page, 'delegates');
  await page.locator('.role-go button').first().click();
  await expectAxeClean(page, 'a card');
  for (const name of ['Record', 'Library', 'Settings']) {
    await topbarEntry(page, name).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAxeClean(page, name);
    await page.keyboard.press('Escape');
  }
  let roll = false;
  await playOn(page, {
    ...byMouse,
    look: async (one, turn) => {
      if (turn < 3 || turn > 9) await expectAxeClean(one, `turn ${turn}`);
    },
    count: async (one) => {
      if (!roll) {
        await one.getByRole('button', { name: 'Call the next name' }).click();
        await expectAxeClean(one, 'roll call');
        roll = true;
      }
      await byMouse.count(one);
    },
  });
  expect(roll).toBe(true);
  await expectAxeClean(page, 'report');
  await page.getByRole('button', { name: 'All of it' }).click();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await expectAxeClean(page, 'all of the report');
});

test('a screen reader hears each line once, in order, with its speaker', async ({ page }) => {
  await open(page, 1366, 768);
  await begin(page);
  await playOn(page, byMouse, 2);
  const heard = (await page.getByRole('log').locator('p').allInnerTexts()).filter((text) => text !== '');
  expect(heard.length).toBeGreaterThan(3);
  expect(new Set(heard).size).toBe(heard.length);
});

for (const [width, height] of [
  [1366, 768],
  [1366, 600],
  [1280, 500],
  [1920, 1080],
] as const)
  test(`the delegate’s card and the way in are whole at ${width} by ${height}`, async ({ page }) => {
    await open(page, width, height);
    await page.goto('/?renderer=canvas');
    await chooseSitting(page);
    await page.getByRole('heading', { name: 'Your mandate' }).waitFor();
    expect((await inside(page, '.face-card, .role, .role-go button')).filter((box) => !box.whole)).toEqual([]);
  });

test('opening the panels leaves the game as it was', async ({ page }) => {
  await open(page, 1366, 768);
  await begin(page);
  const boxes = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.topbar, .stage, .speaker, .say, .who, .words, .choices')].map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return [one.className, x, y, width, height, getComputedStyle(one).borderBottomWidth];
      }),
    );
  await playOn(page, byMouse, 3);
  const before = await boxes();
  for (const name of ['Record', 'Library', 'Settings']) {
    await topbarEntry(page, name).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  expect(await boxes()).toEqual(before);
});

test('the sound is in reach on every screen, by button and by key', async ({ page }) => {
  await open(page, 390, 844);
  await page.goto('/?renderer=canvas');
  const button = page.getByRole('button', { name: 'Sound', exact: true });
  await expect(button).toBeInViewport();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('m');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await chooseSitting(page);
  await expect(button).toBeInViewport();
  await page.locator('.role-go button').first().click();
  await expect(page.locator('.speaker')).toBeVisible();
  await expect(button).toBeInViewport();
  await playOn(page, byMouse);
  await page.evaluate(() => scrollTo(0, 2000));
  await expect(button).toBeInViewport();
});
