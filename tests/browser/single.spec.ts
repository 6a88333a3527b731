import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { outside } from '../../tools/lib/edition-outside.ts';
import { chooseSitting, faultsOf, playOn, withSettings } from './kit.ts';

const file = path.resolve('dist-single/breathing-space.html');
const address = `${pathToFileURL(file)}?renderer=canvas`;

test.beforeAll(() => {
  expect(existsSync(file), 'npm run build:single makes the file that this test opens').toBe(true);
});

/** Whatever the page asks of disk or network, but for itself. */
function askedBy(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && !url.startsWith(String(pathToFileURL(file)))) asked.push(url);
  });
  return asked;
}

test('the single file is one file of less than 9 MB that names nothing outside it', () => {
  expect(statSync(file).size).toBeLessThan(9e6);
  expect(outside(readFileSync(file, 'utf8'))).toEqual([]);
});

test('a sitting is played to its end by double click, with pictures and sound, and a reload goes on', async ({
  page,
}) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const faults = faultsOf(page);
  const asked = askedBy(page);
  await withSettings(page, { muted: false });
  await page.addInitScript(() => {
    const decode = AudioContext.prototype.decodeAudioData;
    AudioContext.prototype.decodeAudioData = function (this: AudioContext, ...args: Parameters<typeof decode>) {
      const decoding = decode.apply(this, args);
      void decoding.then((sound) => {
        document.documentElement.dataset.seconds = String(sound.duration);
      });
      return decoding;
    };
  });
  await page.goto(address);
  await chooseSitting(page);
  await page.locator('.role-go button').first().click();
  await expect(page.locator('.speaker')).toBeVisible();
  expect(await playOn(page, undefined, 3)).toBe(3);

  await expect
    .poll(() => page.evaluate(() => Number(document.documentElement.dataset.seconds ?? 0)))
    .toBeGreaterThan(1);
  const pictures = page.locator('img:visible');
  await expect.poll(() => pictures.count()).toBeGreaterThan(0);
  // All at once: the next moment may show others.
  const widths = await pictures.evaluateAll((images: HTMLImageElement[]) =>
    Promise.all(images.map((image) => image.decode().then(() => image.naturalWidth))),
  );
  expect(Math.min(...widths)).toBeGreaterThan(0);
  await expect(page.locator('.stage-host canvas')).toBeVisible();

  await page.waitForTimeout(6000); // a browser at work for others takes five seconds to write down what the page of a file keeps
  await page.reload();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await playOn(page);
  await expect(page.locator('.rp-head')).toBeVisible();
  await page.goto(`${address}#runs`);
  await expect(page.getByRole('dialog')).toContainText('23 February');
  expect(faults).toEqual([]);
  expect(asked).toEqual([]);
});

test.describe('the places of a class open from the file too', () => {
  for (const place of ['teach', 'assembly', 'class', 'lesson/'])
    test(`#${place}`, async ({ page }) => {
      const faults = faultsOf(page);
      const asked = askedBy(page);
      await page.goto(`${address}#${place}`);
      await expect(page.getByRole('dialog').getByRole('heading', { level: 1 })).toBeVisible();
      expect(faults).toEqual([]);
      expect(asked).toEqual([]);
    });
});

test('the folder for a web server plays from a deep path, without https', async ({ page }) => {
  const faults = faultsOf(page);
  const site = 'http://school.example/a/deep/path/';
  const elsewhere: string[] = [];
  await page.route(
    (url) => url.protocol.startsWith('http'),
    async (route) => {
      const url = route
        .request()
        .url()
        .replace(/[?#].*$/, '');
      const name = url.startsWith(site)
        ? path.join('dist', decodeURIComponent(url.slice(site.length)) || 'index.html')
        : '';
      if (existsSync(name)) return route.fulfill({ path: name });
      elsewhere.push(url);
      return route.abort();
    },
  );
  await withSettings(page, {});
  await page.goto(`${site}?renderer=canvas`);
  await chooseSitting(page);
  await page.locator('.role-go button').first().click();
  expect(await playOn(page, undefined, 2)).toBe(2);
  await expect(page.locator('.stage-host canvas')).toBeVisible();
  await page.goto(`${site}#library/people/lenin`);
  await expect(page.getByRole('dialog')).toContainText('Lenin');
  expect(faults).toEqual([]);
  expect(elsewhere).toEqual([]);
});
