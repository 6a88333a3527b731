import type { HistoricalRecord } from '../../src/debate/record.ts';
import type { RecordFiles } from '../../story/schema.ts';
import type { ChoiceEntry } from './choices.ts';
import { allWords } from './ink-text.ts';

/** A word or thing of `anachronisms.json`, ready to be searched for. */
export interface Hindsight {
  readonly id: string;
  readonly words: RegExp;
  /** The first day on which it may be said, New Style; null: never. */
  readonly from: string | null;
  readonly why: string;
}

/** What was found in a text: the very words, and why nobody could say them. */
export interface Early {
  readonly id: string;
  readonly found: string;
  readonly from: string | null;
  readonly why: string;
}

/** The calendar of what could be said when. */
export const calendarOf = ({ anachronisms }: Pick<RecordFiles, 'anachronisms'>): readonly Hindsight[] =>
  anachronisms.map(({ id, words, exact, from, why }) => ({
    id,
    words: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, exact ? 'u' : 'iu'),
    from,
    why,
  }));

/** What a text says before anybody could, on a day of 1918. */
export function earlyIn(text: string, day: string, calendar: readonly Hindsight[]): readonly Early[] {
  const plain = allWords(text).replaceAll('’', "'");
  return calendar.flatMap(({ id, words, from, why }) => {
    if (from !== null && from <= day) return [];
    const found = words.exec(plain)?.[0];
    return found === undefined ? [] : [{ id, found, from, why }];
  });
}

/** `"Soviet Union" (never in 1918): Founded in December 1922.` */
export const toldEarly = ({ found, from, why }: Early): string =>
  `"${found}" ${from === null ? 'can never be said' : `could not be said before ${from}`}: ${why}`;

/** What slipped in a choice marked as a slip. */
export interface Slip {
  readonly choice: string;
  readonly sitting: string;
  readonly file: string;
  readonly line: number;
  /** The argument that came too early, with its day; null where only a word did. */
  readonly argument: { readonly id: string; readonly from: string } | null;
  readonly words: readonly Early[];
}

/** Every choice marked `owns: slip`, with what slips in it; nothing where its author must mend it. */
export function slipsIn(
  entries: readonly ChoiceEntry[],
  record: HistoricalRecord,
  calendar: readonly Hindsight[],
): readonly Slip[] {
  return entries.flatMap(({ act, words, sitting, at }): readonly Slip[] => {
    const { move } = act;
    if (move.kind !== 'say' || !move.said.owns.includes('slip')) return [];
    const argument = move.said.argument ? record.arguments.get(move.said.argument) : undefined;
    const early = argument && argument.earliest > move.said.date ? argument : undefined;
    return [
      {
        choice: act.id,
        sitting,
        file: at.file,
        line: at.line,
        argument: early ? { id: early.id, from: early.earliest } : null,
        words: earlyIn(words, move.said.date, calendar),
      },
    ];
  });
}
