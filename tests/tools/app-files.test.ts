import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { app } from '../../tools/plugins/app.ts';

const folder = 'assets/app';
const manifest = JSON.parse(readFileSync(`${folder}/site.webmanifest`, 'utf8'));

/** Width and height, from the head of a PNG. */
const sizeOf = (name: string): readonly [number, number] => {
  const png = readFileSync(`${folder}/${name}`);
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

describe('the app’s own files', () => {
  test.each([32, 180, 192, 512])('the icon of %i', (size) => {
    expect(sizeOf(`icon-${size}.png`)).toEqual([size, size]);
  });

  test('the social card', () => {
    expect(sizeOf('social-card.png')).toEqual([1200, 630]);
    expect(statSync(`${folder}/social-card.png`).size).toBeLessThan(200_000);
  });

  test('the manifest names icons that are there, in the size it says', () => {
    for (const { src, sizes } of manifest.icons)
      if (sizes !== 'any') expect(sizeOf(src).join('x')).toBe(sizes);
      else expect(readFileSync(`${folder}/${src}`, 'utf8')).toContain('<svg');
  });

  test('the page asks for nothing from outside, and a social card has the whole address where one is given', () => {
    const tags = (site?: string) => JSON.stringify((app(folder, site).transformIndexHtml as () => unknown)());
    expect(tags()).not.toMatch(/https?:/);
    expect(tags('https://example.org/game/')).toContain('https://example.org/game/app/social-card.png');
  });
});
