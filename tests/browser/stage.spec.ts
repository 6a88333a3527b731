import { expect, type Page, test } from '@playwright/test';
import { begin, byMouse, faultsOf, playOn, withSettings } from './kit.ts';

/** Counts the frames that the page asks for, from its first line on. */
const countFrames = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const native = window.requestAnimationFrame.bind(window);
    Object.assign(window, { framesAsked: 0 });
    window.requestAnimationFrame = (callback) => {
      (window as unknown as { framesAsked: number }).framesAsked++;
      return native(callback);
    };
  });
const framesAsked = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { framesAsked: number }).framesAsked);

/** The only graphics here are software: the name of a card is given out, so that WebGL is chosen. */
const asIfByACard = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const native = WebGLRenderingContext.prototype.getParameter;
    WebGLRenderingContext.prototype.getParameter = function (name: number) {
      return name === 0x9246 || name === this.RENDERER ? 'A card of some make' : native.call(this, name);
    };
  });

const stageCanvas = (page: Page) => page.locator('.stage-host canvas');

test('no frame is drawn while nothing moves, with full motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await countFrames(page);
  await withSettings(page, {});
  await begin(page, '');
  await expect(stageCanvas(page)).toBeVisible({ timeout: 15_000 });
  await playOn(page, byMouse, 2);
  await page.waitForTimeout(4500); // what moved has three seconds to settle
  const before = await framesAsked(page);
  await page.waitForTimeout(2500);
  expect((await framesAsked(page)) - before).toBe(0);
});

test('software graphics get the plain canvas', async ({ page }) => {
  await withSettings(page, {});
  await begin(page, '');
  await expect(stageCanvas(page)).toBeVisible({ timeout: 15_000 });
  expect(await stageCanvas(page).evaluate((canvas: HTMLCanvasElement) => canvas.getContext('2d') !== null)).toBe(true);
});

test('a lost WebGL context comes back with the same picture, also while the stage sleeps', async ({ page }) => {
  const faults = faultsOf(page);
  await asIfByACard(page);
  await withSettings(page, {});
  await begin(page, '');
  await expect(stageCanvas(page)).toBeVisible({ timeout: 15_000 });
  await page.waitForTimeout(3000);
  const before = await stageCanvas(page).screenshot();
  await stageCanvas(page).evaluate(async (canvas: HTMLCanvasElement) => {
    const gl = canvas.getContext('webgl') ?? canvas.getContext('webgl2');
    const loss = gl?.getExtension('WEBGL_lose_context');
    if (!loss) throw new Error('the stage is not drawn by WebGL');
    loss.loseContext();
    await new Promise((later) => setTimeout(later, 300));
    loss.restoreContext();
  });
  await page.waitForTimeout(1500);
  expect((await stageCanvas(page).screenshot()).equals(before)).toBe(true);
  expect(faults.filter((fault) => !/WebGL|CONTEXT_LOST|INVALID_OPERATION/.test(fault))).toEqual([]);
});

test('without any WebGL the game is drawn all the same', async ({ page }) => {
  await page.addInitScript(() => {
    const native = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : (native as (...args: unknown[]) => unknown).call(this, kind, ...rest);
    } as typeof native;
  });
  await withSettings(page, {});
  await begin(page, '');
  await expect(stageCanvas(page)).toBeVisible({ timeout: 15_000 });
});

test('when the engine does not come the words go on, and it is said', async ({ page }) => {
  await page.route(/phaser/, (route) => route.abort());
  await withSettings(page, {});
  await begin(page, '');
  await expect(page.getByRole('alert')).toContainText('The picture of the room could not be fetched');
  await page.getByRole('alert').getByRole('button').click();
  expect(await playOn(page, byMouse, 3)).toBe(3);
});

test('the picture is as sharp as the screen', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    deviceScaleFactor: 2,
    ...(baseURL ? { baseURL } : {}),
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await withSettings(page, {});
  await begin(page);
  await expect(stageCanvas(page)).toBeVisible({ timeout: 15_000 });
  const ratio = await stageCanvas(page).evaluate(
    (canvas: HTMLCanvasElement) => canvas.width / canvas.getBoundingClientRect().width,
  );
  expect(ratio).toBeCloseTo(2, 1);
  await context.close();
});
