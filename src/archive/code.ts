import type { ChoiceId, SittingId } from '../debate/ids.ts';
import { GameError } from '../lib/game-error.ts';
import { no, type Result, yes } from '../lib/result.ts';
import type { Run } from '../session/run.ts';

/**
 * The permanent numbers of choices: the id's place in `story/choices.lock`, which only grows.
 * Ten bits each, so 1,024 choices.
 */
export type ChoiceNumbers = readonly ChoiceId[];

const BITS = 10;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** The first character names the form of the code, so that a later form can be told from this one. */
const FORM = 'B';

/**
 * A run as a short code for links: form, length, start, edition, seed, ten bits a choice, and a check.
 * @param sittings all sittings in campaign order; a place in it names the start
 */
export function writeCode(run: Run, numbers: ChoiceNumbers, sittings: readonly SittingId[]): string {
  const start: readonly (readonly [value: number, width: number])[] = [
    [sittings.indexOf(run.start), 6],
    [run.editions[run.start] ?? 1, 6],
    [run.seed, 32],
  ];
  const path = run.path.map((id) => [numbers.indexOf(id), BITS] as const);
  const bits = [...start, ...path].map(([value, width]) => value.toString(2).padStart(width, '0')).join('');
  const body = (bits.match(/.{1,6}/g) ?? []).map((six) => ALPHABET[Number.parseInt(six.padEnd(6, '0'), 2)]).join('');
  return `${FORM}${run.path.length.toString(36)}.${body}${check(body)}`;
}

/** The inverse of `writeCode`. @returns `run/unreadable` for a mistyped or foreign code. */
export function readCode(code: string, numbers: ChoiceNumbers, sittings: readonly SittingId[]): Result<Run, GameError> {
  const match = new RegExp(`^${FORM}([0-9a-z]+)\\.([\\w-]+)([\\w-])$`).exec(code.trim());
  const [, length = '', body = '', sum = ''] = match ?? [];
  if (!match || check(body) !== sum) return no(mistyped());
  const bits = [...body].map((character) => ALPHABET.indexOf(character).toString(2).padStart(6, '0')).join('');
  const take = (from: number, width: number): number => Number.parseInt(bits.slice(from, from + width), 2);
  const start = sittings[take(0, 6)];
  const path = Array.from({ length: Number.parseInt(length, 36) }, (_, i) => numbers[take(44 + i * BITS, BITS)]);
  if (!start || path.some((id) => id === undefined)) return no(mistyped());
  return yes({
    seed: take(12, 32),
    start,
    path: path as ChoiceId[],
    onward: false,
    reached: 0,
    editions: { [start]: take(6, 6) },
  });
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
