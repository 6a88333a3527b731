import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** Bytes of what a page fetched, text packed as a server would pack it; fonts and sounds are packed already. */
export interface Fetched {
  readonly total: number;
  readonly byKind: Readonly<Record<string, number>>;
}

/** Counts what the page fetches from now on; `until` leaves out what was asked for after that many ms of page time. */
export function countBytes(page: Page): (until?: number) => Promise<Fetched> {
  const waiting: Promise<readonly [url: string, bytes: number]>[] = [];
  page.on('response', (response) => {
    if (!response.url().startsWith('http')) return;
    waiting.push(
      response.body().then(
        (body) => [response.url(), packed(response.url()) ? body.length : gzipSync(body, { level: 9 }).length] as const,
        () => [response.url(), 0] as const,
      ),
    );
  });
  return async (until = Number.POSITIVE_INFINITY) => {
    const late = await page.evaluate(
      (time) => performance.getEntriesByType('resource').flatMap((one) => (one.startTime > time ? [one.name] : [])),
      until,
    );
    const byKind: Record<string, number> = {};
    for (const [url, bytes] of await Promise.all(waiting))
      if (!late.includes(url)) byKind[kindOf(url)] = (byKind[kindOf(url)] ?? 0) + bytes;
    return { total: Object.values(byKind).reduce((a, b) => a + b, 0), byKind };
  };
}

/** Fonts, sounds and bitmaps are packed already. */
const packed = (url: string): boolean => /\.(woff2|webm|m4a|png)$/.test(url);

/** The way to a page's first choice: what is pressed before it, in order, and the choice itself; CSS selectors all. */
export interface Way {
  readonly before: readonly string[];
  readonly choice: string;
}

/**
 * Goes the way in the page itself, and notes in page time when each of its stations had been painted: whatever is to be
 * pressed is pressed in that very moment. So the clock has in it what the page takes, and nothing of what looks on.
 */
export async function goWay(page: Page, { before, choice }: Way): Promise<void> {
  await page.addInitScript(
    ({ stations, last }) => {
      const seen: number[] = [];
      Object.assign(window, { benchSeen: seen });
      const open = (one: Element): boolean => one.getClientRects().length > 0 && !one.matches(':disabled');
      const look = (): void => {
        const found = [...document.querySelectorAll<HTMLElement>(stations[seen.length] ?? last)].find(open);
        if (!found) {
          requestAnimationFrame(look);
          return;
        }
        const painted = new MessageChannel();
        painted.port1.onmessage = () => {
          seen.push(performance.now());
          if (seen.length > stations.length) return;
          found.click();
          requestAnimationFrame(look);
        };
        painted.port2.postMessage(null);
      };
      requestAnimationFrame(look);
    },
    { stations: before, last: choice },
  );
}

/**
 * When the stations of `goWay` were painted, ms since the page was asked for, the first choice last.
 * @throws Error with a sentence where one of them does not come within `patience` ms
 */
export async function stationsOf(page: Page, { before, choice }: Way, patience: number): Promise<readonly number[]> {
  const all = before.length + 1;
  const seen = (): Promise<number[]> => page.evaluate(() => (window as unknown as { benchSeen: number[] }).benchSeen);
  try {
    const options = { timeout: patience, polling: 200 };
    await page.waitForFunction(
      (n) => (window as unknown as { benchSeen: number[] }).benchSeen.length >= n,
      all,
      options,
    );
  } catch {
    const missed = [...before, choice][(await seen()).length];
    throw new Error(`Nothing that matches "${missed}" was to be seen on ${page.url()} within ${patience / 1000} s.`);
  }
  return (await seen()).map(round);
}

function kindOf(url: string): string {
  const name = new URL(url).pathname;
  const engine = /(phaser|teller|howler)[-.]/.exec(name)?.[1];
  if (engine) return engine;
  if (/rules/.test(name)) return 'record';
  if (/1918|delegates|logue/.test(name)) return 'story';
  if (name.endsWith('.woff2')) return 'fonts';
  if (name.endsWith('.svg') || name.endsWith('.png')) return 'pictures';
  if (name.endsWith('.js')) return 'code';
  if (name.endsWith('.css')) return 'styles';
  if (name.endsWith('.webm') || name.endsWith('.m4a')) return 'sound';
  return 'page';
}

/** p50 and p95 of some milliseconds, to a tenth. */
export function quantiles(times: readonly number[]): { readonly p50: number; readonly p95: number } {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (q: number): number => round(sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0);
  return { p50: at(0.5), p95: at(0.95) };
}

export const round = (ms: number): number => Math.round(ms * 10) / 10;

/** Wraps the page's frames before anything runs: how many were drawn, and how long their scripts took. */
export async function watchFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const frames: number[] = [];
    Object.assign(window, { benchFrames: frames });
    const native = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) =>
      native((time) => {
        const began = performance.now();
        callback(time);
        frames.push(performance.now() - began);
      });
  });
}

/** The script times of all frames since the last call, in ms. */
export const takeFrames = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as unknown as { benchFrames: number[] }).benchFrames.splice(0));

/** What is pressed at a choice, and whose text is another when the next ones stand there; CSS selectors. */
export interface Pressed {
  readonly press: string;
  readonly watched: string;
}

/** Presses the choice at this place and waits until the watched text is another, painted. @returns ms; NaN after 5 s */
export const clickAndWait = (page: Page, at: number, { press, watched }: Pressed): Promise<number> =>
  page.evaluate(
    ([place, pressed, selector]) =>
      new Promise<number>((done) => {
        const text = (): string => [...document.querySelectorAll(selector)].map((one) => one.textContent).join('|');
        const cards = document.querySelectorAll<HTMLElement>(pressed);
        const before = text();
        const began = performance.now();
        let seen = false;
        const watcher = new MutationObserver(() => {
          if (seen || text() === before || text() === '') return;
          seen = true;
          watcher.disconnect();
          const channel = new MessageChannel();
          channel.port1.onmessage = () => done(performance.now() - began);
          requestAnimationFrame(() => channel.port2.postMessage(null));
        });
        watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
        cards[place % Math.max(1, cards.length)]?.click();
        setTimeout(() => {
          watcher.disconnect();
          if (!seen) done(Number.NaN);
        }, 5000);
      }),
    [at, press, watched] as const,
  );

/** What the page's main thread has done, in ms of the processor: its scripts, and everything. */
export interface Work {
  readonly script: number;
  readonly all: number;
}

/** Counts the work of the page from now on. What other programs do at the time is not in it. */
export async function watchWork(page: Page): Promise<() => Promise<Work>> {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    const ms = (name: string): number => (metrics.find((one) => one.name === name)?.value ?? 0) * 1000;
    return { script: ms('ScriptDuration'), all: ms('TaskDuration') };
  };
}

/** A processor four times slower, and a line of 1.6 Mbit/s on which every answer takes 150 ms longer. */
export async function slowDown(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 94_000,
  });
}

/** Used heap in MB after a full collection. */
export async function heapOf(page: Page): Promise<number> {
  const client = await page.context().newCDPSession(page);
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return round(usedSize / 2 ** 20);
}
