import { attribute, findGroup, withoutGroups } from './svg-groups.ts';

/**
 * A place is drawn once, and may know other hours. `street-day-light` in the drawing of the street makes the place
 * `street-day`: its light instead of the street's own, and what follows from it, said by attributes of that group:
 * `data-inks="#old:#new ..."` gives inks another colour, `data-shade="#colour"` multiplies all others by one,
 * `data-without="patrol"` leaves groups out. `street-day-mid` and the like are painted over the layer of their name.
 */

/** The hours a drawing knows beside its own, as in `street-day`. */
export const hoursOf = (svg: string, slug: string): readonly string[] =>
  [...svg.matchAll(new RegExp(`id="${slug}-([a-z]+)-light"`, 'g'))].flatMap(([, hour]) => hour ?? []);

/** The drawing at one of its hours, null for its own, with no trace of the others. */
export function atHour(svg: string, slug: string, hour: string | null): string {
  const hours = hoursOf(svg, slug);
  const ofHour = (tag: string) => hours.some((one) => attribute(tag, 'id').startsWith(`${slug}-${one}-`));
  const plain = withoutGroups(svg, ofHour);
  const light = hour === null ? null : groupOf(svg, `${slug}-${hour}-light`);
  if (light === null) return plain;
  const gone = attribute(light.tag, 'data-without').split(' ');
  const left = withoutGroups(plain, (tag) => gone.some((part) => attribute(tag, 'id') === `${slug}-${part}`));
  const inked = recolour(left, inksOf(light.tag), attribute(light.tag, 'data-shade'));
  return ['far', 'mid', 'near'].reduce(
    (drawn, layer) => {
      const over = groupOf(svg, `${slug}-${hour}-${layer}`);
      return over ? within(drawn, `${slug}-${layer}`, (inside) => inside + over.inside) : drawn;
    },
    within(inked, `${slug}-light`, () => light.inside),
  );
}

function groupOf(svg: string, id: string): { readonly tag: string; readonly inside: string } | null {
  const found = findGroup(svg, (tag) => attribute(tag, 'id') === id);
  if (!found) return null;
  const whole = svg.slice(...found);
  const tag = whole.slice(0, whole.indexOf('>') + 1);
  return { tag, inside: whole.slice(tag.length, -'</g>'.length) };
}

/** The drawing with other things inside one of its groups. */
function within(svg: string, id: string, change: (inside: string) => string): string {
  const found = findGroup(svg, (tag) => attribute(tag, 'id') === id);
  const group = groupOf(svg, id);
  if (!found || !group) return svg;
  return `${svg.slice(0, found[0])}${group.tag}${change(group.inside)}</g>${svg.slice(found[1])}`;
}

const inksOf = (tag: string): ReadonlyMap<string, string> =>
  new Map(
    [...attribute(tag, 'data-inks').matchAll(/(#[0-9a-f]{6}):(#[0-9a-f]{6})/g)].map(([, from = '', to = '']) => [
      from,
      to,
    ]),
  );

function recolour(svg: string, inks: ReadonlyMap<string, string>, shade: string): string {
  return svg.replace(/#[0-9a-f]{6}\b/g, (ink) => inks.get(ink) ?? (shade === '' ? ink : multiply(ink, shade)));
}

/** Two colours laid over each other like transparent inks. */
function multiply(a: string, b: string): string {
  const channel = (colour: string, i: number) => Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16);
  const mixed = [0, 1, 2].map((i) => Math.round((channel(a, i) * channel(b, i)) / 255));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
