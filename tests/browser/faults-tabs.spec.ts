import { expect, type Page, test } from '@playwright/test';
import { choicesKept, plain, runKept, toChoices } from './faults-kit.ts';
import { begin, byMouse, chooseSitting, faultsOf, playOn, where, withSettings } from './kit.ts';

const take = (page: Page) => page.getByRole('button', { name: 'Go on here' });
const openElsewhere = (page: Page) => page.getByText(/open in another tab of this browser/);

/** Three pupils, and the floor is open. */
async function callAssembly(page: Page): Promise<void> {
  await page.goto('/#assembly');
  await page.getByRole('button', { name: 'Call an assembly' }).click();
  await page.getByLabel('Its name').fill('10 B');
  await page.getByLabel(/The roll/).fill('Ada\nBoris\nChloe');
  await page.getByRole('button', { name: 'Open the assembly' }).click();
  await expect(page.getByText('The assembly opens')).toBeVisible();
}

async function note(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: /^Note/ }).click();
  await page.getByLabel('A note for the report').fill(words);
  await page.getByRole('button', { name: 'Keep it' }).click();
}

const notesKept = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    JSON.parse(localStorage.getItem('breathing-space/assembly') ?? '{}').assemblies[0].events.flatMap(
      (event: { readonly kind: string; readonly words: string }) => (event.kind === 'noted' ? [event.words] : []),
    ),
  );

for (const locks of [true, false])
  test(`one assembly in two tabs: one writes, the other is told and can take over${locks ? '' : ', also without locks'}`, async ({
    page,
    context,
  }) => {
    if (!locks) await context.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'locks'));
    await callAssembly(page);
    await note(page, 'one');
    const there = await context.newPage();
    await there.goto('/#assembly');
    if (locks) {
      await expect(openElsewhere(there)).toBeVisible();
      await take(there).click();
    }
    await expect(there.getByText('The assembly opens')).toBeVisible();
    await note(there, 'two');
    await page.bringToFront();
    await expect(openElsewhere(page)).toBeVisible();
    await take(page).click();
    await note(page, 'three');
    expect(await notesKept(page)).toEqual(['one', 'two', 'three']);
    await expect(openElsewhere(there)).toBeVisible();
    // The one that waits goes on by itself when the other is closed.
    if (!locks) return;
    await page.close();
    await expect(there.getByText('The assembly opens')).toBeVisible();
    await note(there, 'four');
    expect(await notesKept(there)).toEqual(['one', 'two', 'three', 'four']);
  });

test('a second torn assembly leaves the one that was set aside before', async ({ page }) => {
  const tear = (text: string) => page.evaluate((torn) => localStorage.setItem('breathing-space/assembly', torn), text);
  await page.goto('/');
  for (const text of ['{"first', '{"second', '{"second']) {
    await tear(text);
    await page.goto('/#assembly');
    await page.reload();
    await expect(page.getByText(/set aside and not deleted/)).toBeVisible();
  }
  expect(
    await page.evaluate(() => ['', '-2', '-3'].map((n) => localStorage.getItem(`breathing-space/assembly-torn${n}`))),
  ).toEqual(['{"first', '{"second', null]);
});

test('back and forward lead through the places and out of the game, and the run stands where it was', async ({
  page,
}) => {
  const faults = faultsOf(page);
  await withSettings(page, plain);
  await begin(page);
  await playOn(page, byMouse, 2);
  await toChoices(page);
  const cards = await page.locator('.choices .cards').innerText();
  const path = (await runKept(page))?.path;
  const names = { 'library/people/lenin': 'Library', runs: 'Your runs', paths: 'Your paths' };
  for (const [place, name] of Object.entries(names)) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, place);
    await expect(page.getByRole('dialog', { name })).toBeVisible();
  }
  for (const name of ['Your runs', 'Library']) {
    await page.goBack();
    await expect(page.getByRole('dialog', { name })).toBeVisible();
  }
  await page.goBack();
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  expect(await page.locator('.choices .cards').innerText()).toBe(cards);
  // A panel without an address of its own lies over the page, whatever the browser's buttons do beneath.
  await page.locator('.topbar').getByRole('button', { name: 'Settings' }).click();
  await page.goForward();
  await expect(page.getByRole('dialog', { name: 'Library' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog', { name: 'Library' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await byMouse.pick(page, 0);
  expect(faults).toEqual([]);
  // Out of the game and back: one press goes on. (A page of another kind makes the browser ask for an icon nobody has.)
  await page.goto('/licences.txt');
  await page.goBack();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await expect(page.locator('.speaker')).toBeVisible();
  expect((await runKept(page))?.path.slice(0, path?.length)).toEqual(path);
  expect(await choicesKept(page)).toBe(3);
});

test('a reload at every kind of screen goes on where it was', async ({ page }) => {
  const faults = faultsOf(page);
  await withSettings(page, plain);
  await page.goto('/?renderer=canvas');
  await chooseSitting(page);
  await expect(page.locator('.role-go')).toBeVisible();
  const seen: string[] = [];
  const again = async (screen: string): Promise<void> => {
    if (seen.includes(screen)) return;
    seen.push(screen);
    const before = await runKept(page);
    await page.reload();
    await page.getByRole('button', { name: /^Continue/ }).click();
    await expect(page.locator('.role-go, .speaker, .votebar, .go-on').first()).toBeVisible();
    const { editions: _, ...after } = Object((await runKept(page)) ?? {});
    expect({ ...before, ...after }).toEqual(before);
  };
  await again('delegates');
  await page.locator('.role-go button').first().click();
  for (let n = 0; n < 200 && !seen.includes('report'); n++) {
    const at = await where(page);
    await again(at);
    const now = await where(page);
    if (now === 'report' || seen.includes('report')) break;
    if (now === 'roll') await byMouse.count(page);
    else if (now === 'reading') await byMouse.on(page);
    else await byMouse.pick(page, n);
  }
  expect(seen.toSorted()).toEqual(['choices', 'delegates', 'reading', 'report', 'roll']);
  for (const place of ['library/votes', 'lesson']) {
    await page.goto(`/?renderer=canvas#${place}`);
    await page.reload();
    await expect(page.locator('dialog[open], .ls-page').first()).toBeVisible();
  }
  await page.goto('/?renderer=canvas');
  await expect(page.getByRole('button', { name: /^Continue/ })).toBeVisible();
  expect(faults).toEqual([]);
});
