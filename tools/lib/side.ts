import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { Other } from './bench-args.ts';
import {
  clickAndWait,
  countBytes,
  goWay,
  heapOf,
  quantiles,
  round,
  slowDown,
  stationsOf,
  takeFrames,
  watchFrames,
} from './measure.ts';

/** One page as the clock sees it, whoever made it: bytes, ms, frames and MB. */
export interface Side {
  readonly url: string;
  readonly bytesGzip: number;
  readonly firstChoice: number;
  readonly firstChoiceSlowed: number;
  readonly latency: { readonly p50: number; readonly p95: number; readonly choices: number };
  readonly framesAtRest: number;
  readonly heap: { readonly start: number; readonly end: number };
}

/** How long is waited, in ms, and how many choices are made. */
export interface Patience {
  readonly first: number;
  readonly rest: number;
  readonly choices: number;
}

const patient: Patience = { first: 30_000, rest: 5000, choices: 20 };

/**
 * Measures a page: the way to its first choice, plain and slowed; then up to twenty choices in turn, first to last.
 * @param dress what the page is to find on the device, as its player would have left it
 * @throws Error with a sentence where the page does not open, or no choice is to be seen on it
 */
export async function measureSide(
  browser: Browser,
  other: Other,
  dress: (context: BrowserContext) => Promise<void> = async () => undefined,
  patience = patient,
): Promise<Side> {
  const on = async <T>(act: (page: Page) => Promise<T>): Promise<T> => {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
    try {
      await dress(context);
      const page = await context.newPage();
      await watchFrames(page);
      await goWay(page, other);
      return await act(page);
    } finally {
      await context.close();
    }
  };
  const first = async (page: Page): Promise<number> => {
    await goTo(page, other.url);
    return (await stationsOf(page, other, patience.first)).at(-1) ?? Number.NaN;
  };
  const plain = await on(async (page) => {
    await checkSelectors(page, other);
    const bytes = countBytes(page);
    const firstChoice = await first(page);
    const { total } = await bytes(firstChoice);
    const { latency, start } = await choose(page, other, patience);
    await takeFrames(page);
    await page.waitForTimeout(patience.rest);
    const framesAtRest = round(((await takeFrames(page)).length * 1000) / patience.rest);
    const heap = { start, end: await heapOf(page) };
    return { bytesGzip: total, firstChoice, latency, framesAtRest, heap };
  });
  const firstChoiceSlowed = await on(async (page) => {
    await slowDown(page);
    return first(page);
  });
  return { url: other.url, ...plain, firstChoiceSlowed };
}

async function choose(page: Page, { choice }: Other, { rest, choices }: Patience) {
  await page.waitForTimeout(rest);
  const start = await heapOf(page);
  const times: number[] = [];
  for (let n = 0; n < choices; n++) {
    const ms = await clickAndWait(page, n, { press: choice, watched: choice });
    if (!Number.isFinite(ms)) break; // the story is at its end, or asks for something else than a choice
    times.push(ms);
    await page.waitForTimeout(400); // a reader is slower still
  }
  await page.waitForTimeout(rest);
  return { start, latency: { ...quantiles(times), choices: times.length } };
}

/** Opens the address. @throws Error with a sentence where nothing answers, or answers with an error */
async function goTo(page: Page, url: string): Promise<void> {
  const response = await page.goto(url, { waitUntil: 'commit' }).catch((cause: unknown) => {
    const said = cause instanceof Error ? (/net::\S+/.exec(cause.message)?.[0] ?? cause.message) : String(cause);
    throw new Error(`${url} could not be opened: ${said}. Is the address right, and its server running?`);
  });
  if (response && response.status() >= 400)
    throw new Error(`${url} could not be opened: it answers ${response.status()}.`);
}

/** @throws Error with a sentence where one of them is no CSS selector */
async function checkSelectors(page: Page, { before, choice }: Other): Promise<void> {
  for (const selector of [...before, choice]) {
    const ok = await page.evaluate((text) => {
      try {
        document.querySelector(text);
        return true;
      } catch {
        return false;
      }
    }, selector);
    if (!ok) throw new Error(`"${selector}" is no CSS selector.`);
  }
}

const kib = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`;

/** Both in one table, the game first. */
export const sideRows = (ours: Side, theirs: Side): readonly (readonly string[])[] => {
  const row = (what: string, of: (side: Side) => string): readonly string[] => [what, of(ours), of(theirs)];
  return [
    ['', 'this game', new URL(theirs.url).host],
    row('before the first choice, gzip', ({ bytesGzip }) => kib(bytesGzip)),
    row('first choice (ms)', ({ firstChoice }) => `${firstChoice}`),
    row('first choice, slowed (ms)', ({ firstChoiceSlowed }) => `${firstChoiceSlowed}`),
    row('choice to next choices, p50 and p95 (ms)', ({ latency }) => `${latency.p50}, ${latency.p95}`),
    row('  choices made', ({ latency }) => `${latency.choices}`),
    row('frames a second at rest', ({ framesAtRest }) => `${framesAtRest}`),
    row('heap at start and end (MB)', ({ heap }) => `${heap.start}, ${heap.end}`),
  ];
};
