import { existsSync, readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { farewell } from '../../tools/plugins/offline.ts';
import { chooseSitting, faultsOf, playOn, withSettings } from './kit.ts';
import { type Build, buildIn, type GameServer, listedIn, nextBuild, serve } from './offline-server.ts';

// Everywhere else the browser has no worker, so that every test is of what the server gives.
test.use({ serviceWorkers: 'allow' });

let built: Build;
let game: GameServer;
test.beforeAll(() => {
  built = buildIn('dist');
});
test.beforeEach(async ({ context }) => {
  test.setTimeout(300_000); // the worker waits until the page rests
  game = await serve(built);
  await withSettings(context as unknown as Page, {});
});
test.afterEach(() => game.close());

const settingsLine = (page: Page) => page.locator('.set-group').filter({ hasText: 'Without a network' });
const notice = (page: Page) => page.getByText('A newer edition is ready.');

/** The game from this server, at the first cards of a sitting. */
async function seated(context: BrowserContext, title?: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${game.address}?renderer=canvas`);
  await chooseSitting(page, title);
  await page.locator('.role-go button').first().click();
  await expect(page.locator('.speaker')).toBeVisible();
  return page;
}

/** What this browser needs of a build. */
const neededIn = (build: Build): readonly string[] => listedIn(build).filter((file) => !file.endsWith('.m4a'));

/** The kept things whose names begin so. */
const keptIn = (page: Page, start: string): Promise<readonly string[]> =>
  page.evaluate(async (start) => {
    const found: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) if (url.includes(start)) found.push(url);
    return found;
  }, start);

/** How many editions the worker has as a whole. */
const wholeEditions = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let whole = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const list = request.url.includes('kept/list/') ? await cache.match(request) : undefined;
        if (list && (await list.json()).whole) whole++;
      }
    }
    return whole;
  });
const whole = (page: Page) => expect.poll(() => wholeEditions(page), { timeout: 120_000 }).toBeGreaterThan(0);

test('after one visit all of the game is here: a sitting, the library and the classroom without a server', async ({
  context,
}) => {
  const first = await seated(context);
  await whole(first);
  await first.close();
  game.build = null;

  const page = await context.newPage();
  const faults = faultsOf(page);
  await page.goto(`${game.address}?renderer=canvas`);
  const paths = neededIn(built);
  expect(paths.length).toBeGreaterThan(200);
  const missing = await page.evaluate(
    async (paths) => {
      const lost: string[] = [];
      for (const path of paths)
        if (
          !(await fetch(path).then(
            ({ ok }) => ok,
            () => false,
          ))
        )
          lost.push(path);
      return lost;
    },
    paths.filter((file) => file !== 'index.html'),
  );
  expect(missing).toEqual([]);

  await chooseSitting(page);
  await page.locator('.role-go button').first().click();
  await playOn(page);
  await expect(page.locator('.rp-head')).toBeVisible();
  await page.goto(`${game.address}?renderer=canvas#library`);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goto(`${game.address}?renderer=canvas#teach`);
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  expect(faults).toEqual([]);
});

test('a visit that broke off is of use, and is completed when the network is back', async ({ context }) => {
  const page = await seated(context);
  await page.getByRole('button', { name: 'Settings' }).click();
  game.left = 60;
  await expect.poll(() => game.left, { timeout: 120_000 }).toBe(0);
  await expect(settingsLine(page)).toContainText(/[1-9]\d? % of the game is on this device/);
  const held = (await keptIn(page, 'kept/file/')).length;
  expect(held).toBeGreaterThan(20);
  const before = game.asked.length;
  game.left = Number.POSITIVE_INFINITY;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(settingsLine(page)).toContainText('The whole game is on this device', { timeout: 120_000 });
  // What was here is not fetched again; the page itself may have asked for a picture or two.
  expect(game.asked.length - before).toBeLessThan(neededIn(built).length - held + 10);
});

test('what the browser threw away is fetched again', async ({ context }) => {
  const page = await seated(context);
  await whole(page);
  const before = (await keptIn(page, 'kept/file/')).length;
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const files = (await cache.keys()).filter(({ url }) => url.includes('kept/file/'));
      for (const request of files.filter((_, n) => n % 3 === 0)) await cache.delete(request);
    }
  });
  expect((await keptIn(page, 'kept/file/')).length).toBeLessThan(before);
  await page.reload();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await expect.poll(async () => (await keptIn(page, 'kept/file/')).length, { timeout: 120_000 }).toBe(before);
});

test('a newer edition is taken up when the reader wants it; until then the old page has all its parts', async ({
  context,
}) => {
  const page = await seated(context);
  const faults = faultsOf(page);
  await whole(page);
  const other = await seated(context);
  const list = await keptIn(page, 'kept/list/');
  const files = (await keptIn(page, 'kept/file/')).length;
  game.build = nextBuild(built, '2');
  const before = game.asked.length;

  // Seen again after more than an hour; and again, where the browser was just then at an older look, which is not begun anew.
  await expect(async () => {
    await page.evaluate(() => {
      const now = Date.now;
      Date.now = () => now() + 3_700_000;
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await expect(notice(page)).toBeVisible({ timeout: 20_000 });
  }).toPass({ timeout: 60_000 });
  // Only what has changed has been fetched.
  const fetched = new Set(game.asked.slice(before));
  expect([...fetched].filter((name) => !/\.js$|^$|^index\.html$/.test(name))).toEqual([]);

  // A part of the old page that it never asked for, and that the server no longer has.
  await page.evaluate(() => {
    location.hash = '#library';
  });
  await expect(page.getByRole('dialog', { name: /library/i })).toBeVisible();
  expect(faults).toEqual([]);
  expect((await keptIn(page, 'kept/list/')).length).toBe(list.length + 1);

  await page.getByRole('button', { name: 'Close' }).first().click();
  await page.getByRole('button', { name: 'Take it up now' }).click();
  await expect(page.locator('html[data-edition="2"]')).toBeAttached();
  await page.goto(`${game.address}?renderer=canvas`);
  await page.getByRole('button', { name: /^Continue/ }).click();
  await expect(page.locator('.speaker, .choices').first()).toBeVisible();

  // The other tab is of the old edition still; once it is closed nobody needs that.
  await other.close();
  await page.reload();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await expect.poll(async () => (await keptIn(page, 'kept/list/')).length, { timeout: 120_000 }).toBe(1);
  await expect.poll(async () => (await keptIn(page, 'kept/file/')).length).toBe(files);
  expect(faults).toEqual([]);
});

test('a new worker that the browser left waiting is called in by the page', async ({ context }) => {
  const page = await seated(context);
  await whole(page);
  game.build = nextBuild(built, '2');
  const worker = String(game.build.get('sw.js'));
  // As if the browser had given the change up.
  const held = worker.replace('.then(()=>self.skipWaiting())', '');
  expect(held).not.toBe(worker);
  game.build = new Map([...game.build, ['sw.js', Buffer.from(held)]]);
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await expect(notice(page)).toBeVisible({ timeout: 60_000 });
});

test('where the browser refuses, nothing happens and the settings say so', async ({ context }) => {
  await context.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('refused', 'SecurityError'));
  });
  const page = await seated(context);
  const faults = faultsOf(page);
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(settingsLine(page)).toContainText('The game cannot be kept on this device');
  expect(faults).toEqual([]);
});

test('a worker that is withdrawn lets go of all it kept, and the game goes on over the network', async ({
  context,
}) => {
  const page = await seated(context);
  await whole(page);
  game.build = new Map([...built, ['sw.js', Buffer.from(farewell)]]);
  const faults = faultsOf(page);
  await page.reload();
  await expect.poll(() => page.evaluate(() => caches.keys()), { timeout: 120_000 }).toEqual([]);
  const before = game.asked.length;
  await page.reload();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await expect(page.locator('.speaker, .choices').first()).toBeVisible();
  expect(game.asked.slice(before)).toContain('index.html');
  expect(faults).toEqual([]);
});

test('the game can be installed', async ({ context }) => {
  const page = await seated(context);
  const cdp = await context.newCDPSession(page);
  const { errors, url, data } = await cdp.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(url).toBe(`${game.address}app/site.webmanifest`);
  expect(JSON.parse(data ?? '{}').name).toBe('Breathing Space');
  const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors');
  // The tests' own windows are private ones.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});

test('the single file and the package for school platforms know nothing of a worker', () => {
  const single = 'dist-single/breathing-space.html';
  const scorm = 'dist-scorm/breathing-space-scorm12.zip';
  for (const file of [single, scorm]) expect(existsSync(file), `npm run build makes ${file}`).toBe(true);
  expect(readFileSync(single, 'utf8')).not.toMatch(/serviceWorker|sw\.js/);
  const inside = unzipSync(readFileSync(scorm));
  expect(Object.keys(inside)).not.toContain('sw.js');
  const scripts = Object.entries(inside).filter(([name]) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(10);
  for (const [name, script] of scripts) expect(new TextDecoder().decode(script), name).not.toMatch(/serviceWorker/);
});
