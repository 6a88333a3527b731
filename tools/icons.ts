import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowser } from './browser.mjs';
import { root } from './lib/book.ts';
import { readArgs, say } from './lib/output.ts';
import { socialCard } from './lib/social-card.ts';

/** The sizes in which the icon is wanted: the tab, the home screen of a telephone, and the app's manifest. */
const sizes = [32, 180, 192, 512] as const;

/**
 * `node tools/run.mjs icons`: draws the icons and the social card in a browser from `assets/app/icon.svg` and the title's
 * poster. What it writes is kept with the project; it is run again when a drawing has changed.
 */
export async function main(words: readonly string[]): Promise<number> {
  const args = readArgs(words);
  const folder = path.join(root, 'assets/app');
  const icon = readFileSync(path.join(folder, 'icon.svg'), 'utf8');
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
  const taken: Record<string, number> = {};
  const take = async (name: string, html: string, width: number, height: number): Promise<void> => {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.setContent(html);
    await page.evaluate(() => document.fonts.ready);
    writeFileSync(path.join(folder, name), await page.screenshot());
    taken[name] = statSync(path.join(folder, name)).size;
    await page.close();
  };
  try {
    for (const size of sizes)
      await take(`icon-${size}.png`, `<style>body{margin:0}svg{display:block}</style>${icon}`, size, size);
    await take('icon-maskable-512.png', `<style>body{margin:0}svg{display:block}</style>${maskable(icon)}`, 512, 512);
    await take('social-card.png', socialCard(root), 1200, 630);
  } finally {
    await browser.close();
  }
  const lines = Object.entries(taken).map(([name, bytes]) => `${name}: ${bytes} bytes`);
  return say(args, { folder: 'assets/app', bytes: taken }, lines, true);
}

/** Smaller, on more of its ground: a device cuts this one to any shape within a circle of four fifths of its width. */
const maskable = (icon: string): string =>
  icon
    .replace('viewBox="0 0 512 512"', 'viewBox="-144 -144 800 800"')
    .replace('M0 0h512v512H0z', 'M-144 -144h800v800H-144z')
    .replace('M0 470h512v42H0z', 'M-144 470h800v186H-144z');
