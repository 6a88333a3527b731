import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { moods } from '../../tools/plugins/cut-drawing.ts';
import { attribute, findGroup } from '../../tools/plugins/svg-groups.ts';

const folder = 'assets/portraits';
const slugs = readdirSync(folder).map((file) => file.replace('.svg', ''));
const drawing = (slug: string) => readFileSync(`${folder}/${slug}.svg`, 'utf8');
/** Seen from the side: one brow, one eye, half a mouth. */
const profiles = ['ryvkin', 'yakovleva'];

interface Point {
  readonly x: number;
  readonly y: number;
}

const group = (slug: string, id: string): string => {
  const svg = drawing(slug);
  const found = findGroup(svg, (tag) => attribute(tag, 'id') === `${slug}-${id}`);
  if (!found) throw new Error(`${slug} has no ${id}.`);
  return svg.slice(...found);
};
const paths = (slug: string, id: string): readonly (readonly Point[])[] =>
  [...group(slug, id).matchAll(/\sd="([^"]*)"/g)].map(([, d = '']) =>
    [...d.matchAll(/(-?[\d.]+)[ ,]?(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) })),
  );

test.each(slugs)('%s has three moods of everything that changes, in little room', (slug) => {
  expect(drawing(slug).length).toBeLessThan(25_000);
  for (const part of ['eyes', 'brows', 'mouth'])
    for (const mood of moods) expect(group(slug, `${part}-${mood}`)).toContain(`class="${mood}"`);
});

test.each(slugs)('%s hangs the head when weary: lower, and turned the other way than in anger', (slug) => {
  const [, down = '', turn = ''] =
    /data-mood=weary\] \.head\{transform:translate\(-?\d+px,(\d+)px\) rotate\((-?\d+)deg\)/.exec(drawing(slug)) ?? [];
  expect(Number(down)).toBeGreaterThanOrEqual(20);
  expect(Math.abs(Number(turn))).toBeGreaterThanOrEqual(6);
});

/** How far the outer ends of the brows lie below the inner ones: both paths begin at the inner end. */
const slant = (slug: string, mood: string): number =>
  paths(slug, `brows-${mood}`).reduce((sum, [inner, , outer]) => sum + (outer?.y ?? 0) - (inner?.y ?? 0), 0);

test.each(slugs.filter((slug) => !profiles.includes(slug)))(
  '%s is weary by brow, lid and mouth, at 40 px too',
  (slug) => {
    // Twelve units of the drawing are one pixel of the smallest portrait.
    expect(slant(slug, 'weary')).toBeGreaterThanOrEqual(20);
    const mouth = paths(slug, 'mouth-weary').at(-1) ?? [];
    expect((mouth[0]?.y ?? 0) - (mouth[1]?.y ?? 0)).toBeGreaterThanOrEqual(12);
    const shade = paths(slug, 'eyes-weary')[0] ?? [];
    expect((shade[1]?.y ?? 0) - (shade[0]?.y ?? 0)).toBeGreaterThanOrEqual(20);
  },
);
