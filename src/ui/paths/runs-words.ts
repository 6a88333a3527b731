import type { KeptRun } from '../../archive/kept.ts';
import type { DelegateId, SittingId } from '../../debate/ids.ts';
import {
  type Course,
  courses,
  type Delegate,
  type HistoricalRecord,
  type Person,
  type Sitting,
} from '../../debate/record.ts';
import { dayWords } from '../words.ts';
import { endingName, plural } from './tree-words.ts';

/** As whom a run is argued: the delegate, and the face if there is one; null before one is chosen. */
export interface Who {
  readonly name: string;
  readonly person: Person | null;
  /** The line of a role for a class; null for a delegate, and for a role without one. */
  readonly course: Course | null;
}

/**
 * A delegate is chosen first, by a choice called *role-* and the delegate's id; a role for a class, whose own id begins
 * so, by *class-*. Thus the list knows the delegate without telling the run.
 */
export function whoOf({ run }: KeptRun, { delegates, people }: HistoricalRecord): Who | null {
  const choice: string | undefined = run.path[0] ?? run.ahead[0];
  if (choice === undefined) return null;
  const of = (id: string): Delegate | undefined => delegates.get(id as DelegateId);
  const found = of(choice.replace(/^role-/, '')) ?? of(choice.replace(/^class-/, 'role-'));
  const person = (found?.person && people.get(found.person)) || null;
  const course = courses.find((one) => one === found?.holds) ?? null;
  return found ? { name: person?.name ?? found.role, person, course } : null;
}

/** How far a run has come. */
export interface Where {
  readonly sitting: Sitting | undefined;
  /** How that sitting ended; null where the run stands in the middle of it. */
  readonly ending: string | null;
  /** Choices made, without that of a delegate. */
  readonly choices: number;
}

export function whereOf({ run, trace }: KeptRun, { sittings }: HistoricalRecord): Where {
  const been = new Set<string>([run.start, ...Object.keys(run.editions), ...trace.decisions.map((one) => one.sitting)]);
  const last = [...sittings.keys()].findLast((id) => been.has(id)) ?? run.start;
  const ended = trace.endings.findLast(({ sitting }) => sitting === last);
  return {
    sitting: sittings.get(last as SittingId),
    ending: ended ? endingName(ended.ending) : null,
    choices: Math.max(0, run.path.length + run.ahead.length - 1),
  };
}

/** *23 February, Forty-eight hours: The terms are accepted · 14 choices*. */
export function whereWords({ sitting, ending, choices }: Where): string {
  const day = dayWords(sitting?.dateNS ?? '');
  const place = sitting ? `${day.start}${day.rest}, ${sitting.title}` : 'A sitting that is no longer there';
  return `${place}: ${ending ?? 'under way'} · ${plural(choices, 'choice')}`;
}

const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const hours = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** *22 November 2026, 21:15*: when it was last played. */
export const whenWords = (touched: number): string =>
  touched > 0 && touched < 8.64e15 ? `${days.format(touched)}, ${hours.format(touched)}` : 'no date';

/** Everybody who has played here, in the order of the alphabet. */
export const playersOf = (runs: readonly KeptRun[]): readonly string[] =>
  [...new Set(runs.map(({ player }) => player))].filter(Boolean).toSorted((a, b) => a.localeCompare(b, 'en'));

/** The last played first. A star moves nothing, so that a row stays under the finger that starred it. */
export const inOrder = (runs: readonly KeptRun[]): readonly KeptRun[] =>
  runs.toSorted((a, b) => b.touched - a.touched || (a.id < b.id ? -1 : 1));

/** Which runs are shown. */
export interface Filter {
  /** Empty for those of nobody in particular, null for everybody's. */
  readonly whose: string | null;
  readonly starred: boolean;
}

export const isAmong = ({ whose, starred }: Filter, { player, star }: KeptRun): boolean =>
  (whose === null || player === whose) && (star || !starred);
