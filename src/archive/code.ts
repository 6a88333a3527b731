import type { ChoiceId, SittingId } from '../debate/ids.ts';
import { GameError } from '../lib/game-error.ts';
import { no, type Result, yes } from '../lib/result.ts';
import type { Run } from '../session/run.ts';

/** All choices in the order of `story/choices.lock`, which only grows: a choice's permanent number is its place among those of its sitting. */
export type ChoiceNumbers = readonly ChoiceId[];

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** The first character names the form of the code, so that a later form can be told from this one. */
const FORM = 'C';
/** Bits of what stands before the choices of one sitting: which, how wide a number is, how many follow. */
const FAMILY = 5;
const WIDTH = 4;
const COUNT = 6;

/**
 * A run as a short code for links: form, length, start, edition, seed, the choices sitting by sitting, and a check.
 * A whole campaign of 110 choices is under 190 characters.
 * @param sittings all sittings in campaign order; a place in it names the start
 */
export function writeCode(run: Run, numbers: ChoiceNumbers, sittings: readonly SittingId[]): string {
  const families = familiesOf(numbers);
  const names = [...families.keys()];
  const start: readonly Field[] = [
    [sittings.indexOf(run.start), 6],
    [run.editions[run.start] ?? 1, 6],
    [run.seed, 32],
  ];
  const path = groupsOf(run.path).flatMap((group): readonly Field[] => {
    const name = familyOf(group[0] as ChoiceId);
    const places = group.map((id) => families.get(name)?.indexOf(id) ?? 0);
    const width = Math.max(1, ...places.map((place) => place.toString(2).length));
    return [
      [names.indexOf(name), FAMILY],
      [width, WIDTH],
      [group.length, COUNT],
      ...places.map((place) => [place, width] as const),
    ];
  });
  const bits = [...start, ...path].map(([value, width]) => value.toString(2).padStart(width, '0')).join('');
  const body = (bits.match(/.{1,6}/g) ?? []).map((six) => ALPHABET[Number.parseInt(six.padEnd(6, '0'), 2)]).join('');
  return `${FORM}${run.path.length.toString(36)}.${body}${check(body)}`;
}

/** The inverse of `writeCode`. @returns `run/unreadable` for a mistyped or foreign code. */
export function readCode(code: string, numbers: ChoiceNumbers, sittings: readonly SittingId[]): Result<Run, GameError> {
  const match = new RegExp(`^${FORM}([0-9a-z]{1,4})\\.([\\w-]+)([\\w-])$`).exec(code.trim());
  const [, length = '', body = '', sum = ''] = match ?? [];
  if (!match || check(body) !== sum) return no(mistyped());
  const take = readerOf(body);
  const start = sittings[take(6)];
  const edition = take(6);
  const seed = take(32);
  const path = pathIn(take, Number.parseInt(length, 36), familiesOf(numbers));
  if (!start || !path) return no(mistyped());
  return yes({ seed, start, path, ahead: [], onward: false, reached: 0, editions: { [start]: edition } });
}

type Field = readonly [value: number, width: number];

/** Hands out the next bits of a body as a number; NaN past its end. */
function readerOf(body: string): (width: number) => number {
  const bits = [...body].map((character) => ALPHABET.indexOf(character).toString(2).padStart(6, '0')).join('');
  let at = 0;
  return (width) => {
    const from = at;
    at += width;
    return at > bits.length ? Number.NaN : Number.parseInt(bits.slice(from, at), 2);
  };
}

/** So many choices, group by group; null where a number names none. */
function pathIn(
  take: (width: number) => number,
  length: number,
  families: ReadonlyMap<string, readonly ChoiceId[]>,
): readonly ChoiceId[] | null {
  const all = [...families.values()];
  const path: ChoiceId[] = [];
  while (path.length < length) {
    const family = all[take(FAMILY)];
    const width = take(WIDTH);
    const count = take(COUNT);
    if (!family || !(width > 0) || !(count > 0)) return null;
    for (let n = 0; n < count; n++) {
      const id = family[take(width)];
      if (id === undefined) return null;
      path.push(id);
    }
  }
  return path.length === length ? path : null;
}

/** The choices of a sitting share what stands before the first hyphen of their ids. */
const familyOf = (id: ChoiceId): string => id.split('-', 1)[0] ?? '';

/** The choices of each sitting, sittings and choices in the order of the lock. */
function familiesOf(numbers: ChoiceNumbers): ReadonlyMap<string, readonly ChoiceId[]> {
  const families = new Map<string, ChoiceId[]>();
  for (const id of numbers) {
    const family = families.get(familyOf(id));
    if (family) family.push(id);
    else families.set(familyOf(id), [id]);
  }
  return families;
}

/** Neighbours of one family together, as many as one count can hold. */
function groupsOf(path: readonly ChoiceId[]): readonly (readonly ChoiceId[])[] {
  const groups: ChoiceId[][] = [];
  for (const id of path) {
    const group = groups.at(-1);
    const fits = group && group.length < 2 ** COUNT - 1 && familyOf(group[0] as ChoiceId) === familyOf(id);
    if (fits) group.push(id);
    else groups.push([id]);
  }
  return groups;
}

const mistyped = (): GameError =>
  new GameError(
    'run/unreadable',
    'This is not the code of a debate, or a character in it is missing or mistyped.',
    'Copy the whole code or link once more; capital and small letters count.',
  );

/** One character from all others: a single wrong one, or two swapped, are noticed. */
function check(body: string): string {
  let sum = 7;
  for (const character of body) sum = (sum * 33 + ALPHABET.indexOf(character) + 1) % 4093;
  return ALPHABET[sum % 64] ?? 'A';
}
