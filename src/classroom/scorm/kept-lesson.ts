import type { ChoiceNumbers } from '../../archive/choice-numbers.ts';
import { readCode, writeCode } from '../../archive/code.ts';
import type { Run } from '../../session/run.ts';

/** What a school's platform keeps of a pupil: the lesson by its code, and the run in play. */
export interface KeptLesson {
  /** null where no lesson was set. */
  readonly lesson: string | null;
  readonly run: Run;
}

const FORM = '1';
const NONE = '-';

/** As one line of ASCII: `1.L….D….4`, under 300 characters for a whole campaign. @returns null as `writeCode` */
export function writeKept({ lesson, run }: KeptLesson, numbers: ChoiceNumbers): string | null {
  const code = writeCode(run, numbers);
  return code === null ? null : [FORM, lesson ?? NONE, code, run.reached].join('.');
}

/** The inverse of `writeKept`; null for what cannot be read, which begins the lesson anew. */
export function readKept(text: string, numbers: ChoiceNumbers): KeptLesson | null {
  const [form, lesson, code = '', reached] = text.split('.');
  const run = form === FORM ? readCode(code, numbers) : null;
  if (!run?.ok || lesson === undefined) return null;
  // A strange number would make a run that no later visit reads.
  const at = /^\d{1,9}$/.test(reached ?? '') ? Number(reached) : 0;
  return { lesson: lesson === NONE ? null : lesson, run: { ...run.value, reached: at } };
}

/** What a teacher set when the package was made, or in the address. */
export interface Set {
  readonly lesson: string | null;
  readonly score: boolean;
}

/** `lesson=L…&score=1`, of the launch data or the address; the address goes before. */
export function setIn(launch: string, search: string): Set {
  const [given, asked] = [new URLSearchParams(launch), new URLSearchParams(search)];
  return {
    lesson: asked.get('lesson') ?? given.get('lesson'),
    score: (asked.get('score') ?? given.get('score')) === '1',
  };
}
