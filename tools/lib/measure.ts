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

/** Notes, in page time, when the first choices of the sitting came on screen. */
export async function watchFirstChoice(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watcher = new MutationObserver(() => {
      if (!document.querySelector('.choices .card')) return;
      Object.assign(window, { firstChoice: performance.now() });
      watcher.disconnect();
    });
    addEventListener('DOMContentLoaded', () => watcher.observe(document.body, { subtree: true, childList: true }));
  });
}

/** The time noted by `watchFirstChoice`, ms since the page began. */
export const firstChoiceAt = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { firstChoice: number }).firstChoice);

function kindOf(url: string): string {
  const name = new URL(url).pathname;
  const engine = /(phaser|ink|howler)[-.]/.exec(name)?.[1];
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
    Object.assign(window, { frames });
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
  page.evaluate(() => (window as unknown as { frames: number[] }).frames.splice(0));

/** Clicks the choice at this place and waits until a selector's text is another, painted. @returns ms */
export const clickAndWait = (page: Page, at: number, watched: string): Promise<number> =>
  page.evaluate(
    ([place, selector]) =>
      new Promise<number>((done) => {
        const text = (): string => [...document.querySelectorAll(selector)].map((one) => one.textContent).join('|');
        const cards = document.querySelectorAll<HTMLElement>('.choices .card');
        const card = cards[place % Math.max(1, cards.length)] ?? document.querySelector<HTMLElement>('.choices .pass');
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
        card?.click();
        setTimeout(() => (seen ? undefined : done(Number.NaN)), 5000);
      }),
    [at, watched] as const,
  );

/** Used heap in MB after a full collection. */
export async function heapOf(page: Page): Promise<number> {
  const client = await page.context().newCDPSession(page);
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return round(usedSize / 2 ** 20);
}
