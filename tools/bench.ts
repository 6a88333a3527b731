import type { Browser, BrowserContext, Page } from '@playwright/test';
import { type Other, readBenchArgs } from './lib/bench-args.ts';
import { type Budget, budgetsOf } from './lib/budgets.ts';
import { type Frames, halls, movingFrames } from './lib/frames.ts';
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
  type Way,
  watchFrames,
  watchWork,
} from './lib/measure.ts';
import { say, table } from './lib/output.ts';
import { choose, chooseSitting, readOn, type Served, serve } from './lib/pages.ts';
import { measureSide, sideRows } from './lib/side.ts';

interface Set {
  readonly motion: 'reduced' | 'full';
  readonly mode: 'card' | 'turn';
  readonly stage: boolean;
}

/** The shortest way into the game: title, delegate, debate. */
const way: Way = { before: ['.menu .go', '.role-go button'], choice: '.choices .card' };
const calm: Set = { motion: 'reduced', mode: 'turn', stage: true };

/**
 * `npm run bench`: bytes, milliseconds and frames of the built game in a real browser, beside what it allows itself;
 * with `--against`, beside another page. Measures, never assertions.
 */
export async function main(words: readonly string[]): Promise<number> {
  const args = readBenchArgs(words);
  const served = await serve();
  try {
    if (args.other) {
      const { ours, theirs } = await sideBySide(served, args.other);
      return say(args, { ours, theirs }, table(sideRows(ours, theirs)), true);
    }
    const result = await measured(served, args.number('runs', 3));
    const budgets = budgetsOf(result);
    return say(args, { budgets, ...result }, [...budgetLines(budgets), '', ...linesOf(result)], true);
  } finally {
    await served.close();
  }
}

/** The other page first: where it can't be measured, that is said soon. */
async function sideBySide({ browser, url }: Served, other: Other) {
  const theirs = await measureSide(browser, other);
  const own = { url, before: way.before, choice: '.choices .card, .choices .pass' };
  return { theirs, ours: await measureSide(browser, own, (context) => settle(context, calm)) };
}

type Result = Awaited<ReturnType<typeof measured>>;

async function measured({ browser, url }: Served, runs: number) {
  const lean = await firstChoice(browser, url, { ...calm, stage: false });
  const whole = await firstChoice(browser, url, calm, { wait: 4000 });
  const plain: Record<'title' | 'firstChoice', number>[] = [];
  const slowed: typeof plain = [];
  for (let n = 0; n < runs; n++) {
    plain.push((await firstChoice(browser, url, calm)).ms);
    slowed.push((await firstChoice(browser, url, calm, { slow: true })).ms);
  }
  const still = await playThrough(browser, url, calm);
  const moving = await playThrough(browser, url, { motion: 'full', mode: 'card', stage: true });
  const crowded = { canvas: await inHalls(browser, url, 'canvas'), webgl: await inHalls(browser, url, 'webgl') };
  return {
    bytes: {
      beforeFirstChoiceGzip: lean.bytes.total,
      firstScreenGzip: whole.bytes.total,
      byKind: whole.bytes.byKind,
      beforeFirstChoiceByKind: lean.bytes.byKind,
    },
    ms: middle(plain),
    slowed: middle(slowed),
    choiceLatency: { reducedMotion: quantiles(still.latencies), motion: quantiles(moving.latencies) },
    choiceWork: { script: quantiles(still.script), all: quantiles(still.all) },
    frame: {
      scriptMs: quantiles(moving.frames).p50,
      p95: quantiles(moving.frames).p95,
      frames: moving.frames.length,
    },
    halls: crowded,
    idle: { framesPerSecond: moving.idle },
    heap: moving.heap,
  };
}

/** Of several runs the one in the middle, each time on its own: a busy machine makes some of them late. */
const middle = (runs: readonly Record<'title' | 'firstChoice', number>[]) => ({
  title: quantiles(runs.map(({ title }) => title)).p50,
  firstChoice: quantiles(runs.map((run) => run.firstChoice)).p50,
  runs,
});

const budgetLines = (budgets: readonly Budget[]): readonly string[] =>
  table([
    ['', 'at most', 'now', ''],
    ...budgets.map(({ what, unit, most, value, met }) => [
      what,
      `${most} ${unit}`,
      `${value} ${unit}`,
      met ? '' : 'MISSED',
    ]),
  ]);

const kib = (n: number): string => `${(n / 1024).toFixed(1)} KiB`;

function linesOf({ bytes, ms, slowed, choiceLatency, choiceWork, frame, halls: crowded, idle, heap }: Result) {
  return table([
    ['before the first choice, gzip', kib(bytes.beforeFirstChoiceGzip)],
    ...Object.entries(bytes.beforeFirstChoiceByKind).map(([kind, n]) => [`  ${kind}`, kib(n)]),
    ['first screen with the stage, gzip', kib(bytes.firstScreenGzip)],
    ...Object.entries(bytes.byKind).map(([kind, n]) => [`  ${kind}`, kib(n)]),
    ['title and first choice (ms)', `${ms.title}, ${ms.firstChoice}`],
    ['  slowed (ms)', `${slowed.title}, ${slowed.firstChoice}`],
    [
      'choice to next choices, p50 and p95 (ms)',
      `${choiceLatency.reducedMotion.p50}, ${choiceLatency.reducedMotion.p95}`,
    ],
    ['  script of it (ms of processor)', `${choiceWork.script.p50}, ${choiceWork.script.p95}`],
    ['  all work of it, painting included (ms of processor)', `${choiceWork.all.p50}, ${choiceWork.all.p95}`],
    ['choice to first line, moving (ms)', `${choiceLatency.motion.p50}, ${choiceLatency.motion.p95}`],
    ['script of a moving frame, p50 and p95 (ms)', `${frame.scriptMs}, ${frame.p95}`],
    ...Object.entries(crowded).flatMap(([renderer, all]) =>
      all.map(({ sitting, p50, p95, most }): [string, string] => [
        `  ${sitting}, ${renderer}: p50, p95, most (ms of processor)`,
        `${p50}, ${p95}, ${most}`,
      ]),
    ),
    ['frames a second at rest', `${idle.framesPerSecond}`],
    ['heap at start and end (MB)', `${heap.start}, ${heap.end}`],
  ]);
}

/** The device as a player left it. */
async function settle(context: BrowserContext, { mode, stage }: Set): Promise<void> {
  const settings = JSON.stringify({ readingMode: mode, stage, muted: true });
  await context.addInitScript((kept) => localStorage.setItem('breathing-space/settings', kept), settings);
}

async function open(browser: Browser, set: Set): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: set.motion === 'reduced' ? 'reduce' : 'no-preference',
  });
  await settle(context, set);
  const page = await context.newPage();
  await watchFrames(page);
  return page;
}

/** From the address to the first cards of the sitting, and what was fetched by then, or by so many ms after. */
async function firstChoice(browser: Browser, url: string, set: Set, { wait = 0, slow = false } = {}) {
  const page = await open(browser, set);
  await goWay(page, way);
  if (slow) await slowDown(page);
  const bytes = countBytes(page);
  await page.goto(url, { waitUntil: 'commit' });
  const [title = Number.NaN, , first = Number.NaN] = await stationsOf(page, way, 60_000);
  await page.waitForTimeout(wait);
  const fetched = await bytes(wait > 0 ? undefined : first);
  await page.context().close();
  return { bytes: fetched, ms: { title, firstChoice: first } };
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
  const script: number[] = [];
  const all: number[] = [];
  const watched = set.mode === 'turn' ? '.choices .card .txt, .choices .pass, .votebar' : '.words, .votebar';
  const work = await watchWork(page);
  for (let n = 0; n < 30; n++) {
    await readOn(page);
    if ((await page.locator('.choices li, .choices .pass').count()) === 0) break;
    await page.waitForTimeout(320); // the keys are deaf for 300 ms, and a reader is slower still
    const press = (await page.locator('.choices .card').count()) > 0 ? '.choices .card' : '.choices .pass';
    const before = await work();
    const ms = await clickAndWait(page, n, { press, watched });
    if (Number.isFinite(ms)) latencies.push(ms);
    await page.waitForTimeout(600);
    const after = await work();
    script.push(after.script - before.script);
    all.push(after.all - before.all);
    frames.push(...(await takeFrames(page)).filter((one) => one > 0));
  }
  await page.waitForTimeout(3500);
  await takeFrames(page);
  await page.waitForTimeout(5000);
  const idle = round((await takeFrames(page)).length / 5);
  const heap = { start, end: await heapOf(page) };
  await page.context().close();
  return { latencies, script, all, frames, idle, heap };
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
