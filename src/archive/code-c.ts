import type { ChoiceId, SittingId } from '../debate/ids.ts';
import type { Run } from '../session/run.ts';
import { type ChoiceNumbers, type Families, familiesOf, numbered } from './choice-numbers.ts';
import { type Bits, bitsOf, characterOf, placeIn } from './code-bits.ts';

/** Bits of what stands before the choices of one sitting: which, how wide a number is, how many follow. */
const FAMILY = 5;
const WIDTH = 4;
const COUNT = 6;

/**
 * The form before the present one, which is read and no longer written: one character of check, and the edition of the
 * first sitting alone. @returns null for anything that is not such a code
 */
export function readFormC(code: string, numbers: ChoiceNumbers): Run | null {
  const match = /^C([0-9a-z]{1,4})\.([\w-]+)([\w-])$/.exec(code);
  const [, length = '', body = '', sum = ''] = match ?? [];
  if (!match || check(body) !== sum) return null;
  const bits = bitsOf(body);
  const start = numbered[bits.take(6) + 1];
  const edition = bits.take(6);
  const seed = bits.take(32);
  const path = pathIn(bits, Number.parseInt(length, 36), familiesOf(numbers));
  if (!start || !path || Number.isNaN(seed)) return null;
  const run = { seed, path, ahead: [], onward: false, reached: 0, editions: { [start]: edition } };
  return { ...run, start: start as SittingId };
}

/** So many choices, group by group; null where a number names none. */
function pathIn(bits: Bits, length: number, families: Families): readonly ChoiceId[] | null {
  const all = [...families.values()];
  const path: ChoiceId[] = [];
  while (path.length < length) {
    const family = all[bits.take(FAMILY)];
    const width = bits.take(WIDTH);
    const count = bits.take(COUNT);
    if (!family || !(width > 0) || !(count > 0)) return null;
    for (let n = 0; n < count; n++) {
      const id = family[bits.take(width)];
      if (id === undefined) return null;
      path.push(id);
    }
  }
  return path.length === length ? path : null;
}

function check(body: string): string {
  let sum = 7;
  for (const character of body) sum = (sum * 33 + placeIn(character) + 1) % 4093;
  return characterOf(sum % 64);
}
