import fc from 'fast-check';
import { expect } from 'vitest';
import type { GameError } from '../../src/lib/game-error.ts';

/** Texts of every kind that may be pasted, typed or found: none, plain, in any script, half letters, markup, long. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
  // Halves of characters, as a text that was cut has them.
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes)),
  fc.constantFrom(
    '',
    ' ',
    '\uFEFF',
    '%',
    '%E0%A4%A',
    '__proto__',
    'constructor',
    '<img src=x onerror=alert(1)>',
    '{',
    '[]',
    'null',
  ),
  fc
    .tuple(fc.string({ minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 20_000 }))
    .map(([text, n]) => text.repeat(n)),
);

/** A text after something has happened to it, up to four times over: a cut, a doubling, a swap, a flip, a filling. */
export const mutated = (text: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...happenings),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
      ),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((all) =>
      all.reduce((now, [happen, a, b, other]) => {
        const [from = 0, to = 0] = [a, b].map((one) => Math.floor(one * now.length)).sort((x, y) => x - y);
        return happen(now, from, to, other);
      }, text),
    );

type Happening = (text: string, from: number, to: number, other: string) => string;
const happenings: readonly Happening[] = [
  (text, from, to) => text.slice(0, from) + text.slice(to),
  (text, from, to) => text.slice(0, to) + text.slice(from),
  (text, from, to) => text.slice(0, from) + text.slice(to) + text.slice(from, to),
  (text, from, _, other) => text.slice(0, from) + other + text.slice(from + 1),
  (text, from, _, other) => text.slice(0, from) + other + text.slice(from),
  (text, from) => text.slice(0, from) + String.fromCharCode((text.charCodeAt(from) || 0) ^ 1) + text.slice(from + 1),
  (text, from) => text.slice(0, from) + text.slice(from).toUpperCase(),
];

/** A sentence that a teacher understands, and what to do next. */
export function sane({ message, advice }: GameError): void {
  for (const text of [message, advice]) {
    expect(text).toMatch(/^[A-Z][^<>{}]{10,}[.]$/);
    expect(text).not.toMatch(/undefined|null|NaN|JSON|Error|token/);
  }
}
