import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Settings as a player would have left them; the sound is off, nothing else is changed. */
export async function withSettings(page: Page, settings: Readonly<Record<string, unknown>>): Promise<void> {
  await page.addInitScript(
    (kept) => {
      if (localStorage.getItem('breathing-space/settings') === null)
        localStorage.setItem('breathing-space/settings', kept);
    },
    JSON.stringify({ muted: true, ...settings }),
  );
}

/** Errors of the page itself, gathered from the first line on. */
export function faultsOf(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return faults;
}

/** From the title to the choice of a delegate, for one sitting alone: that of 23 February, unless another is named. */
export async function chooseSitting(page: Page, title = 'Forty-eight hours'): Promise<void> {
  await page.getByRole('button', { name: 'One sitting' }).click();
  await page.getByRole('dialog').getByRole('button', { name: title }).click();
  await page.getByRole('button', { name: 'Choose who you are' }).click();
}

/** From the address to the first card of a sitting. */
export async function begin(page: Page, query = '?renderer=canvas', title?: string): Promise<void> {
  await page.goto(`/${query}`);
  await chooseSitting(page, title);
  await page.locator('.role-go button').first().click();
  await expect(page.locator('.speaker')).toBeVisible();
}

export type Where = 'choices' | 'roll' | 'report' | 'reading';

/** What the page shows now. */
export async function where(page: Page): Promise<Where> {
  // The roll call and the report are parts of their own, and may be a moment on their way.
  await page.locator('.rp-head, .votebar, .choices .card, .choices .pass, .go-on').first().waitFor({ timeout: 10_000 });
  // In one question; of the root, since a school platform's page is a frame.
  return page.locator('html').evaluate((root) => {
    const has = (selector: string) => root.querySelector(selector) !== null;
    if (has('.rp-head')) return 'report';
    if (has('.votebar')) return 'roll';
    return has('.choices .card, .choices .pass') ? 'choices' : 'reading';
  });
}

/** How a run goes on from each place. */
export interface Manner {
  readonly on: (page: Page) => Promise<void>;
  readonly pick: (page: Page, turn: number) => Promise<void>;
  readonly count: (page: Page) => Promise<void>;
  /** Looks at every open turn. */
  readonly look?: (page: Page, turn: number) => Promise<void>;
}

export const byMouse: Manner = {
  on: (page) => page.locator('.go-on').click({ timeout: 10_000 }),
  pick: async (page, turn) => {
    const cards = page.locator('.choices .card');
    const n = await cards.count();
    if (n > 0) await cards.nth(turn % n).click();
    else await page.locator('.choices .pass').first().click();
  },
  count: async (page) => {
    const atOnce = page.getByRole('button', { name: 'Count at once' });
    if ((await atOnce.count()) > 0) await atOnce.click();
    else await page.getByRole('button', { name: /^Go on/ }).click();
  },
};

/** Plays from where the page is to the report. @returns how many choices were made */
export async function playOn(page: Page, manner: Manner = byMouse, most = 40): Promise<number> {
  let turn = 0;
  for (let n = 0; n < 400 && turn < most; n++) {
    switch (await where(page)) {
      case 'report':
        return turn;
      case 'roll':
        await manner.count(page);
        break;
      case 'reading':
        await manner.on(page);
        break;
      case 'choices':
        await manner.look?.(page, turn);
        await manner.pick(page, turn);
        turn++;
    }
  }
  return turn;
}

/** axe finds nothing on what is shown now. */
export async function expectAxeClean(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    // It takes every address within the page for a leap over the menu, and one that is scrolled away for a hidden one.
    .disableRules(['skip-link'])
    .analyze();
  const found = violations.map(
    (one) => `${what}: ${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join('; ')}`,
  );
  expect(found).toEqual([]);
}

/** Nothing sticks out sideways. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Every line of choices kept in this browser's database: the choices of each run, with those gone back over. */
export const keptIn = (page: Page): Promise<readonly KeptLine[]> =>
  page.evaluate(
    () =>
      new Promise<KeptLine[]>((done, fail) => {
        const opening = indexedDB.open('breathing-space');
        opening.onerror = () => fail(opening.error);
        // None is there yet, and none must be made.
        opening.onupgradeneeded = () => {
          opening.transaction?.abort();
          done([]);
        };
        opening.onsuccess = () => {
          const reading = opening.result.transaction('runs').objectStore('runs').getAll();
          reading.onerror = () => fail(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            done(
              reading.result.map(({ id, name, from, pair, run }) => ({
                id,
                name,
                from,
                pair,
                line: [...run.path, ...(run.ahead ?? [])].join(' '),
              })),
            );
          };
        };
      }),
  );

/** The only kept run, as soon as it is kept with so many choices after that of a delegate. */
export async function keptWith(page: Page, choices: number): Promise<KeptLine | undefined> {
  await expect.poll(async () => (await keptIn(page)).map(({ line }) => line.split(' ').length)).toEqual([choices + 1]);
  return (await keptIn(page))[0];
}

/** A kept run, as far as the tests look at it. */
export interface KeptLine {
  readonly id: string;
  readonly name: string;
  readonly from: { readonly run: string; readonly choices: number } | null;
  readonly pair: string | null;
  readonly line: string;
}
