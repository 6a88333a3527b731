import { expect, type Page, test } from '@playwright/test';
import { writeLesson } from '../../src/archive/lesson.ts';
import type { DelegateId, SittingId } from '../../src/debate/ids.ts';
import { chooseSitting, faultsOf, playOn, withSettings } from './kit.ts';
import { type Cmi, openPlatform, type Platform } from './scorm-lms.ts';

let platform: Platform;
test.beforeAll(async () => {
  platform = await openPlatform();
});
test.afterAll(() => platform.close());
test.afterEach(() => {
  expect(platform.faults).toEqual([]);
  expect(platform.missing).toEqual([]);
});

/** The game in its frame; what the kit does with a page it does with this. */
const gameIn = (page: Page): Page => page.frameLocator('#package') as unknown as Page;
const ended = (attempt: string): Cmi | undefined =>
  platform.sent.findLast((one) => one.attempt === attempt && one.end)?.cmi;
const last = (attempt: string): Cmi | undefined => platform.sent.findLast((one) => one.attempt === attempt)?.cmi;
const decisions = (cmi: Cmi | undefined): readonly Readonly<Record<string, unknown>>[] =>
  Object.values(cmi?.interactions ?? {}).filter((one) => typeof one === 'object' && 'id' in one);

/** From the platform's page to the first cards of 23 February. */
async function sitDown(page: Page): Promise<void> {
  await chooseSitting(gameIn(page));
  await gameIn(page).locator('.role-go button').first().click();
  await expect(gameIn(page).locator('.speaker')).toBeVisible();
}

test('a sitting played to its end is complete: each decision, and a score where one was asked for', async ({
  page,
}) => {
  test.slow();
  const faults = faultsOf(page);
  await withSettings(page, {});
  await page.goto(platform.player('whole', '', '&score=1'));
  await sitDown(page);
  const choices = await playOn(gameIn(page));
  await expect.poll(() => last('whole')?.core.lesson_status).toBe('completed');
  await expect.poll(() => String(last('whole')?.core.score.raw)).toMatch(/^\d{1,3}$/);
  expect(last('whole')?.core.score).toMatchObject({ min: '0', max: '100' });
  // The delegate is a decision too.
  expect(decisions(last('whole'))).toHaveLength(choices + 1);
  for (const one of decisions(last('whole'))) {
    expect(one).toMatchObject({ type: 'choice', result: 'neutral' });
    expect(one.id).toMatch(/^[\w-]+\.[\w-]+$/);
  }
  await page.goto(new URL('/lms/elsewhere', page.url()).href);
  await expect.poll(() => ended('whole')?.core.exit).toBe('');
  expect(faults).toEqual([]);
});

test('a sitting left is gone on with on another machine, and nothing of it on this one is the next pupil’s', async ({
  browser,
  page,
}) => {
  test.slow();
  await withSettings(page, {});
  await page.goto(platform.player('left'));
  await sitDown(page);
  expect(await playOn(gameIn(page), undefined, 3)).toBe(3);
  const speaker = (await gameIn(page).locator('.speaker').textContent()) ?? '';
  await page.goto(new URL('/lms/elsewhere', page.url()).href);
  await expect.poll(() => ended('left')?.core).toMatchObject({ exit: 'suspend', lesson_status: 'incomplete' });
  const kept = ended('left')?.suspend_data;
  expect(ended('left')?.core.score.raw ?? '').toBe('');

  await page.goto(platform.player('next pupil'));
  await expect(gameIn(page).getByRole('button', { name: 'One sitting' })).toBeVisible();
  await expect(gameIn(page).getByRole('button', { name: /^Continue/ })).toHaveCount(0);

  const other = await (await browser.newContext()).newPage();
  await withSettings(other, {});
  await other.goto(platform.player('left'));
  await expect(gameIn(other).locator('.speaker')).toHaveText(speaker);
  await other.reload();
  await expect(gameIn(other).locator('.speaker')).toHaveText(speaker);
  expect(ended('left')?.suspend_data).toBe(kept);
  await playOn(gameIn(other));
  await expect.poll(() => last('left')?.core.lesson_status).toBe('completed');
  expect(last('left')?.core.score.raw ?? '').toBe('');
  await other.context().close();
});

test('a package set for a lesson opens on it, and takes it up again on another machine', async ({ browser, page }) => {
  const code = writeLesson({
    sitting: '1918-02-23' as SittingId,
    as: 'metalworker' as DelegateId,
    minutes: null,
    scores: false,
    hindsight: false,
    seed: 4711,
  });
  await withSettings(page, {});
  await page.goto(platform.player('lesson', `lesson=${code}`));
  await expect(gameIn(page).getByRole('heading', { level: 1, name: 'Before you go in' })).toBeVisible();
  await gameIn(page).getByRole('button', { name: 'Begin' }).click();
  await expect(gameIn(page).locator('.speaker')).toBeVisible();
  expect(await playOn(gameIn(page), undefined, 2)).toBe(2);
  const speaker = (await gameIn(page).locator('.speaker').textContent()) ?? '';
  await page.goto(new URL('/lms/elsewhere', page.url()).href);
  await expect.poll(() => ended('lesson')?.suspend_data).toContain(`1.${code}.D`);

  const other = await (await browser.newContext()).newPage();
  await withSettings(other, {});
  await other.goto(platform.player('lesson', `lesson=${code}`));
  await expect(gameIn(other).getByRole('heading', { level: 1, name: 'Welcome back' })).toBeVisible();
  await gameIn(other)
    .getByRole('button', { name: /^Go on/ })
    .click();
  await expect(gameIn(other).locator('.speaker')).toHaveText(speaker);
  await expect(gameIn(other).locator('.topbar')).toContainText('Lesson');
  await other.context().close();
});

test('the same package outside every platform is the game as anywhere', async ({ page }) => {
  const faults = faultsOf(page);
  await withSettings(page, {});
  await page.goto(platform.alone);
  await chooseSitting(page);
  await page.locator('.role-go button').first().click();
  await expect(page.locator('.speaker')).toBeVisible();
  await expect(page.getByText('Your school’s platform')).toHaveCount(0);
  await page.reload();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await expect(page.locator('.speaker')).toBeVisible();
  expect(faults).toEqual([]);
});

const ways: readonly { readonly name: string; readonly leave: (page: Page) => Promise<unknown> }[] = [
  { name: 'the frame is taken away', leave: (page) => page.locator('#package').evaluate((frame) => frame.remove()) },
  {
    name: 'the frame shows something else',
    leave: (page) => page.locator('#package').evaluate((frame) => frame.setAttribute('src', 'about:blank')),
  },
  { name: 'the platform shows another page', leave: (page) => page.goto(new URL('/lms/elsewhere', page.url()).href) },
  { name: 'the tab is closed', leave: (page) => page.close() },
  {
    name: 'the tab is closed, and asks first',
    async leave(page) {
      await page.evaluate(() => addEventListener('beforeunload', (event) => event.preventDefault()));
      page.on('dialog', (dialog) => void dialog.accept());
      await page.close({ runBeforeUnload: true });
    },
  },
];
for (const { name, leave } of ways)
  test(`leaving reaches the platform: ${name}`, async ({ context }) => {
    const page = await context.newPage();
    await withSettings(page, {});
    await page.goto(platform.player(name));
    await sitDown(page);
    await leave(page);
    await expect.poll(() => ended(name)?.core.exit).toBe('suspend');
    expect(ended(name)?.suspend_data).toMatch(/^1\.-\.D[\w-]+\.\d+$/);
    expect(ended(name)?.core.session_time).toMatch(/^\d{2,4}:\d{2}:\d{2}/);
    expect(decisions(ended(name))).toHaveLength(1);
  });
