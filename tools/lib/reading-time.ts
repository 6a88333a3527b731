import type { SittingId } from '../../src/debate/ids.ts';
import type { Course, HistoricalRecord } from '../../src/debate/record.ts';
import { dice } from '../../src/lib/chance.ts';
import type { Turn } from '../../src/narrative/turn.ts';
import type { Book } from '../../story/compile.ts';
import { wordsIn } from './book.ts';
import { openTeller } from './teller.ts';
import { pick } from './walk.ts';

/** The published rule: 220 words a minute for everything read, the cards included, and 6 seconds a choice. */
export const WORDS_A_MINUTE = 220;
const SECONDS_A_CHOICE = 6;
/** Walkers of each kind: those who choose at random, and the advocates of each course. */
const WALKERS = 15;

export interface ReadingTime {
  /** The median over all walkers, to a tenth. */
  readonly minutes: number;
  /** The median over the advocates of each course. */
  readonly minutesByCourse: Readonly<Record<Course, number>>;
}

/** How long a sitting takes one of the delegates when it is played alone, who you are left out. */
export function readingTime(book: Book, record: HistoricalRecord): (sitting: SittingId) => ReadingTime {
  const delegates = [...record.delegates.values()].flatMap(({ id, kind }) => (kind === 'delegate' ? [id] : []));
  const as = (n: number) => {
    const delegate = delegates[n % delegates.length];
    return delegate ? { delegate } : {};
  };
  const tell = openTeller(book, record);
  const once = (start: SittingId, seed: number, manner: Parameters<typeof pick>[1]): number => {
    const roll = dice(`time/${seed}`);
    let words = 0;
    let choices = 0;
    tell({
      start,
      seed,
      onward: false,
      pick: (offers) => pick(offers, manner, record, new Map(), roll),
      look: ({ turn }) => {
        if (turn.sitting === 'delegates') return;
        words += wordsShown(turn);
        if (turn.ending === null) choices++;
      },
    });
    return minutesOf(words, choices);
  };
  const times = (sitting: SittingId, manner: (n: number) => Parameters<typeof pick>[1]): readonly number[] =>
    Array.from({ length: WALKERS }, (_, n) => once(sitting, n, manner(n)));
  return (sitting) => {
    const held = (course: Course) =>
      times(sitting, (n) => ({ kind: 'advocate', course, skilled: n % 2 === 0, ...as(n) }));
    const [accept, neither, war] = [held('accept'), held('neither'), held('war')];
    const chance = times(sitting, (n) => ({ kind: 'chance', ...as(n) }));
    return {
      minutes: median([...accept, ...neither, ...war, ...chance]),
      minutesByCourse: { accept: median(accept), neither: median(neither), war: median(war) },
    };
  };
}

/** All words on the page in one turn: what is said, and the cards. */
export const wordsShown = (turn: Turn): number =>
  turn.cards.reduce((sum, card) => sum + card.lines.reduce((n, line) => n + wordsIn(line.text), 0), 0) +
  turn.offers.reduce((sum, offer) => sum + wordsIn(offer.words), 0);

/** What so many words and choices take by the published rule. */
export const minutesOf = (words: number, choices: number): number =>
  words / WORDS_A_MINUTE + (choices * SECONDS_A_CHOICE) / 60;

/** To a tenth. */
function median(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const value = ((sorted[Math.floor(middle - 0.5)] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
  return Math.round(value * 10) / 10;
}
