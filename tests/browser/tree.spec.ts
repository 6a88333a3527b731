import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { KeptRun, RunId } from '../../src/archive/kept.ts';
import { writeKept } from '../../src/archive/kept-text.ts';
import type { ChoiceId, SittingId } from '../../src/debate/ids.ts';
import { dice } from '../../src/lib/chance.ts';
import { expectAxeClean, faultsOf, overflow, withSettings } from './kit.ts';

const story = path.resolve(import.meta.dirname, '../../story');
const sittings: readonly { readonly id: SittingId }[] = JSON.parse(
  readFileSync(path.join(story, 'record/sittings.json'), 'utf8'),
);
const ids = readFileSync(path.join(story, 'choices.lock'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('//')) as unknown as readonly ChoiceId[];

/** The first letters of the ids of a sitting's choices, for runs that look like those of the story. */
const cardsOf: Readonly<Record<string, string>> = {
  '1918-01-21': 'v21-',
  '1918-02-18': 'f18-',
  '1918-02-23': 'v23-',
  '1918-02-24': 'f24-',
  '1918-03-08': 'm08-',
  '1918-03-15': 'm15-',
};

/** A walk at random: many runs begin alike, and part sooner or later. */
function walked(n: number): KeptRun {
  const roll = dice(`tree/${n}`);
  const common = dice('tree/common');
  const route = sittings.map(({ id }) => id).filter((id) => cardsOf[id]);
  const partsAt = Math.floor(roll() * 40);
  const long = 4 + Math.floor(roll() * 44);
  const decisions: KeptRun['trace']['decisions'][number][] = [];
  const endings: KeptRun['trace']['endings'][number][] = [];
  for (let at = 0; at < long; at++) {
    const sitting = route[Math.floor(at / 8)] ?? route[0];
    if (!sitting) break;
    const cards = ids.filter((id) => id.startsWith(cardsOf[sitting] ?? '-'));
    const offered = [0, 1, 2, 3].flatMap((card) => cards[((at % 8) * 4 + card) % cards.length] ?? []);
    const shared = common();
    const chosen = offered[Math.floor((at < partsAt ? shared : roll()) * offered.length)];
    if (!chosen) break;
    decisions.push({ sitting, offered, chosen });
    if (at % 8 === 7) endings.push({ sitting, ending: `ending_${offered.indexOf(chosen)}`, after: at + 1 });
  }
  const through = [...new Set(decisions.map(({ sitting }) => sitting))];
  return {
    id: `r${String(n).padStart(11, '0')}` as RunId,
    run: {
      seed: n,
      start: route[0] as SittingId,
      path: decisions.map(({ chosen }) => chosen),
      ahead: [],
      onward: false,
      reached: 0,
      editions: Object.fromEntries(through.map((id) => [id, 1])),
    },
    trace: { decisions, endings, open: [] },
    player: '',
    name: '',
    star: false,
    began: 1_700_000_000_000 + n * 1000,
    touched: 1_700_000_000_000 + n * 2000,
    from: null,
    pair: null,
    deleted: null,
  };
}

/** Puts so many runs into the archive of this browser. */
async function seed(page: Page, count: number): Promise<void> {
  await page.goto('/?renderer=canvas');
  await page.evaluate(
    (runs) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('breathing-space', 1);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('runs');
          opening.result.createObjectStore('torn', { autoIncrement: true });
        };
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('runs', 'readwrite');
          for (const run of runs) writing.objectStore('runs').put(run, String(run.id));
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    Array.from({ length: count }, (_, n) => ({ ...writeKept(walked(n)) })),
  );
}

async function open(page: Page, count: number, address = 'paths', width = 1366, height = 768, settings = {}) {
  await page.setViewportSize({ width, height });
  await withSettings(page, settings);
  await seed(page, count);
  await page.goto(`/?renderer=canvas#${address}`);
  await expect(page.getByRole('treeitem').first()).toBeVisible();
}

/** Nothing of the tree sticks out sideways: neither the page nor the screen over it. */
const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const box = document.querySelector('.pt');
    return box ? box.scrollWidth - box.clientWidth : -1;
  });

for (const [count, address] of [
  [3, 'paths'],
  [500, 'paths'],
  [500, 'paths/1918-02-18'],
] as const)
  test(`axe finds nothing on #${address} with ${count} runs`, async ({ page }) => {
    const faults = faultsOf(page);
    await open(page, count, address);
    await expectAxeClean(page, address);
    expect(faults).toEqual([]);
  });

for (const [width, height, textSize] of [
  [390, 844, 100],
  [390, 844, 200],
  [1366, 768, 200],
  [1366, 600, 100],
] as const)
  test(`the tree of 500 runs does not stick out at ${width} by ${height}, text at ${textSize} %`, async ({ page }) => {
    for (const address of ['paths', 'paths/1918-01-21']) {
      await open(page, 500, address, width, height, { textSize });
      await expect.poll(() => sticksOut(page), { message: address }).toBeLessThanOrEqual(0);
      await expect.poll(() => overflow(page), { message: address }).toBeLessThanOrEqual(0);
    }
    if (width < 500) await expectAxeClean(page, 'on a phone');
  });

test('on a phone nothing in the tree itself scrolls sideways', async ({ page }) => {
  await open(page, 40, 'paths', 390, 844);
  const wide = await page.evaluate(() => {
    const box = document.querySelector('.pt-box');
    return box ? box.scrollWidth - box.clientWidth : -1;
  });
  expect(wide).toBeLessThanOrEqual(0);
});

test('the arrows go along the tree, Enter unfolds and opens, and Escape leads back', async ({ page }) => {
  await open(page, 500);
  const chosen = page.locator('[role="treeitem"][aria-selected="true"]');
  await chosen.focus();
  await page.keyboard.press('Home');
  await expect(chosen).toHaveAttribute('aria-level', '1');
  await expect(chosen).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(chosen).toHaveAttribute('aria-level', '2');
  await page.keyboard.press('ArrowLeft');
  await expect(chosen).toHaveAttribute('aria-level', '1');
  const folded = page.locator('[role="treeitem"][aria-expanded="false"]').first();
  const before = await page.getByRole('treeitem').count();
  await folded.click();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByRole('treeitem').count()).toBeGreaterThan(before);
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#paths\/1918-01-21$/);
  await expect(page.getByRole('heading', { level: 1, name: 'The Theses' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#paths$/);
});
