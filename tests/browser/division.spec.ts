import { expect, type Page, test } from '@playwright/test';
import { begin, byMouse, overflow, where, withSettings } from './kit.ts';

/** Plays until a vote is put. */
async function toTheVote(page: Page, most = 60): Promise<void> {
  for (let n = 0; n < most; n++) {
    switch (await where(page)) {
      case 'roll':
        return;
      case 'reading':
        await byMouse.on(page);
        break;
      case 'choices':
        await byMouse.pick(page, 0);
        break;
      case 'report':
        throw new Error('the sitting ended without a vote');
    }
  }
}

/** The picture as it stands, pixel for pixel. */
const pictureNow = (page: Page): Promise<string> =>
  page.locator('.stage-host canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());

/** To the vote of the Fourth Congress, and there the page's clock is stopped. */
async function toTheCongress(page: Page, motion: 'reduce' | 'no-preference'): Promise<void> {
  await page.clock.install();
  await page.emulateMedia({ reducedMotion: motion });
  await withSettings(page, {});
  await begin(page, '?renderer=canvas&seed=5', 'The soviets');
  await expect(page.locator('.stage-host canvas')).toBeVisible({ timeout: 15_000 });
  await toTheVote(page);
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 600));
}

/** Lets the page's own time go by, and what it fetches arrive. */
async function pass(page: Page, ms: number): Promise<void> {
  for (let gone = 0; gone < ms; gone += 50) await page.clock.runFor(50);
}

for (const [name, hurry] of [
  ['a key', (page: Page) => page.keyboard.press('x')],
  ['a press on the picture', (page: Page) => page.locator('.vhead .stage').click({ position: { x: 40, y: 40 } })],
  ['a press beside it', (page: Page) => page.locator('.vote').click({ position: { x: 3, y: 3 } })],
] as const)
  test(`a hall that fills with cards is full at once on ${name}`, async ({ page }) => {
    await toTheCongress(page, 'no-preference');
    await pass(page, 200);
    const filling = await pictureNow(page);
    await hurry(page);
    await pass(page, 100);
    const full = await pictureNow(page);
    await pass(page, 5000);
    expect(full === filling, 'the hall was still filling').toBe(false);
    expect((await pictureNow(page)) === full, 'nothing moves any more').toBe(true);
  });

test('the words of a count wait for no picture', async ({ page }) => {
  await toTheCongress(page, 'no-preference');
  const counts = await page.locator('.counts dd:not(.pile)').allTextContents();
  await expect(page.locator('.votebar')).toContainText('The motion is');
  await pass(page, 5000);
  expect(await page.locator('.counts dd:not(.pile)').allTextContents()).toEqual(counts);
});

test('with reduced motion the hall is full from the first picture', async ({ page }) => {
  await toTheCongress(page, 'reduce');
  await pass(page, 100);
  const first = await pictureNow(page);
  await pass(page, 5000);
  expect((await pictureNow(page)) === first).toBe(true);
});

/** Words of the roll that a raised card lies over, that leave their place, or that a narrow place has broken. */
const faultsOfTheRoll = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const linesOf = (element: Element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const lines: DOMRect[] = [];
      while (walker.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        // The box of a line is higher than its letters.
        for (const { x, y, width, height } of range.getClientRects())
          lines.push(new DOMRect(x, y + height * 0.15, width, height * 0.65));
      }
      return lines;
    };
    const meet = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
    return [...document.querySelectorAll('.chip')].flatMap((chip) => {
      const place = chip.getBoundingClientRect();
      const card = chip.querySelector('.hc')?.getBoundingClientRect();
      return [...chip.querySelectorAll('.nm b, .nm > span, .nm small')].flatMap((element) =>
        linesOf(element).flatMap((line) => [
          ...(card && meet(line, card) ? [`a card over ${element.textContent}`] : []),
          ...(line.right > place.right + 1 || line.bottom > place.bottom + 1
            ? [`${element.textContent} sticks out`]
            : []),
        ]),
      );
    });
  });

for (const [width, height, textSize] of [
  [1366, 768, 100],
  [1366, 600, 100],
  [1280, 500, 100],
  [1920, 1080, 100],
  [390, 844, 100],
  [1366, 768, 200],
  [390, 844, 200],
] as const)
  test(`no card lies over a name or a vote at ${width} by ${height}, text ${textSize} %`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await withSettings(page, { textSize });
    await begin(page, '?renderer=canvas&seed=5', 'The sheet');
    for (const motion of ['first', 'second']) {
      await toTheVote(page);
      await page.getByRole('button', { name: 'Count at once' }).click();
      expect(await page.locator('.chip.is-voted').count(), motion).toBeGreaterThan(13);
      expect(await faultsOfTheRoll(page), motion).toEqual([]);
      expect(await overflow(page), motion).toBeLessThanOrEqual(0);
      await page.getByRole('button', { name: /^Go on/ }).click();
    }
  });

for (const [width, height] of [
  [390, 844],
  [1280, 500],
] as const)
  test(`whoever is called is seen above the bar at ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await withSettings(page, {});
    await begin(page, '?renderer=canvas&seed=5');
    await toTheVote(page);
    await page.getByRole('button', { name: 'Pause' }).click();
    const next = page.getByRole('button', { name: 'Call the next name' });
    while ((await next.count()) > 0) {
      const place = await page.evaluate(() => {
        const chip = document.querySelector('.chip.is-called')?.getBoundingClientRect();
        const bar = document.querySelector('.votebar')?.getBoundingClientRect();
        return {
          name: document.querySelector('.chip.is-called b')?.textContent,
          top: chip?.top,
          chip: chip?.bottom,
          bar: bar?.top,
        };
      });
      expect(place.top, place.name ?? '').toBeGreaterThanOrEqual(0);
      expect(place.chip, place.name ?? '').toBeLessThanOrEqual(place.bar ?? 0);
      await next.click();
    }
  });
