import type { ChoiceNumbers } from '../../archive/choice-numbers.ts';
import { type Handed, writeHanded } from '../../archive/handed.ts';
import type { KeptRun } from '../../archive/kept.ts';
import { readKept } from '../../archive/kept-text.ts';
import { fieldsOf, jsonIn, listOf, wordsOf } from '../../lib/json.ts';
import type { Run } from '../../session/run.ts';
import { candidatesIn, nameBefore } from './candidates.ts';
import type { ReadCode } from './results.ts';

/** A text to be searched for results: a file, or what was pasted. */
export interface Piece {
  /** The file's name; null for pasted text. */
  readonly from: string | null;
  readonly text: string;
}

/** What was found at some lines of a piece, counted from 0. */
export type Find = { readonly lines: readonly number[] } & (
  | {
      readonly is: 'result';
      readonly code: string;
      readonly handed: Handed;
      readonly name: string;
      readonly mark: string;
      readonly note: string;
    }
  | { readonly is: 'torn'; readonly text: string; readonly reason: string; readonly likely: boolean }
);

type Body = Find extends infer F ? (F extends Find ? Omit<F, 'lines'> : never) : never;

/** So many brackets that lead to no file are followed in one text: a page of nothing else would take minutes. */
const MOST_BRACKETS = 30;
/** Most lines over which a mail program is taken to have broken one code. */
const BROKEN_OVER = 16;

/** All results of a piece, and every other line of it that is not empty as torn. Never throws. */
export function scan({ from, text }: Piece, read: ReadCode, numbers: ChoiceNumbers): readonly Find[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const whole = from !== null || /^\s*\{/.test(text) ? fileIn(text, read, numbers) : null;
  const filled = lines.flatMap((line, n) => (line.trim() === '' ? [] : [n]));
  if (whole) return whole.map((body) => ({ ...body, lines: filled }) as Find);
  const finds: Find[] = [];
  let brackets = 0;
  for (let at = 0; at < lines.length; ) {
    if (lines[at]?.trim() === '') at++;
    else {
      const bracket = brackets < MOST_BRACKETS && /^\s*\{/.test(lines[at] ?? '');
      const file = bracket ? fileAt(lines, at, read, numbers) : null;
      if (bracket && !file) brackets++;
      const { bodies, over } = file ?? bodiesAt(lines, at, read);
      const from = at;
      const own = Array.from({ length: over }, (_, n) => from + n).filter((n) => lines[n]?.trim() !== '');
      finds.push(...bodies.map((body) => ({ ...body, lines: own }) as Find));
      at += over;
    }
  }
  return from !== null && finds.length > 1 && finds.every(({ is }) => is === 'torn')
    ? [{ is: 'torn', text, reason: strangeFile, likely: true, lines: filled }]
    : finds;
}

interface Bodies {
  readonly bodies: readonly Body[];
  /** How many lines they take. */
  readonly over: number;
}

/** The file that begins at a line with a bracket; null where none does. */
function fileAt(lines: readonly string[], at: number, read: ReadCode, numbers: ChoiceNumbers): Bodies | null {
  const over = blockAt(lines, at);
  const bodies = over ? fileIn(lines.slice(at, at + over).join('\n'), read, numbers) : null;
  return bodies && { bodies, over };
}

/** What stands at one line, and how many lines it goes over. */
function bodiesAt(lines: readonly string[], at: number, read: ReadCode): Bodies {
  const line = lines[at] ?? '';
  const found = candidatesIn(line);
  const bodies: Body[] = [];
  for (const candidate of found) {
    const handed = read(candidate.code);
    if (handed.ok) {
      const name = handed.value.name || (found.length === 1 ? nameBefore(line, candidate.at) : '');
      bodies.push({ is: 'result', code: candidate.code, handed: handed.value, name, mark: '', note: '' });
      continue;
    }
    const mended = candidate === found.at(-1) && candidate.last ? mend(lines, at, candidate.code, read) : null;
    if (mended) return { bodies: [...bodies, mended.body], over: mended.over };
    const { message, advice } = handed.error;
    if (candidate.strong) bodies.push({ is: 'torn', text: line.trim(), reason: `${message} ${advice}`, likely: true });
  }
  if (bodies.length > 0) return { bodies, over: 1 };
  const lesson = /#lesson\/|^\s*L[\w-]{12}\s*$/.test(line);
  // A word as long as a code, and nothing beside it: somebody's code, badly torn.
  const likely = lesson || (/^\s*\S{10,}\s*$/.test(line) && !/^\s*[\p{L}'’-]+[.,!?:]*\s*$/u.test(line));
  const reason = lesson
    ? 'This is the link of the lesson itself, not of what a pupil did in it.'
    : likely
      ? 'No code or link of this game can be found in it.'
      : 'A line of words; it has no code or link in it.';
  return { bodies: [{ is: 'torn', text: line.trim(), reason, likely }], over: 1 };
}

/** A code that a mail program broke over several lines, put together again; the check in the code says whether it is one. */
function mend(lines: readonly string[], at: number, start: string, read: ReadCode) {
  let code = start.replace(/=$/, '');
  for (let over = 2; over <= BROKEN_OVER; over++) {
    const next = (lines[at + over - 1] ?? '').replace(/^[>\s]+/, '').trim();
    if (!/^[\w.-]+=?$/.test(next) || read(next).ok) return null;
    code += next.replace(/=$/, '');
    const handed = read(code);
    if (handed.ok) {
      const body: Body = { is: 'result', code, handed: handed.value, name: handed.value.name, mark: '', note: '' };
      return { body, over };
    }
  }
  return null;
}

/** How many lines an object in curly brackets takes; 0 where it does not end. */
function blockAt(lines: readonly string[], at: number): number {
  let depth = 0;
  let quoted = false;
  for (let n = at; n < lines.length; n++) {
    for (const sign of (lines[n] ?? '').replace(/\\./g, '')) {
      if (sign === '"') quoted = !quoted;
      else if (!quoted && sign === '{') depth++;
      else if (!quoted && sign === '}') depth--;
    }
    if (depth <= 0) return n - at + 1;
    quoted = false; // no string of JSON goes over a line
  }
  return 0;
}

const strangeFile = 'This file is torn, or it is not a file of this game.';

/** The results in a file of this game; null where the text is none. */
function fileIn(text: string, read: ReadCode, numbers: ChoiceNumbers): readonly Body[] | null {
  const file = objectIn(text);
  switch (file?.kind) {
    case 'breathing-space/result':
      return [coded(file, read)];
    case 'breathing-space/class':
      return [...listOf(file.results).map((one) => coded(one, read)), ...listOf(file.torn).map(tornAgain)];
    case 'breathing-space/runs':
      return runsIn(listOf(file.runs), numbers);
    default:
      return file ? [{ is: 'torn', text, reason: strangeFile, likely: true }] : null;
  }
}

/** A code with what stands beside it: a pupil's result file, or one line of a class that was saved. */
function coded(value: unknown, read: ReadCode): Body {
  const one = fieldsOf(value);
  const code = wordsOf(one.code).trim();
  const handed = read(code);
  if (!handed.ok) {
    const { message, advice } = handed.error;
    return { is: 'torn', text: JSON.stringify(value), reason: `${message} ${advice}`, likely: true };
  }
  const name = wordsOf(one.name) || handed.value.name;
  return { is: 'result', code, handed: handed.value, name, mark: wordsOf(one.mark), note: wordsOf(one.note) };
}

const tornAgain = (value: unknown): Body => {
  const { text, reason, likely } = fieldsOf(value);
  return {
    is: 'torn',
    text: wordsOf(text) || JSON.stringify(value),
    reason: wordsOf(reason) || strangeFile,
    likely: likely !== false,
  };
};

/** Kept runs as results: whose they are is the name, and both of a pair are one. */
function runsIn(list: readonly unknown[], numbers: ChoiceNumbers): readonly Body[] {
  const read = list.map((value) => ({ value, kept: readKept(value) }));
  const all = read.flatMap(({ kept }) => (kept.ok ? [kept.value] : []));
  const pairs = new Map(all.flatMap((one) => pairIn(one, all)));
  const seconds = new Set([...pairs.values()].map(({ id }) => id));
  return read.flatMap(({ value, kept }): readonly Body[] => {
    const text = JSON.stringify(value);
    if (!kept.ok) return [{ is: 'torn', text, reason: kept.error.message, likely: true }];
    if (seconds.has(kept.value.id)) return [];
    const other = pairs.get(kept.value.id);
    const run = wholeOf(kept.value);
    const name = kept.value.player;
    const handed: Handed = { lesson: null, name, run, other: other ? wholeOf(other) : null, words: '' };
    const code = writeHanded(handed, numbers);
    if (code === null)
      return [
        { is: 'torn', text, reason: 'This run has choices that this edition of the game does not know.', likely: true },
      ];
    return [{ is: 'result', code, handed, name, mark: '', note: '' }];
  });
}

/** The run and its second, from the other bench; the earlier one leads. */
function pairIn(one: KeptRun, all: readonly KeptRun[]): readonly (readonly [KeptRun['id'], KeptRun])[] {
  const other = one.pair === null ? undefined : all.find(({ id }) => id === one.pair);
  if (!other || other.id === one.id) return [];
  const leads = one.began < other.began || (one.began === other.began && one.id < other.id);
  return [leads ? ([one.id, other] as const) : ([other.id, one] as const)];
}

/** Choices that were only gone back over are still the run's. */
const wholeOf = ({ run }: KeptRun): Run => {
  const { bench: _, ...rest } = run;
  return { ...rest, path: [...run.path, ...run.ahead], ahead: [], onward: false, reached: 0 };
};

/** The object that a text of JSON is; null for anything else, which is searched line by line. */
function objectIn(text: string): Readonly<Record<string, unknown>> | null {
  const value = jsonIn(text);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? fieldsOf(value) : null;
}
