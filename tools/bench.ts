import type { Browser, Page } from '@playwright/test';
import { type Frames, halls, movingFrames } from './lib/frames.ts';
import {
  clickAndWait,
  countBytes,
  firstChoiceAt,
  heapOf,
  quantiles,
  round,
  takeFrames,
  watchFirstChoice,
  watchFrames,
} from './lib/measure.ts';
import { readArgs, say, table } from './lib/output.ts';
import { choose, chooseSitting, readOn, serve } from './lib/pages.ts';

interface Set {
  readonly motion: 'reduced' | 'full';
  readonly mode: 'card' | 'turn';
  readonly stage: boolean;
}

/** `npm run bench`: bytes, milliseconds and frames of the built game in a real browser. Measures, never assertions. */
export async function main(words: readonly string[]): Promise<number> {
  const args = readArgs(words);
  const served = await serve();
  try {
    const { browser, url } = served;
    const lean = await firstChoice(browser, url, { motion: 'reduced', mode: 'turn', stage: false });
    const whole = await firstChoice(browser, url, { motion: 'reduced', mode: 'turn', stage: true }, 4000);
    const slowed = await firstChoice(browser, url, { motion: 'reduced', mode: 'turn', stage: true }, 0, true);
    const still = await playThrough(browser, url, { motion: 'reduced', mode: 'turn', stage: true });
    const moving = await playThrough(browser, url, { motion: 'full', mode: 'card', stage: true });
    const crowded = { canvas: await inHalls(browser, url, 'canvas'), webgl: await inHalls(browser, url, 'webgl') };
    const result = {
      bytes: {
        beforeFirstChoiceGzip: lean.bytes.total,
        firstScreenGzip: whole.bytes.total,
        byKind: whole.bytes.byKind,
        beforeFirstChoiceByKind: lean.bytes.byKind,
      },
      ms: whole.ms,
      slowed: { firstChoice: slowed.ms.firstChoice },
      choiceLatency: { reducedMotion: quantiles(still.latencies), motion: quantiles(moving.latencies) },
      frame: {
        scriptMs: quantiles(moving.frames).p50,
        p95: quantiles(moving.frames).p95,
        frames: moving.frames.length,
      },
      halls: crowded,
      idle: { framesPerSecond: moving.idle },
      heap: moving.heap,
    };
    const kib = (n: number): string => `${(n / 1024).toFixed(1)} KiB`;
    const lines = [
      ...table([
        ['before the first choice, gzip', kib(result.bytes.beforeFirstChoiceGzip)],
        ...Object.entries(lean.bytes.byKind).map(([kind, n]) => [`  ${kind}`, kib(n)]),
        ['first screen with the stage, gzip', kib(result.bytes.firstScreenGzip)],
        ...Object.entries(whole.bytes.byKind).map(([kind, n]) => [`  ${kind}`, kib(n)]),
        [
          'title, first line, first choice (ms)',
          `${result.ms.title}, ${result.ms.firstLine}, ${result.ms.firstChoice}`,
        ],
        ['first choice, slowed (ms)', `${result.slowed.firstChoice}`],
        [
          'choice to next choices, p50 and p95 (ms)',
          `${result.choiceLatency.reducedMotion.p50}, ${result.choiceLatency.reducedMotion.p95}`,
        ],
        ['choice to first line, moving (ms)', `${result.choiceLatency.motion.p50}, ${result.choiceLatency.motion.p95}`],
        ['script of a moving frame, p50 and p95 (ms)', `${result.frame.scriptMs}, ${result.frame.p95}`],
        ...Object.entries(crowded).flatMap(([renderer, all]) =>
          all.map(({ sitting, p50, p95, most }): [string, string] => [
            `  ${sitting}, ${renderer}: p50, p95, most (ms of processor)`,
            `${p50}, ${p95}, ${most}`,
          ]),
        ),
        ['frames a second at rest', `${result.idle.framesPerSecond}`],
        ['heap at start and end (MB)', `${result.heap.start}, ${result.heap.end}`],
      ]),
    ];
    return say(args, result, lines, true);
  } finally {
    await served.close();
  }
}

async function open(browser: Browser, set: Set): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: set.motion === 'reduced' ? 'reduce' : 'no-preference',
  });
  await context.addInitScript(
    (kept) => localStorage.setItem('breathing-space/settings', kept),
    JSON.stringify({ readingMode: set.mode, stage: set.stage, muted: true }),
  );
  const page = await context.newPage();
  await watchFrames(page);
  await watchFirstChoice(page);
  return page;
}

/** From the address to the first cards of the sitting, by the shortest way: title, delegate, debate. */
async function firstChoice(browser: Browser, url: string, set: Set, settle = 0, slow = false) {
  const page = await open(browser, set);
  if (slow) {
    const client = await page.context().newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 94_000,
    });
  }
  const bytes = countBytes(page);
  const began = Date.now();
  await page.goto(url);
  await page.getByRole('button', { name: 'Take the floor' }).waitFor();
  const title = Date.now() - began;
  await page.getByRole('button', { name: 'Take the floor' }).click();
  await page.locator('.role-go button').first().waitFor();
  await choose(page, 0);
  await page.locator('.speaker').waitFor();
  const firstLine = Date.now() - began;
  for (let n = 0; n < 40 && (await page.locator('.choices .card, .choices .pass').count()) === 0; n++)
    await page.getByRole('button', { name: /^Go on/ }).click();
  const first = Date.now() - began;
  await page.waitForTimeout(settle);
  const fetched = await bytes(settle > 0 ? undefined : await firstChoiceAt(page));
  await page.context().close();
  return { bytes: fetched, ms: { title, firstLine, firstChoice: first } };
}

/** A whole run by first cards: latencies, frames while things move, frames at rest, heap. */
async function playThrough(browser: Browser, url: string, set: Set) {
  const page = await open(browser, set);
  await page.goto(url);
  await chooseSitting(page);
  await page.locator('.role-go button').first().waitFor();
  await choose(page, 0);
  await page.locator('.speaker').waitFor();
  await page.waitForTimeout(4000);
  const start = await heapOf(page);
  await takeFrames(page);
  const latencies: number[] = [];
  const frames: number[] = [];
  const watched = set.mode === 'turn' ? '.choices .txt, .votebar' : '.words, .votebar';
  for (let n = 0; n < 30; n++) {
    await readOn(page);
    if ((await page.locator('.choices li, .choices .pass').count()) === 0) break;
    await page.waitForTimeout(320); // the keys are deaf for 300 ms, and a reader is slower still
    const ms = await clickAndWait(page, n, watched);
    if (Number.isFinite(ms)) latencies.push(ms);
    if (set.motion === 'full') await page.waitForTimeout(600);
    frames.push(...(await takeFrames(page)).filter((one) => one > 0));
  }
  await page.waitForTimeout(3500);
  await takeFrames(page);
  await page.waitForTimeout(5000);
  const idle = round((await takeFrames(page)).length / 5);
  const heap = { start, end: await heapOf(page) };
  await page.context().close();
  return { latencies, frames, idle, heap };
}

/** Frames in which something moves in the halls, by one renderer; software graphics are called a card's for WebGL. */
async function inHalls(browser: Browser, url: string, renderer: 'canvas' | 'webgl'): Promise<readonly Frames[]> {
  const all: Frames[] = [];
  for (const sitting of halls) {
    const page = await open(browser, { motion: 'full', mode: 'card', stage: true });
    if (renderer === 'webgl')
      await page.addInitScript(() => {
        const native = WebGLRenderingContext.prototype.getParameter;
        WebGLRenderingContext.prototype.getParameter = function (name: number) {
          return name === 0x9246 || name === this.RENDERER ? 'A card of some make' : native.call(this, name);
        };
      });
    await page.goto(renderer === 'canvas' ? `${url}?renderer=canvas` : url);
    all.push(await movingFrames(browser, page, sitting, 24));
    await page.context().close();
  }
  return all;
}
