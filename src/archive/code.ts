import type { ChoiceId, SittingId } from '../debate/ids.ts';
import { GameError } from '../lib/game-error.ts';
import { no, type Result, yes } from '../lib/result.ts';
import type { Run } from '../session/run.ts';
import { type ChoiceNumbers, type Families, familiesOf, familyOf, numbered } from './choice-numbers.ts';
import { type Bits, bitsOf, checkOf, type Field, freely, packed } from './code-bits.ts';
import { readFormC } from './code-c.ts';

/** The first character names the form of the code. A later form takes another letter; earlier ones are read for ever. */
const FORM = 'D';
/** Bits of the sitting a run starts with, and of a family of choices. */
const SITTING = 5;
const FAMILY = 5;
/** Bits that say how many of the low bits of a step are written as they are. */
const LOW = 3;

/**
 * A run as a short code for links: start, seed, the edition of each sitting gone through, the choices family by family,
 * and a check of three characters. A whole campaign of 120 choices is under 200 characters. What was gone back over,
 * where in the last turn the reader was, and what is put from an earlier run (it alters no choice) stay at home.
 * @returns null where a choice or a sitting of the run has no permanent number, which no published edition allows
 */
export function writeCode(run: Run, numbers: ChoiceNumbers): string | null {
  const families = familiesOf(numbers);
  const start = placeOf(run.start);
  const groups = groupsOf(run.path).map((group) => groupFields(group, families));
  if (start < 0 || groups.includes(null)) return null;
  const body = packed([
    [start, SITTING],
    [run.seed, 32],
    ...editionFields(run.editions),
    ...freely(run.path.length),
    ...groups.flatMap((fields) => fields ?? []),
  ]);
  return `${FORM}${body}${checkOf(FORM + body)}`;
}

/**
 * The inverse of `writeCode`; reads the form before it too.
 * @returns `run/unreadable` for a mistyped or foreign code, and for one that a later edition of the story has made
 */
export function readCode(code: string, numbers: ChoiceNumbers): Result<Run, GameError> {
  const text = code.trim();
  if (text.startsWith('C')) {
    const run = readFormC(text, numbers);
    return run ? yes(run) : no(mistyped());
  }
  const body = text.slice(1, -3);
  if (!/^D[\w-]{8,}$/.test(text) || checkOf(FORM + body) !== text.slice(-3)) return no(mistyped());
  const bits = bitsOf(body);
  const start = numbered[bits.take(SITTING)];
  const seed = bits.take(32);
  const editions = editionsIn(bits);
  const path = pathIn(bits, familiesOf(numbers));
  // The check holds, so that it was not mistyped: what it names is not known here yet.
  if (!start || start === 'delegates' || !editions || !path || !bits.done) return no(later());
  return yes({ seed, start: start as SittingId, path, ahead: [], onward: false, reached: 0, editions });
}

const names: readonly string[] = numbered;
const placeOf = (sitting: string): number => names.indexOf(sitting);

/** Which sittings, a bit each in the order of their numbers, then the edition of each of them. */
function editionFields(editions: Run['editions']): readonly Field[] {
  const known = numbered.map((id) => editions[id] ?? null);
  const length = known.findLastIndex((edition) => edition !== null) + 1;
  const all = known.slice(0, length);
  return [
    [length, SITTING],
    ...all.map((edition): Field => [edition === null ? 0 : 1, 1]),
    ...all.flatMap((edition) => (edition === null ? [] : freely(edition))),
  ];
}

function editionsIn(bits: Bits): Run['editions'] | null {
  const length = bits.take(SITTING);
  if (!(length <= numbered.length)) return null;
  const there = numbered.slice(0, length).filter(() => bits.take(1) === 1);
  const editions = Object.fromEntries(there.map((id) => [id, bits.takeFreely()]));
  return Object.values(editions).some(Number.isNaN) ? null : editions;
}

/** Neighbours of one family together. */
function groupsOf(path: readonly ChoiceId[]): readonly (readonly ChoiceId[])[] {
  const groups: ChoiceId[][] = [];
  for (const id of path) {
    const group = groups.at(-1);
    if (group?.[0] && familyOf(group[0]) === familyOf(id)) group.push(id);
    else groups.push([id]);
  }
  return groups;
}

/**
 * The family, how many follow, and each as the step from the one before: a sitting is told much in the order in which its
 * choices were numbered, so that steps are shorter than numbers.
 */
function groupFields(group: readonly ChoiceId[], families: Families): readonly Field[] | null {
  const name = familyOf(group[0] ?? ('' as ChoiceId));
  const places = group.map((id) => families.get(name)?.indexOf(id) ?? -1);
  if (places.includes(-1)) return null;
  const steps = places.map((place, n) => folded(place - (places[n - 1] ?? -1) - 1));
  const ways = Array.from({ length: 2 ** LOW }, (_, low): readonly Field[] => [
    [low, LOW],
    ...steps.flatMap((step) => [...freely(step >> low), [step % 2 ** low, low] as const]),
  ]);
  const shortest = ways.reduce((best, way) => (bitsIn(way) < bitsIn(best) ? way : best));
  return [[[...families.keys()].indexOf(name), FAMILY], ...freely(group.length - 1), ...shortest];
}

const bitsIn = (fields: readonly Field[]): number => fields.reduce((sum, [, width]) => sum + width, 0);

/** Whole numbers from 0 for all whole numbers, small ones for small ones: 0, -1, 1, -2, 2 as 0, 1, 2, 3, 4. */
const folded = (step: number): number => (step < 0 ? -2 * step - 1 : 2 * step);
const unfolded = (number: number): number => (number % 2 === 1 ? -(number + 1) / 2 : number / 2);

/** The choices, group by group; null where a number names none. */
function pathIn(bits: Bits, families: Families): readonly ChoiceId[] | null {
  const length = bits.takeFreely();
  const all = [...families.values()];
  const path: ChoiceId[] = [];
  while (path.length < length) {
    const family = all[bits.take(FAMILY)];
    const count = bits.takeFreely() + 1;
    const low = bits.take(LOW);
    if (!family || !(count <= length - path.length)) return null;
    let place = -1;
    for (let n = 0; n < count; n++) {
      place += 1 + unfolded(bits.takeFreely() * 2 ** low + bits.take(low));
      const id = family[place];
      if (id === undefined) return null;
      path.push(id);
    }
  }
  return path.length === length ? path : null;
}

const mistyped = (): GameError =>
  new GameError(
    'run/unreadable',
    'This is not the code of a debate, or a character in it is missing or mistyped.',
    'Copy the whole code or link once more; capital and small letters count.',
  );

const later = (): GameError =>
  new GameError(
    'run/unreadable',
    'This code was made with a later edition of the story than the one in this page.',
    'Reload the page, so that it fetches the newest edition, and open the code once more.',
  );
