import type { Browser, Page } from '@playwright/test';
import { quantiles, round } from './measure.ts';
import { choose, chooseSitting } from './pages.ts';

/** Script of the frames in which something moves, in ms of the processor: what others do at the time is not in it. */
export interface Frames {
  readonly sitting: string;
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
  readonly frames: number;
}

/** The sittings with halls full of people, of 24 January, 24 February, 8 and 15 March, as the programme names them. */
export const halls = ['Three motions', 'The lobby', 'The party', 'The soviets'] as const;

/** So many steps of a sitting, a reader's time apart, from the first card on. `page` is open on the title. */
export async function movingFrames(browser: Browser, page: Page, sitting: string, steps: number): Promise<Frames> {
  await chooseSitting(page, sitting);
  await page.locator('.role-go button').first().waitFor();
  await choose(page, 0);
  await page.locator('.stage-host canvas').waitFor();
  await page.waitForTimeout(3000);
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  for (let n = 0; n < steps && (await step(page, n)); n++);
  const trace: { readonly traceEvents: readonly Event[] } = JSON.parse(String(await browser.stopTracing()));
  const times = trace.traceEvents
    .filter((one) => one.name === 'FireAnimationFrame' && one.tdur !== undefined)
    .map((one) => (one.tdur ?? 0) / 1000)
    // A frame that only tells the stage that the words are shown moves nothing.
    .filter((ms) => ms > 0.1);
  return { sitting, ...quantiles(times), most: round(Math.max(0, ...times)), frames: times.length };
}

/** One event of a trace; `tdur` is its time on the processor, in millionths of a second. */
interface Event {
  readonly name: string;
  readonly tdur?: number;
}

/** One press further. @returns false at the end of the sitting, where there is nothing to press on this way */
async function step(page: Page, n: number): Promise<boolean> {
  const counted = page.getByRole('button', { name: 'Count at once' });
  const on = page.getByRole('button', { name: /^Go on/ }).first();
  const cards = page.locator('.choices .card, .choices .pass');
  const many = await cards.count();
  if ((await counted.count()) > 0) await counted.click();
  else if (many > 0) await cards.nth(n % many).click();
  else if ((await on.count()) > 0) await on.click();
  else return false;
  // A hall fills for three seconds.
  await page.waitForTimeout((await page.locator('.votebar').count()) > 0 ? 3000 : 800);
  return true;
}
