import type { SittingId } from '../debate/ids.ts';

/** One sitting as the build hands it over: an ink story of its own. */
export interface Script {
  readonly id: SittingId | 'delegates';
  /** Raised when a choice is retired; a run keeps one for each sitting it went through. */
  readonly edition: number;
  /** The compiled ink, as an object. */
  readonly ink: Record<string, unknown>;
  /** Knots named `ending_…`. */
  readonly endings: readonly string[];
}

/** What the script may ask of the debate. Read-only, and safe to be called twice. */
export interface Asking {
  heard(argument: string): boolean;
  met(argument: string): boolean;
  voted(motion: string): string;
  tally(motion: string, option: string): number;
  carried(motion: string): boolean;
  leans(person: string): string;
  moved(person: string): boolean;
  hand(motion: string, person: string): string;
  chose(choice: string): boolean;
  changed(): boolean;
  course(): string;
  consistent(): boolean;
  delegate(): string;
  floors(): number;
}

export const questions = [
  'heard',
  'met',
  'voted',
  'tally',
  'carried',
  'leans',
  'moved',
  'hand',
  'chose',
  'changed',
  'course',
  'consistent',
  'delegate',
  'floors',
] as const satisfies readonly (keyof Asking)[];
