import { Story } from 'inkjs';
import type { ChoiceId, SittingId } from '../../src/debate/ids.ts';
import type { HistoricalRecord } from '../../src/debate/record.ts';
import { type Asking, questions } from '../../src/narrative/script.ts';
import type { Session } from '../../src/session/session.ts';
import type { Book } from '../../story/compile.ts';
import { sessionOver } from './book.ts';
import type { Home } from './book-map.ts';
import { openTeller } from './teller.ts';

/** One script told by ink: what it was asked to do, and what its questions were answered. */
interface Reel {
  readonly home: Home;
  readonly seed: number;
  /** By place among the choices that stood open. */
  readonly chosen: number[];
  readonly answers: unknown[];
}

/** A run that was walked, to be told again. */
export interface PlayedRun {
  readonly start: SittingId;
  readonly seed: number;
  readonly onward: boolean;
  readonly path: readonly ChoiceId[];
}

/** Turns told in a second: by the game, and by inkjs alone over the same choices. */
export interface Pace {
  readonly game: number;
  readonly bare: number;
}

/** How often each run is told for the clock. The quickest telling counts: in the others something else kept the machine busy. */
const TELLINGS = 3;

/**
 * The game beside its floor. Each run that was walked is told again by turns: over the real session, from a choice to the
 * moment at which the next stands open, with every roll called; and by inkjs alone, with the same scripts, seeds and
 * choices, so that the same lines come. There the script's questions are answered out of a list: no rule is worked out,
 * no tag read, nothing kept. What a walker thinks before it chooses is in neither.
 */
export async function paceOf(book: Book, record: HistoricalRecord, runs: readonly PlayedRun[]): Promise<Pace> {
  const session = sessionOver(book, record);
  const tell = openTeller(book, record);
  const deck = new Map(book.scripts.map((script) => [script.id, openReel(new Story(script.ink))]));
  let turns = 0;
  const seconds = { game: 0, bare: 0 };
  for (const run of runs) {
    const reels = taped(tell, run);
    turns += reels.reduce((sum, { chosen }) => sum + chosen.length + 1, 0);
    const tellings: { readonly game: number; readonly bare: number }[] = [];
    for (let n = 0; n < TELLINGS; n++) {
      const began = performance.now();
      await played(session, run);
      const between = performance.now();
      for (const reel of reels) deck.get(reel.home)?.(reel);
      tellings.push({ game: between - began, bare: performance.now() - between });
    }
    seconds.game += Math.min(...tellings.map(({ game }) => game)) / 1000;
    seconds.bare += Math.min(...tellings.map(({ bare }) => bare)) / 1000;
  }
  return turns === 0 ? { game: 0, bare: 0 } : { game: turns / seconds.game, bare: turns / seconds.bare };
}

/** Tells a run over the session, step by step as a walker does. */
async function played(session: Session, { start, seed, onward, path }: PlayedRun): Promise<void> {
  await session.begin(start, seed);
  const read = (): void => {
    while (session.moment && !session.moment.open) {
      session.whole();
      session.count();
      if (session.moment.division?.complete) session.advance();
    }
  };
  read();
  for (const id of path) {
    if (session.moment?.ending) {
      await session.goOn();
      read();
    }
    session.choose(id);
    read();
  }
  const made = session.run?.path.length ?? 0;
  if (made !== path.length)
    throw new Error(`A run that was walked is told again for ${made} of ${path.length} choices.`);
  if (onward && session.moment?.next) throw new Error('A run that was walked is told again to an earlier end.');
}

/** Tells a run over the rules once, untimed, and keeps what ink was asked and answered. */
function taped(tell: ReturnType<typeof openTeller>, { path, ...run }: PlayedRun): readonly Reel[] {
  const reels: Reel[] = [];
  const left = [...path];
  const { error } = tell({
    ...run,
    pick: (offers) => offers.find(({ id }) => id === left[0] && left.shift()),
    look: () => {},
    tape: {
      opens(home, seed, asking) {
        const answers: unknown[] = [];
        reels.push({ home, seed, chosen: [], answers });
        return listening(asking, answers);
      },
      chooses: (place) => reels.at(-1)?.chosen.push(place),
    },
  });
  if (left.length > 0) throw new Error(`A run that was walked can’t be told again: ${error}`);
  return reels;
}

/** The same answers, written down as they are given. */
function listening(asking: Asking, answers: unknown[]): Asking {
  const heard = questions.map((question) => [
    question,
    (...args: string[]) => {
      const answer = (asking[question] as (...args: string[]) => unknown)(...args);
      answers.push(answer);
      return answer;
    },
  ]);
  return Object.fromEntries(heard) as unknown as Asking;
}

/** Tells by ink alone. */
function openReel(story: Story): (reel: Reel) => void {
  let answers: readonly unknown[] = [];
  let asked = 0;
  for (const question of questions) story.BindExternalFunction(question, () => answers[asked++], true);
  return (reel) => {
    answers = reel.answers;
    asked = 0;
    story.ResetState();
    story.state.storySeed = reel.seed;
    while (story.canContinue) story.Continue();
    for (const place of reel.chosen) {
      story.ChooseChoiceIndex(place);
      while (story.canContinue) story.Continue();
    }
    if (asked !== answers.length) throw new Error(`Bare ink was asked otherwise than the walk in ${reel.home}.`);
  };
}
