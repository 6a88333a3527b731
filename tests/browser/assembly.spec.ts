import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { expectAxeClean } from './kit.ts';

/** The seconds that the clock shows. */
async function secondsLeft(page: Page): Promise<number> {
  const [minutes = 0, seconds = 0] = ((await page.getByRole('timer').textContent()) ?? '').split(':').map(Number);
  return minutes * 60 + seconds;
}

test('an assembly from its roll to its report, with the page reloaded in the middle', async ({ page }) => {
  await page.goto('/#assembly');
  await page.getByRole('button', { name: 'Call an assembly' }).click();
  await page.getByLabel('Its name').fill('10 B');
  await page.getByLabel(/The roll/).fill('Ada\nBoris\nChloe\nDmitri\nEsther');
  await page.getByRole('button', { name: 'Deal evenly' }).click();
  await expect(page.getByRole('heading', { name: 'The benches: 5 pupils' })).toBeVisible();
  await page.getByRole('button', { name: 'One more: Undecided' }).click();
  await page.getByRole('button', { name: 'Leave out: Speech: Undecided' }).click();
  await expectAxeClean(page, 'the set-up of an assembly');
  await page.getByRole('button', { name: 'Open the assembly' }).click();

  await expect(page.getByText('The assembly opens')).toBeVisible();
  await page.getByRole('button', { name: 'Next on the agenda' }).click();
  await expect(page.getByText('Speaks: Revolutionary war')).toBeVisible();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect.poll(() => secondsLeft(page)).toBeLessThan(119);
  await page.getByLabel('Who speaks').selectOption('Ada');
  await page.getByLabel('What is argued').selectOption({ index: 1 });
  await page.getByLabel('In a few words').fill('Nobody asked the Letts.');
  await page.getByRole('button', { name: 'It was said' }).click();
  await page.getByRole('button', { name: 'How it was answered in 1918' }).click();
  await expect(page.locator('.as-answers li').first()).toBeVisible();
  await expectAxeClean(page, 'a speech of an assembly');

  const before = await secondsLeft(page);
  await page.reload();
  await expect(page.getByText('Speaks: Revolutionary war')).toBeVisible();
  await expect(page.getByText('Stopped while nobody watched the clock')).toBeVisible();
  expect(Math.abs((await secondsLeft(page)) - before)).toBeLessThan(4);

  await page.getByRole('button', { name: 'Note', exact: true }).click();
  await page.getByLabel('A note for the report').fill('Ask about the telegram.');
  await page.getByRole('button', { name: 'Keep it' }).click();
  for (let n = 0; n < 20 && (await page.getByRole('spinbutton').count()) === 0; n++)
    await page.getByRole('button', { name: 'Next on the agenda' }).click();
  await page.getByRole('spinbutton', { name: 'For' }).fill('5');
  await page.getByRole('spinbutton', { name: 'Against' }).fill('4');
  await expect(page.getByText(/9 hands, and 6 pupils/)).toBeVisible();
  await page.getByRole('spinbutton', { name: 'Against' }).fill('1');
  await expect(page.getByRole('button', { name: 'Show the record' })).toBeDisabled();
  await page.getByRole('button', { name: 'Write the count down' }).click();
  await expect(page.getByText('The motion is carried.')).toBeVisible();
  await page.getByRole('button', { name: 'Show the record' }).click();
  await expect(page.getByRole('row', { name: /^ ?For/ })).toContainText('7');
  await expectAxeClean(page, 'a vote of an assembly');

  // What was written down wrongly is taken back: first the record shown, then the count.
  await page.getByRole('button', { name: 'Undo the last step' }).click();
  await expect(page.getByRole('row', { name: /^ ?For/ })).not.toContainText('7');
  await page.getByRole('button', { name: 'End, and report' }).click();
  await expect(page.getByRole('heading', { name: 'The assembly has risen' })).toBeVisible();
  await expect(page.getByText('Nobody asked the Letts.')).toBeVisible();
  await expect(page.getByText('Ask about the telegram.')).toBeVisible();
  await expect(page.getByRole('row', { name: /^For/ })).toContainText('5');
  await expectAxeClean(page, 'the report of an assembly');

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const file = await (await saved).path();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ kind: 'breathing-space/assembly', version: 1 });

  // The same file on another day: the assembly is there again, once.
  await page.getByRole('button', { name: 'All assemblies' }).click();
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText('Nobody asked the Letts.')).toBeVisible();
  await page.getByRole('button', { name: 'All assemblies' }).click();
  await expect(page.locator('.as-list li')).toHaveCount(1);
});

test('a torn assembly is set aside and not deleted, and a strange file is refused in words', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('breathing-space/assembly', '{"version":1,"assemb'));
  await page.goto('/#assembly');
  await expect(page.getByText(/could not be read/)).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('breathing-space/assembly-torn'))).toContain('assemb');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"kind":"other"}') });
  await expect(page.getByText(/This is not the file of an assembly/)).toBeVisible();
});
