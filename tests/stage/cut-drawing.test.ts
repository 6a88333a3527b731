import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cutDrawing } from '../../tools/plugins/cut-drawing.ts';

const folder = 'assets/portraits';
const slugs = readdirSync(folder).map((file) => file.replace('.svg', ''));
const drawing = (slug: string) => readFileSync(`${folder}/${slug}.svg`, 'utf8');
const room = readFileSync('assets/backdrops/ccroom.svg', 'utf8');
const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0;

test.each(slugs)('%s is whole in each mood, and shows that mood alone', (slug) => {
  for (const mood of ['neutral', 'vehement', 'weary']) {
    const svg = cutDrawing(drawing(slug), slug, { kind: 'mood', mood, bare: true });
    const others = ['neutral', 'vehement', 'weary'].filter((other) => other !== mood);
    expect(svg).toContain(`data-mood="${mood}"`);
    expect(svg).toContain(`id="${slug}-eyes-${mood}"`);
    expect(svg).not.toMatch(new RegExp(`class="(${others.join('|')}|ground)"|display:`));
    expect(count(svg, /<g\b/g)).toBe(count(svg, /<\/g>/g));
    expect(svg.endsWith('</svg>')).toBe(true);
  }
});

test('a head that does not tilt needs no style, and a tilting one keeps its pivot', () => {
  const cut = (mood: string) => cutDrawing(drawing('lenin'), 'lenin', { kind: 'mood', mood, bare: false });
  expect(cut('neutral')).not.toContain('<style>');
  expect(cut('vehement')).toContain('transform-origin:240px 360px');
  expect(cut('vehement')).toContain('rotate(-3deg)');
  expect(cut('vehement')).not.toContain('rotate(8deg)');
  expect(cut('weary')).toContain('rotate(8deg)');
});

test('the ground stays unless a bare head is asked for', () => {
  expect(cutDrawing(drawing('lenin'), 'lenin', { kind: 'mood', mood: 'weary', bare: false })).toContain('lenin-ground');
});

test.each([
  { layer: 'far', has: 'ccroom-map', hasNot: 'ccroom-table-things' },
  { layer: 'mid', has: 'ccroom-table-things', hasNot: 'ccroom-figures' },
  { layer: 'mid', has: 'ccroom-clip', hasNot: 'id="ccroom-lamp"' },
  { layer: 'lamp', has: 'id="ccroom-lamp"', hasNot: 'ccroom-table-things' },
  { layer: 'light', has: 'ccroom-smoke', hasNot: 'ccroom-mid' },
  { layer: 'near', has: 'ccroom-near', hasNot: 'ccroom-far' },
])('layer $layer of the committee room has $has and not $hasNot', ({ layer, has, hasNot }) => {
  const svg = cutDrawing(room, 'ccroom', { kind: 'layer', layer, without: [] });
  expect(svg).toContain('viewBox="0 0 1600 900"');
  expect(svg).toContain(has);
  expect(svg).not.toContain(hasNot);
  expect(count(svg, /<g\b/g)).toBe(count(svg, /<\/g>/g));
});

test('a layer that was never drawn is refused by name', () => {
  expect(() => cutDrawing(room, 'ccroom', { kind: 'layer', layer: 'cellar', without: [] })).toThrow(
    'The drawing ccroom has no group ccroom-cellar.',
  );
});
