import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { root } from './lib/book.ts';
import { readArgs, say } from './lib/output.ts';
import {
  addressOf,
  choose,
  chooseSitting,
  goOnToTheRoll,
  type Look,
  library,
  openGame,
  programme,
  readOn,
  serve,
  toTheReport,
  toTheRoll,
} from './lib/pages.ts';
import { campaign, onStage, otherEyes } from './lib/shot-campaign.ts';
import { sheets } from './lib/shot-sheets.ts';
import { findStands, type Stands } from './lib/shot-stands.ts';

interface Size extends Look {
  /** Added to the name of the screen; empty for the first. */
  readonly name: string;
}

const sizes: readonly Size[] = [
  { name: '', width: 1366, height: 768, text: 100 },
  { name: '-600', width: 1366, height: 600, text: 100 },
  { name: '-500', width: 1280, height: 500, text: 100 },
  { name: '-phone', width: 390, height: 844, text: 100 },
  { name: '-1080', width: 1920, height: 1080, text: 100 },
  { name: '-200', width: 1366, height: 768, text: 200 },
  { name: '-200-phone', width: 390, height: 844, text: 200 },
  { name: '-webgl', width: 1366, height: 768, text: 100, renderer: 'webgl' },
  { name: '-webgl-phone', width: 390, height: 844, text: 100, renderer: 'webgl' },
  { name: '-contrast', width: 1366, height: 768, text: 100, contrast: 'more' },
  { name: '-forced', width: 1366, height: 768, text: 100, contrast: 'forced' },
];

/** They stay at the foot of the window while a page scrolls under them: in a picture of the whole page, at the foot of the page. */
const bars = '.votebar, .hp-ways, .role-go, .ending-way';

/**
 * `npm run shots`: pictures of every screen at each size, from the built game in a real browser, into `shots/`:
 * every place, division, last page, map and sitting's card too, and once, at the first size, contact sheets of the
 * portraits and places, and what other eyes see. At the sizes first by the 2D canvas; then what is on stage by WebGL, and
 * with more contrast and with the device's own colours.
 * `-- --beside FOLDER` also writes one page that sets each beside the picture of the same name there;
 * `-- --only NAME` takes only sizes of that name (`-phone`).
 */
export async function main(words: readonly string[]): Promise<number> {
  const args = readArgs(words);
  const folder = path.join(root, 'shots');
  mkdirSync(folder, { recursive: true });
  const only = args.has('only') ? (words[words.indexOf('--only') + 1] ?? '') : null;
  const stands = await findStands();
  const served = await serve();
  const taken: string[] = [];
  try {
    for (const size of sizes.filter((one) => only === null || one.name === only))
      taken.push(...(await shoot(served.browser, served.url, size, stands, folder)));
  } finally {
    await served.close();
  }
  const beside = args.has('beside') ? args.text('beside', '') : null;
  if (beside) writeFileSync(path.join(folder, 'beside.html'), besidePage(taken, beside));
  const { never } = stands;
  const lines = [`${taken.length} pictures in shots/`, ...never.map((id) => `in no run that was met: ${id}`)];
  return say(args, { folder: 'shots', pictures: taken, never }, lines, true);
}

async function shoot(
  browser: Browser,
  url: string,
  size: Size,
  stands: Stands,
  folder: string,
): Promise<readonly string[]> {
  const taken: string[] = [];
  const page = await openGame(browser, url, size);
  const home = addressOf(url, size);
  const shot = async (name: string): Promise<void> => {
    await page.mouse.move(0, 0); // nothing is pointed at
    await page.waitForTimeout(350); // fonts and pictures of the new screen
    const file = `${name}${size.name}.png`;
    await lay(page, 'relative');
    await page.screenshot({ path: path.join(folder, file), fullPage: true });
    await lay(page, '');
    taken.push(file);
  };
  await shot('a-title');
  await programme(page, shot);
  await chooseSitting(page);
  await page.locator('.role-body').first().waitFor();
  await shot('a-delegate');
  await choose(page, 0);
  await page.waitForTimeout(2500); // the engine and the room's pictures
  await shot('b-opening');
  await readOn(page);
  await shot('b-debate');
  await choose(page, 0);
  await shot('b-answer');
  await readOn(page);
  await shot('b-second');
  await panels(page, shot);
  await toTheRoll(page, shot);
  await readOn(page);
  await shot('d-aftermath');
  await toTheReport(page);
  await page.waitForTimeout(600);
  await shot('d-debrief');
  await page.getByRole('button', { name: 'All of it' }).click();
  await shot('d-all');
  if (size.renderer || size.contrast) {
    await onStage(page, home, stands, shot);
    await page.context().close();
    return taken;
  }
  for (const [title, name] of others) await sitting(page, title, (screen) => shot(`s-${name}-${screen}`));
  await page.getByRole('button', { name: 'Breathing Space, to the title' }).click();
  await campaign(page, home, stands, shot);
  // What does not depend on the size is pictured once, at the first.
  if (size.name === '') {
    const division = stands.divisions.find(({ id }) => id === 'v13a-accept');
    if (division) await otherEyes(page, home, division, shot);
    await sheets(page, url, shot);
  }
  await page.context().close();
  return taken;
}

/** The other sittings: how each opens, a later turn, the count if there is one, and its half page. */
const others = [
  ['Who sent you', 'prologue'],
  ['The Theses', 'theses'],
  ['Three motions', 'motions'],
  ['The sheet', 'sheet'],
  ['The tape', 'tape'],
  ['April', 'april'],
] as const;

async function sitting(page: Page, title: string, shot: (screen: string) => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: 'Breathing Space, to the title' }).click();
  await chooseSitting(page, title);
  await page.locator('.role-go button').first().waitFor();
  await choose(page, 0);
  await page.waitForTimeout(900);
  await readOn(page);
  await shot('opening');
  for (let n = 0; n < 40; n++) {
    await goOnToTheRoll(page);
    if ((await page.locator('.votebar').count()) > 0) await shot('count');
    await readOn(page);
    const choices = page.locator('.choices .card, .choices .pass');
    if ((await choices.count()) === 0) break;
    if (n === 4) await shot('turn');
    await choose(page, n % 3);
  }
  if ((await page.locator('.ending').count()) > 0) await shot('ending');
  await toTheReport(page);
  await page.waitForTimeout(400);
  await shot('debrief');
}

async function panels(page: Page, shot: (name: string) => Promise<void>): Promise<void> {
  for (const [button, name] of [
    ['Record', 'p-record'],
    ['Settings', 'p-settings'],
  ] as const) {
    await page.getByRole('button', { name: button }).click();
    await page.getByRole('dialog').waitFor();
    await shot(name);
    await page.keyboard.press('Escape');
  }
  await library(page, shot);
}

/** One page: each of ours beside the picture of the same name. */
function besidePage(taken: readonly string[], other: string): string {
  const theirs = existsSync(other) ? readdirSync(other) : [];
  const rows = taken
    .filter((file) => theirs.includes(file))
    .map(
      (file) =>
        `<h2>${file}</h2><div><img src="${file}" alt="ours"><img src="${path.resolve(other, file)}" alt="beside it"></div>`,
    );
  return `<!doctype html><meta charset="utf-8"><title>Side by side</title>
<style>body{font:16px sans-serif;background:#ddd}div{display:grid;grid-template-columns:1fr 1fr;gap:12px}img{width:100%;border:1px solid}</style>
${rows.join('\n')}`;
}

/** One by one: the page's own policy lets no further styles in. */
const lay = (page: Page, position: string): Promise<void> =>
  page.locator(bars).evaluateAll((found, position) => {
    for (const bar of found) if (bar instanceof HTMLElement) bar.style.position = position;
  }, position);
