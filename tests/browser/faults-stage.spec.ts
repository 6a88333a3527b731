import { expect, type Page, test } from '@playwright/test';
import { expectNoWreck, notice } from './faults-kit.ts';
import { begin, byMouse, playOn, withSettings } from './kit.ts';

const stageCanvas = (page: Page) => page.locator('.stage-host canvas');

/** Errors of scripts alone: a browser that is refused its files says so on the console by itself. */
function wrecksOf(page: Page): readonly string[] {
  const wrecks: string[] = [];
  page.on('pageerror', (error) => wrecks.push(error.message));
  return wrecks;
}

/** The only graphics here are software: the name of a card is given out, so that WebGL is chosen. */
const asIfByACard = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const native = WebGLRenderingContext.prototype.getParameter;
    WebGLRenderingContext.prototype.getParameter = function (name: number) {
      return name === 0x9246 || name === this.RENDERER ? 'A card of some make' : native.call(this, name);
    };
  });

/** Loses the stage's context; the way to give it back stays on the window. */
const loseContext = (page: Page): Promise<void> =>
  stageCanvas(page).evaluate((canvas: HTMLCanvasElement) => {
    const gl = canvas.getContext('webgl') ?? canvas.getContext('webgl2');
    const loss = gl?.getExtension('WEBGL_lose_context');
    if (!loss) throw new Error('the stage is not drawn by WebGL');
    loss.loseContext();
    Object.assign(window, { giveBack: () => loss.restoreContext() });
  });

test('a context that is lost and stays lost while one plays on comes back with the picture of now', async ({
  page,
}) => {
  const wrecks = wrecksOf(page);
  await asIfByACard(page);
  await withSettings(page, { motion: 'reduced' });
  await begin(page, '');
  await expect(stageCanvas(page)).toBeVisible({ timeout: 15_000 });
  await page.waitForTimeout(800);
  await loseContext(page);
  expect(await playOn(page, byMouse, 2)).toBe(2);
  await page.evaluate(() => (window as unknown as { giveBack(): void }).giveBack());
  // What stands after the loss is what a page without it has at the same place.
  const pictureOf = async () => {
    await page.waitForTimeout(1200);
    return stageCanvas(page).screenshot();
  };
  const restored = await pictureOf();
  await page.reload();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await expect(stageCanvas(page)).toBeVisible({ timeout: 15_000 });
  expect(restored.equals(await pictureOf())).toBe(true);
  expect(wrecks).toEqual([]);
});

test('neither WebGL nor a canvas to draw on: said once, and played with the still picture', async ({ page }) => {
  const wrecks = wrecksOf(page);
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await withSettings(page, { motion: 'reduced' });
  await begin(page, '');
  await expect(notice(page)).toContainText('every word and every vote stands on the page');
  await notice(page).getByRole('button', { name: 'Close this notice' }).click();
  expect(await playOn(page, byMouse, 3)).toBe(3);
  await expect(notice(page)).toHaveCount(0);
  expect(wrecks).toEqual([]);
});

test('a canvas that is refused only when the stage paints on it is no end of the game', async ({ page }) => {
  const wrecks = wrecksOf(page);
  await page.addInitScript(() => {
    Object.assign(window, {
      refuse() {
        HTMLCanvasElement.prototype.getContext = () => null;
      },
    });
  });
  await withSettings(page, { motion: 'reduced' });
  await begin(page);
  await expect(stageCanvas(page)).toBeVisible({ timeout: 15_000 });
  await page.evaluate(() => (window as unknown as { refuse(): void }).refuse());
  await page.setViewportSize({ width: 1000, height: 700 });
  expect(await playOn(page, byMouse, 3)).toBe(3);
  await expectNoWreck(page);
  expect(wrecks).toEqual([]);
});

/** What the page does to sound before its first line. */
const silences: Readonly<Record<string, () => void>> = {
  'a browser without it': () => {
    for (const name of ['AudioContext', 'webkitAudioContext']) Reflect.deleteProperty(window, name);
  },
  'a device that refuses': () => {
    window.AudioContext = class {
      constructor() {
        throw new DOMException('no device', 'NotSupportedError');
      }
    } as unknown as typeof AudioContext;
  },
  'a context that never wakes': () => {
    Object.defineProperty(AudioContext.prototype, 'state', { get: () => 'suspended' });
    AudioContext.prototype.resume = () => new Promise<void>(() => undefined);
  },
};

for (const [title, silence] of Object.entries(silences))
  test(`no sound, ${title}: captions and words go on`, async ({ page }) => {
    const wrecks = wrecksOf(page);
    await page.addInitScript(silence);
    await withSettings(page, { muted: false, captions: true, stage: false, motion: 'reduced' });
    await begin(page);
    if (title === 'a browser without it') {
      await expect(notice(page)).toContainText('nothing in the game is told by sound alone');
      await notice(page).getByRole('button', { name: 'Close this notice' }).click();
    }
    expect(await playOn(page, byMouse, 2)).toBe(2);
    await expect(notice(page)).toHaveCount(0);
    expect(wrecks).toEqual([]);
  });

test('sound files that are not there, or are no sound, leave captions and words', async ({ page }) => {
  const wrecks = wrecksOf(page);
  let asked = 0;
  await page.route(/\.(webm|m4a)$/, (route) => {
    asked += 1;
    return asked % 2 === 0
      ? route.fulfill({ status: 404, body: 'not here' })
      : route.fulfill({ contentType: 'audio/webm', body: 'this was never a sound' });
  });
  await withSettings(page, { muted: false, captions: true, stage: false, motion: 'reduced' });
  await begin(page);
  await expect(page.locator('.caption').first()).toBeAttached();
  expect(await playOn(page, byMouse, 3)).toBe(3);
  expect(asked).toBeGreaterThan(1);
  await expect(notice(page)).toHaveCount(0);
  expect(wrecks).toEqual([]);
});

test('the part that plays sounds does not come: said in plain words, and played', async ({ page }) => {
  const wrecks = wrecksOf(page);
  await page.route(/\/b\/(open-sound|howler)-/, (route) => route.abort());
  await withSettings(page, { muted: false, stage: false, motion: 'reduced' });
  await begin(page);
  await expect(notice(page)).toContainText('A part of the game could not be fetched');
  await expect(notice(page)).toContainText('what you chose is kept');
  await notice(page).getByRole('button', { name: 'Close this notice' }).click();
  expect(await playOn(page, byMouse, 2)).toBe(2);
  expect(wrecks.filter((wreck) => !/fetch|import|preload/i.test(wreck))).toEqual([]);
});
