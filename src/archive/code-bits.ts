/** The characters of a code: those that any link takes as they are. Each is six bits. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A whole number from 0, written with so many bits. */
export type Field = readonly [value: number, width: number];

/** The place of a character in the alphabet; -1 for one that is not in it. */
export const placeIn = (character: string): number => ALPHABET.indexOf(character);

/** A number from 0 to 63 as a character. */
export const characterOf = (value: number): string => ALPHABET[value % 64] ?? 'A';

/**
 * A number from 0 with as many bits as it needs: a nought for every bit after its first, then the number, counted from 1
 * (Elias' gamma code).
 */
export function freely(value: number): readonly Field[] {
  const width = (value + 1).toString(2).length;
  return [
    [0, width - 1],
    [value + 1, width],
  ];
}

/** The fields one after another, the last character filled up with noughts. */
export function packed(fields: readonly Field[]): string {
  const bits = fields.map(([value, width]) => (width === 0 ? '' : value.toString(2).padStart(width, '0'))).join('');
  return (bits.match(/.{1,6}/g) ?? []).map((six) => characterOf(Number.parseInt(six.padEnd(6, '0'), 2))).join('');
}

/** Hands out the bits of a body from its beginning. */
export interface Bits {
  /** The next bits as a number; NaN past the end. */
  take(width: number): number;
  /** The next number that was written by `freely`; NaN where there is none. */
  takeFreely(): number;
  /** What has not been taken is the filling of the last character. */
  readonly done: boolean;
}

/** @param body characters of the alphabet */
export function bitsOf(body: string): Bits {
  const bits = [...body].map((character) => placeIn(character).toString(2).padStart(6, '0')).join('');
  let at = 0;
  const take = (width: number): number => {
    if (width === 0) return 0;
    const from = at;
    at += width;
    return at > bits.length ? Number.NaN : Number.parseInt(bits.slice(from, at), 2);
  };
  return {
    take,
    takeFreely() {
      const noughts = bits.slice(at).indexOf('1');
      if (noughts < 0 || noughts > 31) return Number.NaN;
      at += noughts;
      return take(noughts + 1) - 1;
    },
    get done() {
      return at <= bits.length && bits.length - at < 6 && !bits.slice(at).includes('1');
    },
  };
}

/**
 * Three characters from all others: a cyclic check of 18 bits. Every change within three neighbouring characters is noticed,
 * swapped ones among them, and in codes of up to 400 characters every change of any two. The divisor,
 * x^18 + x^6 + x^4 + x + 1, is the least of its degree that does the latter; it was found by trying all of them.
 */
export function checkOf(text: string): string {
  let rest = 0x2a5f3; // other than nought, so that the length of what begins with noughts counts too
  for (const character of `${text}AAA`) {
    const value = placeIn(character);
    for (let bit = 5; bit >= 0; bit--) {
      const out = rest >> 17;
      rest = ((rest << 1) & 0x3ffff) | ((value >> bit) & 1);
      if (out === 1) rest ^= 0x53;
    }
  }
  return [12, 6, 0].map((shift) => characterOf((rest >> shift) & 63)).join('');
}
