import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { shelves } from '../../src/ui/entry.ts';
import { chooseSitting, faultsOf, withSettings } from './kit.ts';
import { openPlatform, type Platform } from './scorm-lms.ts';
import { walkSitting } from './walker.ts';

let platform: Platform;
test.beforeAll(async () => {
  platform = await openPlatform();
});
test.afterAll(() => platform.close());

const single = String(pathToFileURL(path.resolve('dist-single/breathing-space.html')));
/** Where each edition stands, and what it may ask for: nothing outside it, and the single file nothing but itself. */
const editions = {
  web: () => ({ at: '/', own: new URL(test.info().project.use.baseURL ?? '').origin }),
  single: () => ({ at: single, own: single }),
  scorm: () => ({ at: platform.alone.replace(/\?.*$/, ''), own: platform.alone.replace(/index\.html.*$/, '') }),
} as const;

interface Watched {
  readonly page: Page;
  /** Whatever the page asked for outside itself. */
  readonly outside: readonly string[];
  /** Errors, and whatever the policy of the page refused. */
  readonly faults: readonly string[];
}

/** A page in a profile of its own, watched from its first line on. */
async function watched(browser: Browser, own: string): Promise<Watched> {
  const baseURL = test.info().project.use.baseURL;
  const page = await (await browser.newContext({ ...(baseURL ? { baseURL } : {}), reducedMotion: 'reduce' })).newPage();
  const outside: string[] = [];
  page.context().on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && !url.startsWith(own)) outside.push(url);
  });
  page.on('websocket', (socket) => outside.push(socket.url()));
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample, sourceFile, lineNumber }) =>
      console.error(`refused: ${violatedDirective} ${blockedURI} ${sample} ${sourceFile}:${lineNumber}`),
    ),
  );
  return { page, outside, faults: faultsOf(page) };
}

/** The game and the library: title, a sitting with stage, sound and division, the report, and what stands in the menu. */
async function game(page: Page, at: string): Promise<void> {
  await page.goto(`${at}?renderer=canvas`);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await chooseSitting(page);
  await page.locator('.role-go button').first().click();
  await expect(page.locator('.stage-host canvas')).toBeVisible();
  await walkSitting(page, { pace: 20, way: 1, until: '.votebar' });
  await walkSitting(page, { pace: 20, way: 1 });
  await expect(page.locator('.rp-head')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.emulateMedia({ media: 'screen' });
  for (const shelf of shelves) await open(page, `library/${shelf}`);
  for (const entry of ['people/lenin', 'arguments/army-cannot-fight', 'votes/v13a-accept', 'advance/treaty'])
    await open(page, `library/${entry}`);
}

/** What comes of a run: the list, the tree, two side by side, the transcript, a link and its picture. */
async function paths(page: Page): Promise<void> {
  await open(page, 'runs');
  await page.getByRole('button', { name: /^More on / }).click();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const shared = page.getByRole('dialog', { name: 'Share this debate' });
  await expect(shared.locator('svg').first()).toBeVisible();
  await shared.getByRole('button', { name: 'Close' }).click();
  const run = await page.evaluate(() => document.querySelector('a[href^="#read/"]')?.getAttribute('href') ?? '');
  await open(page, 'paths');
  await open(page, 'paths/1918-02-23');
  await open(page, `compare/${run.slice('#read/'.length)}/lenin`);
  await expect(page.getByRole('heading', { name: 'Decision by decision' })).toBeVisible({ timeout: 20_000 });
  await open(page, run.slice(1));
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible({ timeout: 20_000 });
  await open(page, 'watch/all');
  await open(page, 'run/Dnonsense');
}

/** The places of a class, as a teacher and a pupil have them. */
async function classroom(page: Page): Promise<void> {
  await open(page, 'teach');
  const sheets = await page
    .locator('.tc-line a')
    .evaluateAll((links) => links.map((link) => (link.getAttribute('href') ?? '').slice(1)));
  expect(sheets.length).toBeGreaterThan(10);
  for (const sheet of sheets) await open(page, sheet);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await open(page, 'class');
  const file = (name: string, text: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await page
    .locator('input[type=file]')
    .setInputFiles([
      file('a.json', '{"kind":"breathing-space/result","version":1,"code":"LQEpAAASZw_30"}'),
      file(
        'b.json',
        '{"kind":"breathing-space/class","results":[{"name":"<img src=x onerror=alert(1)>","code":"H."}]}',
      ),
    ]);
  await expect(page.getByText('Could not be read (2)')).toBeVisible();
  await open(page, 'assembly');
  await page.getByRole('button', { name: 'Call an assembly' }).click();
  await page.getByLabel('Its name').fill('<b onclick=alert(1)>10 B');
  await page.getByLabel(/The roll/).fill('Ada\nBoris\nChloe');
  await page.getByRole('button', { name: 'Deal evenly' }).click();
  await page.getByRole('button', { name: 'Open the assembly' }).click();
  await page.getByRole('button', { name: 'Next on the agenda' }).click();
  await open(page, 'lesson/LQEpAAASZw_30');
  await page.getByLabel('Name or number your teacher gave you').fill('Zoë');
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.locator('.speaker')).toBeVisible();
}

/** The stage as a card draws it. */
async function byACard(page: Page, at: string): Promise<void> {
  // The only graphics here may be software: the name of a card is given out, so that WebGL is chosen.
  await page.addInitScript(() => {
    const native = WebGLRenderingContext.prototype.getParameter;
    WebGLRenderingContext.prototype.getParameter = function (name: number) {
      return name === 0x9246 || name === this.RENDERER ? 'A card of some make' : native.call(this, name);
    };
  });
  await page.goto(at);
  await chooseSitting(page);
  await page.locator('.role-go button').first().click();
  await expect(page.locator('.stage-host canvas')).toBeVisible({ timeout: 20_000 });
  await walkSitting(page, { pace: 60, way: 1, until: '.choices .card' });
  await page.waitForLoadState('networkidle');
}

/** Another place of the page, by its address. */
async function open(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await expect(page.getByRole('dialog').getByRole('heading').first(), hash).toBeVisible({ timeout: 15_000 });
}

for (const [edition, place] of Object.entries(editions))
  test(`${edition}: every place is visited, nothing is refused, and nothing is asked for elsewhere`, async ({
    browser,
  }) => {
    test.slow();
    const { at, own } = place();
    const seen = [await watched(browser, own), await watched(browser, own)] as const;
    const [{ page }, { page: card }] = seen;
    await withSettings(page, { muted: false });
    await withSettings(card, {});
    const policy = async () => {
      await game(page, at);
      await paths(page);
      await classroom(page);
    };
    await Promise.all([policy(), byACard(card, at)]);
    for (const { page: one, outside, faults } of seen) {
      expect(faults).toEqual([]);
      expect(outside).toEqual([]);
      await one.context().close();
    }
  });

for (const [edition, place] of Object.entries(editions))
  test(`${edition}: what somebody else writes into the page is not run, and nothing can be sent`, async ({
    browser,
  }) => {
    const { at, own } = place();
    const { page } = await watched(browser, own);
    await page.goto(`${at}?renderer=canvas`);
    await page.getByRole('button', { name: 'Take the floor' }).waitFor();
    const ran = await page.evaluate(async () => {
      const found: string[] = [];
      Object.assign(window, { note: (what: string) => found.push(what) });
      const script = document.createElement('script');
      script.textContent = 'note("script")';
      const image = document.createElement('div');
      image.innerHTML = '<img src="data:," onerror="note(\'handler\')"><style>body{--worn:1}</style>';
      document.body.append(script, image);
      // In a task of the page's own: what the driver runs is free of the policy.
      setTimeout(() => {
        new Function('note("eval")')();
      });
      await fetch('https://elsewhere.example/').then(
        () => found.push('fetch'),
        () => undefined,
      );
      await new Promise((done) => setTimeout(done, 200));
      if (getComputedStyle(document.body).getPropertyValue('--worn') !== '') found.push('style');
      return found;
    });
    expect(ran).toEqual([]);
    await page.context().close();
  });
