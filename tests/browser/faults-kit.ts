import { expect, type Page } from '@playwright/test';
import { byMouse, where } from './kit.ts';

/** What is sought in most of these tests is told in words: the picture is off, the words stand at once. */
export const plain = { stage: false, motion: 'reduced' };

/** Reads on to the next open choices, count or report. */
export async function toChoices(page: Page): Promise<void> {
  for (let n = 0; n < 60 && (await where(page)) === 'reading'; n++) await byMouse.on(page);
}

export const notice = (page: Page) => page.locator('.notice');

/** The run in play, as it is kept in this browser. */
export const runKept = (page: Page): Promise<{ readonly path: readonly string[]; readonly reached: number } | null> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('breathing-space/run') ?? 'null'));

/** How many choices of the kept run were made, after that of a delegate. */
export const choicesKept = async (page: Page): Promise<number> => ((await runKept(page))?.path.length ?? 0) - 1;

/** Nobody was told that something went wrong that should not have. */
export async function expectNoWreck(page: Page): Promise<void> {
  await expect(page.getByText('Something went wrong that should not have')).toHaveCount(0);
}

/** Refuses every file whose address fits, until the way is opened again. */
export async function refusing(page: Page, files: RegExp, status = 404): Promise<() => Promise<void>> {
  await page.route(files, (route) => route.fulfill({ status, body: 'not here' }));
  return () => page.unroute(files);
}
