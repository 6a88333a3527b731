import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { type Ear, openEar } from './heard-kit.ts';
import { where, withSettings } from './kit.ts';

/** From the title to the first words of a sitting, by the keys alone. */
async function sitDown(page: Page, title: RegExp): Promise<Ear> {
  await withSettings(page, {});
  const ear = await openEar(page);
  await page.goto('/?renderer=canvas');
  await ear.attend('The page opens', '.menu');
  await ear.tabTo(/One sitting/i);
  await ear.press('Enter', 'dialog[open]');
  await ear.tabTo(title);
  await ear.press('Enter', '.sitting-card');
  await ear.tabTo(/Choose who you are/i);
  await ear.press('Enter', '.role-body');
  await ear.tabTo(/Go in as/i);
  await ear.press('Enter', '.stage-host canvas');
  return ear;
}

/** On to the report: at each turn another card, the roll to its end by itself. */
async function readOn(page: Page, ear: Ear): Promise<void> {
  for (let turn = 0, n = 0; n < 300; n++) {
    const at = await where(page);
    if (at === 'report') return;
    if (at !== 'choices') await ear.press('Enter');
    else {
      // A number pressed in the first moment is meant for the card before, and not heard.
      await page.waitForTimeout(320);
      await ear.press(`${1 + (turn++ % (await page.locator('.choices .card').count()))}`);
    }
  }
}

/** What was heard against the text that somebody read and approved who knows how such a text sounds. */
function expectApproved(heard: string, name: string): void {
  const golden = new URL(`./golden/${name}.txt`, import.meta.url);
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(new URL('.', golden), { recursive: true });
    writeFileSync(golden, heard);
  }
  expect(heard.split('\n'), `UPDATE_GOLDEN=1 writes tests/browser/golden/${name}.txt anew`).toEqual(
    readFileSync(golden, 'utf8').split('\n'),
  );
}

test('a whole sitting is heard as it was approved', async ({ page }) => {
  test.slow(); // half a minute on two free cores, and more beside other tests
  const ear = await sitDown(page, /Forty-eight hours/i);
  await readOn(page, ear);
  await ear.tabTo(/All of it/i);
  await ear.press('Enter', '.rp-all-heading');
  expectApproved(ear.text(), 'forty-eight-hours');
});

test('the last sitting, with the page that ends a run, is heard as it was approved', async ({ page }) => {
  const ear = await sitDown(page, /^button "April /i);
  await readOn(page, ear);
  expectApproved(ear.text(), 'april');
});
