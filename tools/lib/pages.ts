import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { ensureBrowser } from '../browser.mjs';
import { root } from './book.ts';
import { packedFiles } from './packed-files.ts';

/** The built game, served on this machine only, and a real browser to look at it with. */
export interface Served {
  readonly browser: Browser;
  readonly url: string;
  close(): Promise<void>;
}

const SWITCHES = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--enable-unsafe-swiftshader', // WebGL where there is no graphics chip
];

/** Builds the game and serves it at a free port. */
export async function serve(): Promise<Served> {
  await build({ root, logLevel: 'warn' });
  const server = await preview({
    root,
    logLevel: 'error',
    plugins: [packedFiles(path.join(root, 'dist'))],
    preview: { port: 4180, strictPort: false },
  });
  const url = server.resolvedUrls?.local[0] ?? 'http://localhost:4180/';
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: SWITCHES });
  return {
    browser,
    url,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** The window, and what the device and the reader ask of the page. */
export interface Look {
  readonly width: number;
  readonly height: number;
  readonly text: number;
  /** What draws the stage; the 2D canvas unless told. */
  readonly renderer?: 'canvas' | 'webgl';
  /** The device's wish: more contrast, or colours of its own in place of all others. */
  readonly contrast?: 'more' | 'forced';
}

/** The title's address under which the stage is drawn as a look asks. */
export const addressOf = (url: string, { renderer }: Look): string =>
  renderer === 'webgl' ? url : `${url}?renderer=canvas`;

/** Opens the title screen in a context of its own, with the text size set and nothing moving. */
export async function openGame(browser: Browser, url: string, look: Look): Promise<Page> {
  const { width, height, text, renderer, contrast } = look;
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
    contrast: contrast === 'more' ? 'more' : 'no-preference',
    forcedColors: contrast === 'forced' ? 'active' : 'none',
  });
  await context.addInitScript((size) => {
    localStorage.setItem('breathing-space/settings', JSON.stringify({ textSize: size, muted: true }));
  }, text);
  if (renderer === 'webgl') await context.addInitScript(ownUpToNothing);
  const page = await context.newPage();
  await page.goto(addressOf(url, look));
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** The game keeps away from WebGL drawn in software, and that is all there may be here: the driver hides its name. */
function ownUpToNothing(): void {
  const UNMASKED_RENDERER = 0x9246;
  const { prototype } = WebGLRenderingContext;
  const { getParameter } = prototype;
  prototype.getParameter = function (this: WebGLRenderingContext, name: number) {
    return name === UNMASKED_RENDERER ? 'A graphics chip' : getParameter.call(this, name);
  };
}

/** From the title to the choice of a delegate, for one sitting alone. */
export async function chooseSitting(page: Page, title = 'Forty-eight hours'): Promise<void> {
  await page.getByRole('button', { name: 'One sitting' }).click();
  await openCard(page, title);
  await page.getByRole('button', { name: 'Choose who you are' }).click();
}

/** From the programme to the card of the sitting of exactly this title. */
export async function openCard(page: Page, title: string): Promise<void> {
  const own = page.locator('b').getByText(title, { exact: true });
  await page.getByRole('dialog').getByRole('button').filter({ has: own }).first().click();
  await page.locator('.sitting-card').waitFor();
}

/** The programme of all sittings, and the card of one; then back to the title. */
export async function programme(page: Page, shot: (name: string) => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: 'One sitting' }).click();
  await page.getByRole('dialog').waitFor();
  await shot('a-programme');
  await openCard(page, 'The Theses');
  await shot('a-card');
  await page.getByRole('button', { name: 'All sittings' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Goes on until choices are open, the roll is called or the sitting is at its end. */
export async function readOn(page: Page): Promise<void> {
  for (let n = 0; n < 80; n++) {
    await page.locator('.rp-head, .votebar, .choices .card, .choices .pass, .go-on').first().waitFor();
    const on = page.getByRole('button', { name: /^Go on/ });
    if ((await page.locator('.choices li, .votebar').count()) > 0 || (await on.count()) === 0) {
      const count = page.getByRole('button', { name: 'Count at once' });
      if ((await count.count()) > 0) await count.click();
      else if ((await page.locator('.votebar').count()) > 0) await on.first().click();
      else return;
    } else await on.first().click();
  }
}

/** Takes the choice at this place, as shown: a card, or a delegate. */
export async function choose(page: Page, at: number): Promise<void> {
  const roles = page.locator('.role-go button');
  const cards = page.locator('.choices .card');
  if ((await roles.count()) > 0) await roles.nth(at).click();
  else if ((await cards.count()) > 0) await cards.nth(at % (await cards.count())).click();
  else await page.locator('.choices .pass').first().click();
}

/** Plays first cards until the roll is called, and takes pictures on the way there. */
export async function toTheRoll(page: Page, shot: (name: string) => Promise<void>): Promise<void> {
  const seen = new Set<string>();
  for (let n = 0; n < 40; n++) {
    await goOnToTheRoll(page);
    if ((await page.locator('.votebar').count()) > 0) break;
    const heading = (await page.locator('#choices-heading').textContent()) ?? '';
    const kind = /vote/i.test(heading)
      ? 'vote'
      : /rest/i.test(heading)
        ? 'document'
        : /reply/i.test(heading)
          ? 'reply'
          : '';
    if (kind && !seen.has(kind)) {
      seen.add(kind);
      await shot(`b-${kind}`);
    }
    await choose(page, 0);
  }
  for (let n = 0; n < 7; n++) await page.getByRole('button', { name: 'Call the next name' }).click();
  await shot('c-vote');
  await page.getByRole('button', { name: 'Count at once' }).click();
  await shot('c-counted');
}

/** Plays first cards to the end of the sitting, and opens its report. */
export async function toTheReport(page: Page): Promise<void> {
  for (let n = 0; n < 12 && (await page.locator('.is-report').count()) === 0; n++) {
    await readOn(page);
    if ((await page.locator('.choices li').count()) > 0) await choose(page, 0);
    else await page.getByRole('button', { name: /report/i }).click();
  }
}

/** Goes on until choices are open, a vote is counted, or the sitting is at its end. */
export async function goOnToTheRoll(page: Page): Promise<void> {
  for (let n = 0; n < 60; n++) {
    await page.locator('.rp-head, .votebar, .choices .card, .choices .pass, .go-on').first().waitFor();
    if ((await page.locator('.choices li, .choices .pass, .votebar').count()) > 0) return;
    const on = page.getByRole('button', { name: /^Go on/ });
    if ((await on.count()) === 0) return;
    await on.first().click();
  }
}

/** Pages of the library, by address, over the turn that is open; then back to it. */
export async function library(page: Page, shot: (name: string) => Promise<void>): Promise<void> {
  await page.getByRole('link', { name: 'Library' }).click();
  for (const [address, name] of libraryPages) {
    await page.evaluate((to) => {
      history.replaceState(history.state, '', to);
      dispatchEvent(new Event('hashchange'));
    }, `#library/${address}`);
    await page.locator('.lib-title').first().waitFor();
    await shot(`l-${name}`);
  }
  await page.getByRole('searchbox').fill('kuhlmann');
  await shot('l-search');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

const libraryPages = [
  ['people', 'people'],
  ['people/trotsky', 'person'],
  ['arguments', 'arguments'],
  ['arguments/army-cannot-fight', 'map'],
  ['votes', 'votes'],
  ['votes/v13a-accept', 'vote'],
  ['documents', 'documents'],
  ['timeline/t-1918-02-23', 'timeline'],
  ['words', 'words'],
  ['scoring', 'scoring'],
  ['documents/february-terms', 'document'],
  ['disputed', 'disputed'],
  ['sources', 'sources'],
  ['advance/treaty', 'treaty'],
] as const;
