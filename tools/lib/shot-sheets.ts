import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { moods } from '../plugins/cut-drawing.ts';
import { root } from './book.ts';
import { allPlaces } from './shot-stands.ts';

type Shot = (name: string) => Promise<void>;

/** Contact sheets on a plain page: every portrait in its moods, large and at 40 px in colour and in grey, and every place and hour whole. */
export async function sheets(page: Page, url: string, shot: Shot): Promise<void> {
  const built = path.join(root, 'dist/b');
  const folder = readdirSync(built).find((name) => name.startsWith('p-'));
  if (folder === undefined) throw new Error('The built game has no folder of pictures.');
  const at = (name: string): string => new URL(`b/${folder}/${name}.svg`, url).href;
  const slugs = readdirSync(path.join(root, 'assets/portraits')).flatMap((file) =>
    file.endsWith('.svg') ? [path.basename(file, '.svg')] : [],
  );
  await show(
    page,
    url,
    `${slugs.length} portraits: ${moods.join(', ')}`,
    'faces',
    slugs.map((slug) => face(slug, at)),
  );
  await shot('f-portraits');
  await show(
    page,
    url,
    `${allPlaces.length} places and hours`,
    'places',
    allPlaces.map((place) => scene(place, at)),
  );
  await shot('f-places');
}

const face = (slug: string, at: (name: string) => string): string => {
  const image = (size: number) => (mood: string) =>
    `<img src="${at(`${slug}-${mood}`)}" width="${size}" alt="${mood}">`;
  const small = moods.map(image(40)).join('');
  return `<figure>${moods.map(image(92)).join('')}<div>${small}<span>${small}</span></div><figcaption>${slug}</figcaption></figure>`;
};

const scene = (place: string, at: (name: string) => string): string =>
  `<figure><img src="${at(place)}" alt=""><figcaption>${place}</figcaption></figure>`;

async function show(page: Page, url: string, title: string, kind: string, figures: readonly string[]): Promise<void> {
  // On a page beside the game: the game's own lets no further styles in.
  await page.goto(new URL('licences.txt', url).href);
  await page.setContent(`<!doctype html><meta charset="utf-8"><title>${title}</title>
<style>body{margin:16px;font:14px sans-serif;background:#efe6d3}main{display:grid;gap:12px}figure{margin:0}
.faces{grid-template-columns:repeat(auto-fill,minmax(292px,1fr))}.faces img{margin-right:4px}
.faces div{display:flex;align-items:center;gap:2px;margin-top:4px}.faces span{filter:grayscale(1)}
.places{grid-template-columns:repeat(auto-fill,minmax(420px,1fr))}.places img{width:100%}</style>
<h1>${title}</h1><main class="${kind}">${figures.join('\n')}</main>`);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
}
