import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PersonId } from '../../src/debate/ids.ts';
import { pictureOf } from '../../src/stage/picture.ts';
import { baseOf, drawnPlaces, isDrawn } from '../../src/stage/places.ts';
import { viewOf } from '../../src/stage/view.ts';
import { cutDrawing } from '../../tools/plugins/cut-drawing.ts';
import { atHour, hoursOf } from '../../tools/plugins/hours.ts';
import { aMoment, aRecord, knows } from './kit.ts';

const folder = 'assets/backdrops';
const slugs = readdirSync(folder).map((file) => file.replace('.svg', ''));
const drawing = (slug: string) => readFileSync(`${folder}/${slug}.svg`, 'utf8');
const groups = (svg: string) => [...svg.matchAll(/<g\b[^>]*\sid="([^"]*)"/g)].map(([, id]) => id);
const hours = slugs.flatMap((slug) => hoursOf(drawing(slug), slug).map((hour) => ({ slug, hour })));

test('the stage knows every drawing and every hour, and no other', () => {
  expect(Object.keys(drawnPlaces).toSorted()).toEqual(slugs.toSorted());
  for (const slug of slugs) expect(drawnPlaces[slug]).toEqual(hoursOf(drawing(slug), slug));
});

test.each([
  { place: 'street', base: 'street', drawn: true },
  { place: 'street-day', base: 'street', drawn: true },
  { place: 'street-noon', base: 'street', drawn: false },
  { place: 'cellar', base: 'cellar', drawn: false },
  { place: 'cellar-day', base: 'cellar', drawn: false },
])('$place is $base, drawn: $drawn', ({ place, base, drawn }) => {
  expect(baseOf(place)).toBe(base);
  expect(isDrawn(place)).toBe(drawn);
});

test.each(slugs)('%s has four layers of one size, in little room, under ids of its own', (slug) => {
  const svg = drawing(slug);
  expect(svg).toContain('viewBox="0 0 1600 900"');
  expect(svg.length).toBeLessThan(60_000);
  const ids = [...svg.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? '');
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id.startsWith(`${slug}-`)).toBe(true);
  for (const layer of ['far', 'mid', 'near', 'light']) {
    const cut = cutDrawing(atHour(svg, slug, null), slug, { kind: 'layer', layer, without: [] });
    expect(cut.match(/<(path|circle|ellipse)\b/g)?.length ?? 0).toBeGreaterThan(0);
  }
});

test.each(slugs)('%s at its own hour is the drawing without the others', (slug) => {
  const own = groups(atHour(drawing(slug), slug, null));
  const others = hoursOf(drawing(slug), slug).map((hour) => `${slug}-${hour}-`);
  expect(own).toEqual(groups(drawing(slug)).filter((id) => !others.some((other) => id?.startsWith(other))));
});

test.each(hours)('$slug by $hour has the same groups, another light and nothing hidden', ({ slug, hour }) => {
  const own = atHour(drawing(slug), slug, null);
  const other = atHour(drawing(slug), slug, hour);
  const light = (svg: string) => cutDrawing(svg, slug, { kind: 'layer', layer: 'light', without: [] });
  // What an hour leaves out it names, and its light is its own: all else is there at every hour.
  const [, gone = ''] = new RegExp(`id="${slug}-${hour}-light"[^>]*data-without="([^"]*)"`).exec(drawing(slug)) ?? [];
  const lit = [...groups(light(own)), ...groups(light(other)), ...gone.split(' ').map((part) => `${slug}-${part}`)];
  const rest = (svg: string) => groups(svg).filter((id) => !lit.includes(id));
  expect(rest(other)).toEqual(rest(own));
  expect(rest(own).length).toBeGreaterThan(2);
  expect(light(other)).not.toBe(light(own));
  expect(other).not.toMatch(/display="none" data-|data-inks|data-shade/);
});

test.each(hours)('every ink that $slug by $hour changes is one of the drawing', ({ slug, hour }) => {
  const own = atHour(drawing(slug), slug, null);
  const [, inks = ''] = new RegExp(`id="${slug}-${hour}-light"[^>]*data-inks="([^"]*)"`).exec(drawing(slug)) ?? [];
  for (const pair of inks.split(' ').filter((one) => one !== '')) {
    expect(pair).toMatch(/^#[0-9a-f]{6}:#[0-9a-f]{6}$/);
    expect(own).toContain(pair.slice(0, 7));
  }
});

const small = `<svg><g id="a-far"><path fill="#ffffff" d="M0"/><path fill="#808080" d="M1"/></g>\
<g id="a-near"><g id="a-fire"><path d="M2"/></g></g><g id="a-light"><path d="M3"/></g>\
<g id="a-day-light" display="none" data-inks="#ffffff:#102030" data-shade="#ff8000" data-without="fire"><path d="M4"/></g>\
<g id="a-day-far" display="none"><path fill="#808080" d="M5"/></g></svg>`;

test('another hour changes inks, shades the rest, leaves out, paints over and lights anew', () => {
  expect(hoursOf(small, 'a')).toEqual(['day']);
  expect(atHour(small, 'a', 'day')).toBe(
    '<svg><g id="a-far"><path fill="#102030" d="M0"/><path fill="#804000" d="M1"/><path fill="#808080" d="M5"/></g>' +
      '<g id="a-near"></g><g id="a-light"><path d="M4"/></g></svg>',
  );
});

test.each(['street', 'telegraph', 'works'])('%s is looked at through one window at every hour', (place) => {
  const size = { width: 860, height: 415 };
  for (const hour of drawnPlaces[place] ?? [])
    expect(viewOf(`${place}-${hour}`, size, 'none')).toEqual(viewOf(place, size, 'none'));
});

const size = { width: 860, height: 415 };
const seen = (place: string, speaker: string | null = 'lenin') =>
  pictureOf(aMoment({ place, ...(speaker === null ? {} : { speaker }) }), aRecord(), size, knows);

test('by day the Committee sits as by night, and its light comes from the window', () => {
  const [night, day] = [seen('ccroom'), seen('ccroom-day')];
  expect(day.plan).toBe('room');
  const seats = ({ busts }: typeof day) => busts.map(({ id, seat, tilt, likeness }) => ({ id, seat, tilt, likeness }));
  expect(seats(day)).toEqual(seats(night));
  const lights = ({ busts }: typeof day) => [...new Set(busts.map(({ light }) => light))].toSorted();
  expect([lights(day), lights(night)]).toEqual([
    ['half', 'lit'],
    ['dim', 'lit'],
  ]);
  expect(day.busts.map(({ id }) => id)).toContain('lenin' as PersonId);
  expect(day.beam?.to).toEqual(night.beam?.to);
  expect(day.beam?.from[0]).toBeLessThan(size.width / 4);
  expect(night.beam?.from[0]).toBeCloseTo(size.width / 2, -1);
});

test.each(['lobby', 'corridor'])('in the %s nobody sits, no hall is counted, and who speaks stands alone', (place) => {
  const { plan, hall, busts } = seen(place);
  expect(plan).toBe('empty');
  expect(hall).toBeNull();
  expect(busts.map(({ id }) => id)).toEqual(['lenin']);
  expect(seen(place, null).busts).toEqual([]);
});
