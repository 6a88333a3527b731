import { expect, type Page, test } from '@playwright/test';
import { withSettings } from './kit.ts';
import { type Held, heldBy, walkSitting, watchHeld } from './walker.ts';

/** So many minutes of play at a reader's haste, campaign after campaign; none: ten campaigns, as fast as the page goes. */
const minutes = Number(process.env.BREATHING_MINUTES ?? 0);
const campaigns = minutes > 0 ? 2 : 10;
const webgl = process.env.BREATHING_RENDERER === 'webgl';
/** Window sizes in turn, one for each sitting: every place is painted anew at another. */
const sizes = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
  { width: 1366, height: 600 },
  { width: 1920, height: 1080 },
] as const;

// As players have it: with the worker that keeps the game for playing without a network.
test.use({ serviceWorkers: 'allow' });

test('campaign after campaign the page holds no more than before, and says nothing to the console', async ({
  page,
}) => {
  test.setTimeout((minutes * 1.5 + 10) * 60_000);
  const said = messagesOf(page);
  if (webgl) await asIfByACard(page);
  await watchHeld(page);
  // The long way is walked with sound, card by card.
  await withSettings(page, { readingMode: 'card', muted: minutes === 0 });
  const devtools = await page.context().newCDPSession(page);
  const until = Date.now() + minutes * 60_000;
  const ends: Held[] = [];
  await page.goto(webgl ? '/' : '/?renderer=canvas');
  while (ends.length < campaigns || Date.now() < until) {
    // The short way is walked in both manners of reading, one campaign each.
    if (minutes === 0) await readBy(page, ends.length % 2 === 0 ? 'One speaker at a time' : 'The whole turn');
    expect(await walkCampaign(page, ends.length, devtools)).toBe(12);
    ends.push(await heldBy(page, devtools));
    note(`campaign ${ends.length}`, ends.at(-1));
    expect(said).toEqual([]);
  }
  // By the end of the second campaign every story is open, and both manners of reading are compiled; from there
  // nothing may grow with what is played.
  const [, first] = ends;
  if (!first) throw new Error('no campaign was walked');
  for (const [at, end] of ends.entries()) {
    const grown = `after campaign ${at + 1}, with ${JSON.stringify(first)} after the second`;
    expect(end.heap - first.heap, `heap, MB, ${grown}`).toBeLessThan(4);
    expect(end.nodes, `nodes ${grown}`).toBeLessThan(first.nodes * 1.25 + 1000);
    expect(end.listeners, `listeners ${grown}`).toBeLessThan(first.listeners + 100);
    // On the title there is no stage: what is left are a few empty sheets.
    expect(end.pixels, `millions of painted pixels ${grown}`).toBeLessThan(0.5);
    expect(end.textures, `textures ${grown}`).toBe(0);
  }
});

async function readBy(page: Page, manner: string): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: manner }).check();
  await page.keyboard.press('Escape');
}

/** From the title through every sitting and back to it. @returns how many sittings there were */
async function walkCampaign(page: Page, campaign: number, devtools: Parameters<typeof heldBy>[1]): Promise<number> {
  await page.getByRole('button', { name: 'Take the floor' }).click();
  for (let sitting = 1; ; sitting++) {
    await page.setViewportSize(sizes[(sitting + campaign) % sizes.length] ?? sizes[0]);
    // Most go with everything moving, and some without: both ways of arriving are walked.
    await page.emulateMedia({ reducedMotion: sitting % 4 === 0 ? 'reduce' : 'no-preference' });
    const presses = await walkSitting(page, { pace: minutes > 0 ? 450 : 30, way: campaign * 5 + sitting });
    if (minutes > 0) note(`${campaign + 1}.${sitting}: ${presses} presses`, await heldBy(page, devtools));
    const on = page.getByRole('button', { name: /^On: / }).first();
    if ((await on.count()) === 0) {
      await page.getByRole('button', { name: 'To the title' }).first().click();
      await page.getByRole('button', { name: 'Take the floor' }).waitFor();
      return sitting;
    }
    await on.click();
    await page.getByRole('button', { name: 'Open the sitting' }).click();
  }
}

const note = (what: string, held: Held | undefined): void =>
  console.log(`${new Date().toISOString()} ${what} ${JSON.stringify(held)}`);

/** Everything that is said to the console, of whatever kind; but not what the driver says of itself. */
function messagesOf(page: Page): readonly string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (!/GL Driver Message/.test(message.text())) said.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => said.push(`thrown: ${error.message}`));
  return said;
}

test('a place that is left leaves no texture behind', async ({ page, browser, baseURL }) => {
  test.setTimeout(150_000);
  const fresh = await browser.newContext(baseURL ? { baseURL } : {});
  const alone = await fresh.newPage();
  for (const one of [page, alone]) {
    await one.emulateMedia({ reducedMotion: 'reduce' });
    await asIfByACard(one);
    await watchHeld(one);
    await withSettings(one, {});
    await one.goto('/');
  }
  // The street and the Smolny, then the Committee's room.
  await page.getByRole('button', { name: 'Take the floor' }).click();
  for (const _ of ['prologue', '21 January']) {
    await walkSitting(page, { pace: 60, way: 1 });
    await page.getByRole('button', { name: /^On: / }).first().click();
    await page.getByRole('button', { name: 'Open the sitting' }).click();
  }
  await alone.getByRole('button', { name: 'One sitting' }).click();
  await alone.getByRole('dialog').getByRole('button', { name: 'Three motions' }).click();
  await alone.getByRole('button', { name: 'Choose who you are' }).click();
  await alone.locator('.role-go button').first().click();
  const counts: number[] = [];
  for (const one of [page, alone]) {
    await expect(one.locator('.stage-host canvas')).toBeVisible({ timeout: 15_000 });
    await expect(one.locator('.speaker')).toBeVisible();
    await one.waitForTimeout(3000);
    counts.push((await heldBy(one, await one.context().newCDPSession(one))).textures);
  }
  const [after, needed] = counts;
  expect(needed).toBeGreaterThan(10);
  expect(after).toBe(needed);
  await fresh.close();
});

/** Each of another place: street, congress hall at a club, Committee's room, telegraph room, palace, hall of columns. */
for (const title of ['Who sent you', 'The Theses', 'Three motions', 'The tape', 'The lobby', 'The soviets'])
  test(`no frame is drawn at rest, on a canvas or by a card: ${title}`, async ({ browser, baseURL }) => {
    const drawn = async (renderer: 'canvas' | 'webgl'): Promise<void> => {
      const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), reducedMotion: 'no-preference' });
      const page = await context.newPage();
      if (renderer === 'webgl') await asIfByACard(page);
      await countFrames(page);
      await withSettings(page, { readingMode: 'card' });
      await page.goto(renderer === 'canvas' ? '/?renderer=canvas' : '/');
      await page.getByRole('button', { name: 'One sitting' }).click();
      await page.getByRole('dialog').getByRole('button', { name: title }).click();
      await page.getByRole('button', { name: 'Choose who you are' }).click();
      await page.locator('.role-go button').first().click();
      await expect(page.locator('.stage-host canvas')).toBeVisible({ timeout: 15_000 });
      await page.waitForTimeout(1000);
      const begun = await framesAsked(page);
      for (let n = 0; n < 3; n++) {
        await page.locator('.go-on, .choices .card, .choices .pass').first().click();
        await page.waitForTimeout(300);
      }
      expect(await framesAsked(page), `something moved: ${renderer}`).toBeGreaterThan(begun + 5);
      await page.waitForTimeout(4500); // what moved has three seconds to settle
      const before = await framesAsked(page);
      await page.waitForTimeout(2000);
      expect((await framesAsked(page)) - before, renderer).toBe(0);
      await context.close();
    };
    // Side by side, since most of it is waiting.
    await Promise.all([drawn('canvas'), drawn('webgl')]);
  });

/** The only graphics here may be software: the name of a card is given out, so that WebGL is chosen. */
const asIfByACard = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const native = WebGLRenderingContext.prototype.getParameter;
    WebGLRenderingContext.prototype.getParameter = function (name: number) {
      return name === 0x9246 || name === this.RENDERER ? 'A card of some make' : native.call(this, name);
    };
  });

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
