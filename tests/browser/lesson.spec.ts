import { expect, type Page, test } from '@playwright/test';
import { type Handed, readHanded } from '../../src/archive/handed.ts';
import { type Lesson, writeLesson } from '../../src/archive/lesson.ts';
import { readLock } from '../../tools/lib/choices.ts';
import { expectAxeClean, faultsOf, keptIn, overflow, withSettings } from './kit.ts';
import { walkSitting } from './walker.ts';

const lesson: Lesson = {
  sitting: '1918-02-23' as Lesson['sitting'],
  as: 'soldier' as Lesson['as'],
  minutes: 10,
  scores: false,
  hindsight: false,
  seed: 4711,
};

const open = async (page: Page, more: Partial<Lesson> = {}): Promise<string> => {
  const code = writeLesson({ ...lesson, ...more });
  await page.goto(`/?renderer=canvas#lesson/${code}`);
  return code;
};

const begin = async (page: Page, name: string): Promise<void> => {
  await page.getByLabel('Name or number your teacher gave you').fill(name);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.locator('.speaker')).toBeVisible();
};

/** Walks to the three sentences. */
const walk = (page: Page, way = 1): Promise<number> => walkSitting(page, { pace: 20, way, until: '#ls-argued' });

const handIn = async (page: Page): Promise<Handed> => {
  await page.getByRole('button', { name: 'Hand in' }).click();
  return resultOn(page);
};

/** The code on the page, read as the class page reads it. */
async function resultOn(page: Page): Promise<Handed> {
  await expect(page.getByText('Nothing has been sent.')).toBeVisible();
  const read = readHanded(await page.getByLabel('The code').inputValue(), readLock());
  if (!read.ok) throw read.error;
  return read.value;
}

test.beforeEach(({ page }) => withSettings(page, { textSpeed: 'instant' }));

test('a pupil’s ten minutes: brief, sitting, three sentences, the code, the other side, both in one line', async ({
  page,
}) => {
  const faults = faultsOf(page);
  await open(page);
  const brief = page.getByRole('dialog', { name: 'Before you go in' });
  await expect(brief.getByText('You are Hnat Sereda')).toBeVisible();
  await expect(page.locator('.menu')).toHaveCount(0);
  // No key leads past the brief to the title.
  await page.keyboard.press('Escape');
  await expect(brief).toBeVisible();
  await expect(page.locator('.menu')).toHaveCount(0);
  await expectAxeClean(page, 'brief');
  await begin(page, 'Zoë 12');

  const bar = page.locator('.topbar');
  await expect(bar.getByRole('link', { name: /Lesson/ })).toContainText('min left');
  await expect(bar.getByRole('link', { name: 'Path' })).toHaveCount(0);
  await expect(bar.getByRole('button', { name: /to the title/ })).toHaveCount(0);
  await bar.getByRole('link', { name: /Lesson/ }).click();
  await page.getByRole('checkbox', { name: /Show the clock/ }).uncheck();
  await expectAxeClean(page, 'what is asked');
  await page.getByRole('dialog').getByRole('button', { name: 'Back to the sitting' }).first().click();
  await expect(bar.getByRole('link', { name: /Lesson/ })).not.toContainText('min left');

  await walk(page);
  await page.getByLabel('I argued that').fill('an army that has gone home cannot fight.');
  await page.getByLabel('I would now').fill('ask who pays. Да.');
  await expectAxeClean(page, 'three sentences');
  const first = await handIn(page);
  expect(first.lesson).toEqual(lesson);
  expect(first.name).toBe('Zoë 12');
  expect(first.words).toBe('I argued that an army that has gone home cannot fight.\nI would now ask who pays. Да.');
  expect(first.run).toMatchObject({ seed: 4711, start: '1918-02-23' });
  expect(first.run.path[0]).toBe('role-soldier');
  expect(first.other).toBeNull();
  await expect.poll(async () => (await keptIn(page)).map(({ line }) => line)).toEqual([first.run.path.join(' ')]);
  await expectAxeClean(page, 'hand in');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file' }).click();
  expect((await saving).suggestedFilename()).toBe('breathing-space-result.json');

  await page
    .getByRole('button', { name: /^Argue for/ })
    .first()
    .click();
  await expect(page.locator('.speaker')).toBeVisible();
  await walk(page, 2);
  await expect(page.getByLabel('I argued that')).toHaveValue('an army that has gone home cannot fight.');
  const both = await handIn(page);
  expect(both.run).toEqual(first.run);
  expect(both.other?.path[0]).toMatch(/^class-/);
  expect(both.other?.seed).toBe(4711);
  await page.getByRole('button', { name: 'Both runs side by side' }).click();
  await expect(page.locator('.ls-both li').first()).toBeVisible();
  expect(faults).toEqual([]);
});

test('hindsight off: neither the vote nor the last page tells what happened in 1918', async ({ page }) => {
  await open(page);
  await begin(page, '');
  const seen: string[] = [];
  await page.exposeFunction('see', (text: string) => seen.push(text));
  await page.evaluate(() => {
    const look = () => {
      for (const one of document.querySelectorAll('.vote, .ending-record, .ending-not')) {
        const { see } = window as unknown as { see: (text: string) => void };
        see(`${one.className} ${one.textContent}`);
      }
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  await walk(page);
  expect(seen.some((text) => text.startsWith('vote'))).toBe(true);
  for (const text of seen) {
    expect(text).not.toMatch(/^ending-/);
    expect(text).not.toMatch(/1918: |Differs from 1918|In 1918: /);
  }
});

test('closed lid: whatever address the page is opened with, one press goes on where it was', async ({ page }) => {
  await open(page);
  await begin(page, 'Ben');
  for (let n = 0; n < 4; n++) await page.locator('.go-on, .choices .card').first().click();
  await page.locator('.choices .card, .go-on').first().waitFor();
  const words = await page.locator('.speech, .cards').allTextContents();
  for (const address of ['/?renderer=canvas', '/?renderer=canvas#runs', '/?renderer=canvas#teach']) {
    await page.goto('about:blank');
    await page.goto(address);
    await expect(page.locator('.menu')).toHaveCount(0);
    await page.getByRole('button', { name: 'Go on: Ben' }).click();
    await expect(page.locator('.topbar')).toBeVisible();
    expect(await page.locator('.speech, .cards').allTextContents()).toEqual(words);
  }
  await expect.poll(async () => (await keptIn(page)).length).toBeLessThanOrEqual(1);
});

test('a second pupil at the same machine: nothing of the first is lost, and each is one press away', async ({
  page,
}) => {
  const code = await open(page);
  await begin(page, 'Anna');
  await walk(page);
  const first = await handIn(page);
  // A reload here is taken up here.
  await page.reload();
  await page.getByRole('button', { name: 'Go on: Anna' }).click();
  expect(await resultOn(page)).toEqual(first);
  await page.getByRole('button', { name: 'I am somebody else' }).click();
  await expect(page.getByRole('dialog', { name: 'Before you go in' })).toBeVisible();
  await begin(page, 'Cem');
  await page.locator('.go-on').first().click();
  await page.goto('about:blank');
  await page.goto('/?renderer=canvas');
  await expect(page.getByRole('button', { name: 'Go on: Cem' })).toBeVisible();
  await page.getByRole('button', { name: 'Show it again: Anna' }).click();
  expect(await resultOn(page)).toEqual(first);
  await expectAxeClean(page, 'welcome back');
  await page.getByRole('button', { name: 'I am somebody else' }).click();
  await expect(page.getByRole('button', { name: 'Go on: Cem' })).toBeVisible();
  await page.getByRole('button', { name: 'Leave the lesson' }).click();
  await page.getByRole('button', { name: 'Yes, leave' }).click();
  await expect(page.locator('.menu')).toBeVisible();
  // Out of the lesson the game is whole, and the link leads back.
  await page.goto('about:blank');
  await page.goto(`/?renderer=canvas#lesson/${code}`);
  await page.getByRole('button', { name: 'Go on: Cem' }).click();
  await expect(page.locator('.topbar')).toBeVisible();
});

test('with scores the report can be opened after the hand-in, and both runs lie side by side', async ({ page }) => {
  await open(page, { scores: true, hindsight: true, as: 'role-war' as Lesson['as'] });
  await begin(page, '7');
  await walk(page);
  await handIn(page);
  await page.getByRole('button', { name: 'The historian’s report' }).click();
  await expect(page.locator('.rp-head')).toBeVisible();
  // The lesson has its own way to the other side; the report leads back to it.
  await expect(page.getByRole('heading', { name: 'The other side' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Back to the lesson' }).click();
  await page.getByRole('button', { name: 'Argue for: Accept the peace' }).click();
  await expect(page.locator('.speaker')).toBeVisible();
  await walk(page, 3);
  const both = await handIn(page);
  expect(both.other?.path[0]).toBe('class-accept');
  await page.getByRole('link', { name: 'Both runs side by side' }).click();
  await expect(page.getByRole('dialog', { name: 'Two runs side by side' })).toBeVisible();
  await expect(page.locator('.cmp-panels')).toBeVisible();
});

test('a mistyped code says what to do, and the right one is typed in its place', async ({ page }) => {
  const code = writeLesson(lesson);
  await page.goto(`/#lesson/${code.slice(0, -1)}`);
  await expect(page.getByText(/not the code of a lesson/)).toBeVisible();
  await page.getByLabel(/The code on the board/).fill(`http://somewhere.example/#lesson/${code}`);
  await page.getByRole('button', { name: 'Open the lesson' }).click();
  await expect(page.getByText('You are Hnat Sereda')).toBeVisible();
});

for (const [name, width, height, text] of [
  ['a phone', 390, 844, 100],
  ['a low laptop', 1366, 600, 100],
  ['text of 200 %', 1366, 768, 200],
] as const)
  test(`nothing of the lesson sticks out on ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript((size) => {
      localStorage.setItem('breathing-space/settings', JSON.stringify({ muted: true, textSize: size }));
    }, text);
    await open(page);
    expect(await overflow(page)).toBe(0);
    expect(await page.locator('.ls-page').evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    await begin(page, 'A rather long name, as some of them are');
    expect(await overflow(page)).toBe(0);
    await walk(page);
    await handIn(page);
    expect(await page.locator('.ls-page').evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  });

test('the sheet for the board: Escape leads back to the form, which has kept what was set', async ({ page }) => {
  await page.goto('/#teach/lesson');
  await page.getByLabel(/Who the pupils are/).selectOption('role-war');
  await expectAxeClean(page, 'the form');
  const code = await page.getByRole('status', { name: 'The code of the lesson' }).textContent();
  await page.getByRole('button', { name: 'Show it on the board' }).click();
  const board = page.getByRole('dialog', { name: 'Open the lesson' });
  await expect(board).toContainText(code ?? 'none');
  await expectAxeClean(page, 'the board');
  await page.keyboard.press('Escape');
  await expect(board).toHaveCount(0);
  await expect(page.getByLabel(/Who the pupils are/)).toHaveValue('role-war');
  await page.reload();
  await expect(page.getByRole('status', { name: 'The code of the lesson' })).toHaveText(code ?? 'none');
});
