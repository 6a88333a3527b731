import { expect, test } from '@playwright/test';
import { choicesKept, expectNoWreck, notice, plain, runKept } from './faults-kit.ts';
import { begin, byMouse, faultsOf, keptIn, playOn, withSettings } from './kit.ts';

test('torn texts under every key: the game begins, says what was set aside, and keeps anew', async ({ page }) => {
  const faults = faultsOf(page);
  await page.addInitScript(() => {
    if (sessionStorage.getItem('torn')) return;
    sessionStorage.setItem('torn', 'yes');
    const names = [
      'settings',
      'run',
      'run-id',
      'player',
      'read',
      'lesson',
      'lessons',
      'assembly',
      'class',
      'class/one',
      'teach',
    ];
    for (const name of names) localStorage.setItem(`breathing-space/${name}`, `{"version":1,"${name}":[{"v`);
    localStorage.setItem('breathing-space/run-set-aside', 'an older one');
  });
  await page.goto('/?renderer=canvas');
  await expect(notice(page)).toContainText('the torn one is set aside and not deleted');
  await notice(page).getByRole('button', { name: 'Close this notice' }).click();
  const aside = (key: string) => page.evaluate((name) => localStorage.getItem(`breathing-space/${name}`), key);
  expect(await aside('run-set-aside')).toBe('an older one');
  expect(await aside('run-set-aside-2')).toContain('"run":[{"v');
  for (const place of ['runs', 'paths', 'class', 'assembly', 'teach', 'lesson']) {
    await page.goto(`/?renderer=canvas#${place}`);
    await expect(page.locator('dialog[open], .ls-page').first()).toBeVisible();
  }
  await withSettings(page, plain);
  await begin(page);
  await playOn(page, byMouse, 2);
  await page.reload();
  await page.getByRole('button', { name: /^Continue/ }).click();
  expect(await choicesKept(page)).toBe(2);
  expect(faults).toEqual([]);
});

test('a store that is full, of texts and of runs: said once, and the sitting goes on', async ({ page }) => {
  await page.addInitScript(() => {
    const full = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    Object.assign(window, {
      fill() {
        Storage.prototype.setItem = full;
        IDBObjectStore.prototype.put = full;
      },
    });
  });
  await withSettings(page, plain);
  await begin(page);
  await playOn(page, byMouse, 1);
  const before = await runKept(page);
  await page.evaluate(() => (window as unknown as { fill(): void }).fill());
  await byMouse.on(page);
  await expect(notice(page)).toContainText('no room left');
  await notice(page).getByRole('button', { name: 'Close this notice' }).click();
  await playOn(page, byMouse, 1);
  // The list of runs may say so too, once; then no more of it.
  if ((await notice(page).count()) > 0) await notice(page).getByRole('button', { name: 'Close this notice' }).click();
  await playOn(page, byMouse, 3);
  await expect(notice(page)).toHaveCount(0);
  expect(await runKept(page)).toEqual(before);
  await expectNoWreck(page);
});

test('storage that is not there at all: said once, and played', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { value: undefined });
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  const faults = faultsOf(page);
  await begin(page);
  await expect(notice(page)).toContainText('This browser keeps nothing for this page');
  await notice(page).getByRole('button', { name: 'Close this notice' }).click();
  expect(await playOn(page, byMouse, 3)).toBe(3);
  await expect(notice(page)).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('cleared in mid-run: the next choice keeps the whole run again, in both places', async ({ page }) => {
  const faults = faultsOf(page);
  await withSettings(page, plain);
  await begin(page);
  await playOn(page, byMouse, 2);
  await expect.poll(async () => (await keptIn(page)).length).toBe(1);
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        localStorage.clear();
        const deleting = indexedDB.deleteDatabase('breathing-space');
        deleting.onsuccess = () => done();
        deleting.onerror = () => fail(deleting.error);
      }),
  );
  await playOn(page, byMouse, 1);
  const path = (await runKept(page))?.path ?? [];
  expect(path).toHaveLength(4);
  await expect.poll(async () => (await keptIn(page)).map(({ line }) => line)).toEqual([path.join(' ')]);
  await page.reload();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await expect(page.locator('.speaker')).toBeVisible();
  expect((await runKept(page))?.path).toEqual(path);
  await expect(notice(page)).toHaveCount(0);
  expect(faults).toEqual([]);
});
