import type { Page } from '@playwright/test';
import { choose, chooseSitting, openCard, readOn, toTheReport } from './pages.ts';
import type { Kept, Stands } from './shot-stands.ts';

type Shot = (name: string) => Promise<void>;

/** Puts a kept run on this device, and lets the game go on from there: *Continue* on its title. */
async function openKept(page: Page, home: string, { run }: Kept): Promise<void> {
  await page.evaluate((text) => localStorage.setItem('breathing-space/run', text), run);
  // A change of the address after the hash alone would load nothing.
  await page.goto('about:blank');
  await page.goto(home);
  await page.getByRole('button', { name: /^Continue/ }).click();
  await page.locator('.screen').waitFor();
  if ((await page.locator('.stage-slot').count()) === 0) return;
  await page.locator('.stage-slot canvas').waitFor();
  await page.waitForTimeout(500); // the layers of the room
}

/** The whole campaign beside what a single sitting shows: its cards, places, divisions, last pages and maps. */
export async function campaign(page: Page, home: string, stands: Stands, shot: Shot): Promise<void> {
  await cards(page, stands, shot);
  await maps(page, home, shot);
  await onStage(page, home, stands, shot);
}

/** Every place, division and last page with its report, each from a run that is kept there. */
export async function onStage(page: Page, home: string, stands: Stands, shot: Shot): Promise<void> {
  for (const place of stands.places) {
    await openKept(page, home, place);
    await shot(`k-${place.id}`);
  }
  for (const division of stands.divisions) {
    await openKept(page, home, division);
    await countOut(page, async () => shot(`v-${division.id}-called`));
    await shot(`v-${division.id}`);
  }
  for (const ending of stands.endings) {
    await openKept(page, home, ending);
    await shot(`e-${ending.id.replace('ending_', '').replaceAll('_', '-')}`);
    const toReport = page.getByRole('button', { name: 'The historian’s report' });
    if ((await toReport.count()) === 0) continue;
    await toReport.click();
    await page.locator('.rp-head').waitFor();
    await shot(`e-${ending.id.replace('ending_', '').replaceAll('_', '-')}-report`);
  }
}

/** The poster of each sitting, from the programme on the title. */
async function cards(page: Page, stands: Stands, shot: Shot): Promise<void> {
  await page.getByRole('button', { name: 'One sitting' }).click();
  for (const { id, title } of stands.sittings) {
    await openCard(page, title);
    await shot(`a-card-${id}`);
    await page.getByRole('button', { name: 'All sittings' }).click();
  }
}

/** Days of the advance at which much of it can be seen, each by a town that was entered on it, and the treaty. */
const mapPages = [
  ['advance/dvinsk', 'first-day'],
  ['advance/pskov', 'pskov'],
  ['advance/narva', 'treaty-day'],
  ['advance/rostov', 'last-day'],
  ['advance/treaty', 'treaty'],
] as const;

async function maps(page: Page, home: string, shot: Shot): Promise<void> {
  for (const [address, name] of mapPages) {
    await page.goto('about:blank');
    await page.goto(`${home}#library/${address}`);
    await page.locator('.lib-title').first().waitFor();
    await shot(`m-${name}`);
    const size = page.viewportSize();
    if (!size) continue;
    await page.setViewportSize({ ...size, height: 1900 }); // the library scrolls within itself: its page whole
    await shot(`m-${name}-whole`);
    await page.setViewportSize(size);
  }
}

/** Calls half the roll, shows it, and counts the rest; a count of totals is whole at once. */
async function countOut(page: Page, half: () => Promise<void>): Promise<void> {
  await page.locator('.votebar').waitFor();
  if ((await page.getByRole('button', { name: 'Pause' }).count()) === 0) return;
  const names = await page.locator('.roll .chip').count();
  for (let n = 0; n < names / 2; n++) await page.getByRole('button', { name: 'Call the next name' }).click();
  await half();
  await page.getByRole('button', { name: 'Count at once' }).click();
}

/** How Chromium names what an eye may lack, and how the pictures are named. */
const eyes = [
  ['achromatopsia', 'grey'],
  ['protanopia', 'protanopia'],
  ['deuteranopia', 'deuteranopia'],
  ['tritanopia', 'tritanopia'],
] as const;

/** A debate turn with the room leaning, a division and the report, in grey and as three colour-blind eyes see them. */
export async function otherEyes(page: Page, home: string, division: Kept, shot: Shot): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const asSeen = async (name: string): Promise<void> => {
    for (const [type, word] of eyes) {
      await cdp.send('Emulation.setEmulatedVisionDeficiency', { type });
      await shot(`n-${name}-${word}`);
    }
    await cdp.send('Emulation.setEmulatedVisionDeficiency', { type: 'none' });
  };
  await page.goto(home);
  await chooseSitting(page);
  await page.locator('.role-go button').first().waitFor();
  await choose(page, 0);
  await readOn(page);
  for (let n = 0; n < 4 && (await page.locator('.leanings').count()) === 0; n++) {
    await choose(page, 0);
    await readOn(page);
  }
  await page.waitForTimeout(1500); // the engine and the room's pictures
  await asSeen('debate');
  await openKept(page, home, division);
  await countOut(page, async () => {});
  await asSeen('division');
  await page.getByRole('button', { name: /^Go on/ }).click();
  await readOn(page);
  await toTheReport(page);
  await page.waitForTimeout(600);
  await asSeen('report');
}
