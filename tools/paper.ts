import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { headsOf } from '../src/classroom/teach/sheets.ts';
import { readRecord } from '../src/debate/record.ts';
import { cutRules, loadRecordFiles } from '../story/cut.ts';
import { root, storyFolder } from './lib/book.ts';
import { readArgs, say } from './lib/output.ts';
import { openGame, type Served, serve } from './lib/pages.ts';
import { readMaterial } from './plugins/teach.ts';

const formats = ['A4', 'Letter'] as const;

/** A sheet as it was printed. */
interface Printed {
  readonly sheet: string;
  readonly format: (typeof formats)[number];
  readonly pages: number;
}

/**
 * `npm run paper`: every sheet of the teacher's page as a PDF, on A4 and on Letter, from the built game in a real browser,
 * into `shots/paper`; where `pdftoppm` is installed, every page as a picture too. The role cards also two on a page.
 * `-- --only NAME` prints one sheet.
 */
export async function main(words: readonly string[]): Promise<number> {
  const args = readArgs(words);
  const only = args.has('only') ? args.text('only', '') : null;
  const folder = path.join(root, 'shots/paper');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { sittings } = readRecord(cutRules(loadRecordFiles()));
  const sheets = headsOf(readMaterial(storyFolder), sittings.values())
    .map(({ id }) => id)
    .filter((id) => only === null || id === only);
  const served = await serve();
  const printed: Printed[] = [];
  try {
    for (const sheet of sheets) printed.push(...(await print(served, sheet, folder)));
  } finally {
    await served.close();
  }
  const lines = printed.map(({ sheet, format, pages }) => `${sheet}, ${format}: ${pages} pages`);
  return say(args, { folder: 'shots/paper', printed }, [...lines, 'in shots/paper'], printed.length > 0);
}

async function print({ browser, url }: Served, sheet: string, folder: string): Promise<readonly Printed[]> {
  const page = await openGame(browser, url, { width: 1366, height: 768, text: 100 });
  await page.goto(`${url}#teach/${sheet}`);
  await page.locator('.tc-sheet h1').waitFor();
  await page.getByText('The record is being fetched').waitFor({ state: 'detached' });
  const printed = await onPaper(page, sheet, folder);
  if (sheet === 'role-cards') {
    await page.getByLabel('Cards on a page').selectOption('two');
    await page.getByLabel('Portraits').selectOption('black');
    printed.push(...(await onPaper(page, 'role-cards-two', folder)));
  }
  await page.context().close();
  return printed;
}

async function onPaper(page: Page, sheet: string, folder: string): Promise<Printed[]> {
  await page.evaluate(() => Promise.allSettled([...document.images].map((image) => image.decode())));
  const printed: Printed[] = [];
  for (const format of formats) {
    const pdf = await page.pdf({ format, preferCSSPageSize: true, tagged: true });
    const file = path.join(folder, `${sheet}-${format}.pdf`);
    writeFileSync(file, pdf);
    printed.push({ sheet, format, pages: pagesIn(pdf) });
    // Pictures are a help for whoever looks at all of them; without the program there are the PDFs.
    spawnSync('pdftoppm', ['-r', '60', '-png', file, file.replace(/\.pdf$/, '')]);
  }
  return printed;
}

/** How many pages a PDF has, by its page objects: Chromium writes each once and in the clear. */
export const pagesIn = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
