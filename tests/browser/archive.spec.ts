import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import {
  begin,
  byMouse,
  chooseSitting,
  expectAxeClean,
  faultsOf,
  keptIn,
  keptWith,
  overflow,
  playOn,
  where,
  withSettings,
} from './kit.ts';

const quiet = { stage: false };
const rows = (page: Page) => page.locator('.run');

/** The list of runs, once it has been read. */
async function openRuns(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = 'runs';
  });
  await expect(page.getByRole('dialog', { name: 'Your runs' })).toBeVisible();
}

test('a killed tab’s run is in the list, and goes on there under its one name', async ({ page, context }) => {
  await withSettings(page, quiet);
  await begin(page);
  await playOn(page, byMouse, 4);
  const before = await page.locator('.say').innerText();
  const kept = await keptWith(page, 4);
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  const faults = faultsOf(again);
  await again.goto('/');
  await again.getByRole('button', { name: 'Continue' }).click();
  await expect(again.locator('.say')).toBeVisible();
  expect(await again.locator('.say').innerText()).toBe(before);
  await openRuns(again);
  await expect(rows(again)).toHaveCount(1);
  expect((await keptIn(again))[0]).toEqual(kept);
  await again.goto('/');
  await again.getByRole('link', { name: 'Your runs' }).click();
  await expect(rows(again)).toHaveCount(1);
  await expect(rows(again)).toContainText('4 choices');
  await again.getByRole('button', { name: /^Resume/ }).click();
  await expect(again.locator('.speaker')).toBeVisible();
  await playOn(again, byMouse, 1);
  await openRuns(again);
  await expect(rows(again)).toHaveCount(1);
  await expect(rows(again)).toContainText('5 choices');
  await expect(rows(again)).toContainText('in play');
  expect(faults).toEqual([]);
});

test('another choice after going back is a second run, and the first stays', async ({ page }) => {
  await withSettings(page, quiet);
  await begin(page);
  await playOn(page, byMouse, 3);
  while ((await where(page)) === 'reading') await byMouse.on(page);
  await byMouse.pick(page, 0);
  const first = await keptWith(page, 4);
  await page.getByRole('button', { name: 'Back one choice' }).click();
  await byMouse.pick(page, 1);
  await openRuns(page);
  await expect(rows(page)).toHaveCount(2);
  const both = await keptIn(page);
  expect(both).toContainEqual(first);
  expect(both.find(({ id }) => id !== first?.id)?.from).toEqual({ run: first?.id, choices: 4 });
  await expect(page.getByText(/forked from Run 1/)).toBeVisible();
});

test('two tabs that both go on with one run keep both, and each list follows the other', async ({ page, context }) => {
  await withSettings(page, quiet);
  await begin(page);
  await playOn(page, byMouse, 2);
  const there = await context.newPage();
  for (const one of [page, there]) {
    await one.goto('/');
    await one.getByRole('button', { name: 'Continue' }).click();
    await expect(one.locator('.speaker')).toBeVisible();
  }
  await openRuns(page);
  await expect(rows(page)).toHaveCount(1);
  const begun = await keptWith(page, 2);
  const other = { ...byMouse, pick: (one: Page, turn: number) => byMouse.pick(one, turn + 1) };
  await there.bringToFront();
  await playOn(there, other, 2);
  await page.bringToFront();
  await expect(rows(page)).toHaveCount(2);
  await page.keyboard.press('Escape');
  await playOn(page, byMouse, 2);
  await openRuns(page);
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page).filter({ hasText: '4 choices' })).toHaveCount(2);
  const [a, b] = await keptIn(page);
  expect(a?.line).not.toBe(b?.line);
  for (const one of [a, b]) expect(one?.line.startsWith(begun?.line ?? '-')).toBe(true);
});

test('all storage refused: one sentence, told once, and the game goes on', async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
    sessionStorage.setItem('said', '0');
    addEventListener('DOMContentLoaded', () =>
      new MutationObserver((changes) => {
        const said = changes
          .flatMap(({ addedNodes }) => [...addedNodes])
          .filter((node) => node instanceof Element && node.matches('.notice')).length;
        sessionStorage.setItem('said', String(Number(sessionStorage.getItem('said')) + said));
      }).observe(document.body, { childList: true, subtree: true }),
    );
  });
  const faults = faultsOf(page);
  await page.goto('/?renderer=canvas');
  await chooseSitting(page);
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('This browser keeps nothing for this page');
  await notice.getByRole('button').click();
  await page.locator('.role-go button').first().click();
  await playOn(page, byMouse, 3);
  await openRuns(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await playOn(page, byMouse, 1);
  await expect(notice).toHaveCount(0);
  expect(await page.evaluate(() => sessionStorage.getItem('said'))).toBe('1');
  expect(faults).toEqual([]);
});

test('the database refused: said once, and the game goes on', async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await withSettings(page, quiet);
  const faults = faultsOf(page);
  await begin(page);
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('does not keep your runs');
  await notice.getByRole('button').click();
  await playOn(page, byMouse, 4);
  await expect(notice).toHaveCount(0);
  await openRuns(page);
  await expect(page.getByText('No run is kept here yet')).toBeVisible();
  expect(faults).toEqual([]);
});

test('storage full: said once, and what was kept stays', async ({ page }) => {
  await withSettings(page, quiet);
  await begin(page);
  await playOn(page, byMouse, 2);
  const before = await keptWith(page, 2);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await playOn(page, byMouse, 2);
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('no room left');
  await notice.getByRole('button').click();
  await playOn(page, byMouse, 1);
  await expect(notice).toHaveCount(0);
  await page.reload();
  await openRuns(page);
  await expect(rows(page)).toContainText('2 choices');
  expect(await keptIn(page)).toEqual([before]);
});

test('a torn record is said, set aside and not deleted, and the others are listed', async ({ page }) => {
  await withSettings(page, quiet);
  await begin(page);
  await playOn(page, byMouse, 2);
  await keptWith(page, 2);
  /** Writes half a record, or counts what was set aside. */
  const inDatabase = (act: 'tear' | 'count') =>
    page.evaluate(
      (act) =>
        new Promise<number>((done) => {
          const opening = indexedDB.open('breathing-space');
          opening.onsuccess = () => {
            const writing = opening.result.transaction(['runs', 'torn'], 'readwrite');
            const torn = writing.objectStore('torn').count();
            const half = { version: 1, id: 'rtorn0000000', run: { version: 1, seed: 7, path: ['v23-'] } };
            if (act === 'tear') writing.objectStore('runs').put(half, half.id);
            writing.oncomplete = () => {
              opening.result.close();
              done(torn.result);
            };
          };
        }),
      act,
    );
  await inDatabase('tear');
  await page.goto('/');
  await openRuns(page);
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('2 choices');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alert')).toContainText('One of the kept runs could not be read');
  expect(await inDatabase('count')).toBe(1);
  await page.goto('/');
  await openRuns(page);
  await expect(rows(page)).toHaveCount(1);
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('a file of runs, taken in twice by somebody else', async ({ page, browser, baseURL }) => {
  await withSettings(page, quiet);
  await begin(page);
  await playOn(page, byMouse, 3);
  await openRuns(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save all as a file' }).click();
  const path = await (await download).path();
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ kind: 'breathing-space/runs', version: 1 });
  const profile = await browser.newContext(baseURL ? { baseURL } : {});
  const there = await profile.newPage();
  await withSettings(there, quiet);
  await there.goto('/#runs');
  const field = there.getByLabel('Open a file of runs');
  await field.setInputFiles(path);
  await expect(there.getByText('1 run taken in.')).toBeVisible();
  await field.setInputFiles(path);
  await expect(there.getByText('0 runs taken in. 1 was here already.')).toBeVisible();
  await expect(rows(there)).toHaveCount(1);
  await expect(rows(there)).toContainText('3 choices');
  await profile.close();
});

test('deleted with undo, by keyboard; clean for axe, nothing sticks out', async ({ page }) => {
  await withSettings(page, quiet);
  await begin(page);
  await playOn(page, byMouse, 2);
  await openRuns(page);
  await page.getByRole('button', { name: 'More on Run 1' }).press('Enter');
  await expectAxeClean(page, 'Your runs');
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Delete' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await expect(rows(page)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(1);
});
